#pragma once

#include "service/Call.h"
#include "service/ServiceAccount.h"
#include "service/http/HttpExchange.h"
#include "service/http/Redaction.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace contactdesk
{

/// Sends requests to one service and gives each exactly one answer. Lives on one thread and never
/// blocks it. The only place that knows a request's URL: it is handed to Qt's network and to
/// nothing else.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    HttpTransport(ServiceAccount account, const ServiceLimits &limits, Clock clock,
                  QObject *parent = nullptr);
    /// Closes.
    ~HttpTransport() override;

    /// Takes this account's key out of texts.
    const Redaction &redaction() const { return m_redaction; }

    /// Sends a request, or answers with why it can't be one. Redirects aren't followed: the next
    /// origin would be handed the key.
    Call send(tl::expected<ServiceRequest, Failure> request, std::chrono::milliseconds deadline,
              QObject *context, HttpExchange::Handlers handlers);

    /// Answers everything under way with Cancelled. What is sent from then on is never answered.
    void close();

private:
    QNetworkRequest addressed(const ServiceRequest &request) const;

    ServiceAccount m_account;
    ServiceLimits m_limits;
    Clock m_clock;
    Redaction m_redaction;
    QNetworkAccessManager m_network;
    bool m_closed = false;
};

} // namespace contactdesk

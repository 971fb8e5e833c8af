#pragma once

#include "service/ServiceAccount.h"
#include "service/http/HttpExchange.h"
#include "service/http/Redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>

#include <memory>

namespace contactdesk
{

/// Sends requests to one service, each as soon as it is told to. Lives on one thread and never
/// blocks it. The only place that knows a request's URL: it is handed to Qt's network and to
/// nothing else.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    HttpTransport(ServiceAccount account, const ServiceLimits &limits, Clock clock,
                  QObject *parent = nullptr);

    /// Takes this account's key out of texts.
    const Redaction &redaction() const { return m_redaction; }

    /// False as long as it isn't known which proxy to go through; becameReady() follows.
    bool isReady() const { return m_isReady; }

    /// For what is sent from now on.
    void setKey(const QString &key);

    /// Sends a request; only once it is ready. Redirects aren't followed: the next origin would be
    /// handed the key. The exchange belongs to the transport.
    HttpExchange *send(const ServiceRequest &request, std::chrono::milliseconds deadline,
                       QObject *context, HttpExchange::Handlers handlers);

Q_SIGNALS:
    void becameReady();

private:
    QNetworkRequest addressed(const ServiceRequest &request) const;
    void renewNetwork();

    ServiceAccount m_account;
    ServiceLimits m_limits;
    Clock m_clock;
    Redaction m_redaction;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    /// Shared with the exchanges that were sent through it: a new one may take its place before
    /// they end.
    std::shared_ptr<QNetworkAccessManager> m_network;
    bool m_isReady = false;
};

} // namespace contactdesk

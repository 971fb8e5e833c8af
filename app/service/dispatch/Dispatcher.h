#pragma once

#include "service/dispatch/ServiceCall.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace contactdesk
{

class HttpTransport;

/// Decides which call of an account goes out when: so many at the same time, in the order they were
/// asked for, and none while the service wants a pause. A read that is asked for again while it is
/// under way is shared, unless a write ended in between. Lives on one thread and never blocks it.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    /// The transport must outlive this object.
    Dispatcher(HttpTransport &transport, const ServiceLimits &limits, Timekeeper time,
               QObject *parent = nullptr);
    /// Closes.
    ~Dispatcher() override;

    /// Sends a request when it is its turn, or answers with why it can't be one.
    Call ask(ServiceOperation operation, const tl::expected<ServiceRequest, Failure> &request,
             QObject *context, ServiceCall::Decode decode, ServiceCall::Answer answer);

    /// Answers everything under way with Cancelled. What is asked from then on is never answered.
    void close();

Q_SIGNALS:
    void keyRefused();

private:
    ServiceCall *newCall(ServiceOperation operation, const ServiceRequest &request,
                         ServiceCall::Decode decode);
    void enqueue(ServiceCall *call);
    void endTurn(ServiceCall *call, const QDateTime &retryAt);
    void forget(ServiceCall *call);
    void pauseUntil(const QDateTime &time);
    void letGo();
    std::chrono::milliseconds pauseLeft() const;

    HttpTransport &m_transport;
    const ServiceLimits m_limits;
    const Timekeeper m_time;
    qint64 m_calls = 0;
    QList<ServiceCall *> m_waiting;
    QSet<ServiceCall *> m_inFlight;
    /// By path and query.
    QHash<QByteArray, ServiceCall *> m_shareable;
    QDateTime m_pauseUntil;
    bool m_willWake = false;
    bool m_isClosed = false;
};

} // namespace contactdesk

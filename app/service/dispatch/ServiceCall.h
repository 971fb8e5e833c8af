#pragma once

#include "service/Call.h"
#include "service/dispatch/OperationRules.h"
#include "service/http/HttpExchange.h"
#include "service/http/Timekeeper.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace contactdesk
{

class HttpTransport;

/// One call of an operation, from its first attempt to its one answer, with everybody who waits for
/// that answer. It goes out when it is given a turn. Deletes itself once it is over.
class ServiceCall : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(HttpExchange::Decoded)>;
    using Decode = std::function<HttpExchange::Decoded(const ServiceAnswer &)>;

    /// `number` counts the calls of a run.
    ServiceCall(qint64 number, const OperationRule &rule, ServiceRequest request, Decode decode,
                const ServiceLimits &limits, const Timekeeper &time, QObject *parent);

    /// Adds somebody to be answered. Answered with Cancelled before Call::cancel() returns; never
    /// once `context` is gone. When nobody is left the request is given up.
    Call join(QObject *context, Answer answer);

    /// Asks for a turn; the time for the whole call runs from here.
    void begin();
    /// Sends it.
    void takeTurn(HttpTransport &transport);
    /// Answers everybody with a failure, from the event loop.
    void fail(const Failure &failure);
    /// Answers everybody with Cancelled at once.
    void cancel();

    bool isWrite() const { return m_request.isWrite(); }
    /// What is left of the time for the whole call.
    std::chrono::milliseconds timeLeft() const;

Q_SIGNALS:
    void turnWanted();
    /// Before anybody is answered.
    void keyRefused();
    /// `retryAt`: when the service wants the next request of anybody; invalid if it didn't say.
    void turnEnded(const QDateTime &retryAt);
    /// Nothing goes out any more.
    void over();

private:
    struct Asker {
        QPointer<QObject> context;
        /// Taken when it is called: each is answered once.
        Answer answer;
    };
    using AskerPointer = std::shared_ptr<Asker>;

    void leave(const AskerPointer &asker);
    void dropVanished();
    void take(HttpExchange::Decoded outcome);
    void expire();
    void end(HttpExchange::Decoded outcome);
    void giveUp();
    void stopAttempt();
    Failure stamped(Failure failure) const;
    QString logName() const;

    const OperationRule &m_rule;
    const ServiceLimits &m_limits;
    const Timekeeper &m_time;
    ServiceRequest m_request;
    Decode m_decode;
    RequestTrace m_trace;
    std::vector<AskerPointer> m_askers;
    QPointer<HttpExchange> m_exchange;
    QTimer m_deadline;
    /// What the last attempt failed with, for a call that runs out of time in between.
    std::optional<Failure> m_lastFailure;
    /// True once an attempt may have been carried out that wasn't answered.
    bool m_mayBeDone = false;
    bool m_isOver = false;
};

} // namespace contactdesk

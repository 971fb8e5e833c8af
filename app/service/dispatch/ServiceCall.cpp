#include "service/dispatch/ServiceCall.h"

#include "domain/FailureReport.h"
#include "service/ServiceLog.h"
#include "service/http/HttpTransport.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// True for a refusal that an earlier attempt at the same must have met with too.
bool settlesEarlierAttempts(FailureKind kind)
{
    return kind == FailureKind::Invalid || kind == FailureKind::NotFound ||
           kind == FailureKind::Forbidden;
}

} // namespace

ServiceCall::ServiceCall(qint64 number, const OperationRule &rule, ServiceRequest request,
                         Decode decode, const ServiceLimits &limits, const Timekeeper &time,
                         QObject *parent)
    : QObject(parent),
      m_rule(rule),
      m_limits(limits),
      m_time(time),
      m_request(std::move(request)),
      m_decode(std::move(decode)),
      m_trace{.number = number, .operation = QString::fromLatin1(rule.name), .askedAt = time.now()}
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ServiceCall::expire);
}

Call ServiceCall::join(QObject *context, Answer answer)
{
    const auto asker = std::make_shared<Asker>(Asker{context, std::move(answer)});
    m_askers.push_back(asker);
    connect(context, &QObject::destroyed, this, &ServiceCall::dropVanished);
    return Call([guarded = QPointer(this), asker] {
        if (guarded)
            guarded->leave(asker);
    });
}

void ServiceCall::begin()
{
    m_deadline.start(m_limits.*m_rule.whole);
    Q_EMIT turnWanted();
}

milliseconds ServiceCall::timeLeft() const
{
    return m_limits.*m_rule.whole - milliseconds(m_trace.askedAt.msecsTo(m_time.now()));
}

void ServiceCall::takeTurn(HttpTransport &transport)
{
    ++m_trace.attempts;
    qCDebug(serviceLog).noquote() << logName() << "attempt" << m_trace.attempts;
    m_exchange = transport.send(m_request, m_limits.*m_rule.attempt, this,
                                {m_decode, [this](HttpExchange::Decoded outcome) {
                                     take(outcome);
                                 }});
}

void ServiceCall::take(HttpExchange::Decoded outcome)
{
    m_exchange.clear();
    if (outcome) {
        Q_EMIT turnEnded({});
        end(std::move(outcome));
        return;
    }
    const Failure &failure = outcome.error();
    qCInfo(serviceLog).noquote() << logName() << "attempt" << m_trace.attempts
                                 << "failed:" << nameOf(failure.kind) << nameOf(failure.cause)
                                 << failure.status;
    m_lastFailure = failure;
    if (!failure.outcomeKnown)
        m_mayBeDone = true;
    const auto pause =
        pauseBeforeNext(m_rule, failure, m_trace.attempts, m_limits, m_time.chance(), m_time.now());
    Q_EMIT turnEnded(failure.retryAt);
    if (!pause || *pause >= timeLeft()) {
        end(std::move(outcome));
        return;
    }
    qCInfo(serviceLog).noquote() << logName() << "again in" << pause->count() << "ms";
    m_time.after(*pause, this, [this] {
        if (!m_isOver)
            Q_EMIT turnWanted();
    });
}

void ServiceCall::expire()
{
    if (m_isOver)
        return;
    // Between two attempts the reason of the last one says more.
    const Failure timedOut{.kind = FailureKind::TimedOut};
    const Failure failure = m_exchange ? timedOut : m_lastFailure.value_or(timedOut);
    if (m_exchange)
        m_exchange->doubtConnection();
    stopAttempt();
    end(tl::unexpected(failure));
}

void ServiceCall::fail(const Failure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { end(tl::unexpected(failure)); }, Qt::QueuedConnection);
}

void ServiceCall::end(HttpExchange::Decoded outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    if (!outcome)
        outcome = tl::unexpected(stamped(std::move(outcome.error())));
    qCInfo(serviceLog).noquote() << logName() << (outcome ? "done" : "failed") << "after"
                                 << m_trace.askedAt.msecsTo(m_time.now()) << "ms";
    Q_EMIT over();
    if (!outcome && outcome.error().kind == FailureKind::RefusedKey)
        Q_EMIT keyRefused();
    deleteLater();
    const auto askers = std::exchange(m_askers, {});
    // Last: whoever is answered may destroy this object.
    for (const AskerPointer &asker : askers) {
        const Answer answer = std::exchange(asker->answer, {});
        if (answer && asker->context)
            answer(outcome);
    }
}

void ServiceCall::cancel()
{
    const auto askers = m_askers;
    QPointer<ServiceCall> self(this);
    for (const AskerPointer &asker : askers) {
        if (self)
            leave(asker);
    }
}

void ServiceCall::leave(const AskerPointer &asker)
{
    const Answer answer = std::exchange(asker->answer, {});
    if (!answer)
        return;
    std::erase(m_askers, asker);
    if (m_askers.empty())
        giveUp();
    const Failure cancelled = stamped({.kind = FailureKind::Cancelled});
    // Last: whoever is answered may destroy this object.
    if (asker->context)
        answer(tl::unexpected(cancelled));
}

void ServiceCall::dropVanished()
{
    std::erase_if(m_askers, [](const AskerPointer &asker) { return !asker->context; });
    if (m_askers.empty())
        giveUp();
}

void ServiceCall::giveUp()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    stopAttempt();
    qCInfo(serviceLog).noquote() << logName() << "given up";
    Q_EMIT over();
    deleteLater();
}

void ServiceCall::stopAttempt()
{
    if (!m_exchange)
        return;
    m_mayBeDone = m_exchange->giveUp() || m_mayBeDone;
    m_exchange.clear();
    Q_EMIT turnEnded({});
}

Failure ServiceCall::stamped(Failure failure) const
{
    if (m_mayBeDone && !settlesEarlierAttempts(failure.kind))
        failure.outcomeKnown = false;
    failure.mayBeRetried = mayBeRepeated(m_rule, failure);
    failure.trace = m_trace;
    failure.trace.duration = milliseconds(m_trace.askedAt.msecsTo(m_time.now()));
    return failure;
}

QString ServiceCall::logName() const
{
    return u"#%1 %2:"_s.arg(m_trace.number).arg(m_trace.operation);
}

} // namespace contactdesk

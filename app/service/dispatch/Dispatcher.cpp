#include "service/dispatch/Dispatcher.h"

#include "service/ServiceLog.h"
#include "service/http/HttpTransport.h"

#include <utility>

namespace contactdesk
{

using std::chrono::milliseconds;

Dispatcher::Dispatcher(HttpTransport &transport, const ServiceLimits &limits, Timekeeper time,
                       QObject *parent)
    : QObject(parent), m_transport(transport), m_limits(limits), m_time(std::move(time))
{
    connect(&transport, &HttpTransport::becameReady, this, &Dispatcher::letGo);
}

Dispatcher::~Dispatcher()
{
    close();
}

Call Dispatcher::ask(ServiceOperation operation,
                     const tl::expected<ServiceRequest, Failure> &request, QObject *context,
                     ServiceCall::Decode decode, ServiceCall::Answer answer)
{
    if (m_isClosed)
        return {};
    if (!request) {
        ServiceCall *refused = newCall(operation, {}, {});
        refused->fail(request.error());
        return refused->join(context, std::move(answer));
    }
    const QByteArray what =
        request->isWrite() ? QByteArray() : request->path + '?' + request->query;
    if (ServiceCall *shared = m_shareable.value(what))
        return shared->join(context, std::move(answer));
    ServiceCall *call = newCall(operation, *request, std::move(decode));
    if (!request->isWrite())
        m_shareable.insert(what, call);
    const Call handle = call->join(context, std::move(answer));
    call->begin();
    return handle;
}

ServiceCall *Dispatcher::newCall(ServiceOperation operation, const ServiceRequest &request,
                                 ServiceCall::Decode decode)
{
    auto *call = new ServiceCall(++m_calls, ruleOf(operation), request, std::move(decode), m_limits,
                                 m_time, this);
    connect(call, &ServiceCall::turnWanted, this, [this, call] { enqueue(call); });
    connect(call, &ServiceCall::turnEnded, this,
            [this, call](const QDateTime &retryAt) { endTurn(call, retryAt); });
    connect(call, &ServiceCall::keyRefused, this, &Dispatcher::keyRefused);
    connect(call, &ServiceCall::over, this, [this, call] { forget(call); });
    return call;
}

void Dispatcher::enqueue(ServiceCall *call)
{
    const milliseconds pause = pauseLeft();
    if (pause > milliseconds(0) && pause >= call->timeLeft()) {
        call->fail({.kind = FailureKind::RateLimited, .retryAt = m_pauseUntil});
        return;
    }
    m_waiting.append(call);
    letGo();
}

void Dispatcher::endTurn(ServiceCall *call, const QDateTime &retryAt)
{
    m_inFlight.remove(call);
    // What was read before may be past now.
    if (call->isWrite())
        m_shareable.clear();
    if (retryAt.isValid())
        pauseUntil(retryAt);
    letGo();
}

void Dispatcher::forget(ServiceCall *call)
{
    m_waiting.removeOne(call);
    m_shareable.removeIf([call](const auto &shared) { return shared.value() == call; });
}

void Dispatcher::pauseUntil(const QDateTime &time)
{
    if (time <= m_time.now() || (m_pauseUntil.isValid() && time <= m_pauseUntil))
        return;
    m_pauseUntil = time;
    qCInfo(serviceLog) << "the service wants a pause of" << pauseLeft().count() << "ms";
    const QList<ServiceCall *> waiting = std::exchange(m_waiting, {});
    for (ServiceCall *call : waiting)
        enqueue(call);
}

void Dispatcher::letGo()
{
    const milliseconds pause = pauseLeft();
    if (pause > milliseconds(0) && !m_waiting.isEmpty()) {
        if (!std::exchange(m_willWake, true)) {
            m_time.after(pause, this, [this] {
                m_willWake = false;
                letGo();
            });
        }
        return;
    }
    while (m_transport.isReady() && !m_waiting.isEmpty() && m_inFlight.size() < m_limits.inFlight) {
        ServiceCall *call = m_waiting.takeFirst();
        m_inFlight.insert(call);
        call->takeTurn(m_transport);
    }
}

milliseconds Dispatcher::pauseLeft() const
{
    if (!m_pauseUntil.isValid())
        return milliseconds(0);
    return milliseconds(std::max<qint64>(0, m_time.now().msecsTo(m_pauseUntil)));
}

void Dispatcher::close()
{
    m_isClosed = true;
    const auto underWay = findChildren<ServiceCall *>(Qt::FindDirectChildrenOnly);
    const QList<QPointer<ServiceCall>> guarded(underWay.begin(), underWay.end());
    for (const QPointer<ServiceCall> &call : guarded) {
        if (call)
            call->cancel();
    }
}

} // namespace contactdesk

#include "service/http/HttpExchange.h"

#include "service/http/NetworkFaults.h"
#include "service/http/OneShotUpload.h"
#include "service/http/RetryAfter.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

QByteArray verbName(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get:
        return "GET";
    case HttpVerb::Post:
        return "POST";
    case HttpVerb::Put:
        return "PUT";
    case HttpVerb::Delete:
        break;
    }
    return "DELETE";
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// A write that was answered with what nobody can read, or by a gateway that lost the service's own
// answer, may have been carried out.
bool leavesWriteOpen(int status, FailureKind kind)
{
    const bool accepted = status >= 200 && status < 300;
    return (accepted && kind == FailureKind::NotUnderstood) || status == 502 || status == 504;
}

bool asksForPause(FailureKind kind)
{
    return kind == FailureKind::RateLimited || kind == FailureKind::ServiceError;
}

} // namespace

HttpExchange::HttpExchange(ServiceRequest request, Handlers handlers, QObject *context,
                           QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_handlers(std::move(handlers))
{
    connect(context, &QObject::destroyed, this, &HttpExchange::giveUp);
    m_deadline.setSingleShot(true);
    m_connecting.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { settle(tl::unexpected(broken(FailureKind::TimedOut))); });
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        settle(tl::unexpected(broken(FailureKind::Offline, FailureCause::NotConnected)));
    });
}

void HttpExchange::start(std::shared_ptr<QNetworkAccessManager> network,
                         const QNetworkRequest &request, std::chrono::milliseconds deadline,
                         const ServiceLimits &limits, Clock clock)
{
    m_network = std::move(network);
    // A read has an upload too, an empty one: without any, Qt asks up to four times.
    auto *upload = new OneShotUpload(std::move(m_request.body));
    QNetworkReply *reply = m_network->sendCustomRequest(request, verbName(m_request.verb), upload);
    // The reply may read it until its own end, which can come after that of this object.
    upload->setParent(reply);
    m_upload = upload;
    m_reply = reply;
    watch(*reply, limits);
    connect(reply, &QNetworkReply::finished, this,
            [this, now = std::move(clock), limits] { finish(now, limits); });
    m_deadline.start(deadline);
}

void HttpExchange::watch(const QNetworkReply &reply, const ServiceLimits &limits)
{
    connect(&reply, &QNetworkReply::readyRead, this,
            [this, limit = limits.answerBytes] { takeIn(limit); });
    m_connecting.start(limits.connect);
    connect(&reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(&reply, &QNetworkReply::metaDataChanged, &m_connecting, &QTimer::stop);
    connect(&reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsFault = causeOf(errors); });
}

void HttpExchange::takeIn(qsizetype limit)
{
    const qint64 arrived = m_reply->bytesAvailable();
    const qint64 announced =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() - m_body.size();
    const qint64 coming = std::max(arrived, announced);
    if (m_body.size() + coming > limit) {
        settle(tl::unexpected(broken(FailureKind::NotUnderstood, {}, statusOf(*m_reply))));
        return;
    }
    // append() would copy all that is there whenever it makes room; reserve() moves it.
    const qsizetype before = m_body.size();
    const qsizetype needed = before + coming + answerPadding;
    if (m_body.capacity() < needed)
        m_body.reserve(std::max(needed, 2 * before));
    m_body.resize(before + arrived);
    const qint64 taken = m_reply->read(m_body.data() + before, arrived);
    m_body.resize(before + std::max<qint64>(taken, 0));
}

void HttpExchange::finish(const Clock &clock, const ServiceLimits &limits)
{
    const int status = statusOf(*m_reply);
    // A body that was cut off has a good status as well, so the error is asked first.
    if (!cameWhole(*m_reply)) {
        const FailureKind kind = kindOf(*m_reply);
        FailureCause cause = FailureCause::Unspecified;
        if (kind == FailureKind::Insecure)
            cause = m_tlsFault;
        else if (kind == FailureKind::Offline)
            cause = causeOf(*m_reply, m_network->proxy().type() != QNetworkProxy::NoProxy);
        settle(tl::unexpected(broken(kind, cause, status)));
        return;
    }
    takeIn(limits.answerBytes);
    if (m_settled)
        return;
    const QByteArray retryAfter = m_reply->rawHeader("Retry-After");
    stop();
    const QDateTime now = clock();
    decode({.status = status,
            .body = std::exchange(m_body, {}),
            .receivedAt = now,
            .retryAt = retryTime(retryAfter, now, limits.longestPause)},
           limits.decodedAtOnceBytes);
}

void HttpExchange::decode(const ServiceAnswer &answer, qsizetype atOnce)
{
    // Values only: it may run, and be destroyed, on another thread after this object is gone.
    const auto read = [function = m_handlers.decode, isWrite = m_request.isWrite(), answer] {
        Decoded decoded = function(answer);
        if (!decoded && isWrite && leavesWriteOpen(answer.status, decoded.error().kind))
            decoded.error().outcomeKnown = false;
        if (!decoded && asksForPause(decoded.error().kind))
            decoded.error().retryAt = answer.retryAt;
        return decoded;
    };
    if (answer.body.size() <= atOnce) {
        settle(read());
        return;
    }
    auto *watcher = new QFutureWatcher<Decoded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher] { settle(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(read));
}

void HttpExchange::fail(const Failure &failure)
{
    settle(tl::unexpected(failure));
}

void HttpExchange::settle(Decoded outcome)
{
    if (std::exchange(m_settled, true))
        return;
    stop();
    if (!outcome && (outcome.error().kind == FailureKind::Offline ||
                     outcome.error().kind == FailureKind::TimedOut))
        Q_EMIT connectionDoubted();
    m_outcome = std::move(outcome);
    QMetaObject::invokeMethod(this, &HttpExchange::deliver, Qt::QueuedConnection);
}

void HttpExchange::deliver()
{
    if (!m_handlers.answer)
        return;
    const auto answer = std::exchange(m_handlers.answer, {});
    Decoded outcome = std::move(m_outcome);
    deleteLater();
    // Last: the callee may destroy this object.
    answer(std::move(outcome));
}

bool HttpExchange::giveUp()
{
    stop();
    m_settled = true;
    m_handlers.answer = {};
    deleteLater();
    return mayHaveArrived();
}

void HttpExchange::stop()
{
    m_deadline.stop();
    m_connecting.stop();
    m_bodyLeft = mayHaveArrived();
    if (QNetworkReply *reply = std::exchange(m_reply, {})) {
        disconnect(reply, nullptr, this, nullptr);
        disconnect(reply, nullptr, &m_connecting, nullptr);
        reply->abort();
        reply->deleteLater();
    }
}

bool HttpExchange::mayHaveArrived() const
{
    return m_bodyLeft || (m_request.isWrite() && m_upload && m_upload->wasRead());
}

Failure HttpExchange::broken(FailureKind kind, FailureCause cause, int status) const
{
    return Failure{
        .kind = kind, .cause = cause, .status = status, .outcomeKnown = !mayHaveArrived()};
}

} // namespace contactdesk

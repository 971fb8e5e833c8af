#include "service/http/HttpExchange.h"

#include "service/http/OneShotUpload.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
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

// Qt reports an answer of 4xx or 5xx as an error too; those have their say in the status. A
// redirect of a write it reports as an upload that can't be repeated, followed or not.
bool cameWhole(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
        return status >= 300 && status < 400;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default:
        // Among them ProtocolInvalidOperationError: it is Qt's word for a plain 400.
        return status >= 400 && error > QNetworkReply::UnknownProxyError;
    }
}

FailureKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Insecure;
    case QNetworkReply::TimeoutError:
        return FailureKind::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return FailureKind::NotUnderstood;
    default:
        return FailureKind::Offline;
    }
}

// A write that was answered with what nobody can read, or by a gateway that lost the service's own
// answer, may have been carried out.
bool leavesWriteOpen(int status, FailureKind kind)
{
    const bool accepted = status >= 200 && status < 300;
    return (accepted && kind == FailureKind::NotUnderstood) || status == 502 || status == 504;
}

} // namespace

HttpExchange::HttpExchange(ServiceRequest request, Handlers handlers, QObject *context,
                           QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_handlers(std::move(handlers))
{
    connect(context, &QObject::destroyed, this, &HttpExchange::abandon);
    m_deadline.setSingleShot(true);
    m_connecting.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { settle(tl::unexpected(broken(FailureKind::TimedOut))); });
    connect(&m_connecting, &QTimer::timeout, this,
            [this] { settle(tl::unexpected(broken(FailureKind::Offline))); });
}

void HttpExchange::start(QNetworkAccessManager &network, const QNetworkRequest &request,
                         std::chrono::milliseconds deadline, const ServiceLimits &limits,
                         Clock clock)
{
    QNetworkReply *reply = nullptr;
    if (m_request.isWrite()) {
        auto *upload = new OneShotUpload(std::move(m_request.body));
        reply = network.sendCustomRequest(request, verbName(m_request.verb), upload);
        // The reply may read it until its own end, which can come after that of this object.
        upload->setParent(reply);
        m_upload = upload;
    } else {
        reply = network.get(request);
    }
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
    // Not counted from the start: a request may wait its turn for one of Qt's six connections.
    connect(&reply, &QNetworkReply::socketStartedConnecting, this,
            [this, time = limits.connect] { m_connecting.start(time); });
    connect(&reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(&reply, &QNetworkReply::metaDataChanged, &m_connecting, &QTimer::stop);
}

void HttpExchange::takeIn(qsizetype limit)
{
    const qint64 arrived = m_reply->bytesAvailable();
    const qint64 announced =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() - m_body.size();
    const qint64 coming = std::max(arrived, announced);
    if (m_body.size() + coming > limit) {
        settle(tl::unexpected(broken(FailureKind::NotUnderstood, statusOf(*m_reply))));
        return;
    }
    if (m_body.isEmpty())
        m_body.reserve(coming + answerPadding);
    m_body.append(m_reply->read(arrived));
}

void HttpExchange::finish(const Clock &clock, const ServiceLimits &limits)
{
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    // A body that was cut off has a good status as well, so the error is asked first.
    if (!cameWhole(error, status)) {
        settle(tl::unexpected(broken(kindOf(error), status)));
        return;
    }
    takeIn(limits.answerBytes);
    if (m_settled)
        return;
    stop();
    decode({status, std::exchange(m_body, {}), clock()}, limits.decodedAtOnceBytes);
}

void HttpExchange::decode(const ServiceAnswer &answer, qsizetype atOnce)
{
    // Values only: it may run, and be destroyed, on another thread after this object is gone.
    const auto read = [function = m_handlers.decode, isWrite = m_request.isWrite(), answer] {
        Decoded decoded = function(answer);
        if (!decoded && isWrite && leavesWriteOpen(answer.status, decoded.error().kind))
            decoded.error().outcomeKnown = false;
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

void HttpExchange::cancel()
{
    if (!m_handlers.answer)
        return;
    stop();
    m_settled = true;
    m_outcome = tl::unexpected(broken(FailureKind::Cancelled));
    deliver();
}

void HttpExchange::settle(Decoded outcome)
{
    if (std::exchange(m_settled, true))
        return;
    stop();
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

void HttpExchange::abandon()
{
    stop();
    m_settled = true;
    m_handlers.answer = {};
    deleteLater();
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
    return m_bodyLeft || (m_upload && m_upload->wasRead());
}

Failure HttpExchange::broken(FailureKind kind, int status) const
{
    return Failure{.kind = kind, .status = status, .outcomeKnown = !mayHaveArrived()};
}

} // namespace contactdesk

#include "media/MediaDownload.h"

#include "media/MediaAddress.h"
#include "media/MediaNetwork.h"

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// So much may be received and not read yet. More than a disk is behind usually: a connection that
// breaks while Qt doesn't read from it is often not noticed before it has been silent for too long.
constexpr qint64 unreadBytes = 32 << 20;

} // namespace

MediaDownload::MediaDownload(MediaNetwork &network, const MediaLimits &limits, QObject *parent)
    : QObject(parent), m_network(network), m_limits(limits)
{
    m_silence.setInterval(limits.silence);
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        // Whoever reads may be slower than the host is.
        if (m_reply && m_reply->bytesAvailable() > 0)
            m_silence.start();
        else
            fail(mediaFailure(FailureCause::MediaSlow));
    });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(mediaFailure(FailureCause::MediaSlow)); });
}

MediaDownload::~MediaDownload()
{
    leave();
}

void MediaDownload::start(const QString &address, std::optional<std::chrono::milliseconds> whole)
{
    if (whole)
        m_deadline.start(*whole);
    const auto askable = askableAddress(address, m_network.mayAskInside());
    if (askable)
        visit(*askable);
    else
        fail(askable.error());
}

QByteArray MediaDownload::read(qint64 most)
{
    const QByteArray content = m_isBodyExpected && m_reply ? m_reply->read(most) : QByteArray();
    m_read += content.size();
    return content;
}

void MediaDownload::visit(const QUrl &address)
{
    m_address = address;
    m_silence.start();
    m_network.findWay(address, this, [this](const std::optional<Failure> &failure) {
        if (m_isOver)
            return;
        if (failure)
            fail(*failure);
        else
            request();
    });
}

void MediaDownload::request()
{
    QNetworkReply *reply = m_network.get(m_address);
    reply->setReadBufferSize(unreadBytes);
    m_reply = reply;
    connect(reply, &QNetworkReply::metaDataChanged, this, &MediaDownload::takeHead);
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        m_silence.start();
        if (m_isBodyExpected)
            Q_EMIT arrived();
    });
    connect(reply, &QNetworkReply::finished, this, &MediaDownload::finish);
}

void MediaDownload::takeHead()
{
    m_silence.start();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        follow(m_address.resolved(target));
    } else if (status == 200) {
        m_isBodyExpected = true;
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid())
            m_total = length.toLongLong();
    } else if (status >= 200) {
        const bool isGone = status == 404 || status == 410;
        fail(mediaFailure(isGone ? FailureCause::MediaGone : FailureCause::MediaRefused, status));
    }
}

void MediaDownload::follow(const QUrl &target)
{
    leave();
    const bool isLessSafe = m_address.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    const auto askable = askableAddress(target, m_network.mayAskInside());
    if (!askable && askable.error().cause == FailureCause::MediaInside)
        fail(askable.error());
    else if (!askable || isLessSafe || ++m_redirects > m_limits.redirects)
        fail(mediaFailure(FailureCause::MediaMisled));
    else
        visit(*askable);
}

void MediaDownload::finish()
{
    m_silence.stop();
    m_deadline.stop();
    // A body that was cut off has a good status as well.
    // Qt doesn't always notice, so what has come is counted.
    const bool isWhole = m_total.value_or(0) <= m_read + m_reply->bytesAvailable();
    if (m_reply->error() != QNetworkReply::NoError || !m_isBodyExpected || !isWhole) {
        fail(broken());
        return;
    }
    m_isOver = true;
    Q_EMIT arrived();
}

void MediaDownload::fail(const Failure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    leave();
    Q_EMIT failed(failure);
}

void MediaDownload::leave()
{
    m_silence.stop();
    if (m_isOver)
        m_deadline.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, {})) {
        disconnect(reply, nullptr, this, nullptr);
        // That ends it, too, and abort() may not be called while the reply tells something.
        reply->deleteLater();
    }
}

Failure MediaDownload::broken() const
{
    if (m_isBodyExpected)
        return mediaFailure(FailureCause::MediaCutOff, 200);
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return mediaFailure(FailureCause::MediaInsecure);
    default:
        return mediaFailure(FailureCause::MediaUnreachable);
    }
}

} // namespace contactdesk

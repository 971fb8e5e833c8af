#pragma once

#include "domain/Failure.h"
#include "media/MediaLimits.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace contactdesk
{

class MediaNetwork;

/// One medium on its way, over whatever redirects; destroying it gives it up. What isn't read is
/// not received either, but for 32 MB. Lives on one thread and never blocks it.
class MediaDownload : public QObject
{
    Q_OBJECT

public:
    /// The network must outlive this object.
    MediaDownload(MediaNetwork &network, const MediaLimits &limits, QObject *parent = nullptr);
    ~MediaDownload() override;

    /// Once. With an end to all of it where `whole` is set.
    void start(const QString &address, std::optional<std::chrono::milliseconds> whole = {});

    /// At most so many bytes of what has arrived and wasn't read yet.
    QByteArray read(qint64 most);
    /// True once everything has arrived and was read.
    bool isAtEnd() const { return m_isOver && (!m_reply || m_reply->bytesAvailable() == 0); }
    /// In bytes; unset where the host doesn't tell.
    const std::optional<qint64> &total() const { return m_total; }
    /// Whom it comes from, in the end.
    QString host() const { return m_address.host(); }

Q_SIGNALS:
    /// There is something to read, or all was read.
    void arrived();
    /// The last that is told.
    void failed(const contactdesk::Failure &failure);

private:
    void visit(const QUrl &address);
    void request();
    void takeHead();
    void follow(const QUrl &target);
    void finish();
    void fail(const Failure &failure);
    void leave();
    Failure broken() const;

    MediaNetwork &m_network;
    const MediaLimits m_limits;
    QUrl m_address;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_deadline;
    std::optional<qint64> m_total;
    qint64 m_read = 0;
    int m_redirects = 0;
    bool m_isBodyExpected = false;
    bool m_isOver = false;
};

} // namespace contactdesk

#include "media/MediaSaving.h"

#include "media/MediaAddress.h"
#include "media/MediaNetwork.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrent>

#include <utility>

namespace contactdesk
{

namespace
{

// Few enough to show how far it is, enough for a write to be worth its way to another thread.
constexpr qint64 bytesAtOnce = 512 << 10;

/// The next bytes into the file; blocks on the disk.
bool put(QSaveFile &file, const QByteArray &content, bool isLast)
{
    // Opened with what the umask leaves, or with the rights of the file before it.
    if (!file.isOpen() && (!file.open(QIODevice::WriteOnly) ||
                           !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        return false;
    return file.write(content) == content.size() && (!isLast || file.commit());
}

} // namespace

MediaSaving::MediaSaving(const QString &file, QObject *parent)
    : QObject(parent), m_file(std::make_shared<QSaveFile>(file))
{
}

MediaSaving::~MediaSaving() = default;

void MediaSaving::saveFrom(MediaNetwork &network, const MediaLimits &limits, const QString &address)
{
    m_download = std::make_unique<MediaDownload>(network, limits);
    connect(m_download.get(), &MediaDownload::arrived, this, &MediaSaving::goOn);
    connect(m_download.get(), &MediaDownload::failed, this, &MediaSaving::fail);
    m_download->start(address);
}

void MediaSaving::saveContent(const QByteArray &content)
{
    write(content, true);
}

void MediaSaving::goOn()
{
    if (m_isWriting || m_isOver)
        return;
    const QByteArray content = m_download->read(bytesAtOnce);
    const bool isLast = m_download->isAtEnd();
    if (isLast || !content.isEmpty())
        write(content, isLast);
}

void MediaSaving::write(const QByteArray &content, bool isLast)
{
    m_isWriting = true;
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, isLast, size = content.size()] {
                watcher->deleteLater();
                m_isWriting = false;
                if (m_isOver)
                    return;
                if (!watcher->result()) {
                    fail(mediaFailure(FailureCause::MediaNotSaved));
                    return;
                }
                m_written += size;
                Q_EMIT progressed(m_written,
                                  m_download ? m_download->total().value_or(-1) : m_written);
                if (isLast) {
                    m_isOver = true;
                    Q_EMIT saved();
                } else {
                    goOn();
                }
            });
    watcher->setFuture(QtConcurrent::run(
        [file = m_file, content, isLast] { return put(*file, content, isLast); }));
}

void MediaSaving::fail(const Failure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT failed(failure);
}

} // namespace contactdesk

#pragma once

#include "media/MediaDownload.h"

#include <QObject>

#include <memory>
#include <optional>

class QSaveFile;

namespace contactdesk
{

/// One medium on its way into a file that only its owner can read: all of it or nothing, of any
/// kind and size. The host isn't received from faster than the disk takes it. Destroying it gives
/// it up, and leaves what was there before. Lives on one thread, and writes on others.
class MediaSaving : public QObject
{
    Q_OBJECT

public:
    explicit MediaSaving(const QString &file, QObject *parent = nullptr);
    ~MediaSaving() override;

    /// Once, either of them. The network must outlive this object.
    /// @{
    void saveFrom(MediaNetwork &network, const MediaLimits &limits, const QString &address);
    void saveContent(const QByteArray &content);
    /// @}

Q_SIGNALS:
    /// In bytes; `total` is -1 where the host doesn't tell.
    void progressed(qint64 written, qint64 total);
    /// One of these, and then nothing more.
    /// @{
    void saved();
    void failed(const contactdesk::Failure &failure);
    /// @}

private:
    void goOn();
    void write(const QByteArray &content, bool isLast);
    void fail(const Failure &failure);

    /// Shared with the thread that writes.
    std::shared_ptr<QSaveFile> m_file;
    std::unique_ptr<MediaDownload> m_download;
    qint64 m_written = 0;
    bool m_isWriting = false;
    bool m_isOver = false;
};

} // namespace contactdesk

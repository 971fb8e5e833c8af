#pragma once

#include "media/MediaDownload.h"
#include "media/PictureDecoder.h"

#include <QObject>

namespace contactdesk
{

/// One picture on its way from its host to its preview; destroying it gives it up. What turns out
/// to be no picture, or too large, is left where it is. Lives on one thread, and decodes on others.
class PictureFetch : public QObject
{
    Q_OBJECT

public:
    /// The network must outlive this object. The preview fits into `box`.
    PictureFetch(MediaNetwork &network, const MediaLimits &limits, const QSize &box,
                 QObject *parent = nullptr);

    /// Once.
    void start(const QString &address) { m_download.start(address, m_limits.whole); }

    /// In bytes.
    qint64 received() const { return m_content.size(); }
    const std::optional<qint64> &total() const { return m_download.total(); }
    QString host() const { return m_download.host(); }

Q_SIGNALS:
    void progressed();
    /// One of these, and then nothing more.
    /// @{
    void finished(const QByteArray &content, const contactdesk::DecodedPicture &preview);
    void failed(const contactdesk::Failure &failure);
    /// @}

private:
    void takeIn();
    void decode();
    void fail(FailureCause cause);

    const MediaLimits m_limits;
    const QSize m_box;
    QByteArray m_content;
    MediaDownload m_download;
    bool m_isOver = false;
};

} // namespace contactdesk

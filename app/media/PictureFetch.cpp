#include "media/PictureFetch.h"

#include "media/MediaAddress.h"
#include "media/PictureTask.h"

#include <utility>

namespace contactdesk
{

PictureFetch::PictureFetch(MediaNetwork &network, const MediaLimits &limits, const QSize &box,
                           QObject *parent)
    : QObject(parent), m_limits(limits), m_box(box), m_download(network, limits)
{
    connect(&m_download, &MediaDownload::arrived, this, &PictureFetch::takeIn);
    connect(&m_download, &MediaDownload::failed, this, [this](const Failure &failure) {
        if (!std::exchange(m_isOver, true))
            Q_EMIT failed(failure);
    });
}

void PictureFetch::takeIn()
{
    if (m_isOver)
        return;
    const qint64 room = m_limits.pictureBytes - m_content.size();
    // One byte more than there is room for tells that it is too large.
    m_content += m_download.read(room + 1);
    const bool isAtEnd = m_download.isAtEnd();
    if (m_content.size() > m_limits.pictureBytes ||
        m_download.total().value_or(0) > m_limits.pictureBytes) {
        fail(FailureCause::MediaTooLarge);
    } else if ((isAtEnd || m_content.size() >= pictureStart) &&
               pictureFormat(m_content).isEmpty()) {
        fail(FailureCause::MediaNotPicture);
    } else if (isAtEnd) {
        decode();
    } else {
        Q_EMIT progressed();
    }
}

void PictureFetch::decode()
{
    m_isOver = true;
    decodeElsewhere(m_content, m_box, this,
                    [this](const tl::expected<DecodedPicture, Failure> &picture) {
                        if (picture)
                            Q_EMIT finished(m_content, *picture);
                        else
                            Q_EMIT failed(picture.error());
                    });
}

void PictureFetch::fail(FailureCause cause)
{
    m_isOver = true;
    Q_EMIT failed(mediaFailure(cause));
}

} // namespace contactdesk

#pragma once

#include "media/PictureDecoder.h"

#include <QObject>

#include <functional>

namespace contactdesk
{

/// decodePicture() on the thread pool, after whatever else waits there. `decoded` is called on the
/// thread of `context`; not if that is gone by then.
void decodeElsewhere(const QByteArray &content, const QSize &box, QObject *context,
                     std::function<void(const tl::expected<DecodedPicture, Failure> &)> decoded);

} // namespace contactdesk

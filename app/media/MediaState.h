#pragma once

#include "domain/Failure.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace contactdesk
{

enum class MediaStage { NotAsked, Loading, Ready, Failed };

/// How far the medium of a message has come.
struct MediaState {
    MediaStage stage = MediaStage::NotAsked;
    /// Small enough for a bubble: at most MediaShelf::previewPixels on a side, in pixels of the
    /// screen; null unless the medium is a picture that has arrived.
    QImage preview = {};
    /// The picture's own size in pixels, upright; empty unless there is a preview.
    QSize size = {};
    /// Whom it came from in the end: its host may have led on to another one; "" until one has
    /// been asked.
    QString host = {};
    /// In bytes; 0 until something arrives.
    qint64 received = 0;
    /// In bytes; unset where the host doesn't tell.
    std::optional<qint64> total = {};
    /// Unset unless the stage is Failed.
    std::optional<Failure> failure = {};
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::MediaState)

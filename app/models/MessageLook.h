#pragma once

#include "domain/Conversation.h"
#include "media/MediaState.h"
#include "models/MediaText.h"
#include "models/MessagePart.h"
#include "models/MessageText.h"

#include <optional>

namespace contactdesk
{

/// The medium of a message as it is shown.
struct MediaLook {
    MediaKind kind = MediaKind::Document;
    /// "" where the address names no file.
    QString fileName = {};
    /// Where it would be fetched from; "" where it can't be.
    QString host = {};
    MediaState state = {};
};

/// All that is shown of a message, read at once; texts are plain and "" where there is none.
struct MessageLook {
    /// The part of the text that is shown.
    QString body = {};
    /// How many characters of the text follow that part.
    qsizetype hidden = 0;
    /// The day, for the first message of each.
    QString day = {};
    /// The local time, for the last message of a group.
    QString time = {};
    /// What became of it, where that is shown: always at the end of a group or if it failed,
    /// otherwise where the message below has another status. Not for one that has simply arrived.
    QString status = {};
    Delivery delivery = Delivery::Other;
    /// What it is, if it is neither text nor media.
    QString type = {};
    MessageDirection direction = MessageDirection::Unknown;
    /// Consecutive messages of the same direction and minute are a group.
    /// @{
    bool startsGroup = true;
    bool endsGroup = true;
    /// @}
    std::optional<MediaLook> media = {};
};

/// The message at a row, of whose text `part` is shown, in the words of the default locale.
MessageLook lookOf(const Conversation &conversation, qsizetype row, const MessagePart &part,
                   const MediaState &media);

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::MessageLook)

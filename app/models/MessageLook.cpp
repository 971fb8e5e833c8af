#include "models/MessageLook.h"

#include "models/MessageGrouping.h"

namespace contactdesk
{

MessageLook lookOf(const Conversation &conversation, qsizetype row, const MessagePart &part,
                   const MediaState &media)
{
    const Message message = conversation.at(row);
    const MessageGrouping grouping = groupingOf(conversation, row);
    MessageLook look{.body = part.text,
                     .hidden = part.hidden,
                     .delivery = deliveryOf(message),
                     .type = typeText(message),
                     .direction = message.direction,
                     .startsGroup = grouping.startsGroup,
                     .endsGroup = grouping.endsGroup};
    if (grouping.startsDay)
        look.day = dayText(message, QLocale());
    if (grouping.endsGroup)
        look.time = timeText(message, QLocale());
    // That what they wrote was received goes without saying.
    const bool goesWithoutSaying =
        message.direction == MessageDirection::Inbound && look.delivery == Delivery::Received;
    if (!goesWithoutSaying && (grouping.hasOwnStatus || look.delivery == Delivery::Failed))
        look.status = shortLine(statusText(message));
    if (!message.mediaUrl.isEmpty()) {
        const QString address = message.mediaUrl.toString();
        look.media = {.kind = mediaKind(message.mediaContentType, message.type),
                      .fileName = mediaFileName(address),
                      .host = isFetchable(address) ? mediaHost(address) : QString(),
                      .state = media};
    }
    return look;
}

} // namespace contactdesk

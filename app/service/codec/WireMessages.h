#pragma once

#include "domain/Message.h"
#include "service/codec/JsonPieces.h"

#include <QList>

#include <optional>

namespace contactdesk
{

/// The messages of a 2xx answer's body as they stand there, slices of it; std::nullopt if it is
/// anything but a list of messages, or tells of a failure. The size of the pieces in which it is
/// read makes no difference to what comes out.
std::optional<QList<Message>> messagesIn(const QByteArray &body,
                                         qsizetype pieceSize = JsonPieces::usualSize);

} // namespace contactdesk

#pragma once

#include "domain/Message.h"

#include <QList>

#include <optional>

namespace contactdesk
{

/// What decodeMessages() must give, found the slow way: the whole answer parsed into a tree first,
/// every text a QString of its own. std::nullopt where that gives a failure.
std::optional<QList<Message>> decodedSlowly(const QByteArray &body);

} // namespace contactdesk

#pragma once

#include "domain/Message.h"

namespace contactdesk
{

/// What other programs read, in no language: "inbound", "outbound"; "" where it isn't known.
inline QString directionName(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::Inbound:
        return QStringLiteral("inbound");
    case MessageDirection::Outbound:
        return QStringLiteral("outbound");
    case MessageDirection::Unknown:
        break;
    }
    return {};
}

} // namespace contactdesk

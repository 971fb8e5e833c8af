#pragma once

#include "domain/Tag.h"
#include "service/codec/OpenedAnswer.h"

#include <QList>

#include <optional>

namespace contactdesk
{

/// Tags as objects with a name and a description (documented) or as bare names (observed inside a
/// contact). std::nullopt if one is neither.
std::optional<QList<Tag>> tagsFrom(const Elements &elements);

} // namespace contactdesk

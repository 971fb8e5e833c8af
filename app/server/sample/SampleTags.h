#pragma once

#include "domain/Tag.h"

#include <QList>

namespace contactdesk
{

/// The tags that the sample people carry, most frequent first.
QList<Tag> sampleTags();

} // namespace contactdesk

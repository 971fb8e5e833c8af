#pragma once

#include "text/StyledText.h"

namespace contactdesk
{

/// What StyledText promises of any text at all: what doesn't hold, in words; "" if all does.
QString brokenPromise(const QString &source, Markup markup);

/// How often the signs of a text are looked at while its links and marks are searched for.
qsizetype looksAt(const QString &source);

} // namespace contactdesk

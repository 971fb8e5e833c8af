#pragma once

#include "search/MatchExplanation.h"
#include "text/StyledText.h"
#include "ui/theme/Theme.h"

#include <QTextLayout>

namespace contactdesk
{

/// What of a stretch lies from `from` to `to`, counted from there; of length 0 for nothing.
TextSpan within(qsizetype start, qsizetype length, qsizetype from, qsizetype to);

/// How the styles and links from `start` to `end` are drawn, in positions counted from `start`;
/// `font` is that of the text around them.
QList<QTextLayout::FormatRange> formatsOf(const StyledText &styled, qsizetype start, qsizetype end,
                                          const QFont &font, const Theme &theme);

} // namespace contactdesk

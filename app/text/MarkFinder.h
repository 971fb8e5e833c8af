#pragma once

#include "text/LinkFinder.h"
#include "text/StyledText.h"

#include <QList>

namespace contactdesk
{

/// One of the two marks of a stretch in a style.
struct FoundMark {
    qsizetype position = 0;
    /// 3 for code, else 1.
    qsizetype length = 1;
    TextStyle style = TextStyle::Bold;
    bool opens = false;
};

/// The marks of a text that have a counterpart, in order: nested, each stretch with something in
/// it. `links` are findLinks()' of it. Takes time linear in the text.
QList<FoundMark> findMarks(const ScannedText &text, const QList<FoundLink> &links);

} // namespace contactdesk

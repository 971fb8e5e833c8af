#pragma once

#include "text/LinkTarget.h"
#include "text/ScannedText.h"

#include <QList>

namespace contactdesk
{

/// A stretch of a text that leads somewhere. What is before `bodyStart` and from `bodyEnd` on are
/// signs that belong to it unless they turn out to be marks of a style.
struct FoundLink {
    qsizetype start = 0;
    qsizetype bodyStart = 0;
    qsizetype bodyEnd = 0;
    qsizetype end = 0;
    LinkKind kind = LinkKind::Web;
};

/// In order, not overlapping. Takes time linear in the text.
QList<FoundLink> findLinks(const ScannedText &text);

} // namespace contactdesk

#pragma once

#include "text/StyledText.h"

namespace contactdesk
{

/// Text as it stands in a page or between the quotes of an attribute: escaped, without what XML
/// has no characters for.
QString escapedForPage(QStringView text);

/// The start of a link, or "" for a target that no page may lead to.
QString linkStart(const QUrl &target);

/// A message's text as paragraphs, each of its own direction; styles and links as elements.
/// Linear in the text.
QString bodyForPage(const QString &body, Markup markup);

} // namespace contactdesk

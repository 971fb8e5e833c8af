#pragma once

#include "desk/ConversationExporter.h"

#include <QFont>
#include <QPageLayout>

namespace contactdesk
{

/// The sheet of paper that is usual where a locale is at home, with margins.
QPageLayout usualPaper(const QLocale &locale);

/// Writes a conversation as a PDF.
ConversationExporter::Writing pdfWriting(const TranscriptWords &words, const QFont &font,
                                         const QPageLayout &paper);

} // namespace contactdesk

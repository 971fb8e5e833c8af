#include "ui/takealong/PdfWriting.h"

#include "exchange/transcript/HarmlessText.h"
#include "ui/takealong/TranscriptPages.h"

#include <QPainter>
#include <QPdfWriter>

namespace contactdesk
{

namespace
{

/// Dots per inch: fine enough for hairlines.
constexpr int resolution = 600;
/// Millimetres.
constexpr qreal margin = 18;

} // namespace

QPageLayout usualPaper(const QLocale &locale)
{
    const bool isLetter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4),
                       QPageLayout::Portrait, {margin, margin, margin, margin},
                       QPageLayout::Millimeter);
}

ConversationExporter::Writing pdfWriting(const TranscriptWords &words, const QFont &font,
                                         const QPageLayout &paper)
{
    return [words, font, paper](const Conversation &messages, QIODevice &device,
                                const std::stop_token &stop,
                                const std::function<void(double)> &progress) {
        QPdfWriter writer(&device);
        writer.setResolution(resolution);
        writer.setPageLayout(paper);
        writer.setTitle(oneLine(words.title));
        writer.setCreator(words.program);
        TranscriptPages pages(messages, words, font, writer);
        if (!pages.count(stop, progress))
            return TranscriptEnd::Stopped;
        QPainter painter;
        if (!painter.begin(&writer))
            return TranscriptEnd::NotWritten;
        return pages.paint(painter, stop, progress) ? TranscriptEnd::Written
                                                    : TranscriptEnd::Stopped;
    };
}

} // namespace contactdesk

#include "ui/takealong/TranscriptPrinter.h"

#include "ui/takealong/TranscriptPages.h"

#include <QPainter>
#include <QPrinter>

#include <utility>

namespace contactdesk
{

namespace
{

struct Outcome {
    TranscriptEnd end = TranscriptEnd::NotWritten;
    int pages = 0;
};

Outcome printed(const TranscriptPart &part, QPrinter &printer, const TranscriptWords &words,
                const QFont &font, const std::stop_token &stop,
                const std::function<void(double)> &progress)
{
    const Conversation messages = part.messages();
    TranscriptPages pages(messages, words, font, printer);
    // Before a page is begun, which would be printed whatever comes afterwards.
    if (!pages.count(stop, progress))
        return {.end = TranscriptEnd::Stopped};
    QPainter painter;
    if (!painter.begin(&printer))
        return {};
    if (!pages.paint(painter, stop, progress)) {
        const bool isTakenBack = printer.abort();
        return {.end = TranscriptEnd::Stopped, .pages = isTakenBack ? 0 : pages.paintedPages()};
    }
    const bool isPrinted = painter.end() && printer.printerState() != QPrinter::Error;
    return {.end = isPrinted ? TranscriptEnd::Written : TranscriptEnd::NotWritten,
            .pages = pages.paintedPages()};
}

} // namespace

TranscriptPrinter::TranscriptPrinter(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

TranscriptPrinter::~TranscriptPrinter()
{
    m_stop.request_stop();
}

void TranscriptPrinter::start(const TranscriptPart &part, std::shared_ptr<QPrinter> printer,
                              const TranscriptWords &words, const QFont &font)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = {};
    // This object outlives the thread, whose end it waits for.
    m_thread.start([this, part, printer = std::move(printer), words, font,
                    stop = m_stop.get_token()]() mutable {
        int lastPercent = 0;
        const auto tell = [&](double fraction) {
            const int percent = static_cast<int>(fraction * 100);
            if (std::exchange(lastPercent, percent) != percent)
                QMetaObject::invokeMethod(
                    this, [this, fraction] { Q_EMIT progressed(fraction); }, Qt::QueuedConnection);
        };
        const Outcome outcome = printed(part, *printer, words, font, stop, tell);
        // Before anybody is told: whoever prints has all of it only then.
        printer.reset();
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isRunning = false;
                Q_EMIT done(outcome.end, outcome.pages);
            },
            Qt::QueuedConnection);
    });
}

void TranscriptPrinter::cancel()
{
    m_stop.request_stop();
}

} // namespace contactdesk

#pragma once

#include "exchange/transcript/TranscriptWords.h"

#include <QFont>

#include <stop_token>

class QPagedPaintDevice;
class QPainter;

namespace contactdesk
{

class PaperSheets;

/// A conversation on paper: days, and messages by side, one below the other. No line is cut in two,
/// a long message goes on overleaf, and no heading stands alone at the end of a page. On any
/// thread; pictures are named and not fetched.
class TranscriptPages
{
public:
    /// All must outlive this object. `font` is the text's.
    TranscriptPages(const Conversation &conversation, const TranscriptWords &words,
                    const QFont &font, QPagedPaintDevice &device);

    /// Lays everything out once, to know how many pages there will be. False once it was stopped.
    bool count(const std::stop_token &stop, const std::function<void(double)> &progress);
    /// Paints them all, after count(); `painter` is active on the device. False once it was
    /// stopped.
    bool paint(QPainter &painter, const std::stop_token &stop,
               const std::function<void(double)> &progress);
    /// How many were painted, wholly or in part.
    int paintedPages() const { return m_paintedPages; }

private:
    /// False once it was stopped.
    bool fill(PaperSheets &sheets, const std::stop_token &stop,
              const std::function<void(double)> &progress) const;
    bool put(const Message &message, PaperSheets &sheets, const std::stop_token &stop) const;
    void putDay(const Message &message, PaperSheets &sheets) const;
    PaperSheets newSheets(QPainter *painter) const;

    const Conversation &m_conversation;
    const TranscriptWords &m_words;
    QFont m_font;
    QPagedPaintDevice &m_device;
    int m_pages = 0;
    int m_paintedPages = 0;
};

} // namespace contactdesk

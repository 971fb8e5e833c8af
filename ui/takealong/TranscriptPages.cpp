#include "ui/takealong/TranscriptPages.h"

#include "exchange/transcript/HarmlessText.h"
#include "ui/takealong/PaperLine.h"
#include "ui/takealong/PaperSheets.h"
#include "ui/takealong/PaperText.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// In points.
constexpr qreal betweenMessages = 8;
constexpr qreal barWidth = 1.5;
constexpr qreal barDistance = 6;
/// Of the sheet's width; the rest tells one side from the other.
constexpr qreal messageWidth = 0.85;
/// Counting takes so much of the whole.
constexpr double countingShare = 0.4;

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

/// Who, when, and what became of it.
StyledText headingOf(const Message &message, const TranscriptWords &words)
{
    const QString clock = clockOf(message, words);
    QStringList parts{senderOf(message, words), clock.isEmpty() ? words.noTime : clock};
    if (const QString status = oneLine(words.status(message)); !status.isEmpty())
        parts.append(status);
    return StyledText(parts.join(u" · "_s), Markup::Literal);
}

/// A part of a message: its text and how it looks.
struct Paragraph {
    StyledText text;
    QFont font;
    QColor color;
    /// The text's own if unset.
    std::optional<Qt::LayoutDirection> direction;
};

} // namespace

TranscriptPages::TranscriptPages(const Conversation &conversation, const TranscriptWords &words,
                                 const QFont &font, QPagedPaintDevice &device)
    : m_conversation(conversation), m_words(words), m_font(font), m_device(device)
{
}

bool TranscriptPages::count(const std::stop_token &stop,
                            const std::function<void(double)> &progress)
{
    PaperSheets sheets = newSheets(nullptr);
    const bool isWhole =
        fill(sheets, stop, [&](double fraction) { progress(countingShare * fraction); });
    m_pages = sheets.count();
    return isWhole;
}

bool TranscriptPages::paint(QPainter &painter, const std::stop_token &stop,
                            const std::function<void(double)> &progress)
{
    PaperSheets sheets = newSheets(&painter);
    const bool isWhole = fill(sheets, stop, [&](double fraction) {
        progress(countingShare + (1 - countingShare) * fraction);
    });
    m_paintedPages = sheets.count();
    return isWhole;
}

PaperSheets TranscriptPages::newSheets(QPainter *painter) const
{
    QStringList who{oneLine(m_words.title)};
    if (const QString addresses = addressesOf(m_words); !addresses.isEmpty())
        who.append(addresses);
    return PaperSheets(m_device, painter, scaled(m_font, 0.8, QFont::Normal),
                       {.who = who.join(u" · "_s),
                        .period = periodOf(m_conversation, m_words),
                        .origin = QString(exportedText(m_words) + u" · "_s + m_words.program),
                        .page = m_words.page,
                        .isRightToLeft = m_words.locale.textDirection() == Qt::RightToLeft},
                       m_pages);
}

bool TranscriptPages::fill(PaperSheets &sheets, const std::stop_token &stop,
                           const std::function<void(double)> &progress) const
{
    QDate day;
    for (qsizetype row = 0; row < m_conversation.size(); ++row) {
        const Message message = m_conversation.at(row);
        if (const QDate its = dateOf(message, m_words); its.isValid() && its != day) {
            day = its;
            putDay(message, sheets);
        }
        if (!put(message, sheets, stop))
            return false;
        progress(static_cast<double>(row + 1) / static_cast<double>(m_conversation.size()));
    }
    return true;
}

void TranscriptPages::putDay(const Message &message, PaperSheets &sheets) const
{
    const QFont font = scaled(m_font, 0.9, QFont::DemiBold);
    const qreal height = QFontMetricsF(font, &m_device).height();
    sheets.skip(sheets.points(betweenMessages));
    // With room for the beginning of what follows.
    sheets.reserve(height + sheets.points(betweenMessages) +
                   3 * QFontMetricsF(m_font, &m_device).height());
    const qreal y = sheets.take(height);
    sheets.skip(sheets.points(betweenMessages));
    if (!sheets.painter())
        return;
    sheets.painter()->setFont(font);
    sheets.painter()->setPen(Qt::darkGray);
    sheets.painter()->drawText(QRectF(0, y, sheets.width(), height),
                               static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                               dayOf(message, m_words));
}

bool TranscriptPages::put(const Message &message, PaperSheets &sheets,
                          const std::stop_token &stop) const
{
    // What this program says stands where the page begins, whatever is in it.
    const Qt::LayoutDirection pageDirection = m_words.locale.textDirection();
    const QColor muted = Qt::darkGray;
    QList<Paragraph> parts{
        {headingOf(message, m_words), scaled(m_font, 0.85, QFont::DemiBold), muted, pageDirection}};
    if (!message.body.isEmpty())
        parts.append(
            {StyledText(message.body.toString(), m_words.markup), m_font, Qt::black, std::nullopt});
    if (!message.mediaUrl.isEmpty())
        parts.append({StyledText(oneLine(m_words.media(message)), Markup::Literal), m_font,
                      Qt::black, pageDirection});

    const bool isMirrored = pageDirection == Qt::RightToLeft;
    const bool isOutbound = message.direction == MessageDirection::Outbound;
    const qreal width = sheets.width() * messageWidth;
    const qreal start = isOutbound != isMirrored ? sheets.width() - width : 0;
    const qreal edge = sheets.points(barWidth + barDistance);
    const qreal textStart = isMirrored ? start : start + edge;
    const qreal barStart = isMirrored ? start + width - sheets.points(barWidth) : start;
    const QColor barColor = isOutbound ? Qt::darkGray : Qt::lightGray;

    // The line that says who it is from doesn't stand at the end of a page.
    sheets.reserve(QFontMetricsF(m_font, &m_device).height() * 2);
    for (const Paragraph &part : parts) {
        const PaperText paper(part.font, width - edge, m_device, part.direction);
        const bool isWhole = paper.forEachLine(part.text, [&](QTextLine line) {
            const qreal y = sheets.take(line.height());
            if (QPainter *painter = sheets.painter()) {
                painter->setPen(part.color);
                drawPaperLine(*painter, line, {textStart, y});
                painter->fillRect(QRectF(barStart, y, sheets.points(barWidth), line.height()),
                                  barColor);
            }
            return !stop.stop_requested();
        });
        if (!isWhole)
            return false;
    }
    sheets.skip(sheets.points(betweenMessages));
    return true;
}

} // namespace contactdesk

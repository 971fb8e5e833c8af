#include "ui/takealong/PaperText.h"

#include "exchange/transcript/HarmlessText.h"

#include <QFontDatabase>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A text engine works on all of a paragraph at once; nobody writes longer ones, but some send
/// them.
constexpr qsizetype longestPiece = 4000;

qsizetype endOfParagraph(const QString &text, qsizetype start)
{
    while (start < text.size() && !endsLine(text.at(start)))
        ++start;
    return start;
}

/// At most a piece behind `start`, between two words, or at least between two characters.
qsizetype endOfPiece(const QString &text, qsizetype start, qsizetype end)
{
    if (end - start <= longestPiece)
        return end;
    const qsizetype furthest = start + longestPiece;
    const qsizetype space = text.lastIndexOf(u' ', furthest - 1);
    if (space > start + longestPiece / 2)
        return space + 1;
    const QString piece = text.sliced(start, longestPiece);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, piece);
    graphemes.toEnd();
    const qsizetype last = graphemes.toPreviousBoundary();
    return last > 0 ? start + last : furthest;
}

QTextCharFormat formatOf(TextStyles styles)
{
    QTextCharFormat format;
    if (styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    if (styles.testFlag(TextStyle::Italic))
        format.setFontItalic(true);
    if (styles.testFlag(TextStyle::Strike))
        format.setFontStrikeOut(true);
    if (styles.testFlag(TextStyle::Code))
        format.setFontFamilies(
            {QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"monospace"_s});
    return format;
}

template <class Stretch>
auto firstBehind(const QList<Stretch> &stretches, qsizetype position)
{
    return std::partition_point(stretches.begin(), stretches.end(), [position](const Stretch &one) {
        return one.start + one.length <= position;
    });
}

/// What of the text's styles and links lies from `start` to `end`, as seen from `start`.
QList<QTextLayout::FormatRange> formatsOf(const StyledText &text, qsizetype start, qsizetype end)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qsizetype from, qsizetype length, const QTextCharFormat &format) {
        const qsizetype first = std::max(from, start);
        formats.append({static_cast<int>(first - start),
                        static_cast<int>(std::min(from + length, end) - first), format});
    };
    for (auto one = firstBehind(text.styles(), start);
         one != text.styles().end() && one->start < end; ++one)
        add(one->start, one->length, formatOf(one->styles));
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    for (auto one = firstBehind(text.links(), start); one != text.links().end() && one->start < end;
         ++one)
        add(one->start, one->length, underlined);
    return formats;
}

} // namespace

PaperText::PaperText(const QFont &font, qreal width, QPaintDevice &device,
                     std::optional<Qt::LayoutDirection> direction)
    : m_font(font), m_width(width), m_device(device), m_direction(direction)
{
}

QTextOption PaperText::optionFor(QStringView paragraph) const
{
    const bool isRightToLeft =
        m_direction ? *m_direction == Qt::RightToLeft : paragraph.isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

bool PaperText::forEachLine(const StyledText &text,
                            const std::function<bool(QTextLine)> &take) const
{
    const QString &all = text.text();
    for (qsizetype start = 0; start <= all.size();) {
        const qsizetype end = endOfParagraph(all, start);
        const QTextOption option = optionFor(QStringView(all).sliced(start, end - start));
        qsizetype at = start;
        do {
            const qsizetype until = endOfPiece(all, at, end);
            QTextLayout layout(all.sliced(at, until - at), m_font, &m_device);
            layout.setTextOption(option);
            layout.setFormats(formatsOf(text, at, until));
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(m_width);
                line.setPosition({});
            }
            layout.endLayout();
            // The last line of a piece has room for what comes behind it: it is laid out again.
            const bool isLast = until == end || layout.lineCount() < 2;
            const int lines = isLast ? layout.lineCount() : layout.lineCount() - 1;
            for (int i = 0; i < lines; ++i) {
                if (!take(layout.lineAt(i)))
                    return false;
            }
            at = isLast ? until : at + layout.lineAt(lines).textStart();
        } while (at < end);
        const bool isPair = all.mid(end, 2) == "\r\n"_L1;
        start = end + (isPair ? 2 : 1);
    }
    return true;
}

} // namespace contactdesk

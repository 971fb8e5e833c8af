#include "ui/common/MarkedText.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace contactdesk
{

namespace
{

// No line is wide enough for more, and laying out a page of text for each row takes its time.
constexpr qsizetype mostLetters = 400;

/// Signs that would begin another line; each of them one sign, so that the marks stay where they
/// are.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

FittedLine fitted(const QString &text, const QList<TextSpan> &marks, const QFontMetrics &metrics,
                  int width)
{
    const QString line = onOneLine(text.left(mostLetters));
    FittedLine result{metrics.elidedText(line, Qt::ElideRight, width), {}};
    // How far what is shown is the line's own beginning; behind it stands the "…".
    const auto shown = std::distance(
        line.begin(),
        std::mismatch(line.begin(), line.end(), result.text.begin(), result.text.end()).first);
    for (const TextSpan &mark : marks) {
        const int length = std::min(mark.length, static_cast<int>(shown) - mark.start);
        if (length > 0)
            result.marks.append({mark.start, length});
        // What is cut off is marked at the sign that stands for it.
        if (length < mark.length && result.text.size() > shown &&
            (result.marks.isEmpty() || result.marks.last().start < shown))
            result.marks.append({static_cast<int>(shown), 1});
    }
    return result;
}

void paintMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
                     const QList<TextSpan> &marks, const LineStyle &style, const Theme &theme)
{
    const FittedLine shown = fitted(text, marks, QFontMetrics(style.font), rect.width());
    QTextLayout layout(shown.text, style.font);
    QTextOption option(style.alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    // By its own direction: a number keeps its plus in front in a mirrored window too.
    option.setTextDirection(shown.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return;

    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : shown.marks) {
        QTextCharFormat format;
        format.setBackground(theme.color(Role::Mark));
        format.setForeground(theme.color(Role::Text));
        formats.append({mark.start, mark.length, format});
    }
    const qreal free = rect.height() - line.height();
    const qreal top = style.alignment & Qt::AlignBottom    ? free
                      : style.alignment & Qt::AlignVCenter ? free / 2
                                                           : 0;
    painter.setPen(style.ink);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + top), formats);
}

} // namespace contactdesk

#pragma once

#include "search/MatchExplanation.h"
#include "ui/theme/Theme.h"

class QPainter;

namespace contactdesk
{

/// How one line of text is painted.
struct LineStyle {
    QFont font;
    QColor ink;
    /// Where the line stands in its rectangle; left and right as they are seen.
    Qt::Alignment alignment;
};

/// Paints a line with some stretches of it marked, elided where it doesn't fit. The text keeps its
/// own direction, whatever that of the painter.
void paintMarkedLine(QPainter &painter, const QRect &rect, const QString &text,
                     const QList<TextSpan> &marks, const LineStyle &style, const Theme &theme);

/// The line as it fits into `width`, and the marks as far as they are still in it.
struct FittedLine {
    QString text;
    QList<TextSpan> marks;
};
FittedLine fitted(const QString &text, const QList<TextSpan> &marks, const QFontMetrics &metrics,
                  int width);

} // namespace contactdesk

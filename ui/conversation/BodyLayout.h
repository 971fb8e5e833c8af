#pragma once

#include "search/MatchExplanation.h"
#include "text/StyledText.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace contactdesk
{

/// The text of a message in paragraphs, each of which runs in the direction of its own first
/// letter: nothing in one turns another. One without letters runs like the one before it.
/// Coordinates are relative to the top left of the text; positions those of the shown text.
class BodyLayout
{
public:
    BodyLayout(const StyledText &styled, const Theme &theme);

    /// Breaks the text for a width; returns the space that its lines need.
    QSizeF breakLines(qreal width);
    /// Puts right-to-left lines to the right edge of a bubble that became narrower than the text
    /// was broken for; not less than breakLines() returned.
    void narrowTo(qreal width);

    QSizeF size() const { return m_size; }
    bool isEmpty() const { return m_length == 0; }

    /// `marks`: what is drawn otherwise for now, over the styles of the text.
    void draw(QPainter &painter, const QPointF &topLeft,
              const QList<QTextLayout::FormatRange> &marks) const;

    /// The nearest position; the start above the text, the end below it.
    qsizetype positionAt(const QPointF &point) const;
    /// True over a line, or between two.
    bool contains(const QPointF &point) const;
    /// The sign under a point; -1 for none.
    qsizetype signAt(const QPointF &point) const;
    /// The line that a position is in, as wide as its text.
    QRectF lineAt(qsizetype position) const;
    /// Each line, as wide as its text, from the top.
    QList<QRectF> lines() const;

private:
    struct Paragraph {
        qsizetype start = 0;
        std::unique_ptr<QTextLayout> layout;
        qreal top = 0;
        qreal height = 0;
        bool isRightToLeft = false;
    };

    void add(const StyledText &styled, qsizetype start, qsizetype end, const Theme &theme);
    void settleDirections();
    static QSizeF breakLines(QTextLayout &layout, qreal width);
    QRectF shownLine(const QTextLine &line, qreal top) const;
    size_t paragraphOf(qsizetype position) const;

    std::vector<Paragraph> m_paragraphs;
    qsizetype m_length = 0;
    QFont m_font;
    QSizeF m_size;
    /// What the text was broken for; a sign may be wider, and is cut off then.
    qreal m_width = 0;
    bool m_isCutOff = false;
};

} // namespace contactdesk

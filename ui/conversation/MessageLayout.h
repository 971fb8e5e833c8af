#pragma once

#include "search/MatchExplanation.h"
#include "text/StyledText.h"
#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QRect>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace contactdesk
{

/// What is marked in the text of a message for now; positions in the shown text.
struct TextHighlights {
    /// Length 0 for nothing.
    TextSpan selected = {};
    /// In order, not overlapping.
    QList<TextSpan> found = {};
    /// Which of `found` the agent is at; -1 for none.
    int current = -1;
};

/// Whether what is around the text of a row is emphasised.
struct RowEmphasis {
    bool isCurrent = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// One message of a ConversationModel laid out for a row of a given width. Points and rectangles
/// that are given and returned are relative to the row's top left, as they are painted; those of
/// the layout's parts below aren't mirrored.
class MessageLayout
{
public:
    MessageLayout(const QModelIndex &index, int width, const Theme &theme,
                  Markup markup = Markup::Drawn);

    int height() const { return m_height; }
    const StyledText &styled() const { return m_styled; }

    void paint(QPainter &painter, const QPoint &topLeft, const TextHighlights &highlights,
               const RowEmphasis &emphasis) const;

    /// The position in the shown text nearest to a point; its start above it, its end below it.
    qsizetype positionAt(const QPoint &point, Qt::LayoutDirection direction) const;
    /// True where pressing the mouse begins a selection of text.
    bool isOverText(const QPoint &point, Qt::LayoutDirection direction) const;
    /// The link under a point; null for none. Valid as long as the layout.
    const TextLink *linkAt(const QPoint &point, Qt::LayoutDirection direction) const;
    /// True over the chip or the picture of the medium.
    bool isOverMedia(const QPoint &point, Qt::LayoutDirection direction) const;
    /// The line of the text that a position is in.
    QRect lineAt(qsizetype position, Qt::LayoutDirection direction) const;

    /// The parts, not mirrored.
    /// @{
    /// Null for a message that doesn't begin a day.
    QRect day() const { return m_day; }
    QRect bubble() const { return m_bubble; }
    /// Null for a message without media.
    QRect media() const { return m_media; }
    QRect footer() const { return m_footer; }
    const QTextLayout &text() const { return *m_text; }
    QPoint textPosition() const { return m_textPosition; }
    /// @}

private:
    QRect mirrored(const QRect &rect, Qt::LayoutDirection direction) const;
    QPointF inText(const QPoint &point, Qt::LayoutDirection direction) const;
    void paintDay(QPainter &painter, const QRect &line) const;

    const Theme &m_theme;
    StyledText m_styled;
    int m_width;
    int m_height = 0;
    QRect m_day;
    QString m_dayText;
    QRect m_bubble;
    QPoint m_textPosition;
    QRect m_media;
    QString m_mediaText;
    QRect m_footer;
    QString m_footerText;
    bool m_isOutbound = false;
    bool m_isUndelivered = false;
    std::unique_ptr<QTextLayout> m_text;
};

} // namespace contactdesk

#pragma once

#include "models/MessageLook.h"
#include "search/MatchExplanation.h"
#include "text/StyledText.h"
#include "ui/conversation/BodyLayout.h"
#include "ui/conversation/MediaBox.h"
#include "ui/conversation/MessageFooter.h"
#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QRect>

#include <optional>

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

/// One message of a ConversationModel laid out for a row of a given width: of a long text the part
/// that the model shows. Points and rectangles that are given and returned are relative to the
/// row's top left, as they are painted; those of the layout's parts below aren't mirrored. The
/// theme is to outlive it.
class MessageLayout
{
public:
    /// `index` gives ConversationModel::LookRole, directly or through a proxy; `width` in
    /// device-independent pixels, at least 120 for everything to have its place.
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
    /// True over the line that offers more of a long text; see ConversationModel::showMore().
    bool isOverMore(const QPoint &point, Qt::LayoutDirection direction) const;
    /// The line of the text that a position is in.
    QRect lineAt(qsizetype position, Qt::LayoutDirection direction) const;

    /// The parts, not mirrored.
    /// @{
    /// Null for a message that doesn't begin a day.
    QRect day() const { return m_day; }
    QRect bubble() const { return m_bubble; }
    /// Null for a message without media.
    QRect media() const { return m_mediaPlace; }
    /// What the message is, if that is neither text nor media; null otherwise.
    QRect type() const { return m_typePlace; }
    const BodyLayout &body() const { return m_body; }
    QPoint textPosition() const { return m_textPosition; }
    /// Null if all of the text is shown.
    QRect more() const { return m_more; }
    /// Null within a group of messages, which has one at its end.
    QRect footer() const { return m_footerPlace; }
    /// @}

private:
    bool isOutbound() const { return m_look.direction == MessageDirection::Outbound; }
    bool isUndelivered() const { return m_look.delivery == Delivery::Failed; }
    int contentWidth(int widest);
    void stack(int left, int top, int width);
    QRect mirrored(const QRect &rect, Qt::LayoutDirection direction) const;
    QPointF inText(const QPoint &point, Qt::LayoutDirection direction) const;

    void paintDay(QPainter &painter, const QRect &line) const;
    void paintBubble(QPainter &painter, const QRect &place, const RowEmphasis &emphasis) const;
    void paintText(QPainter &painter, const QPoint &topLeft,
                   const TextHighlights &highlights) const;
    void paintLine(QPainter &painter, const QRect &place, const QString &text, Role role,
                   Qt::LayoutDirection direction) const;

    const Theme &m_theme;
    MessageLook m_look;
    StyledText m_styled;
    BodyLayout m_body;
    MessageFooter m_footer;
    std::optional<MediaBox> m_media;
    /// The lines above and below the text; "" for none.
    QString m_typeText;
    QString m_moreText;
    int m_width;
    int m_height = 0;
    QRect m_day;
    QRect m_bubble;
    QRect m_typePlace;
    QRect m_mediaPlace;
    QPoint m_textPosition;
    int m_textWidth = 0;
    QRect m_more;
    QRect m_footerPlace;
};

} // namespace contactdesk

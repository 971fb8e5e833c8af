#include "ui/conversation/MessageLayout.h"

#include "models/ConversationModel.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageLayout)
};

/// In letters.
/// @{
constexpr int bubbleLetters = 84;
constexpr int leastLetters = 10;
/// @}
/// Above and below a bubble within its group; around the group it is Theme::tight.
constexpr int closest = Theme::hairline;

/// What the message is, if there is something to say about that.
QString typeLine(const MessageLook &look)
{
    QStringList parts{look.type};
    if (look.direction == MessageDirection::Unknown && look.startsGroup)
        parts.prepend(Text::tr("From whom isn't known"));
    parts.removeAll(QString());
    if (parts.isEmpty() && look.body.isEmpty() && !look.media)
        return Text::tr("Without text");
    return parts.join(u" · "_s);
}

QString moreLine(const MessageLook &look)
{
    return look.hidden == 0 ? QString()
                            : Text::tr("Show more (%L1 characters are left)").arg(look.hidden);
}

} // namespace

MessageLayout::MessageLayout(const QModelIndex &index, int width, const Theme &theme, Markup markup)
    : m_theme(theme),
      m_look(index.data(ConversationModel::LookRole).value<MessageLook>()),
      m_styled(m_look.body, markup),
      m_body(m_styled, theme),
      m_footer(m_look, theme),
      m_typeText(typeLine(m_look)),
      m_moreText(moreLine(m_look)),
      m_width(width)
{
    // However large the letters are, the bubble stays within its row.
    const int least = std::min(theme.letters(leastLetters), width - 4 * Theme::margin);
    const int most = std::min(width * 3 / 4, theme.letters(bubbleLetters)) - 2 * Theme::margin;
    const int widest = std::max(least, most);
    int top = m_look.startsGroup ? Theme::tight : closest;
    if (!m_look.day.isEmpty()) {
        m_day =
            QRect(0, top + Theme::gap, width, QFontMetrics(theme.small()).height() + Theme::gap);
        top = m_day.bottom() + Theme::gap;
    }
    if (m_look.media)
        m_media.emplace(*m_look.media, widest, theme);
    const int content = contentWidth(widest);
    const int left = isOutbound() ? width - content - 3 * Theme::margin : Theme::margin;
    stack(left + Theme::margin, top + Theme::gap, content);
}

/// How wide what is in the bubble is to be; the text is broken into lines for it.
int MessageLayout::contentWidth(int widest)
{
    m_body.breakLines(widest);
    int width =
        std::max(static_cast<int>(std::ceil(m_body.size().width())), m_footer.size().width());
    for (const QString &line : {m_typeText, m_moreText})
        width = std::max(width, textWidth(m_theme.small(), line));
    if (m_media)
        width = std::max(width, m_media->size().width());
    width = std::clamp(width, 1, widest);
    m_textWidth = width;
    m_body.narrowTo(width);
    return width;
}

/// Puts the parts of the bubble below one another.
void MessageLayout::stack(int left, int top, int width)
{
    const int line = QFontMetrics(m_theme.small()).height();
    int y = top;
    const auto place = [&](int height) {
        const QRect rect(left, y, width, height);
        y += height + Theme::tight;
        return rect;
    };
    if (!m_typeText.isEmpty())
        m_typePlace = place(line);
    if (m_media)
        m_mediaPlace = QRect(place(m_media->size().height()).topLeft(), m_media->size());
    m_textPosition = {left, y};
    if (!m_body.isEmpty())
        place(static_cast<int>(std::ceil(m_body.size().height())));
    if (!m_moreText.isEmpty())
        m_more = place(line);
    if (m_footer.size().isValid() && !m_footer.size().isEmpty())
        m_footerPlace = place(line);
    // The distance to a part that doesn't follow any more.
    const int end = std::max(top, y - Theme::tight);
    m_bubble = QRect(left - Theme::margin, top - Theme::gap, width + 2 * Theme::margin,
                     end - top + 2 * Theme::gap);
    m_height = m_bubble.bottom() + 1 + (m_look.endsGroup ? Theme::tight : closest);
}

QRect MessageLayout::mirrored(const QRect &rect, Qt::LayoutDirection direction) const
{
    return QStyle::visualRect(direction, QRect(0, 0, m_width, m_height), rect);
}

QPointF MessageLayout::inText(const QPoint &point, Qt::LayoutDirection direction) const
{
    return point - mirrored(QRect(m_textPosition, QSize(m_textWidth, 1)), direction).topLeft();
}

qsizetype MessageLayout::positionAt(const QPoint &point, Qt::LayoutDirection direction) const
{
    return m_body.positionAt(inText(point, direction));
}

bool MessageLayout::isOverText(const QPoint &point, Qt::LayoutDirection direction) const
{
    const QPointF inside = inText(point, direction);
    return inside.x() >= 0 && inside.x() < m_textWidth && inside.y() >= 0 &&
           inside.y() < m_body.size().height();
}

const TextLink *MessageLayout::linkAt(const QPoint &point, Qt::LayoutDirection direction) const
{
    const qsizetype position = m_body.signAt(inText(point, direction));
    for (const TextLink &link : m_styled.links()) {
        if (position >= link.start && position < link.start + link.length)
            return &link;
    }
    return nullptr;
}

bool MessageLayout::isOverMedia(const QPoint &point, Qt::LayoutDirection direction) const
{
    return !m_mediaPlace.isNull() && mirrored(m_mediaPlace, direction).contains(point);
}

bool MessageLayout::isOverMore(const QPoint &point, Qt::LayoutDirection direction) const
{
    return !m_more.isNull() && mirrored(m_more, direction).contains(point);
}

QRect MessageLayout::lineAt(qsizetype position, Qt::LayoutDirection direction) const
{
    const QPoint text = mirrored(QRect(m_textPosition, QSize(m_textWidth, 1)), direction).topLeft();
    return m_body.lineAt(position).translated(text).toAlignedRect();
}

} // namespace contactdesk

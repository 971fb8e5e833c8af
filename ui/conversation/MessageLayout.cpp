#include "ui/conversation/MessageLayout.h"

#include "domain/Message.h"
#include "models/ConversationModel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// A message longer than this is shown in part; copying gives all of it.
constexpr qsizetype longestShown = 20'000;

QString footerOf(const QModelIndex &index)
{
    QStringList parts{index.data(ConversationModel::TimeTextRole).toString(),
                      index.data(ConversationModel::StatusTextRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString shownPart(const QModelIndex &index)
{
    QString body = index.data(Qt::DisplayRole).toString();
    if (body.size() > longestShown)
        body = body.left(longestShown) + u'…';
    return body;
}

std::unique_ptr<QTextLayout> newLayout(QString body, const Theme &theme)
{
    body.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(body, theme.body());
    QTextOption option;
    // A word longer than the bubble is broken rather than cut off.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (body.isRightToLeft())
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

/// Breaks the text into lines and gives the space it takes.
QSizeF breakLines(QTextLayout &layout, int width)
{
    QSizeF size(0, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

} // namespace

MessageLayout::MessageLayout(const QModelIndex &index, int width, const Theme &theme, Markup markup)
    : m_theme(theme),
      m_styled(shownPart(index), markup),
      m_width(width),
      m_dayText(index.data(ConversationModel::DayTextRole).toString()),
      m_mediaText(index.data(ConversationModel::MediaTextRole).toString()),
      m_footerText(footerOf(index)),
      m_isOutbound(index.data(ConversationModel::DirectionRole).toInt() ==
                   static_cast<int>(MessageDirection::Outbound)),
      m_isUndelivered(index.data(ConversationModel::FailedRole).toBool()),
      m_text(newLayout(m_styled.text(), theme))
{
    const QFontMetrics small(theme.small());
    const int inset = Theme::margin;
    const int widest = std::max(80, std::min(width * 3 / 4, 620)) - 2 * inset;
    int y = Theme::tight;
    if (!m_dayText.isEmpty()) {
        m_day = QRect(0, y + Theme::gap, width, small.height() + Theme::gap);
        y = m_day.bottom() + Theme::gap;
    }

    QSizeF body = breakLines(*m_text, widest);
    const bool hasBody = !m_text->text().isEmpty();
    const int mediaWidth =
        m_mediaText.isEmpty()
            ? 0
            : std::min(small.horizontalAdvance(m_mediaText) + 2 * Theme::gap, widest);
    const int contentWidth = std::max({static_cast<int>(std::ceil(body.width())), mediaWidth,
                                       std::min(small.horizontalAdvance(m_footerText), widest)});
    // Right-to-left lines stand at the right edge of what they were broken for: the bubble. There
    // may be more of them than at first.
    if (hasBody && m_text->text().isRightToLeft())
        body = breakLines(*m_text, contentWidth);
    const int left = m_isOutbound ? width - contentWidth - 3 * inset : inset;

    int inner = y + Theme::gap;
    m_textPosition = {left + inset, inner};
    if (hasBody)
        inner += static_cast<int>(std::ceil(body.height())) + Theme::tight;
    if (!m_mediaText.isEmpty()) {
        m_media = QRect(left + inset, inner, mediaWidth, small.height() + Theme::gap);
        inner = m_media.bottom() + Theme::tight + 1;
    }
    m_footer =
        QRect(left + inset, inner, contentWidth, m_footerText.isEmpty() ? 0 : small.height());
    m_bubble = QRect(left, y, contentWidth + 2 * inset, m_footer.bottom() + Theme::gap - y);
    m_height = m_bubble.bottom() + 1 + Theme::tight;
}

QRect MessageLayout::mirrored(const QRect &rect, Qt::LayoutDirection direction) const
{
    return QStyle::visualRect(direction, QRect(0, 0, m_width, m_height), rect);
}

QPointF MessageLayout::inText(const QPoint &point, Qt::LayoutDirection direction) const
{
    return point - mirrored(QRect(m_textPosition, QSize(m_footer.width(), 1)), direction).topLeft();
}

void MessageLayout::paintDay(QPainter &painter, const QRect &line) const
{
    const QFontMetrics metrics(m_theme.small());
    const int width = metrics.horizontalAdvance(m_dayText) + 2 * Theme::margin;
    const QRect chip(line.center().x() - width / 2, line.top(), width, line.height());
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(line.left() + Theme::margin, line.center().y(), chip.left(),
                     line.center().y());
    painter.drawLine(chip.right(), line.center().y(), line.right() - Theme::margin,
                     line.center().y());
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Role::MutedText));
    painter.drawText(chip, Qt::AlignCenter, m_dayText);
}

void MessageLayout::paint(QPainter &painter, const QPoint &topLeft,
                          const TextHighlights &highlights, const RowEmphasis &emphasis) const
{
    const auto placed = [&](const QRect &rect) {
        return mirrored(rect, emphasis.direction).translated(topLeft);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_day.isNull())
        paintDay(painter, placed(m_day));

    const QRectF bubble = QRectF(placed(m_bubble)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_isUndelivered      ? QPen(m_theme.color(Role::Danger), 1)
                   : emphasis.isCurrent ? QPen(m_theme.color(Role::Accent), 2)
                                        : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(m_isOutbound ? Role::OutboundBubble : Role::InboundBubble));
    painter.drawRoundedRect(bubble, 2 * Theme::radius, 2 * Theme::radius);

    painter.setPen(m_theme.color(Role::Text));
    QList<QTextLayout::FormatRange> formats;
    const auto mark = [&](const TextSpan &span, Role ground, Role ink) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(ground));
        format.setForeground(m_theme.color(ink));
        formats.append({span.start, span.length, format});
    };
    for (qsizetype i = 0; i < highlights.found.size(); ++i)
        mark(highlights.found.at(i), i == highlights.current ? Role::Accent : Role::Mark,
             i == highlights.current ? Role::OnAccent : Role::Text);
    if (highlights.selected.length > 0)
        mark(highlights.selected, Role::Accent, Role::OnAccent);
    m_text->draw(&painter, placed(QRect(m_textPosition, QSize(m_footer.width(), 1))).topLeft(),
                 formats);

    painter.setFont(m_theme.small());
    if (!m_media.isNull()) {
        const QRect chip = placed(m_media);
        painter.setPen(m_theme.color(Role::Border));
        painter.setBrush(m_theme.color(Role::Surface));
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                                Theme::radius);
        painter.setPen(m_theme.color(Role::Accent));
        painter.drawText(
            chip.adjusted(Theme::gap, 0, -Theme::gap, 0), Qt::AlignVCenter,
            QFontMetrics(m_theme.small())
                .elidedText(m_mediaText, Qt::ElideMiddle, chip.width() - 2 * Theme::gap));
    }
    painter.setPen(m_theme.color(m_isUndelivered ? Role::Danger : Role::MutedText));
    const auto side =
        m_isOutbound != (emphasis.direction == Qt::RightToLeft) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(placed(m_footer), static_cast<int>(side | Qt::AlignAbsolute), m_footerText);
    painter.restore();
}

qsizetype MessageLayout::positionAt(const QPoint &point, Qt::LayoutDirection direction) const
{
    const QPointF inside = inText(point, direction);
    if (inside.y() < 0)
        return 0;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (inside.y() < line.y() + line.height())
            return line.xToCursor(inside.x());
    }
    return m_styled.text().size();
}

bool MessageLayout::isOverText(const QPoint &point, Qt::LayoutDirection direction) const
{
    const QPointF inside = inText(point, direction);
    return m_text->boundingRect().contains(inside);
}

const TextLink *MessageLayout::linkAt(const QPoint &point, Qt::LayoutDirection direction) const
{
    if (!isOverText(point, direction))
        return nullptr;
    const qsizetype position = positionAt(point, direction);
    for (const TextLink &link : m_styled.links()) {
        if (position >= link.start && position < link.start + link.length)
            return &link;
    }
    return nullptr;
}

bool MessageLayout::isOverMedia(const QPoint &point, Qt::LayoutDirection direction) const
{
    return !m_media.isNull() && mirrored(m_media, direction).contains(point);
}

QRect MessageLayout::lineAt(qsizetype position, Qt::LayoutDirection direction) const
{
    const QTextLine line = m_text->lineForTextPosition(static_cast<int>(position));
    const QRect inside(m_textPosition.x(), m_textPosition.y() + static_cast<int>(line.y()),
                       m_footer.width(), static_cast<int>(std::ceil(line.height())));
    return mirrored(inside, direction);
}

} // namespace contactdesk

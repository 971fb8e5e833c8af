#include "ui/conversation/MessageLayout.h"

#include "domain/Message.h"
#include "models/ConversationModel.h"

#include <QFontMetrics>
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

std::unique_ptr<QTextLayout> newLayout(QString body, const Theme &theme)
{
    if (body.size() > longestShown)
        body = body.left(longestShown) + u'…';
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

MessageLayout::MessageLayout(const QModelIndex &index, int width, const Theme &theme)
    : footerText(footerOf(index)),
      isOutbound(index.data(ConversationModel::DirectionRole).toInt() ==
                 static_cast<int>(MessageDirection::Outbound)),
      isUndelivered(index.data(ConversationModel::FailedRole).toBool()),
      text(newLayout(index.data(Qt::DisplayRole).toString(), theme))
{
    const QFontMetrics small(theme.small());
    const int inset = Theme::margin;
    const int widest = std::max(80, std::min(width * 3 / 4, 620)) - 2 * inset;
    int y = Theme::tight;
    if (!index.data(ConversationModel::DayTextRole).toString().isEmpty()) {
        day = QRect(0, y + Theme::gap, width, small.height() + Theme::gap);
        y = day.bottom() + Theme::gap;
    }

    QSizeF body = breakLines(*text, widest);
    const bool hasBody = !text->text().isEmpty();
    const QString mediaText = index.data(ConversationModel::MediaTextRole).toString();
    const int mediaWidth =
        mediaText.isEmpty() ? 0
                            : std::min(small.horizontalAdvance(mediaText) + 2 * Theme::gap, widest);
    const int contentWidth = std::max({static_cast<int>(std::ceil(body.width())), mediaWidth,
                                       std::min(small.horizontalAdvance(footerText), widest)});
    // Right-to-left lines stand at the right edge of what they were broken for: the bubble. There
    // may be more of them than at first.
    if (hasBody && text->text().isRightToLeft())
        body = breakLines(*text, contentWidth);
    const int left = isOutbound ? width - contentWidth - 3 * inset : inset;

    int inner = y + Theme::gap;
    textPosition = {left + inset, inner};
    if (hasBody)
        inner += static_cast<int>(std::ceil(body.height())) + Theme::tight;
    if (!mediaText.isEmpty()) {
        media = QRect(left + inset, inner, mediaWidth, small.height() + Theme::gap);
        inner = media.bottom() + Theme::tight + 1;
    }
    footer = QRect(left + inset, inner, contentWidth, footerText.isEmpty() ? 0 : small.height());
    bubble = QRect(left, y, contentWidth + 2 * inset, footer.bottom() + Theme::gap - y);
    height = bubble.bottom() + 1 + Theme::tight;
}

} // namespace contactdesk

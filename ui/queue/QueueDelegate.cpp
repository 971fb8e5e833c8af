#include "ui/queue/QueueDelegate.h"

#include "models/QueueModel.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isUnderWay(const QModelIndex &index)
{
    const auto state = static_cast<EntryState>(index.data(QueueModel::StateKindRole).toInt());
    return state == EntryState::Sending || state == EntryState::OutcomeUnknown;
}

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_waiting(themedIcon(theme, u"chronometer"_s, Role::MutedText)),
      m_underWay(themedIcon(theme, u"cloud-upload"_s, Role::Accent)),
      m_needsAgent(themedIcon(theme, u"dialog-warning"_s, Role::Danger))
{
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const auto start = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const bool needsAgent = index.data(QueueModel::NeedsAgentRole).toBool();

    const QRect inner =
        option.rect.adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
    const QRect mark(inner.left(), inner.top(), Theme::iconSize, Theme::iconSize);
    const QIcon &icon = needsAgent ? m_needsAgent : isUnderWay(index) ? m_underWay : m_waiting;
    icon.paint(painter, mirrored(mark));

    const QRect room = inner.adjusted(Theme::iconSize + Theme::margin, 0, 0, 0);
    const QFontMetrics small(m_theme.small());
    const QString when = index.data(QueueModel::WhenRole).toString();
    const int whenWidth = small.horizontalAdvance(when) + Theme::gap;
    paintMarkedLine(*painter, mirrored(room), when, {},
                    {m_theme.small(), m_theme.color(Role::MutedText), end | Qt::AlignTop}, m_theme);
    const QString what = index.data(Qt::DisplayRole).toString();
    const QString whom = index.data(QueueModel::WhomRole).toString();
    paintMarkedLine(*painter, mirrored(room.adjusted(0, 0, -whenWidth, 0)), whom, {},
                    {m_theme.strong(), m_theme.color(Role::Text), start | Qt::AlignTop}, m_theme);
    paintMarkedLine(*painter, mirrored(room), what, {},
                    {m_theme.body(), m_theme.color(Role::Text), start | Qt::AlignVCenter}, m_theme);
    paintMarkedLine(*painter, mirrored(room), index.data(QueueModel::StateRole).toString(), {},
                    {m_theme.small(), m_theme.color(needsAgent ? Role::Danger : Role::MutedText),
                     start | Qt::AlignBottom},
                    m_theme);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.strong()).height() + QFontMetrics(m_theme.body()).height() +
                   QFontMetrics(m_theme.small()).height() + 2 * Theme::tight + 2 * Theme::gap};
}

} // namespace contactdesk

#include "ui/contacts/SavedSearchDelegate.h"

#include "models/SavedSearchModel.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"
#include "ui/theme/Icons.h"

#include <QLineEdit>
#include <QPainter>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QRect iconIn(const QRect &row)
{
    // Under the middle of the avatars of the list below.
    return {row.left() + Theme::margin + (Theme::avatarSize - Theme::iconSize) / 2,
            row.center().y() - Theme::iconSize / 2, Theme::iconSize, Theme::iconSize};
}

QRect textIn(const QRect &row)
{
    return row.adjusted(Theme::avatarSize + 2 * Theme::margin, 0, -Theme::margin, 0);
}

} // namespace

SavedSearchDelegate::SavedSearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_everybody(themedIcon(theme, u"user"_s, Role::MutedText)),
      m_saved(themedIcon(theme, u"edit-find"_s, Role::MutedText))
{
}

void SavedSearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    paintRowGround(*painter, option, m_theme);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool isEverybody = index.data(SavedSearchModel::TextRole).toString().isEmpty();
    (isEverybody ? m_everybody : m_saved).paint(painter, mirrored(iconIn(option.rect)));
    const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    paintMarkedLine(*painter, mirrored(textIn(option.rect)), index.data().toString(), {},
                    {m_theme.body(), m_theme.color(isSelected ? Role::Accent : Role::Text),
                     start | Qt::AlignVCenter},
                    m_theme);
    painter->restore();
}

QSize SavedSearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // A field with its border fits into it.
    return {0, QFontMetrics(m_theme.body()).height() + 2 * Theme::gap};
}

QWidget *SavedSearchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of this search"));
    return edit;
}

void SavedSearchDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    // The text doesn't move when it becomes a field.
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect,
                                           textIn(option.rect).adjusted(-Theme::gap, 0, 0, 0)));
}

} // namespace contactdesk

#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a tag of a TagListModel: a chip with its name, as wide as that needs.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// At most as wide as option.rect; with the gap to the next chip.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace contactdesk

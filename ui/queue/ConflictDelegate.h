#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a cell of a ConflictModel: the whole value over as many lines as it takes, up to a few,
/// and a mark at what can be chosen.
class ConflictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConflictDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont fontOf(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace contactdesk

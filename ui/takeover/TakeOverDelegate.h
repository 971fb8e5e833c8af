#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a row of a TakeOverModel: avatar, name and what is left, number, times and what is still
/// to be sent.
class TakeOverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TakeOverDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace contactdesk

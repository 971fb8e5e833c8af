#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a cell of a HistoryModel in one line, each text in its own direction.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace contactdesk

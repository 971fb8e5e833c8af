#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a row of a QueueModel in three lines: whom and when, what, how it stands and why.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QueueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const QIcon m_waiting;
    const QIcon m_underWay;
    const QIcon m_needsAgent;
};

} // namespace contactdesk

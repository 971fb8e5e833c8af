#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace contactdesk
{

class ActionRegistry;

/// A row of the palette: icon, what it is, what stands beside it, and at the end the keys.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    PaletteDelegate(const Theme &theme, const ActionRegistry &actions, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSign(QPainter &painter, const QRect &where, const QModelIndex &index) const;
    /// Returns what is left of `room`.
    QRect paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                    const QString &keys) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                    const QModelIndex &index) const;

    const Theme &m_theme;
    const ActionRegistry &m_actions;
    QIcon m_list;
    QIcon m_lookUp;
};

} // namespace contactdesk

#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a row of a MessageSearchModel: a contact with the number of hits, a message with what was
/// found in it marked, or how many more there are.
class FoundMessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FoundMessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintContact(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintMessage(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace contactdesk

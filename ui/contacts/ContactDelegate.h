#pragma once

#include "models/Standing.h"
#include "ui/theme/Theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a row of a SearchModel: avatar, name and what else answers the search, with the marks of
/// the match; or the row that asks the service.
class ContactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ContactDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLookUp(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintContact(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    /// Returns what it leaves of `room`.
    QRect paintUnsavedDot(QPainter &painter, const QStyleOptionViewItem &option,
                          const QRect &room) const;
    /// Of what was saved here: a ring while it waits to be sent, an exclamation mark if it needs
    /// the agent.
    QRect paintStanding(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                        Standing standing) const;
    QRect paintMaybe(QPainter &painter, const QStyleOptionViewItem &option,
                     const QRect &room) const;

    const Theme &m_theme;
    const QIcon m_lookUpIcon;
};

} // namespace contactdesk

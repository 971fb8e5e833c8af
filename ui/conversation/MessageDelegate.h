#pragma once

#include "ui/conversation/MessageLayout.h"

#include <QStyledItemDelegate>

#include <memory>

namespace contactdesk
{

/// Paints a message of a ConversationModel as a bubble on the side of its direction, with its day
/// above it where one begins, and its time and status under it. All text is plain text.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    /// How marks in the texts are drawn from now on; whoever keeps layouts makes them anew.
    void setMarkup(Markup markup) { m_markup = markup; }
    /// The message as it is drawn at this width.
    std::unique_ptr<MessageLayout> newLayout(const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Asks for the width of the view that `option.rect` gives.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    Markup m_markup = Markup::Drawn;
};

} // namespace contactdesk

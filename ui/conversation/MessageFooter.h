#pragma once

#include "models/MessageLook.h"
#include "ui/theme/Theme.h"

#include <QRect>

class QPainter;

namespace contactdesk
{

/// The line below a message: its time, the sign of what became of it, and the word for that.
class MessageFooter
{
public:
    MessageFooter(const MessageLook &look, const Theme &theme);

    /// Null if there is nothing to say.
    QSize size() const { return m_size; }
    /// In reading order for the direction; a word too long for the place is cut off with an
    /// ellipsis.
    void paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
               const Theme &theme) const;

private:
    QString m_time;
    QString m_status;
    Delivery m_delivery = Delivery::Other;
    int m_timeWidth = 0;
    int m_markWidth = 0;
    QSize m_size;
};

/// In whole pixels, enough for it not to be elided.
int textWidth(const QFont &font, const QString &text);

} // namespace contactdesk

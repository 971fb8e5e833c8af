#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace contactdesk
{

/// How much of the name's colour is in the ground of the disc; the rest is what lies under it.
constexpr float avatarTint = 0.16F;

/// Up to two initials of a name, in any script; "" for a number or an empty name.
QString initials(const QString &name);

/// Paints a disc with the initials in the name's own colour, or a figure where there are none.
void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme);

/// The same as a widget of a fixed size.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    Avatar(const Theme &theme, int size, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
};

} // namespace contactdesk

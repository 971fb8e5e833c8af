#include "ui/accounts/ColorChoice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QPixmap colorMark(const QColor &color, int size)
{
    // Drawn larger than shown, so that it is round on dense displays too.
    constexpr int density = 3;
    QPixmap pixmap(size * density, size * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2));
    return pixmap;
}

ColorChoice::ColorChoice(const QStringList &colors, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    for (int i = 0; i < colors.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(u"color%1"_s.arg(i));
        button->setCheckable(true);
        button->setProperty("color", colors.at(i));
        button->setProperty("look", u"swatch"_s);
        button->setIcon(colorMark(QColor(colors.at(i)), Theme::iconSize));
        button->setIconSize({Theme::iconSize, Theme::iconSize});
        button->setAccessibleName(tr("Colour %1 of %2").arg(i + 1).arg(colors.size()));
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this, colors](int id) {
        m_color = colors.at(id);
        Q_EMIT chosen();
    });
}

void ColorChoice::setColor(const QString &color)
{
    m_color = color;
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(button->property("color").toString() == color);
    m_buttons->setExclusive(true);
}

} // namespace contactdesk

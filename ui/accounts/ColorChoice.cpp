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
    : QWidget(parent), m_colors(colors), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    for (int i = 0; i < colors.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(u"color%1"_s.arg(i));
        button->setCheckable(true);
        button->setProperty("look", u"swatch"_s);
        button->setIcon(colorMark(QColor(colors.at(i)), Theme::iconSize));
        button->setIconSize({Theme::iconSize, Theme::iconSize});
        button->setAccessibleName(tr("Colour %1 of %2").arg(i + 1).arg(colors.size()));
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &ColorChoice::chosen);
}

QString ColorChoice::color() const
{
    return m_colors.value(m_buttons->checkedId());
}

void ColorChoice::setColor(const QString &color)
{
    const auto place = m_colors.indexOf(color);
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(place))) {
        button->setChecked(true);
        return;
    }
    m_buttons->setExclusive(false);
    if (QAbstractButton *button = m_buttons->checkedButton())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

} // namespace contactdesk

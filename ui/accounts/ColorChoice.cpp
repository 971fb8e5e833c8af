#include "ui/accounts/ColorChoice.h"

#include "ui/theme/Icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ColorChoice::ColorChoice(const Theme &theme, const QStringList &colors, QWidget *parent)
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
        button->setIcon(colorIcon(theme, QColor(colors.at(i))));
        button->setAccessibleName(
            tr("Colour %1 of %2").arg(locale().toString(i + 1), locale().toString(colors.size())));
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

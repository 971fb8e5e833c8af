#include "ui/theme/StillStyle.h"

#include "ui/theme/Icons.h"

#include <QApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

StillStyle::StillStyle()
    : QProxyStyle(QStringLiteral("Fusion")),
      m_usualBlinking(QApplication::cursorFlashTime()),
      m_usualEffects(QApplication::isEffectEnabled(Qt::UI_General))
{
}

void StillStyle::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    // 0 for a cursor that stands still.
    QApplication::setCursorFlashTime(motion == Motion::Still ? 0 : m_usualBlinking);
    QApplication::setEffectEnabled(Qt::UI_General, motion == Motion::Usual && m_usualEffects);
}

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    const bool isMotion = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    if (isMotion && m_motion == Motion::Still)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int StillStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
        return qRound(Theme::iconSize * m_textScale);
    // Of which those in fields and lists are made.
    case PM_SmallIconSize:
        return qRound(QProxyStyle::pixelMetric(metric, option, widget) * m_textScale);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon StillStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    // Qt's own is a small picture, which is coarse on most screens.
    if (icon == SP_LineEditClearButton)
        return drawnIcon(u"clear"_s);
    return QProxyStyle::standardIcon(icon, option, widget);
}

StillStyle &stillStyle(QApplication &application)
{
    // The application's own style() is the one of the style sheet, around this one.
    if (auto *style = application.findChild<StillStyle *>())
        return *style;
    auto *style = new StillStyle;
    application.setStyle(style);
    return *style;
}

} // namespace contactdesk

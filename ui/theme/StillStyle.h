#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

namespace contactdesk
{

/// The style of all widgets: Qt's own Fusion, which nothing moves in by itself where that isn't
/// wanted.
class StillStyle : public QProxyStyle
{
    Q_OBJECT

public:
    StillStyle();

    void setMotion(Motion motion);
    /// Icons that stand beside texts grow with them.
    void setTextScale(double scale) { m_textScale = scale; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    /// As the desktop has them; in milliseconds, and whether menus fade.
    /// @{
    int m_usualBlinking;
    bool m_usualEffects;
    /// @}
    Motion m_motion = Motion::Usual;
    double m_textScale = 1;
};

/// The application's; put in the place of the desktop's where it isn't there yet.
StillStyle &stillStyle(QApplication &application);

} // namespace contactdesk

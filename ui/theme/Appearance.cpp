#include "ui/theme/Appearance.h"

#include "platform/DesktopSettings.h"
#include "platform/Preferences.h"

#include <QApplication>

namespace contactdesk
{

namespace
{

constexpr double wholeSize = 100;

} // namespace

Appearance::Appearance(QApplication &application, Preferences &preferences,
                       DesktopSettings &desktop, const QString &forcedLook, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_preferences(preferences),
      m_desktop(desktop),
      m_forcedLook(forcedLook),
      m_desktopFont(application.font()),
      m_desktopScheme(Theme::schemeOf(application.palette())),
      m_theme(wanted())
{
    m_theme.apply(m_application);
    connect(&m_preferences, &Preferences::appearanceChanged, this, &Appearance::follow);
    connect(&m_desktop, &DesktopSettings::changed, this, &Appearance::follow);
}

Theme Appearance::wanted() const
{
    const QString look = m_forcedLook.isEmpty() ? m_preferences.look() : m_forcedLook;
    return Theme(Theme::schemeNamed(look).value_or(desktopScheme()), m_desktopFont,
                 m_preferences.textSize() / wholeSize,
                 m_preferences.lessMotion() || m_desktop.reducedMotion() ? Motion::Still
                                                                         : Motion::Usual);
}

Scheme Appearance::desktopScheme() const
{
    using ColorScheme = DesktopSettings::ColorScheme;
    const bool isDark = m_desktop.colorScheme() == ColorScheme::Unknown
                            ? m_desktopScheme == Scheme::Dark
                            : m_desktop.colorScheme() == ColorScheme::Dark;
    if (m_desktop.highContrast())
        return isDark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return isDark ? Scheme::Dark : Scheme::Light;
}

void Appearance::follow()
{
    m_theme = wanted();
    m_theme.apply(m_application);
    Q_EMIT changed();
}

} // namespace contactdesk

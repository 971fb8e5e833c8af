#pragma once

#include "ui/theme/Theme.h"

#include <QObject>

class QApplication;

namespace contactdesk
{

class DesktopSettings;
class Preferences;

/// Keeps the application's theme as the agent wants it, or else as the desktop has it, and dresses
/// the application anew whenever either changes.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive this object. `forcedLook`: as Preferences::look(), for this run
    /// only; "" for none.
    Appearance(QApplication &application, Preferences &preferences, DesktopSettings &desktop,
               const QString &forcedLook, QObject *parent = nullptr);

    /// Always the same object, for widgets to hold on to.
    const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// The theme has changed and everything on screen was told.
    void changed();

private:
    Theme wanted() const;
    Scheme desktopScheme() const;
    void follow();

    QApplication &m_application;
    Preferences &m_preferences;
    DesktopSettings &m_desktop;
    QString m_forcedLook;
    /// As they were before the application was dressed.
    /// @{
    QFont m_desktopFont;
    Scheme m_desktopScheme;
    /// @}
    Theme m_theme;
};

} // namespace contactdesk

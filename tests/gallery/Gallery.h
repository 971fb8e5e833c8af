#pragma once

#include "application/Languages.h"
#include "gallery/Scene.h"
#include "gallery/State.h"
#include "platform/DesktopSettings.h"
#include "ui/theme/Appearance.h"

#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace contactdesk
{

/// Brings states about one after the other, each in a window of its own, and dresses what is there
/// in another theme while it stands.
class Gallery
{
public:
    explicit Gallery(QApplication &application);
    ~Gallery();

    /// False if what the states stand on couldn't be started.
    bool start();

    static QStringList looks();

    /// Goes away again with the next one. False if it could not be brought about.
    bool bringAbout(const State &state);
    /// Of the state that was brought about last; none before the first.
    QWidget *window();
    void setLook(const QString &look) { m_preferences.setLook(look); }
    /// Of the windows that are made from now on too.
    void setLanguage(const QString &code) { m_preferences.setLanguage(code); }
    void setTextSize(int percent) { m_preferences.setTextSize(percent); }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    DesktopSettings m_desktop;
    Appearance m_appearance;
    Languages m_languages;
    ServerFixture m_sample;
    std::unique_ptr<Scene> m_scene;
};

} // namespace contactdesk

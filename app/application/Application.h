#pragma once

#include "accounts/AccountBook.h"
#include "accounts/KeyKeeper.h"
#include "application/CommandLine.h"
#include "application/Languages.h"
#include "application/Session.h"
#include "platform/DesktopSettings.h"
#include "platform/Keychain.h"
#include "platform/Preferences.h"
#include "ui/theme/Appearance.h"

#include <QObject>

#include <memory>

class QApplication;

namespace contactdesk
{

class MainWindow;

/// The program: makes the window and the session, and wires the two.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(StartOptions options, QApplication &application);
    ~Application() override;

    /// Shows the window; everything else follows from the event loop.
    void start();

private:
    void wire();
    void open();

    StartOptions m_options;
    QString m_dataFolder;
    bool m_hasFailed = false;
    /// Nothing was ever chosen here, and the window asks what to begin with.
    bool m_isFirstRun = false;
    Preferences m_preferences;
    Languages m_languages;
    DesktopSettings m_desktop;
    Appearance m_appearance;
    // In the order of dependence: what is below is destroyed first.
    Keychain m_keychain;
    AccountBook m_book;
    KeyKeeper m_keeper;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contactdesk

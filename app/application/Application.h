#pragma once

#include "application/CommandLine.h"
#include "platform/Preferences.h"
#include "ui/theme/Theme.h"

#include <QObject>

#include <memory>

class QApplication;

namespace contactdesk
{

class Desk;
class LocalWorkspace;
class MainWindow;
struct ServiceAccount;

/// The program: makes the window, starts what it is to be used on, and wires the two.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(StartOptions options, QApplication &application);
    ~Application() override;

    /// Shows the window; everything else follows from the event loop.
    void start();

private:
    void startWorkspace();
    void startService();
    void fail(const QString &title, const QString &sentence);
    void showDesk(const QString &name, const ServiceAccount &account, const QString &folder,
                  const QStringList &suggestions);

    StartOptions m_options;
    QString m_dataFolder;
    bool m_hasFailed = false;
    Preferences m_preferences;
    Theme m_theme;
    // In the order of dependence: what is below is destroyed first.
    std::unique_ptr<LocalWorkspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contactdesk

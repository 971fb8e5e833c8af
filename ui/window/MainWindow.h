#pragma once

#include "ui/theme/Theme.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace contactdesk
{

class ActionRegistry;
class Desk;
class DeskPage;
class EmptyState;
class Preferences;

/// The window: menus, the status line, and either the page of a desk or the page that says how far
/// its start has come.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Theme &theme, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says what is being started, or why it couldn't be; both as sentences.
    /// @{
    void showStarting(const QString &title);
    void showStartFailure(const QString &title, const QString &text);
    /// @}
    /// Shows a desk, which must outlive the window or be replaced before it goes. `suggestions`:
    /// texts worth looking up, offered as long as nothing is open.
    void showDesk(Desk &desk, const QStringList &suggestions);
    /// Looks `text` up as if it had been typed; harmless before there is a desk.
    void lookUp(const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void warnOfDrafts();
    void enableDeskActions(bool isEnabled);

    const Theme &m_theme;
    Preferences &m_preferences;
    ActionRegistry *m_actions;
    QStackedWidget *m_pages;
    EmptyState *m_start;
    QLabel *m_account;
    Desk *m_desk = nullptr;
    DeskPage *m_page = nullptr;
    bool m_mayLoseDrafts = false;
};

} // namespace contactdesk

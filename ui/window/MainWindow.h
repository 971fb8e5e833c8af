#pragma once

#include "accounts/Account.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QStackedWidget;

namespace contactdesk
{

class AccountBook;
class AccountsPage;
class AccountSwitcher;
class ActionRegistry;
class Desk;
class DeskPage;
class EmptyState;
class KeyKeeper;
class Preferences;

/// The window: menus, the status line, and one page: that of a desk, the accounts, or how far a
/// start has come. An empty AccountId stands for the local workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of these must outlive the window.
    MainWindow(const Theme &theme, Preferences &preferences, AccountBook &book, KeyKeeper &keeper,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says what is being started, or why it couldn't be; both as sentences.
    /// @{
    void showStarting(const QString &title);
    void showStartFailure(const QString &title, const QString &text);
    /// @}
    /// Shows a desk, which must outlive the window, be replaced or be closed before it goes.
    /// `account`: whose it is; unset for one that isn't in the account book. `suggestions`: texts
    /// worth looking up, offered as long as nothing is open.
    void showDesk(Desk &desk, const std::optional<AccountId> &account,
                  const QStringList &suggestions);
    /// Harmless if no desk is shown.
    void closeDesk();
    /// Shows the accounts, and why the key of this one has to be entered.
    void askForKey(const AccountId &account, const QString &sentence);
    /// Looks `text` up as if it had been typed; harmless before there is a desk.
    void lookUp(const QString &text);

Q_SIGNALS:
    /// The agent wants to work with it.
    void chosen(const contactdesk::AccountId &account);
    void keyReplaced(const contactdesk::AccountId &account);
    void removalConfirmed(const contactdesk::AccountId &account);

private:
    void wireAccounts();
    void showAccounts();
    void showAccountName();
    void followNewKey(const AccountId &account);
    void goBack();
    void choose(const AccountId &account);
    void tellKeyRefused();
    void enableDeskActions(bool isEnabled);

    const Theme &m_theme;
    Preferences &m_preferences;
    AccountBook &m_book;
    ActionRegistry *m_actions;
    QStackedWidget *m_pages;
    EmptyState *m_start;
    AccountsPage *m_accounts;
    AccountSwitcher *m_switcher = nullptr;
    QLabel *m_accountMark;
    QLabel *m_accountName;
    Desk *m_desk = nullptr;
    DeskPage *m_page = nullptr;
    /// Of that page.
    QWidget *m_queueChip = nullptr;
    std::optional<AccountId> m_account;
    /// Where that account's desk asks.
    QUrl m_address;
};

} // namespace contactdesk

#pragma once

#include "accounts/Account.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>

#include <optional>

namespace contactdesk
{

class AccountBook;
class AccountsPage;
class AccountSwitcher;
class ActionRegistry;
class AsidePages;
class CommandPalette;
class Desk;
class DeskPage;
class ElidedLabel;
class EmptyState;
class FirstRunPage;
class IconLabel;
class KeyKeeper;
class PageStack;
class Preferences;

/// The window: menus, the status line, and one page: that of a desk, the accounts, what a first run
/// offers, preferences, help, or how far a start has come. An empty AccountId stands for the local
/// workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of these must outlive the window.
    MainWindow(const Theme &theme, Preferences &preferences, AccountBook &book, KeyKeeper &keeper,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Nothing was ever chosen: asks what to begin with.
    void showFirstRun();
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

protected:
    /// The texts are made with the widgets: in another language the widgets are made anew, and hold
    /// what those before them held.
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void wireAccounts();
    void wireFirstRun();
    void wirePalette();
    void showAccounts();
    void showAccountName();
    void followNewKey(const AccountId &account);
    void goBack();
    void choose(const AccountId &account);
    void tellKeyRefused();

    const Theme &m_theme;
    Preferences &m_preferences;
    AccountBook &m_book;
    KeyKeeper &m_keeper;
    ActionRegistry *m_actions = nullptr;
    PageStack *m_pages = nullptr;
    EmptyState *m_start = nullptr;
    AccountsPage *m_accounts = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    AccountSwitcher *m_switcher = nullptr;
    CommandPalette *m_palette = nullptr;
    AsidePages *m_aside = nullptr;
    IconLabel *m_accountMark = nullptr;
    ElidedLabel *m_accountName = nullptr;
    Desk *m_desk = nullptr;
    DeskPage *m_page = nullptr;
    /// Of that page.
    QWidget *m_queueChip = nullptr;
    QWidget *m_takeOverChip = nullptr;
    std::optional<AccountId> m_account;
    QStringList m_suggestions;
    /// Where that account's desk asks.
    QUrl m_address;
    /// A file of contacts is wanted as soon as there is a desk for them.
    bool m_importsNext = false;
};

} // namespace contactdesk

#pragma once

#include "accounts/Account.h"

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace contactdesk
{

class AccountBook;
class Theme;

/// Fills a menu with the local workspace and the accounts to change to; what is in use is checked.
/// An empty id stands for the workspace.
class AccountSwitcher : public QObject
{
    Q_OBJECT

public:
    /// What is in the menu already stays below. All of these must outlive this object.
    AccountSwitcher(const Theme &theme, AccountBook &book, QMenu &menu, QObject *parent = nullptr);

    /// Marks what is in use; unset for what the menu doesn't hold.
    void setCurrent(const std::optional<AccountId> &id);

Q_SIGNALS:
    void chosen(const contactdesk::AccountId &id);

private:
    void fill();
    QAction *add(const AccountId &id, const QString &name);

    const Theme &m_theme;
    AccountBook &m_book;
    QMenu &m_menu;
    QAction *m_end;
    QActionGroup *m_group;
    std::optional<AccountId> m_current;
};

} // namespace contactdesk

#pragma once

#include "accounts/Account.h"
#include "accounts/KeyProblem.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace contactdesk
{

class AccountBook;
class Desk;
class KeyKeeper;
class LocalWorkspace;
struct ServiceAccount;

/// What the program works with: the local workspace, an account, or a service that was named on the
/// command line; one at a time.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Keeps everything below `dataFolder`. Book and keeper must outlive this object.
    Session(const QString &dataFolder, AccountBook &book, KeyKeeper &keeper,
            QObject *parent = nullptr);
    /// Closes the desk: whoever shows it is gone by then.
    ~Session() override;

    /// Each of these is answered by opened(), failed() or keyMissing(); the desk that is open goes
    /// first, and closing() tells so.
    /// @{
    void openWorkspace();
    void openAccount(const AccountId &id);
    /// Its key is in a file.
    void openService(const QUrl &address, const QString &keyFile);
    /// @}

    /// Has the open desk use the account's present key, if it is that account's.
    void refreshKey(const AccountId &id);
    /// Forgets an account with its key and its databases, open or not.
    void remove(const AccountId &id);

    /// Whether the local workspace was ever opened here.
    bool hasWorkspace() const;

    /// Null as long as nothing is open.
    Desk *desk() const { return m_desk.get(); }

Q_SIGNALS:
    void starting(const QString &title);
    /// `account`: empty for the workspace, unset for a service that isn't in the account book.
    void opened(const std::optional<contactdesk::AccountId> &account,
                const QStringList &suggestions);
    void failed(const QString &title, const QString &sentence);
    void keyMissing(const contactdesk::AccountId &id, const QString &sentence);
    void closing();

private:
    QString workspaceFolder() const;
    void close();
    void openDesk(const QString &name, const ServiceAccount &account, const QString &folder,
                  const std::optional<AccountId> &id);
    void showWorkspace(const ServiceAccount &account);

    const QString m_dataFolder;
    AccountBook &m_book;
    KeyKeeper &m_keeper;
    /// What was asked for last; an answer for something else comes too late.
    int m_request = 0;
    std::optional<AccountId> m_open;
    /// Once started it runs until the end.
    std::unique_ptr<LocalWorkspace> m_workspace;
    std::unique_ptr<ServiceAccount> m_workspaceAccount;
    std::unique_ptr<Desk> m_desk;
};

} // namespace contactdesk

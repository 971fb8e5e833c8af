#pragma once

#include "accounts/Account.h"
#include "accounts/AccountFile.h"
#include "domain/Failure.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace contactdesk
{

/// The accounts of this user, without their keys, in the order they were added; kept in one small
/// file that only the user can read. Lives on the UI thread; what is changed is written on
/// another, in order.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    /// Reads the file in `folder`, if there is one: at start-up. What can't be read there is left
    /// out, and stays in the file; a file that is damaged as a whole is kept aside when the first
    /// change is written.
    explicit AccountBook(const QString &folder, QObject *parent = nullptr);
    /// Waits until what was changed is written.
    ~AccountBook() override;

    const QList<Account> &accounts() const { return m_file.accounts; }
    std::optional<Account> account(const AccountId &id) const;

    /// Adds an account, or replaces the one of that id, which newId() made.
    void put(const Account &account);
    /// Forgets it and deletes its folder, on another thread: its databases are closed by now. Its
    /// key is KeyKeeper's to forget.
    void remove(const AccountId &id);

    /// Where the account's databases are kept; not created here. "" for an id that is no UUID.
    QString folderOf(const AccountId &id) const;

    /// The account that was used last; empty for none.
    AccountId lastUsed() const;
    void setLastUsed(const AccountId &id);

    static AccountId newId();

Q_SIGNALS:
    void inserted(int row);
    void changed(int row);
    void removed(int row);
    /// The file couldn't be written, or a folder not be deleted; the book goes on.
    void failed(const contactdesk::Failure &failure);

private:
    int rowOf(const AccountId &id) const;
    void save();
    void onDisk(std::function<bool()> work);

    const QString m_folder;
    AccountFile m_file;
    /// Used on the disk's thread alone: the file on the disk must not be overwritten.
    bool m_setAside = false;
    /// One thread: changes reach the disk in order.
    QThreadPool m_disk;
};

} // namespace contactdesk

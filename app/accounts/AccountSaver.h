#pragma once

#include "accounts/Account.h"
#include "accounts/KeyProblem.h"

#include <QObject>

namespace contactdesk
{

class AccountBook;
class KeyKeeper;

/// Saves what was typed of an account: the key first, to where the account wants it, and then the
/// account itself, so that no account is written down whose key was lost on the way.
class AccountSaver : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    AccountSaver(AccountBook &book, KeyKeeper &keeper, QObject *parent = nullptr);

    /// saved() or failed() follows. `key`: "" keeps the one that the account has, and takes it
    /// along if it is to be kept elsewhere.
    void save(const Account &account, const QString &key);

Q_SIGNALS:
    /// `isKeyNew`: another key was typed.
    void saved(const contactdesk::AccountId &id, bool isKeyNew);
    /// Nothing was changed; but for LeftBehind, which comes after saved().
    void failed(const contactdesk::AccountId &id, contactdesk::KeyProblem problem);

private:
    void writeKey(const Account &account, const QString &key, bool isKeyNew);
    void writeAccount(const Account &account, bool isKeyNew);

    AccountBook &m_book;
    KeyKeeper &m_keeper;
};

} // namespace contactdesk

#include "accounts/AccountSaver.h"

#include "accounts/AccountBook.h"
#include "accounts/KeyKeeper.h"

namespace contactdesk
{

AccountSaver::AccountSaver(AccountBook &book, KeyKeeper &keeper, QObject *parent)
    : QObject(parent), m_book(book), m_keeper(keeper)
{
}

void AccountSaver::save(const Account &account, const QString &key)
{
    const auto present = m_book.account(account.id);
    if (!key.isEmpty()) {
        writeKey(account, key, true);
    } else if (!present || present->keyPlace == account.keyPlace) {
        writeAccount(account, false);
    } else {
        m_keeper.read(*present, this,
                      [this, account](const tl::expected<QString, KeyProblem> &had) {
                          if (had)
                              writeKey(account, *had, false);
                          else
                              Q_EMIT failed(account.id, had.error());
                      });
    }
}

void AccountSaver::writeKey(const Account &account, const QString &key, bool isKeyNew)
{
    m_keeper.write(account, key, this,
                   [this, account, isKeyNew](const tl::expected<void, KeyProblem> &done) {
                       const bool isKept = done || done.error() == KeyProblem::LeftBehind;
                       if (isKept)
                           writeAccount(account, isKeyNew);
                       else if (!m_book.account(account.id))
                           // A keychain that was silent may take the key in later: of nobody.
                           m_keeper.forget(account, this, [](const auto &) {});
                       if (!done)
                           Q_EMIT failed(account.id, done.error());
                   });
}

void AccountSaver::writeAccount(const Account &account, bool isKeyNew)
{
    m_book.put(account);
    Q_EMIT saved(account.id, isKeyNew);
}

} // namespace contactdesk

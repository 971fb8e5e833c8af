#pragma once

#include "accounts/Account.h"
#include "accounts/KeyFiles.h"
#include "accounts/KeyProblem.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <tl/expected.hpp>

namespace contactdesk
{

class Keychain;

/// Keeps the accounts' keys where each account wants them. Every call answers exactly once, from
/// the event loop and within the keychain's deadline for each keychain step it needs (a write has
/// up to two), or never if `context` (of the same thread) or this object is gone by then. Lives on
/// the UI thread and doesn't block it: files are read and written elsewhere.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(tl::expected<T, KeyProblem>)>;

    /// Key files are kept in `folder`. The keychain must outlive this object.
    KeyKeeper(Keychain &keychain, const QString &folder, QObject *parent = nullptr);
    /// Waits for the disk.
    ~KeyKeeper() override;

    void read(const Account &account, QObject *context, Answer<QString> answer);
    /// Keeps the key where the account says, and only then takes it out of the other places. A
    /// keychain that is silent about the latter is no problem: it is done as soon as it wakes up.
    void write(const Account &account, const QString &key, QObject *context, Answer<void> answer);
    /// Takes it out of every place. A place that holds no key, or doesn't exist, is no problem.
    void forget(const Account &account, QObject *context, Answer<void> answer);

private:
    using Outcome = tl::expected<void, KeyProblem>;
    using Done = std::function<void(Outcome)>;

    void put(const Account &account, const QString &key, Done done);
    /// Takes it out of all places but `kept`; `done` gets the first problem.
    void takeOut(const AccountId &id, std::optional<KeyPlace> kept, Done done);
    template <class T>
    void onDisk(std::function<tl::expected<T, KeyProblem>()> work, Answer<T> done);

    Keychain &m_keychain;
    const KeyFiles m_files;
    /// The keys that are kept for this run only.
    QHash<AccountId, QString> m_keys;
    /// Counts the changes of each account, so that a later one isn't undone by an earlier one.
    QHash<AccountId, int> m_changes;
    /// One thread: files change in the order of the calls.
    QThreadPool m_disk;
};

} // namespace contactdesk

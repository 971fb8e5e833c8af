#include "accounts/KeyKeeper.h"

#include "platform/Keychain.h"

#include <memory>
#include <optional>

namespace contactdesk
{

namespace
{

KeyProblem problemOf(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::NotThere:
        return KeyProblem::NoKeychain;
    case KeychainProblem::Silent:
        return KeyProblem::KeychainSilent;
    case KeychainProblem::Refused:
        return KeyProblem::KeychainRefused;
    case KeychainProblem::NotFound:
        return KeyProblem::NoKey;
    case KeychainProblem::Other:
        break;
    }
    return KeyProblem::KeychainFailed;
}

/// An answer function that says nothing once the context is gone.
template <class T>
auto guarded(QObject *context, KeyKeeper::Answer<T> answer)
{
    return [context = QPointer(context),
            answer = std::move(answer)](tl::expected<T, KeyProblem> result) {
        if (context)
            answer(std::move(result));
    };
}

} // namespace

KeyKeeper::KeyKeeper(Keychain &keychain, const QString &folder, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_files(folder)
{
    m_disk.setMaxThreadCount(1);
}

KeyKeeper::~KeyKeeper()
{
    m_disk.waitForDone();
}

void KeyKeeper::read(const Account &account, QObject *context, Answer<QString> answer)
{
    using Result = tl::expected<QString, KeyProblem>;
    switch (account.keyPlace) {
    case KeyPlace::Keychain:
        m_keychain.read(account.id.value, context,
                        [answer = std::move(answer)](tl::expected<QString, KeychainProblem> text) {
                            answer(text.map_error(problemOf));
                        });
        break;
    case KeyPlace::File:
        onDisk<QString>([files = m_files, id = account.id] { return files.read(id); },
                        guarded<QString>(context, std::move(answer)));
        break;
    case KeyPlace::ThisRun: {
        const auto kept = m_keys.constFind(account.id);
        Result key = kept == m_keys.cend() ? Result(tl::unexpected(KeyProblem::NoKey)) : *kept;
        QMetaObject::invokeMethod(
            context, [key = std::move(key), answer = std::move(answer)] { answer(key); },
            Qt::QueuedConnection);
        break;
    }
    }
}

void KeyKeeper::write(const Account &account, const QString &key, QObject *context,
                      Answer<void> answer)
{
    const int change = ++m_changes[account.id];
    put(account, key,
        [this, account, change, done = guarded<void>(context, std::move(answer))](Outcome written) {
            // What was asked for meanwhile takes the key out of the right places by itself.
            if (!written || m_changes.value(account.id) != change) {
                done(written);
                return;
            }
            takeOut(account.id, account.keyPlace, [done](Outcome takenOut) {
                if (takenOut || takenOut.error() == KeyProblem::KeychainSilent)
                    done({});
                else
                    done(tl::unexpected(KeyProblem::LeftBehind));
            });
        });
}

void KeyKeeper::forget(const Account &account, QObject *context, Answer<void> answer)
{
    ++m_changes[account.id];
    takeOut(account.id, std::nullopt, guarded<void>(context, std::move(answer)));
}

void KeyKeeper::put(const Account &account, const QString &key, Done done)
{
    switch (account.keyPlace) {
    case KeyPlace::Keychain:
        m_keychain.write(account.id.value, key, this,
                         [done = std::move(done)](tl::expected<void, KeychainProblem> written) {
                             done(written.map_error(problemOf));
                         });
        break;
    case KeyPlace::File:
        onDisk<void>([files = m_files, id = account.id, key] { return files.write(id, key); },
                     std::move(done));
        break;
    case KeyPlace::ThisRun:
        m_keys.insert(account.id, key);
        done({});
        break;
    }
}

void KeyKeeper::takeOut(const AccountId &id, std::optional<KeyPlace> kept, Done done)
{
    struct Errand {
        Done done;
        int places = 0;
        Outcome outcome;
    };
    const auto errand = std::make_shared<Errand>();
    errand->done = std::move(done);
    const auto placeDone = [errand](Outcome outcome) {
        if (errand->outcome && !outcome)
            errand->outcome = outcome;
        if (--errand->places == 0)
            errand->done(errand->outcome);
    };

    if (kept != KeyPlace::ThisRun)
        m_keys.remove(id);
    if (kept != KeyPlace::File) {
        ++errand->places;
        onDisk<void>([files = m_files, id] { return files.remove(id); }, placeDone);
    }
    if (kept != KeyPlace::Keychain) {
        ++errand->places;
        m_keychain.remove(id.value, this, [placeDone](tl::expected<void, KeychainProblem> removed) {
            if (!removed && removed.error() == KeychainProblem::NotThere)
                placeDone({});
            else
                placeDone(removed.map_error(problemOf));
        });
    }
}

template <class T>
void KeyKeeper::onDisk(std::function<tl::expected<T, KeyProblem>()> work, Answer<T> done)
{
    m_disk.start([this, work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [result = work(), done] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace contactdesk

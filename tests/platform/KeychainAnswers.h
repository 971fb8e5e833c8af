#pragma once

#include "platform/Keychain.h"

#include <QTest>

#include <optional>
#include <vector>

namespace contactdesk
{

/// Whoever asks the keychain in a test: a context, and every answer that came.
template <class T>
struct KeychainAnswers {
    using Answer = tl::expected<T, KeychainProblem>;

    QObject context;
    std::vector<Answer> all;

    auto taker()
    {
        return [this](Answer answer) {
            all.push_back(std::move(answer));
        };
    }

    /// True if an answer came within five seconds.
    bool wait()
    {
        return QTest::qWaitFor([this] { return !all.empty(); });
    }

    /// Unset if none came, or if it is no problem.
    std::optional<KeychainProblem> problem()
    {
        if (!wait() || all.front())
            return {};
        return all.front().error();
    }
};

inline std::optional<KeychainProblem> problemReading(Keychain &keychain, const QString &entry)
{
    KeychainAnswers<QString> asked;
    keychain.read(entry, &asked.context, asked.taker());
    return asked.problem();
}

/// "" if there was a problem.
inline QString readFrom(Keychain &keychain, const QString &entry)
{
    KeychainAnswers<QString> asked;
    keychain.read(entry, &asked.context, asked.taker());
    return asked.wait() ? asked.all.front().value_or(QString()) : QString();
}

inline bool writeTo(Keychain &keychain, const QString &entry, const QString &text)
{
    KeychainAnswers<void> asked;
    keychain.write(entry, text, &asked.context, asked.taker());
    return asked.wait() && asked.all.front().has_value();
}

inline bool removeFrom(Keychain &keychain, const QString &entry)
{
    KeychainAnswers<void> asked;
    keychain.remove(entry, &asked.context, asked.taker());
    return asked.wait() && asked.all.front().has_value();
}

} // namespace contactdesk

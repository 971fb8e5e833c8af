#pragma once

#include "platform/Answers.h"
#include "platform/Keychain.h"

namespace contactdesk
{

template <class T>
using KeychainAnswers = Answers<T, KeychainProblem>;

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
    return asked.succeeded();
}

inline bool removeFrom(Keychain &keychain, const QString &entry)
{
    KeychainAnswers<void> asked;
    keychain.remove(entry, &asked.context, asked.taker());
    return asked.succeeded();
}

} // namespace contactdesk

#pragma once

#include "accounts/KeyKeeper.h"
#include "platform/Answers.h"

namespace contactdesk
{

/// An account of the hosted service, with a new id.
Account someAccount(const QString &name = QStringLiteral("Support"),
                    KeyPlace keyPlace = KeyPlace::ThisRun);

/// The rights of a file or folder as "rw-r-----"; "" if it isn't there.
QString rightsOf(const QString &path);

/// The files below a folder, at any depth, hidden ones included, that hold these bytes.
QStringList filesWith(const QByteArray &bytes, const QString &folder);

QByteArray contentOf(const QString &path);
bool writeFile(const QString &path, const QByteArray &content);

template <class T>
using KeyAnswers = Answers<T, KeyProblem>;

std::optional<KeyProblem> problemReading(KeyKeeper &keeper, const Account &account);
/// "" if there was a problem.
QString readFrom(KeyKeeper &keeper, const Account &account);
bool writeTo(KeyKeeper &keeper, const Account &account, const QString &key);
bool forgetIn(KeyKeeper &keeper, const Account &account);

} // namespace contactdesk

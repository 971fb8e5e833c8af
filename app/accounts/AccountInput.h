#pragma once

#include "accounts/Account.h"

namespace contactdesk
{

/// What an agent types for an account, as typed.
struct AccountInput {
    QString name;
    QString address;
    QString key;

    bool operator==(const AccountInput &) const = default;
};

/// An account that exists keeps its key if none is typed.
enum class KeyInput { Needed, Optional };

/// The same, cleaned, with what is wrong with each field.
struct CheckedAccountInput {
    QString name;
    QUrl baseAddress;
    /// "" if none was typed and none is needed.
    QString key;
    /// Sentences, translated: what is wrong and what would be right; "" if nothing is.
    QString nameError;
    QString addressError;
    QString keyError;

    bool isValid() const
    {
        return nameError.isEmpty() && addressError.isEmpty() && keyError.isEmpty();
    }
};

/// Checks it for the account `own` (a new id for a new account) among `accounts`.
CheckedAccountInput checked(const AccountInput &input, const QList<Account> &accounts,
                            const AccountId &own, KeyInput keyInput = KeyInput::Needed);

} // namespace contactdesk

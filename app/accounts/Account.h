#pragma once

#include "domain/Identifiers.h"

#include <QUrl>

namespace contactdesk
{

/// Made here for each account (a UUID); names its folder and its key.
using AccountId = Identifier<struct AccountIdTag>;

/// Whether it is a UUID as AccountBook makes them; no other text becomes a part of a path.
bool isWellFormed(const AccountId &id);

/// Where an account's key is kept.
enum class KeyPlace {
    /// The desktop's keychain.
    Keychain,
    /// A file that only the user can read.
    File,
    /// Nowhere: until the program ends.
    ThisRun,
};

/// How a service is reached, without the key that opens it.
struct Account {
    AccountId id;
    /// As the agent calls it; never empty.
    QString name;
    /// "#rrggbb": marks the account wherever it is named.
    QString color;
    /// HTTPS, or HTTP on this computer.
    QUrl baseAddress;
    KeyPlace keyPlace = KeyPlace::Keychain;

    bool operator==(const Account &) const = default;
};

} // namespace contactdesk

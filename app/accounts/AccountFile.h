#pragma once

#include "accounts/Account.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace contactdesk
{

/// What the accounts' file holds. Pure: it touches no disk.
struct AccountFile {
    QList<Account> accounts;
    AccountId lastUsed;
    /// Entries that can't be read here, as a newer program may write them; they stay in the file.
    QJsonArray unread;
    /// Whatever else is in the file; it stays there, too.
    QJsonObject others;
    /// The file is none of ours, or damaged.
    bool broken = false;

    static AccountFile parse(const QByteArray &content);
    QByteArray toBytes() const;
};

} // namespace contactdesk

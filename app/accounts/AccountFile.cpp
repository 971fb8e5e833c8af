#include "accounts/AccountFile.h"

#include "accounts/AccountColors.h"
#include "service/ServiceAccount.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto accountsMember = "accounts"_L1;
constexpr auto lastUsedMember = "lastUsed"_L1;

struct PlaceName {
    KeyPlace place;
    QLatin1StringView name;
};

constexpr std::array<PlaceName, 3> placeNames{{{KeyPlace::Keychain, "keychain"_L1},
                                               {KeyPlace::File, "file"_L1},
                                               {KeyPlace::ThisRun, "thisRun"_L1}}};

QString nameOf(KeyPlace place)
{
    for (const PlaceName &known : placeNames) {
        if (known.place == place)
            return known.name;
    }
    return {};
}

std::optional<KeyPlace> placeNamed(const QString &name)
{
    for (const PlaceName &known : placeNames) {
        if (known.name == name)
            return known.place;
    }
    return {};
}

/// A key may stand in a query that somebody pasted; it must not get into a file with it.
QUrl withoutSecrets(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString colorFrom(const QString &text, const QList<Account> &others)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    return color.match(text).hasMatch() ? text : nextAccountColor(others);
}

std::optional<Account> accountFrom(const QJsonObject &entry, const QList<Account> &others)
{
    const auto keyPlace = placeNamed(entry["key"_L1].toString());
    Account account{.id = {entry["id"_L1].toString()},
                    .name = entry["name"_L1].toString().simplified(),
                    .color = colorFrom(entry["color"_L1].toString(), others),
                    .baseAddress =
                        withoutSecrets(QUrl(entry["address"_L1].toString(), QUrl::StrictMode)),
                    .keyPlace = keyPlace.value_or(KeyPlace::ThisRun)};
    const auto isIt = [&](const Account &other) {
        return other.id == account.id;
    };
    if (!isWellFormed(account.id) || std::any_of(others.begin(), others.end(), isIt) ||
        account.name.isEmpty() || !isSecureEnough(account.baseAddress) || !keyPlace)
        return {};
    return account;
}

QJsonObject entryOf(const Account &account)
{
    return {{u"id"_s, account.id.value},
            {u"name"_s, account.name},
            {u"color"_s, account.color},
            {u"address"_s, withoutSecrets(account.baseAddress).toString(QUrl::FullyEncoded)},
            {u"key"_s, nameOf(account.keyPlace)}};
}

} // namespace

AccountFile AccountFile::parse(const QByteArray &content)
{
    AccountFile file;
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !document[accountsMember].isArray()) {
        file.broken = true;
        return file;
    }
    file.others = document.object();
    const QJsonArray entries = file.others.take(accountsMember).toArray();
    for (const auto &entry : entries) {
        if (const auto account = accountFrom(entry.toObject(), file.accounts))
            file.accounts.append(*account);
        else
            file.unread.append(entry);
    }
    file.lastUsed.value = file.others.take(lastUsedMember).toString();
    return file;
}

QByteArray AccountFile::toBytes() const
{
    QJsonArray entries;
    for (const Account &account : accounts)
        entries.append(entryOf(account));
    for (const auto &entry : unread)
        entries.append(entry);
    QJsonObject root = others;
    root.insert(accountsMember, entries);
    if (!lastUsed.isEmpty())
        root.insert(lastUsedMember, lastUsed.value);
    return QJsonDocument(root).toJson();
}

} // namespace contactdesk

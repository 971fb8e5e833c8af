#include "accounts/AccountInput.h"

#include "service/ServiceAccount.h"

#include <QCoreApplication>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountInput)
};

bool isSpaceOrControl(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isSpaceOrControl);
}

QString nameError(const QString &name, const QList<Account> &accounts, const AccountId &own)
{
    if (name.isEmpty())
        return Text::tr("Give the account a name, for you to tell it from others.");
    const bool isTaken = std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.id != own && account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Text::tr("Another account has this name already. Choose a different one.")
                   : QString();
}

/// What people leave out is what every service has.
QString withScheme(const QString &text)
{
    return text.contains("://"_L1) ? text : "https://"_L1 + text;
}

QUrl baseAddressFrom(const QString &text)
{
    QUrl address(withScheme(text), QUrl::StrictMode);
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path, QUrl::StrictMode);
    return address;
}

QString addressError(const QString &text, const QUrl &address)
{
    const QString hosted = hostedServiceAddress().toString();
    if (text.isEmpty())
        return Text::tr("Give the service's address; the hosted service's is %1.").arg(hosted);
    if (hasSpace(text))
        return Text::tr("An address has no spaces in it.");
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || address.host().isEmpty() || !isWeb)
        return Text::tr("This is no address of a service. It looks like %1.").arg(hosted);
    if (!address.userInfo().isEmpty())
        return Text::tr("Leave out the user name before the @: the key goes into its own field.");
    if (address.hasQuery() || address.hasFragment())
        return Text::tr("Leave out what follows the ? or #: the key goes into its own field.");
    if (!isSecureEnough(address))
        return Text::tr("The address must begin with https://, or anybody on the way could read "
                        "the key. Plain http:// is for a service on this computer.");
    return {};
}

QString keyError(const QString &key, KeyInput keyInput)
{
    if (key.isEmpty() && keyInput == KeyInput::Needed)
        return Text::tr("Enter the account's key. Whoever manages the account can tell it.");
    return hasSpace(key) ? Text::tr("A key has no spaces or line breaks in it. Copy it again.")
                         : QString();
}

} // namespace

CheckedAccountInput checked(const AccountInput &input, const QList<Account> &accounts,
                            const AccountId &own, KeyInput keyInput)
{
    const QString typedAddress = input.address.trimmed();
    CheckedAccountInput result;
    result.name = input.name.simplified();
    result.baseAddress = baseAddressFrom(typedAddress);
    result.key = input.key.trimmed();
    result.nameError = nameError(result.name, accounts, own);
    result.addressError = addressError(typedAddress, result.baseAddress);
    result.keyError = keyError(result.key, keyInput);
    return result;
}

} // namespace contactdesk

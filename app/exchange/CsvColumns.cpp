#include "exchange/CsvColumns.h"

#include <QHash>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Holds = CsvColumn::Holds;

CsvColumn column(ContactField field)
{
    return {Holds::Field, field};
}

/// Names without space and punctuation, lower case; the same thing has many.
const QHash<QString, CsvColumn> &knownNames()
{
    static const QHash<QString, CsvColumn> names{
        {u"id"_s, {Holds::Id}},
        {u"contactid"_s, {Holds::Id}},
        {u"name"_s, {Holds::FullName}},
        {u"fullname"_s, {Holds::FullName}},
        {u"contactname"_s, {Holds::FullName}},
        {u"firstname"_s, column(ContactField::FirstName)},
        {u"givenname"_s, column(ContactField::FirstName)},
        {u"lastname"_s, column(ContactField::LastName)},
        {u"surname"_s, column(ContactField::LastName)},
        {u"familyname"_s, column(ContactField::LastName)},
        {u"email"_s, column(ContactField::Email)},
        {u"emailaddress"_s, column(ContactField::Email)},
        {u"mail"_s, column(ContactField::Email)},
        {u"phone"_s, column(ContactField::PhoneNumber)},
        {u"phonenumber"_s, column(ContactField::PhoneNumber)},
        {u"telephone"_s, column(ContactField::PhoneNumber)},
        {u"mobile"_s, column(ContactField::PhoneNumber)},
        {u"mobilephone"_s, column(ContactField::PhoneNumber)},
        {u"number"_s, column(ContactField::PhoneNumber)},
        {u"botmessagecount"_s, column(ContactField::BotMessageCount)},
        {u"botmessages"_s, column(ContactField::BotMessageCount)},
        {u"channel"_s, column(ContactField::Channel)},
        {u"creditsused"_s, column(ContactField::CreditsUsed)},
        {u"credits"_s, column(ContactField::CreditsUsed)},
        {u"campaign"_s, column(ContactField::CurrentCampaign)},
        {u"currentcampaign"_s, column(ContactField::CurrentCampaign)},
        {u"donotdisturb"_s, column(ContactField::DoNotDisturb)},
        {u"dnd"_s, column(ContactField::DoNotDisturb)},
        {u"botactive"_s, column(ContactField::BotActive)},
        {u"isbotactive"_s, column(ContactField::BotActive)},
        {u"lastactivity"_s, column(ContactField::LastActivityAt)},
        {u"lastactivityat"_s, column(ContactField::LastActivityAt)},
        {u"chatclosed"_s, column(ContactField::ChatConcluded)},
        {u"chatconcluded"_s, column(ContactField::ChatConcluded)},
        {u"tags"_s, {Holds::Tags}},
        {u"labels"_s, {Holds::Tags}},
        {u"created"_s, column(ContactField::CreatedAt)},
        {u"createdat"_s, column(ContactField::CreatedAt)},
        {u"instagram"_s, column(ContactField::InstagramId)},
        {u"instagramid"_s, column(ContactField::InstagramId)},
        {u"externalid"_s, column(ContactField::ExternalId)},
    };
    return names;
}

QString plainName(QString name)
{
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name.toCaseFolded();
}

} // namespace

std::optional<std::vector<CsvColumn>> columnsOf(const QStringList &header)
{
    std::vector<CsvColumn> columns;
    for (const QString &name : header)
        columns.push_back(knownNames().value(plainName(name)));
    const bool isHeader = std::any_of(columns.begin(), columns.end(), [](const CsvColumn &one) {
        return one.holds != Holds::Nothing;
    });
    return isHeader ? std::optional(columns) : std::nullopt;
}

std::vector<CsvColumn> exportColumns()
{
    return {{Holds::Id},
            column(ContactField::FirstName),
            column(ContactField::LastName),
            column(ContactField::Email),
            column(ContactField::PhoneNumber),
            column(ContactField::BotMessageCount),
            column(ContactField::Channel),
            column(ContactField::CreditsUsed),
            column(ContactField::CurrentCampaign),
            column(ContactField::DoNotDisturb),
            {},
            {},
            column(ContactField::BotActive),
            column(ContactField::LastActivityAt),
            column(ContactField::ChatConcluded),
            {},
            {},
            {Holds::Tags},
            column(ContactField::CreatedAt)};
}

} // namespace contactdesk

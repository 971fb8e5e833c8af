#include "server/ContactRequests.h"

#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"
#include "domain/Placeholders.h"
#include "server/RequestBody.h"

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array changeableNames{"firstName"_L1, "lastName"_L1, "email"_L1, "is_bot_active"_L1,
                                     "do_not_disturb"_L1};

QString orPlaceholder(const std::optional<QString> &text, const QString &placeholder)
{
    return text && !text->isEmpty() ? *text : placeholder;
}

std::optional<QString> unsetIfEmpty(std::optional<QString> text)
{
    return text && text->isEmpty() ? std::nullopt : std::move(text);
}

bool isAcceptableEmail(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    return address || address.error() == EmailAddressProblem::Placeholder;
}

/// True only for E.164 as the metadata would write it, so that one number has one spelling.
bool isAcceptableNumber(const QString &text)
{
    if (!PhoneNumber::fromE164(text))
        return false;
    const auto number = PhoneNumber::parse(text, {});
    return number && number->e164() == text;
}

} // namespace

tl::expected<ContactRecord, QString> readNewContact(const QByteArray &body)
{
    auto parsed = RequestBody::parse(body);
    if (!parsed)
        return tl::unexpected(parsed.error());
    RequestBody &fields = *parsed;
    const auto nullable = [&fields](QLatin1StringView name) {
        return unsetIfEmpty(fields.text(name, RequestBody::Null::Allowed));
    };

    ContactRecord contact;
    contact.phoneNumber = fields.text("phoneNumber"_L1).value_or(QString());
    contact.firstName = orPlaceholder(fields.text("firstName"_L1), placeholderName());
    contact.lastName = orPlaceholder(fields.text("lastName"_L1), placeholderName());
    contact.email = orPlaceholder(fields.text("email"_L1), placeholderEmail());
    contact.instagramId = nullable("instagramId"_L1);
    contact.currentCampaign = nullable("currentCampaign"_L1);
    contact.currentCampaignData = fields.object("currentCampaignData"_L1);
    contact.channel = nullable("channel"_L1);
    contact.chatWindowOpen = fields.truth("isChatWindowOpen"_L1).value_or(false);
    contact.externalId = nullable("externalId"_L1);
    contact.customChannel = nullable("customChannel"_L1);
    contact.chatWidgetId = nullable("chatWidgetId"_L1);
    contact.botActive = fields.truth("is_bot_active"_L1).value_or(true);
    contact.doNotDisturb = fields.truth("do_not_disturb"_L1).value_or(false);

    if (!fields.problem().isEmpty())
        return tl::unexpected(fields.problem());
    if (contact.phoneNumber.isEmpty())
        return tl::unexpected(u"phoneNumber is required"_s);
    if (!isAcceptableNumber(contact.phoneNumber))
        return tl::unexpected(u"phoneNumber must be a possible number in E.164 form"_s);
    if (!isAcceptableEmail(contact.email))
        return tl::unexpected(u"email is not a valid e-mail address"_s);
    return contact;
}

tl::expected<ContactChange, QString> readContactChange(const QByteArray &body)
{
    auto parsed = RequestBody::parse(body);
    if (!parsed)
        return tl::unexpected(parsed.error());
    RequestBody &fields = *parsed;
    const QStringList names = fields.names();
    for (const QString &name : names) {
        if (std::find(changeableNames.begin(), changeableNames.end(), name) ==
            changeableNames.end())
            return tl::unexpected(
                u"Only firstName, lastName, email, is_bot_active and do_not_disturb can be changed"_s);
    }

    ContactChange change;
    if (const auto name = fields.text("firstName"_L1))
        change.firstName = orPlaceholder(name, placeholderName());
    if (const auto name = fields.text("lastName"_L1))
        change.lastName = orPlaceholder(name, placeholderName());
    if (const auto email = fields.text("email"_L1))
        change.email = orPlaceholder(email, placeholderEmail());
    change.botActive = fields.truth("is_bot_active"_L1);
    change.doNotDisturb = fields.truth("do_not_disturb"_L1);

    if (!fields.problem().isEmpty())
        return tl::unexpected(fields.problem());
    if (change.isEmpty())
        return tl::unexpected(u"The body names no field to change"_s);
    if (change.email && !isAcceptableEmail(*change.email))
        return tl::unexpected(u"email is not a valid e-mail address"_s);
    return change;
}

tl::expected<ListMembership, QString> readMembership(const QByteArray &body)
{
    const auto missing = tl::unexpected(u"contactId and listId are required"_s);
    if (body.isEmpty())
        return missing;
    auto fields = RequestBody::parse(body);
    if (!fields)
        return tl::unexpected(fields.error());
    ListMembership membership{
        .contact = {fields->text("contactId"_L1).value_or(QString())},
        .list = {fields->text("listId"_L1).value_or(QString())},
    };
    if (!fields->problem().isEmpty())
        return tl::unexpected(fields->problem());
    if (membership.contact.isEmpty() || membership.list.isEmpty())
        return missing;
    return membership;
}

} // namespace contactdesk

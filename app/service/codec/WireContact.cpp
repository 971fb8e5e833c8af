#include "domain/Placeholders.h"
#include "service/codec/JsonObject.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireAnswers.h"
#include "service/codec/WireIds.h"
#include "service/codec/WireTags.h"
#include "service/codec/WireTime.h"

namespace contactdesk
{

namespace
{

using simdjson::dom::element;

enum class Kind { Text, Name, Email, Flag, Number, Time };

/// A field under the names that it has on the wire: in a live answer, and in a request.
struct WireField {
    ContactField field;
    Kind kind;
    std::string_view name;
    std::string_view otherName = name;
};

constexpr WireField wireFields[] = {
    {ContactField::FirstName, Kind::Name, "firstName"},
    {ContactField::LastName, Kind::Name, "lastName"},
    {ContactField::Email, Kind::Email, "email"},
    {ContactField::PhoneNumber, Kind::Text, "phoneNumber"},
    {ContactField::BotActive, Kind::Flag, "isBotActive", "is_bot_active"},
    {ContactField::DoNotDisturb, Kind::Flag, "doNotDisturb", "do_not_disturb"},
    {ContactField::DoNotDisturbReason, Kind::Text, "doNotDisturbReason"},
    {ContactField::Channel, Kind::Text, "channel"},
    {ContactField::CustomChannel, Kind::Text, "customChannel"},
    {ContactField::InstagramId, Kind::Text, "instagramId"},
    {ContactField::ExternalId, Kind::Text, "externalId"},
    {ContactField::ChatWidgetId, Kind::Text, "chatWidgetId"},
    {ContactField::ChatWindowOpen, Kind::Flag, "isChatWindowOpen"},
    {ContactField::CreatedAt, Kind::Time, "createdAt"},
    {ContactField::LastActivityAt, Kind::Time, "lastActivityAt"},
    {ContactField::LastIncomingMessageAt, Kind::Time, "lastIncomingMessageAt"},
    {ContactField::HadActivity, Kind::Flag, "hasHadActivity"},
    {ContactField::ChatConcluded, Kind::Flag, "chatConcluded"},
    {ContactField::CreditsUsed, Kind::Number, "creditsUsed"},
    {ContactField::BotMessageCount, Kind::Number, "botMessageCount"},
};

/// std::nullopt for a value that a field of this kind can't have.
std::optional<Field> fieldFrom(const element &value, Kind kind, const QDateTime &asOf)
{
    const auto known = [&](FieldValue of) {
        return Field::known(std::move(of), Source::Service, asOf);
    };
    if (value.is_null())
        return Field::empty(Source::Service, asOf);
    if (kind == Kind::Flag) {
        bool flag = false;
        return value.get(flag) ? std::nullopt : std::optional(known(flag));
    }
    if (kind == Kind::Number) {
        double number = 0;
        return value.get(number) ? std::nullopt : std::optional(known(number));
    }
    if (kind == Kind::Time) {
        const auto time = timeFrom(value);
        if (!time)
            return {};
        return time->isValid() ? known(*time) : Field();
    }
    std::string_view utf8;
    if (value.get(utf8))
        return {};
    const QString text = toText(utf8);
    const bool saysNothing = text.isEmpty() || (kind == Kind::Name && isPlaceholderName(text)) ||
                             (kind == Kind::Email && isPlaceholderEmail(text));
    return saysNothing ? Field::empty(Source::Service, asOf) : known(text);
}

/// `currentCampaign` as a text (documented) or an object with a name (observed), else the name of
/// the first of `campaigns` (observed). std::nullopt for another type.
std::optional<Field> campaignFrom(const JsonObject &contact, const QDateTime &asOf)
{
    const auto current = contact.member({"currentCampaign"});
    if (current && !current->is_object())
        return fieldFrom(*current, Kind::Text, asOf);
    element name;
    if (current && !current->at_key("name").get(name))
        return fieldFrom(name, Kind::Text, asOf);
    if (const auto campaigns = contact.member({"campaigns"})) {
        if (!campaigns->at_pointer("/0/name").get(name))
            return fieldFrom(name, Kind::Text, asOf);
    }
    return Field();
}

bool readTags(const JsonObject &object, Contact &contact)
{
    const auto tags = object.member({"tags"});
    if (!tags)
        return true;
    if (const auto elements = elementsOf(*tags))
        contact.tags = tagsFrom(*elements);
    return contact.tags.has_value();
}

/// False if a field has a type that it can't have.
bool readFields(const element &from, Contact &contact, const QDateTime &asOf)
{
    const JsonObject object(from);
    for (const WireField &wire : wireFields) {
        const auto value = object.member({wire.name, wire.otherName});
        if (!value)
            continue;
        const auto field = fieldFrom(*value, wire.kind, asOf);
        if (!field)
            return false;
        contact[wire.field] = *field;
    }
    const auto campaign = campaignFrom(object, asOf);
    if (campaign)
        contact[ContactField::CurrentCampaign] = *campaign;
    return campaign && readTags(object, contact);
}

} // namespace

tl::expected<Contact, Failure> decodeContact(const ServiceAnswer &answer,
                                             const Redaction &redaction)
{
    const auto json = openAnswer(answer, redaction);
    if (!json)
        return tl::unexpected(json.error());
    const auto failure = [&] {
        return tl::unexpected(notUnderstood(answer, redaction));
    };
    const auto id = contactIdFrom(json->root());
    if (!id)
        return failure();
    Contact contact;
    contact.id = *id;

    // Observed beside the id as `contact`; null there says as little as nothing.
    const auto sent = JsonObject(json->root()).member({"contact"});
    if (!sent || sent->is_null())
        return contact;
    if (!sent->is_object() || !readFields(*sent, contact, answer.receivedAt))
        return failure();
    contact.raw = json->raw({"contact"});
    if (contact.raw.isEmpty())
        contact.raw = QByteArray::fromStdString(simdjson::minify(*sent));
    return contact;
}

} // namespace contactdesk

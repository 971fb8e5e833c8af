#include "service/codec/WireRequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Failure> invalid()
{
    return tl::unexpected(Failure{.kind = FailureKind::Invalid});
}

tl::expected<ServiceRequest, Failure> toContact(HttpVerb verb, const QByteArray &path,
                                                const ContactId &id, const QByteArray &body = {})
{
    if (id.isEmpty() || id.value == "."_L1 || id.value == ".."_L1)
        return invalid();
    return ServiceRequest{
        .verb = verb, .path = path + QUrl::toPercentEncoding(id.value), .body = body};
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class T>
void put(QJsonObject &object, QLatin1StringView name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, *value);
}

tl::expected<ServiceRequest, Failure> membership(HttpVerb verb, const ContactId &id,
                                                 const ListId &list)
{
    if (id.isEmpty() || list.isEmpty())
        return invalid();
    const QJsonObject ids{{u"contactId"_s, id.value}, {u"listId"_s, list.value}};
    return ServiceRequest{.verb = verb, .path = "/contacts/lists", .body = written(ids)};
}

} // namespace

ServiceRequest encodeLookUp(const LookUpKey &key)
{
    // QUrlQuery would leave the plus of a number bare, and servers read that as a space.
    if (const auto *number = std::get_if<PhoneNumber>(&key))
        return {.path = "/contacts",
                .query = "phoneNumber=" + QUrl::toPercentEncoding(number->e164())};
    return {.path = "/contacts",
            .query = "email=" + QUrl::toPercentEncoding(std::get<EmailAddress>(key).text())};
}

tl::expected<ServiceRequest, Failure> encodeCreation(const NewContact &contact)
{
    QJsonObject fields{{u"phoneNumber"_s, contact.phoneNumber.e164()}};
    put(fields, "firstName"_L1, contact.firstName);
    put(fields, "lastName"_L1, contact.lastName);
    if (contact.email)
        fields.insert("email"_L1, contact.email->text());
    put(fields, "instagramId"_L1, contact.instagramId);
    put(fields, "currentCampaign"_L1, contact.currentCampaign);
    if (contact.currentCampaignData) {
        const auto data = QJsonDocument::fromJson(*contact.currentCampaignData);
        if (!data.isObject())
            return invalid();
        fields.insert("currentCampaignData"_L1, data.object());
    }
    put(fields, "channel"_L1, contact.channel);
    put(fields, "isChatWindowOpen"_L1, contact.isChatWindowOpen);
    put(fields, "externalId"_L1, contact.externalId);
    put(fields, "customChannel"_L1, contact.customChannel);
    put(fields, "chatWidgetId"_L1, contact.chatWidgetId);
    put(fields, "is_bot_active"_L1, contact.botActive);
    put(fields, "do_not_disturb"_L1, contact.doNotDisturb);
    return ServiceRequest{.verb = HttpVerb::Post, .path = "/contacts", .body = written(fields)};
}

tl::expected<ServiceRequest, Failure> encodeUpdate(const ContactId &id, const ContactChange &change)
{
    QJsonObject fields;
    put(fields, "firstName"_L1, change.firstName);
    put(fields, "lastName"_L1, change.lastName);
    put(fields, "email"_L1, change.email);
    put(fields, "is_bot_active"_L1, change.botActive);
    put(fields, "do_not_disturb"_L1, change.doNotDisturb);
    return toContact(HttpVerb::Put, "/contacts/", id, written(fields));
}

tl::expected<ServiceRequest, Failure> encodeAddition(const ContactId &id, const ListId &list)
{
    return membership(HttpVerb::Post, id, list);
}

tl::expected<ServiceRequest, Failure> encodeRemoval(const ContactId &id, const ListId &list)
{
    return membership(HttpVerb::Delete, id, list);
}

tl::expected<ServiceRequest, Failure> encodeTagsQuestion(const ContactId &id)
{
    return toContact(HttpVerb::Get, "/contacts/tags/", id);
}

tl::expected<ServiceRequest, Failure> encodeMessagesQuestion(const ContactId &id)
{
    return toContact(HttpVerb::Get, "/contacts/messages/", id);
}

} // namespace contactdesk

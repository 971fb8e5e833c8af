#include "server/JsonAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace contactdesk::answers
{

using namespace Qt::StringLiterals;

namespace
{

HttpAnswer answer(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer outcome(int status, bool success, const QString &message)
{
    return answer(status, {{u"success"_s, success}, {u"message"_s, message}});
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// ISO 8601, UTC, with milliseconds.
QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject tagObject(const Tag &tag)
{
    return {{u"name"_s, tag.name}, {u"description"_s, tag.description}};
}

QJsonObject contactObject(const ContactRecord &contact, const QList<Tag> &tags)
{
    // Live answers mix both ways of writing a tag; so does this, so that clients meet both.
    QJsonArray mixedTags;
    for (const Tag &tag : tags)
        mixedTags.append(tag.description.isEmpty() ? QJsonValue(tag.name) : tagObject(tag));

    QJsonValue campaign;
    QJsonArray campaigns;
    if (contact.currentCampaign) {
        campaign = QJsonObject{{u"name"_s, *contact.currentCampaign}};
        campaigns.append(campaign);
    }
    QJsonValue campaignData;
    if (contact.currentCampaignData)
        campaignData = QJsonDocument::fromJson(*contact.currentCampaignData).object();

    return {
        {u"id"_s, contact.id.value},
        {u"firstName"_s, contact.firstName},
        {u"lastName"_s, contact.lastName},
        {u"email"_s, contact.email},
        {u"phoneNumber"_s, contact.phoneNumber},
        {u"instagramId"_s, orNull(contact.instagramId)},
        {u"channel"_s, orNull(contact.channel)},
        {u"customChannel"_s, orNull(contact.customChannel)},
        {u"externalId"_s, orNull(contact.externalId)},
        {u"chatWidgetId"_s, orNull(contact.chatWidgetId)},
        {u"isChatWindowOpen"_s, contact.chatWindowOpen},
        {u"isBotActive"_s, contact.botActive},
        {u"doNotDisturb"_s, contact.doNotDisturb},
        {u"doNotDisturbReason"_s, orNull(contact.doNotDisturbReason)},
        {u"createdAt"_s, orNull(contact.createdAt)},
        {u"lastActivityAt"_s, orNull(contact.lastActivityAt)},
        {u"lastIncomingMessageAt"_s, orNull(contact.lastIncomingMessageAt)},
        {u"hasHadActivity"_s, contact.lastActivityAt.isValid()},
        {u"creditsUsed"_s, contact.creditsUsed},
        {u"botMessageCount"_s, contact.botMessageCount},
        {u"chatConcluded"_s, contact.chatConcluded},
        {u"tags"_s, mixedTags},
        {u"currentCampaign"_s, campaign},
        {u"campaigns"_s, campaigns},
        {u"currentCampaignData"_s, campaignData},
    };
}

QJsonObject messageObject(const Message &message)
{
    const bool inbound = message.direction == MessageDirection::Inbound;
    return {
        {u"messageSid"_s, nullIfEmpty(message.sid.toString())},
        {u"body"_s, nullIfEmpty(message.body.toString())},
        {u"mediaUrl"_s, nullIfEmpty(message.mediaUrl.toString())},
        {u"mediaContentType"_s, nullIfEmpty(message.mediaContentType)},
        {u"timestamp"_s, orNull(message.time)},
        {u"type"_s, message.type},
        {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
        {u"status"_s, message.status},
    };
}

} // namespace

HttpAnswer created(const ContactId &id)
{
    const QJsonObject data{{u"message"_s, u"Successfully created new contact"_s},
                           {u"contactId"_s, id.value}};
    return answer(200, {{u"success"_s, true}, {u"data"_s, data}});
}

HttpAnswer acknowledged(const QString &message)
{
    return outcome(200, true, message);
}

HttpAnswer found(const ContactRecord &contact, const QList<Tag> &tags, AnswerForm form)
{
    QJsonObject object{{u"success"_s, true}, {u"contactId"_s, contact.id.value}};
    if (form == AnswerForm::Observed)
        object.insert("contact"_L1, contactObject(contact, tags));
    return answer(200, object);
}

HttpAnswer tags(const QList<Tag> &tags)
{
    QJsonArray array;
    for (const Tag &tag : tags)
        array.append(tagObject(tag));
    return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

HttpAnswer messages(const QList<Message> &messages, AnswerForm form)
{
    QJsonArray array;
    if (form == AnswerForm::Documented) {
        for (const Message &message : messages)
            array.append(messageObject(message));
        return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
    }
    std::for_each(messages.rbegin(), messages.rend(),
                  [&array](const Message &message) { array.append(messageObject(message)); });
    return answer(200, {{u"success"_s, true}, {u"data"_s, array}});
}

HttpAnswer refused(int status, const QString &what)
{
    return answer(status, {{u"error"_s, what}});
}

HttpAnswer badRequest(const QString &what)
{
    return refused(400, what);
}

HttpAnswer unauthorized()
{
    return {.status = 401, .body = R"("Unauthorized")"};
}

HttpAnswer forbidden()
{
    return outcome(403, false, u"Permission denied"_s);
}

HttpAnswer contactNotFound()
{
    return outcome(404, false, u"Contact not found"_s);
}

HttpAnswer duplicate(AnswerForm form)
{
    if (form == AnswerForm::Documented)
        return outcome(409, false, u"Contact already exists"_s);
    return answer(200, {{u"success"_s, false},
                        {u"error_code"_s, 409},
                        {u"message"_s, u"Contact already exists"_s}});
}

HttpAnswer noSuchOperation()
{
    return outcome(404, false, u"There is no such operation"_s);
}

HttpAnswer wrongMethod(const QByteArray &allow)
{
    HttpAnswer answer = outcome(405, false, u"This address doesn't know this method"_s);
    answer.allow = allow;
    return answer;
}

HttpAnswer allowedMethods(const QByteArray &allow)
{
    return {.status = 204, .body = {}, .allow = allow};
}

HttpAnswer internalError()
{
    return outcome(500, false, u"Internal server error"_s);
}

} // namespace contactdesk::answers

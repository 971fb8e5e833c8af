#include "server/JsonAnswers.h"

#include "server/JsonWriter.h"

#include <algorithm>

namespace contactdesk::answers
{

using namespace Qt::StringLiterals;

namespace
{

HttpAnswer outcome(int status, bool success, const QString &message)
{
    JsonWriter json;
    json.beginObject();
    json.field("success"_L1, success);
    json.field("message"_L1, QStringView(message));
    json.endObject();
    return {.status = status, .body = json.text()};
}

void writeTagObject(JsonWriter &json, const Tag &tag)
{
    json.beginObject();
    json.field("name"_L1, QStringView(tag.name));
    json.field("description"_L1, QStringView(tag.description));
    json.endObject();
}

void writeCampaign(JsonWriter &json, const QString &name)
{
    json.beginObject();
    json.field("name"_L1, QStringView(name));
    json.endObject();
}

void writeContact(JsonWriter &json, const ContactRecord &contact, const QList<Tag> &tags)
{
    json.beginObject();
    json.field("id"_L1, QStringView(contact.id.value));
    json.field("firstName"_L1, QStringView(contact.firstName));
    json.field("lastName"_L1, QStringView(contact.lastName));
    json.field("email"_L1, QStringView(contact.email));
    json.field("phoneNumber"_L1, QStringView(contact.phoneNumber));
    json.field("instagramId"_L1, contact.instagramId);
    json.field("channel"_L1, contact.channel);
    json.field("customChannel"_L1, contact.customChannel);
    json.field("externalId"_L1, contact.externalId);
    json.field("chatWidgetId"_L1, contact.chatWidgetId);
    json.field("isChatWindowOpen"_L1, contact.chatWindowOpen);
    json.field("isBotActive"_L1, contact.botActive);
    json.field("doNotDisturb"_L1, contact.doNotDisturb);
    json.field("doNotDisturbReason"_L1, contact.doNotDisturbReason);
    json.field("createdAt"_L1, contact.createdAt);
    json.field("lastActivityAt"_L1, contact.lastActivityAt);
    json.field("lastIncomingMessageAt"_L1, contact.lastIncomingMessageAt);
    json.field("hasHadActivity"_L1, contact.lastActivityAt.isValid());
    json.field("creditsUsed"_L1, contact.creditsUsed);
    json.field("botMessageCount"_L1, static_cast<double>(contact.botMessageCount));
    json.field("chatConcluded"_L1, contact.chatConcluded);

    // Live answers mix both ways of writing a tag; so does this, so that clients meet both.
    json.key("tags"_L1);
    json.beginArray();
    for (const Tag &tag : tags) {
        if (tag.description.isEmpty())
            json.value(QStringView(tag.name));
        else
            writeTagObject(json, tag);
    }
    json.endArray();

    json.key("currentCampaign"_L1);
    if (contact.currentCampaign)
        writeCampaign(json, *contact.currentCampaign);
    else
        json.null();
    json.key("campaigns"_L1);
    json.beginArray();
    if (contact.currentCampaign)
        writeCampaign(json, *contact.currentCampaign);
    json.endArray();
    json.key("currentCampaignData"_L1);
    if (contact.currentCampaignData)
        json.raw(*contact.currentCampaignData);
    else
        json.null();
    json.endObject();
}

std::optional<QString> nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writeMessage(JsonWriter &json, const Message &message)
{
    json.beginObject();
    json.field("messageSid"_L1, nullIfEmpty(message.sid));
    json.field("body"_L1, nullIfEmpty(message.body));
    json.field("mediaUrl"_L1, nullIfEmpty(message.mediaUrl));
    json.field("mediaContentType"_L1, nullIfEmpty(message.mediaContentType));
    json.field("timestamp"_L1, message.time);
    json.field("type"_L1, QStringView(message.type));
    const bool inbound = message.direction == MessageDirection::Inbound;
    json.field("direction"_L1, QStringView(inbound ? u"inbound" : u"outbound"));
    json.field("status"_L1, QStringView(message.status));
    json.endObject();
}

} // namespace

HttpAnswer created(const ContactId &id)
{
    JsonWriter json;
    json.beginObject();
    json.field("success"_L1, true);
    json.key("data"_L1);
    json.beginObject();
    json.field("message"_L1, QStringView(u"Successfully created new contact"));
    json.field("contactId"_L1, QStringView(id.value));
    json.endObject();
    json.endObject();
    return {.body = json.text()};
}

HttpAnswer acknowledged(const QString &message)
{
    return outcome(200, true, message);
}

HttpAnswer found(const ContactRecord &contact, const QList<Tag> &tags, AnswerForm form)
{
    JsonWriter json;
    json.beginObject();
    json.field("success"_L1, true);
    json.field("contactId"_L1, QStringView(contact.id.value));
    if (form == AnswerForm::Observed) {
        json.key("contact"_L1);
        writeContact(json, contact, tags);
    }
    json.endObject();
    return {.body = json.text()};
}

HttpAnswer tags(const QList<Tag> &tags)
{
    JsonWriter json;
    json.beginArray();
    for (const Tag &tag : tags)
        writeTagObject(json, tag);
    json.endArray();
    return {.body = json.text()};
}

HttpAnswer messages(const QList<Message> &messages, AnswerForm form)
{
    JsonWriter json;
    if (form == AnswerForm::Documented) {
        json.beginArray();
        for (const Message &message : messages)
            writeMessage(json, message);
        json.endArray();
        return {.body = json.text()};
    }
    json.beginObject();
    json.field("success"_L1, true);
    json.key("data"_L1);
    json.beginArray();
    std::for_each(messages.rbegin(), messages.rend(),
                  [&json](const Message &message) { writeMessage(json, message); });
    json.endArray();
    json.endObject();
    return {.body = json.text()};
}

HttpAnswer refused(int status, const QString &what)
{
    JsonWriter json;
    json.beginObject();
    json.field("error"_L1, QStringView(what));
    json.endObject();
    return {.status = status, .body = json.text()};
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
    JsonWriter json;
    json.beginObject();
    json.field("success"_L1, false);
    json.field("error_code"_L1, 409.0);
    json.field("message"_L1, QStringView(u"Contact already exists"));
    json.endObject();
    return {.body = json.text()};
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

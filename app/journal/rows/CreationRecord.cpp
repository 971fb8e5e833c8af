#include "journal/rows/CreationRecord.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

template <class Value>
void put(QJsonObject &json, QLatin1StringView name, const std::optional<Value> &value)
{
    if (value)
        json.insert(name, *value);
}

std::optional<QString> textIn(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> flagIn(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<PhoneNumber> numberIn(const QJsonObject &json)
{
    const QString e164 = json.value("phoneNumber"_L1).toString();
    if (auto number = PhoneNumber::fromE164(e164))
        return number;
    // Some islands' are shorter than any that is taken by its form alone.
    auto parsed = PhoneNumber::parse(e164, {});
    return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

std::optional<EmailAddress> emailIn(const QJsonObject &json)
{
    const auto text = textIn(json, "email"_L1);
    if (!text)
        return std::nullopt;
    auto email = EmailAddress::parse(*text);
    return email ? std::optional(std::move(*email)) : std::nullopt;
}

/// In base 64, since nothing says that it is text.
std::optional<QByteArray> bytesIn(const QJsonObject &json, QLatin1StringView name)
{
    const auto text = textIn(json, name);
    return text ? std::optional(QByteArray::fromBase64(text->toLatin1())) : std::nullopt;
}

} // namespace

QJsonObject toJson(const NewContact &creation)
{
    QJsonObject json{{"phoneNumber"_L1, creation.phoneNumber.e164()}};
    put(json, "firstName"_L1, creation.firstName);
    put(json, "lastName"_L1, creation.lastName);
    if (creation.email)
        json.insert("email"_L1, creation.email->text());
    put(json, "instagramId"_L1, creation.instagramId);
    put(json, "currentCampaign"_L1, creation.currentCampaign);
    if (creation.currentCampaignData) {
        json.insert("currentCampaignData"_L1,
                    QString::fromLatin1(creation.currentCampaignData->toBase64()));
    }
    put(json, "channel"_L1, creation.channel);
    put(json, "isChatWindowOpen"_L1, creation.isChatWindowOpen);
    put(json, "externalId"_L1, creation.externalId);
    put(json, "customChannel"_L1, creation.customChannel);
    put(json, "chatWidgetId"_L1, creation.chatWidgetId);
    put(json, "botActive"_L1, creation.botActive);
    put(json, "doNotDisturb"_L1, creation.doNotDisturb);
    return json;
}

std::optional<NewContact> creationFrom(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    auto number = numberIn(object);
    if (!number)
        return std::nullopt;
    return NewContact{.phoneNumber = std::move(*number),
                      .firstName = textIn(object, "firstName"_L1),
                      .lastName = textIn(object, "lastName"_L1),
                      .email = emailIn(object),
                      .instagramId = textIn(object, "instagramId"_L1),
                      .currentCampaign = textIn(object, "currentCampaign"_L1),
                      .currentCampaignData = bytesIn(object, "currentCampaignData"_L1),
                      .channel = textIn(object, "channel"_L1),
                      .isChatWindowOpen = flagIn(object, "isChatWindowOpen"_L1),
                      .externalId = textIn(object, "externalId"_L1),
                      .customChannel = textIn(object, "customChannel"_L1),
                      .chatWidgetId = textIn(object, "chatWidgetId"_L1),
                      .botActive = flagIn(object, "botActive"_L1),
                      .doNotDisturb = flagIn(object, "doNotDisturb"_L1)};
}

} // namespace contactdesk

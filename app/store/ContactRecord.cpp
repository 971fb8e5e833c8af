#include "store/ContactRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <optional>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString storedName(ContactField field)
{
    switch (field) {
    case ContactField::FirstName:
        return u"firstName"_s;
    case ContactField::LastName:
        return u"lastName"_s;
    case ContactField::Email:
        return u"email"_s;
    case ContactField::PhoneNumber:
        return u"phoneNumber"_s;
    case ContactField::BotActive:
        return u"botActive"_s;
    case ContactField::DoNotDisturb:
        return u"doNotDisturb"_s;
    case ContactField::DoNotDisturbReason:
        return u"doNotDisturbReason"_s;
    case ContactField::Channel:
        return u"channel"_s;
    case ContactField::CustomChannel:
        return u"customChannel"_s;
    case ContactField::InstagramId:
        return u"instagramId"_s;
    case ContactField::ExternalId:
        return u"externalId"_s;
    case ContactField::ChatWidgetId:
        return u"chatWidgetId"_s;
    case ContactField::ChatWindowOpen:
        return u"chatWindowOpen"_s;
    case ContactField::CurrentCampaign:
        return u"currentCampaign"_s;
    case ContactField::CreatedAt:
        return u"createdAt"_s;
    case ContactField::LastActivityAt:
        return u"lastActivityAt"_s;
    case ContactField::LastIncomingMessageAt:
        return u"lastIncomingMessageAt"_s;
    case ContactField::HadActivity:
        return u"hadActivity"_s;
    case ContactField::ChatConcluded:
        return u"chatConcluded"_s;
    case ContactField::CreditsUsed:
        return u"creditsUsed"_s;
    case ContactField::BotMessageCount:
        return u"botMessageCount"_s;
    }
    return {};
}

QString storedName(Source source)
{
    switch (source) {
    case Source::Service:
        return u"service"_s;
    case Source::Typed:
        return u"typed"_s;
    case Source::Import:
        return u"import"_s;
    }
    return {};
}

Source storedSource(const QString &name)
{
    if (name == storedName(Source::Typed))
        return Source::Typed;
    return name == storedName(Source::Import) ? Source::Import : Source::Service;
}

QJsonObject toJson(const Field &field)
{
    QJsonObject json{{u"source"_s, storedName(field.source())},
                     {u"asOf"_s, field.asOf().toMSecsSinceEpoch()}};
    if (const auto text = field.as<QString>())
        json.insert(u"text"_s, *text);
    else if (const auto flag = field.as<bool>())
        json.insert(u"flag"_s, *flag);
    else if (const auto number = field.as<double>())
        json.insert(u"number"_s, *number);
    else if (const auto time = field.as<QDateTime>())
        json.insert(u"time"_s, time->toMSecsSinceEpoch());
    return json;
}

/// Unset unless it is a whole number of milliseconds.
std::optional<QDateTime> utc(const QJsonValue &milliseconds)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 since1970 = milliseconds.toInteger(none);
    return since1970 == none ? std::nullopt
                             : std::optional(QDateTime::fromMSecsSinceEpoch(since1970, Qt::UTC));
}

std::optional<FieldValue> storedValue(const QJsonObject &json)
{
    if (const QJsonValue text = json.value("text"_L1); text.isString())
        return text.toString();
    if (const QJsonValue flag = json.value("flag"_L1); flag.isBool())
        return flag.toBool();
    if (const QJsonValue number = json.value("number"_L1); number.isDouble())
        return number.toDouble();
    return utc(json.value("time"_L1));
}

Field fromJson(const QJsonObject &json)
{
    const Source source = storedSource(json.value("source"_L1).toString());
    const auto asOf = utc(json.value("asOf"_L1));
    if (!asOf)
        return {};
    if (auto value = storedValue(json))
        return Field::known(std::move(*value), source, *asOf);
    // Empty only if nothing else is said of it: a value that can't be read isn't the lack of one.
    return json.size() == 2 ? Field::empty(source, *asOf) : Field();
}

} // namespace

QByteArray toRecord(const Contact &contact)
{
    QJsonObject record;
    for (const ContactField field : allContactFields()) {
        if (!contact[field].isUnknown())
            record.insert(storedName(field), toJson(contact[field]));
    }
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Contact fromRecord(const ContactId &id, const QByteArray &record)
{
    Contact contact;
    contact.id = id;
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    for (const ContactField field : allContactFields()) {
        if (const QJsonValue stored = json.value(storedName(field)); stored.isObject())
            contact[field] = fromJson(stored.toObject());
    }
    return contact;
}

} // namespace contactdesk

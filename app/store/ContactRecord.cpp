#include "store/ContactRecord.h"

#include "domain/FieldNames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

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

/// `told`: what holds for a field that doesn't say itself who told it and when.
Field fromJson(const QJsonObject &json, const QJsonObject &told)
{
    const auto said = [&](QLatin1StringView name) {
        const QJsonValue own = json.value(name);
        return own.isUndefined() ? told.value(name) : own;
    };
    const Source source = storedSource(said("source"_L1).toString());
    const auto asOf = utc(said("asOf"_L1));
    if (!asOf)
        return {};
    if (auto value = storedValue(json))
        return Field::known(std::move(*value), source, *asOf);
    // Empty only if nothing else is said of it: a value that can't be read isn't the lack of one.
    const int own = (json.contains("source"_L1) ? 1 : 0) + (json.contains("asOf"_L1) ? 1 : 0);
    return json.size() == own ? Field::empty(source, *asOf) : Field();
}

// Written by hand: a bulk insertion makes a record of each of a million contacts, and spends less
// on all else together than a QJsonDocument takes for it.

void appendName(QByteArray &record, QLatin1StringView name)
{
    record.append(name.data(), name.size());
    record.append("\":");
}

void appendText(QByteArray &record, const QString &text)
{
    constexpr char digits[] = "0123456789abcdef";
    record.append('"');
    const QByteArray utf8 = text.toUtf8();
    const char *plain = utf8.cbegin();
    for (const char *at = utf8.cbegin(); at != utf8.cend(); ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        record.append(plain, at - plain);
        plain = at + 1;
        if (byte >= 0x20) {
            record.append('\\').append(*at);
        } else {
            record.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 0xf]);
        }
    }
    record.append(plain, utf8.cend() - plain);
    record.append('"');
}

template <class Number>
void appendNumber(QByteArray &record, Number number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    record.append(digits.data(), end - digits.data());
}

/// Who told, and when.
void appendTold(QByteArray &record, const Field &field)
{
    record.append("\"asOf\":");
    appendNumber(record, field.asOf().toMSecsSinceEpoch());
    record.append(",\"source\":\"");
    const QLatin1StringView source = storedName(field.source());
    record.append(source.data(), source.size()).append('"');
}

void appendValue(QByteArray &record, const Field &field)
{
    if (const auto text = field.as<QString>()) {
        record.append("\"text\":");
        appendText(record, *text);
    } else if (const auto flag = field.as<bool>()) {
        record.append(*flag ? "\"flag\":true" : "\"flag\":false");
    } else if (const auto number = field.as<double>()) {
        record.append("\"number\":");
        // JSON has no word for what isn't a number; it is read as unknown.
        if (std::isfinite(*number))
            appendNumber(record, *number);
        else
            record.append("null");
    } else if (const auto time = field.as<QDateTime>()) {
        record.append("\"time\":");
        appendNumber(record, time->toMSecsSinceEpoch());
    }
}

bool isToldWith(const Field &field, const Field &other)
{
    return field.source() == other.source() && field.asOf() == other.asOf();
}

} // namespace

QByteArray toRecord(const Contact &contact)
{
    QByteArray record;
    record.reserve(512);
    record.append('{');
    const Field *first = nullptr;
    for (const ContactField field : allContactFields()) {
        const Field &told = contact[field];
        if (told.isUnknown())
            continue;
        if (!first) {
            // Most contacts were told all at once: it is written once, and halves the record.
            first = &told;
            record.append("\"told\":{");
            appendTold(record, told);
            record.append('}');
        }
        record.append(",\"");
        appendName(record, storedName(field));
        record.append('{');
        appendValue(record, told);
        if (!isToldWith(told, *first)) {
            if (told.isKnown())
                record.append(',');
            appendTold(record, told);
        }
        record.append('}');
    }
    record.append('}');
    return record;
}

Contact fromRecord(const ContactId &id, const QByteArray &record)
{
    Contact contact;
    contact.id = id;
    const QJsonObject json = QJsonDocument::fromJson(record).object();
    const QJsonObject told = json.value("told"_L1).toObject();
    for (const ContactField field : allContactFields()) {
        if (const QJsonValue stored = json.value(storedName(field)); stored.isObject())
            contact[field] = fromJson(stored.toObject(), told);
    }
    return contact;
}

} // namespace contactdesk

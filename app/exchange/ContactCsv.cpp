#include "exchange/ContactCsv.h"

#include "domain/EmailAddress.h"
#include "domain/Placeholders.h"

#include <algorithm>
#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<bool> flagFrom(const QString &text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"on"_s, u"y"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u"off"_s, u"n"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    return no.contains(text, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// ISO 8601, or milliseconds since 1970. A time without a zone is UTC, as all of the service's.
std::optional<QDateTime> timeFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid()) {
        bool isNumber = false;
        const qint64 milliseconds = text.toLongLong(&isNumber);
        // Less would be a number of some other kind.
        constexpr qint64 year2000 = 946'684'800'000;
        if (isNumber && milliseconds > year2000)
            time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

std::optional<FieldValue> phoneFrom(const QString &text, const QString &region, bool isExport)
{
    // Recognising one that is E.164 already costs next to nothing; parsing is the most of an
    // import.
    if (const auto number = PhoneNumber::fromE164(text))
        return number->e164();
    const auto international = [&] {
        return PhoneNumber::parse(u'+' + text, {});
    };
    const auto national = [&] {
        return PhoneNumber::parse(text, region);
    };
    // The service's export may leave the plus out, and then some countries have such a number too.
    auto number = isExport ? international() : national();
    if (!number)
        number = isExport ? national() : international();
    return number ? std::optional<FieldValue>(number->e164()) : std::nullopt;
}

std::optional<FieldValue> valueFrom(ContactField field, const QString &text, const QString &region,
                                    bool isExport)
{
    switch (field) {
    case ContactField::FirstName:
    case ContactField::LastName:
        return isPlaceholderName(text) ? std::nullopt : std::optional<FieldValue>(text);
    case ContactField::Email: {
        const auto email = EmailAddress::parse(text);
        return email ? std::optional<FieldValue>(email->text()) : std::nullopt;
    }
    case ContactField::PhoneNumber:
        return phoneFrom(text, region, isExport);
    case ContactField::BotActive:
    case ContactField::DoNotDisturb:
    case ContactField::ChatConcluded:
        return flagFrom(text);
    case ContactField::CreditsUsed:
    case ContactField::BotMessageCount:
        return numberFrom(text);
    case ContactField::CreatedAt:
    case ContactField::LastActivityAt:
        return timeFrom(text);
    default:
        return text;
    }
}

QList<Tag> tagsFrom(const QString &text)
{
    QList<Tag> tags;
    for (const QString &name : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            tags.append({trimmed, {}});
    }
    return tags;
}

} // namespace

ContactCsv::ContactCsv(const QString &file, QString defaultRegion, const QDateTime &when)
    : m_rows(file), m_defaultRegion(std::move(defaultRegion)), m_when(when)
{
    const auto header = m_rows.next();
    if (!header)
        return;
    const auto columns = columnsOf(*header);
    m_columns = columns.value_or(exportColumns());
    m_isExport = std::any_of(m_columns.begin(), m_columns.end(), [](const CsvColumn &column) {
        return column.holds == CsvColumn::Holds::Id;
    });
    if (!columns) {
        const Contact first = contactFrom(*header);
        // Otherwise it is a header in words that aren't known.
        if (first[ContactField::PhoneNumber].isKnown() || first[ContactField::Email].isKnown())
            m_first = header;
    }
}

QList<Contact> ContactCsv::next(int count)
{
    QList<Contact> contacts;
    contacts.reserve(count);
    if (m_first)
        contacts.append(contactFrom(*std::exchange(m_first, std::nullopt)));
    while (contacts.size() < count) {
        const auto row = m_rows.next();
        if (!row)
            break;
        contacts.append(contactFrom(*row));
    }
    return contacts;
}

Contact ContactCsv::contactFrom(const QStringList &row) const
{
    Contact contact;
    for (size_t i = 0; i < m_columns.size() && static_cast<qsizetype>(i) < row.size(); ++i) {
        const QString &text = row.at(static_cast<qsizetype>(i));
        if (text.isEmpty())
            continue;
        switch (m_columns[i].holds) {
        case CsvColumn::Holds::Nothing:
            break;
        case CsvColumn::Holds::Id:
            contact.id = {text};
            break;
        case CsvColumn::Holds::FullName:
            // Which part of it is the first name nobody can tell; as a whole it is found and shown.
            read(contact, ContactField::FirstName, text);
            break;
        case CsvColumn::Holds::Tags:
            contact.tags = tagsFrom(text);
            break;
        case CsvColumn::Holds::Field:
            read(contact, m_columns[i].field, text);
            break;
        }
    }
    return contact;
}

void ContactCsv::read(Contact &contact, ContactField field, const QString &text) const
{
    if (auto value = valueFrom(field, text, m_defaultRegion, m_isExport))
        contact[field] = Field::known(std::move(*value), Source::Import, m_when);
}

} // namespace contactdesk

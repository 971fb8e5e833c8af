#pragma once

#include "domain/ContactField.h"
#include "domain/Field.h"
#include "domain/Identifiers.h"
#include "domain/PhoneNumber.h"
#include "domain/Tag.h"

#include <QByteArray>
#include <QList>

namespace contactdesk
{

/// A person as this desk knows them: an id and, for every field, whether it is known, empty or
/// unknown. A value, cheap enough to copy for the few hundred that a window shows.
class Contact
{
public:
    ContactId id;
    /// Tags that came inside a contact's answer; std::nullopt if it said nothing of tags.
    std::optional<QList<Tag>> tags;
    /// The contact's own JSON as the service sent it, for the raw view; "" if it sent none.
    QByteArray raw;

    const Field &operator[](ContactField field) const { return m_fields[index(field)]; }
    Field &operator[](ContactField field) { return m_fields[index(field)]; }

    /// First and last name as far as they are known; "" if neither is.
    QString name() const;

    /// Unset if the number is unknown, or isn't E.164 and so can't be looked up.
    std::optional<PhoneNumber> phoneNumber() const;

    /// Takes over every field that `newer` knows something of; what it doesn't know stays as it is,
    /// so an answer with only an id overwrites nothing.
    void learnFrom(const Contact &newer);

private:
    static size_t index(ContactField field) { return static_cast<size_t>(field); }

    std::array<Field, contactFieldCount> m_fields;
};

/// The field that was told last: where what is known of the contact comes from, and when. Null if
/// nothing is known.
const Field *lastToldField(const Contact &contact);

/// What a contact is called: the name, else the number, else the e-mail, else a number that isn't
/// E.164, else the id.
QString displayName(const Contact &contact);

} // namespace contactdesk

#pragma once

#include "domain/ContactChange.h"
#include "domain/Message.h"
#include "domain/ProvisionalId.h"

#include <algorithm>

namespace contactdesk::people
{

/// A time of the tests, `seconds` after the first of them.
inline QDateTime moment(int seconds = 0)
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 2, 11, 482), Qt::UTC).addSecs(seconds);
}

inline Field known(FieldValue value, int seconds = 0)
{
    return Field::known(std::move(value), Source::Service, moment(seconds));
}

/// Of whom nothing is known but the id.
inline Contact contact(const QString &id)
{
    Contact contact;
    contact.id = {id};
    return contact;
}

inline Contact named(const QString &id, const QString &firstName)
{
    Contact person = contact(id);
    person[ContactField::FirstName] = known(firstName);
    return person;
}

inline Message message(const QString &body)
{
    Message message;
    message.body = body;
    return message;
}

inline ContactChange renaming(const QString &firstName)
{
    ContactChange change;
    change.firstName = firstName;
    return change;
}

/// The same fields, values, sources and times.
inline bool same(const Contact &a, const Contact &b)
{
    return a.id == b.id && std::all_of(allContactFields().begin(), allContactFields().end(),
                                       [&](ContactField field) {
                                           return a[field].saysTheSameAs(b[field]) &&
                                                  a[field].source() == b[field].source() &&
                                                  a[field].asOf() == b[field].asOf();
                                       });
}

} // namespace contactdesk::people

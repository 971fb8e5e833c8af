#pragma once

#include "domain/Contact.h"

#include <QByteArray>

namespace contactdesk
{

/// A contact's fields as the directory file holds them: JSON, each field with its value, source
/// and time; the two that most have the same stand under "told" and not in them. A field that isn't
/// there is unknown. Names in it are stable across versions.
QByteArray toRecord(const Contact &contact);

/// The contact of a record; what can't be read in it is unknown.
Contact fromRecord(const ContactId &id, const QByteArray &record);

} // namespace contactdesk

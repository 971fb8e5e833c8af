#pragma once

#include "domain/ContactList.h"

#include <QList>
#include <QStringList>

namespace contactdesk
{

/// The lists of the sample data, with their names. The Contacts API can't list them, so the
/// local workspace tells them to the desk at start.
QList<ContactList> sampleLists();

/// Phone numbers (E.164) of a few sample people worth looking up first, always the same: one with
/// some 2,000 messages, tags and lists; one written right to left; one with neither tags nor
/// messages; one in Japanese; a second one with a long conversation, in Spanish.
QStringList samplePhoneNumbers();

} // namespace contactdesk

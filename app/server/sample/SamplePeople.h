#pragma once

#include "domain/Message.h"
#include "domain/Tag.h"
#include "server/ContactRecord.h"

#include <QList>

namespace contactdesk
{

/// A person of the sample data with all that belongs to them.
struct SamplePerson {
    ContactRecord record;
    QList<Tag> tags;
    QList<ListId> lists;
    /// Oldest first.
    QList<Message> messages;
};

/// Always the same people, the ones of samplePhoneNumbers() first.
QList<SamplePerson> samplePeople();

} // namespace contactdesk

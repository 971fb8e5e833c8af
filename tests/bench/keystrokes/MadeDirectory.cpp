#include "MadeDirectory.h"

#include "support/MadeContacts.h"
#include "support/MadePeople.h"

#include <algorithm>

using namespace contactdesk;

namespace
{

constexpr int atOnce = 4096;

} // namespace

BulkSource madeDirectory(int people)
{
    const QDateTime when(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    return [people, when, row = 1]() mutable -> std::optional<QList<Contact>> {
        if (row > people)
            return std::nullopt;
        QList<Contact> contacts;
        contacts.reserve(atOnce);
        for (const int end = std::min(people, row + atOnce - 1); row <= end; ++row) {
            contacts.append(
                madeContact(madePerson(directorySeed, static_cast<RowNumber>(row)), when));
        }
        return contacts;
    };
}

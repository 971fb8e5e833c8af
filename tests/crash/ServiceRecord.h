#pragma once

#include "journal/FieldEdit.h"

#include <QHash>
#include <QString>

#include <vector>

namespace contactdesk
{

/// What a service did, in its order, as its own database wrote it down.
struct ServiceDeeds {
    struct Person {
        /// How many contacts there are with that number.
        int contacts = 0;
        /// Every value that a field was given, the one it was created with first.
        QHash<ContactField, std::vector<FieldSaid>> values = {};
        /// By list: true when the contact came onto it, false when it was taken off.
        QHash<QString, std::vector<bool>> moves = {};
    };
    /// By number.
    QHash<QString, Person> people;
};

/// Has the database of a service that isn't running note what is done in it, and makes lists.
bool keepRecord(const QString &database, const QStringList &lists);

/// What it noted; nothing if it can't be read.
ServiceDeeds deedsIn(const QString &database);

} // namespace contactdesk

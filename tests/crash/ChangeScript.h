#pragma once

#include "journal/Entry.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace contactdesk
{

/// The changes that the crash test makes, the same from the same seed: the first makes the first
/// entry of the journal, and so on. Every value is typed once, but for some that come back.
class ChangeScript
{
public:
    explicit ChangeScript(quint32 seed) : m_random(seed) {}

    struct Change {
        /// Whose it is, from 0 on.
        int person = 0;
        /// Of the provisional contact.
        Entry entry;
    };

    Change next();

    static QString numberOf(int person);
    static QStringList lists();

private:
    struct Person {
        QHash<ContactField, FieldSaid> now;
    };

    Change create();
    Change update(int person);
    Change changeList(int person);
    FieldSaid typed(ContactField field, const FieldSaid &now);

    QRandomGenerator m_random;
    std::vector<Person> m_people;
    /// What was typed last in a field before the present value, to come back to.
    QHash<ContactField, FieldSaid> m_former;
    int m_changes = 0;
};

} // namespace contactdesk

#pragma once

#include "journal/Journal.h"

#include <optional>

namespace contactdesk
{

/// The open changes of one contact as they are to be sent: in order, without those that wait for
/// the agent, and nothing before the contact has an id of the service. A look at the journal, valid
/// until that changes.
class ContactQueue
{
public:
    /// Both must outlive this object.
    ContactQueue(const Journal &journal, const ContactId &contact)
        : m_journal(journal), m_contact(contact)
    {
    }

    /// Null if nothing can be sent before something else happens.
    const Entry *first() const;

    /// The first one, if it changes fields, and those that do right after it. `now`: those that are
    /// not to be tried yet end it.
    QList<Entry> updates(const QDateTime &now) const;

    struct ListChange {
        /// Unset if nothing is left.
        std::optional<Entry> entry = {};
        /// What comes before it about the same list and was never tried: this one overtakes it.
        QList<EntryId> overtaken = {};
    };
    /// The first one, if it is about a list.
    ListChange listChange() const;

    /// All that wait.
    QList<EntryId> waiting() const;

private:
    const Entry *creation() const;

    const Journal &m_journal;
    const ContactId &m_contact;
};

/// True for an update, and for a creation of a contact that exists by now: what is open of it are
/// changed fields.
bool isUpdate(const Entry &entry);
bool isListChange(const Entry &entry);

} // namespace contactdesk

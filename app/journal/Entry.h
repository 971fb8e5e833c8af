#pragma once

#include "domain/Failure.h"
#include "domain/Identifiers.h"
#include "domain/NewContact.h"
#include "journal/FieldEdit.h"

namespace contactdesk
{

/// The number of an entry in its journal, from 1 on, in the order in which changes were made.
struct EntryId {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const EntryId &) const = default;
    friend size_t qHash(EntryId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

enum class EntryKind {
    Create,
    Update,
    AddToList,
    RemoveFromList,
    /// What an agent notes about a contact; stays on this computer.
    Note,
    /// What a list is called on this computer.
    ListName,
};

/// True for what stays on this computer, and so is done as soon as it is written.
bool isLocal(EntryKind kind);

enum class EntryState {
    /// To be sent, now or as soon as it is possible.
    Waiting,
    /// Under way to the service.
    Sending,
    /// The answer was lost: whether the service carried it out is being found out.
    OutcomeUnknown,
    /// The service says something else than the agent saw, or the contact to be created exists
    /// already: the agent must choose.
    Conflict,
    /// The service won't have it: the agent must mend it or let go of it.
    Refused,
    Done,
    /// Taken back, or given up by the agent.
    Undone,
};

enum class EditState {
    /// Not carried out yet.
    Open,
    /// See EntryEdit::now.
    Conflict,
    /// The service has it.
    Done,
    /// The agent let the service's value stand, or typed the field anew, or took it back.
    GivenUp,
};

/// A field of an entry, with how far it has come by itself.
struct EntryEdit : FieldEdit {
    EditState state = EditState::Open;
    /// What the service said instead; unknown unless in conflict.
    FieldSaid now = {};

    bool operator==(const EntryEdit &) const = default;
};

/// One change that an agent made: durable before anything is sent. A value.
struct Entry {
    /// Invalid as long as it isn't in the journal.
    EntryId id = {};
    EntryKind kind = EntryKind::Update;
    EntryState state = EntryState::Waiting;
    /// The first of those that were made, and are undone, together; its own id if it is alone.
    EntryId batch = {};
    /// Provisional as long as the service hasn't named it; empty for ListName.
    ContactId contact = {};
    /// What the contact was called when the change was made, for reading; untrusted plain text.
    QString contactName = {};
    /// The user of the operating system who made it.
    QString who = {};
    /// UTC.
    QDateTime madeAt = {};

    /// Of an update; of a creation those of the typed fields that can be changed afterwards, seen
    /// as unknown before. In the fields' order.
    QList<EntryEdit> edits = {};
    /// Set for a creation alone.
    std::optional<NewContact> creation = {};
    /// Of one that switches the bot off: until when an agent answers, UTC; invalid for no end.
    QDateTime answeredUntil = {};
    /// Of the three kinds about a list.
    ListId list = {};
    /// @{ Of a note and a list's name.
    QString textBefore = {};
    QString textAfter = {};
    /// @}
    /// The entry that this one takes back, and the one that takes this one back.
    /// @{
    EntryId undoes = {};
    EntryId undoneBy = {};
    /// @}

    /// True for a creation that found somebody with the number there: its edits are what differs.
    bool isDuplicate = false;
    /// True if it was sent without the service telling what the fields said before.
    bool isUnseen = false;
    /// How often it was tried.
    int attempts = 0;
    /// Not to be tried before, UTC; invalid for at once.
    QDateTime notBefore = {};
    /// Why it waits or was refused; unset if nothing has failed.
    std::optional<Failure> failure = {};
};

/// Neither done nor taken back.
bool isOpen(const Entry &entry);
/// True if nothing goes on before the agent has decided.
bool needsAgent(const Entry &entry);
/// The edits in this state, without it.
FieldEdits editsIn(const Entry &entry, EditState state);
QList<EntryEdit> openEdits(const FieldEdits &edits);

} // namespace contactdesk

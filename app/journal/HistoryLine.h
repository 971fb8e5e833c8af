#pragma once

#include "journal/Entry.h"

namespace contactdesk
{

enum class HistoryEvent {
    /// The agent made the change: a line for each field.
    Made,
    /// The service carried it out.
    Accepted,
    /// Nothing had to be sent, since it was taken back before, or the service had it already.
    NotNeeded,
    Refused,
    /// Whether it was carried out isn't known.
    OutcomeUnknown,
    /// A line for each field that somebody else had changed.
    Conflict,
    /// The agent chose: a line for each field.
    Resolved,
    /// The agent had it tried again.
    Retried,
    /// The agent gave it up, or took it back before it was sent.
    Withdrawn,
    /// The entry that takes it back was carried out.
    Undone,
    /// The service named the contact that was known by a provisional id.
    Named,
};

/// One line of the history, which is only ever added to.
struct HistoryLine {
    /// From 1 on without a gap; 0 as long as it isn't in the journal.
    qint64 number = 0;
    EntryId entry = {};
    EntryKind kind = EntryKind::Update;
    HistoryEvent event = HistoryEvent::Made;
    /// UTC.
    QDateTime at = {};
    /// The user of the operating system.
    QString who = {};
    ContactId contact = {};
    QString contactName = {};
    /// Where the line is about one field.
    std::optional<ContactField> field = {};
    /// The list it is about.
    ListId list = {};
    /// @{ What the field, note or name was and became; of a conflict, what the agent wants and what
    /// the service says.
    FieldSaid from = {};
    FieldSaid to = {};
    /// @}
    /// The service's words, or a sentence about its answer; untrusted plain text.
    QString answer = {};
};

struct HistoryFilter {
    /// Empty for everybody.
    ContactId contact = {};
    /// Found in a name, value, user or answer, in any case; "" for all.
    QString text = {};
};

/// Newest first.
struct HistoryPage {
    QList<HistoryLine> lines;
    /// How many lines the filter lets through altogether.
    qint64 total = 0;
};

/// Whether the history is as it was written. Each line's hash covers the line and the hash before
/// it, and the newest hash and number are kept apart: a changed, missing or cut line shows.
struct HistoryProof {
    qint64 lines = 0;
    /// The number of the first line that isn't what was written; 0 if all are.
    qint64 firstBroken = 0;

    bool isWhole() const { return firstBroken == 0; }
};

/// What the making of an entry adds to the history.
QList<HistoryLine> madeLines(const Entry &entry);

} // namespace contactdesk

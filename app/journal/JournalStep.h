#pragma once

#include "journal/Journal.h"

namespace contactdesk
{

/// One step of the journal: what it changes in entries, and the lines that it adds to the history.
/// Told and written together by commit(), when all of it is in memory.
class Journal::Step
{
public:
    explicit Step(Journal &journal) : m_journal(journal) {}

    /// Null if it isn't open. What is changed through it is written.
    Entry *open(EntryId id);
    /// Those of them that are open.
    QList<Entry *> open(const QList<EntryId> &ids);

    HistoryLine &note(const Entry &entry, HistoryEvent event, const QString &answer = {});
    void note(const Entry &entry, HistoryEvent event, const EntryEdit &edit, const FieldSaid &from,
              const FieldSaid &to);

    /// What was made on top of an edit that doesn't come about is on top of `seen` instead. False
    /// if there is nothing.
    bool rebaseLater(const Entry &entry, ContactField field, const FieldSaid &seen);
    /// The open edits of these fields that were typed anew since come to be the later entry's
    /// alone, as with collapse(); no fields for all of them.
    void handOver(const QList<Entry *> &entries, const QList<ContactField> &fields = {});
    /// Ends those that have nothing left since later ones have taken it over.
    void endOvertaken(const QList<Entry *> &entries);

    void commit(QObject *context = nullptr, JournalFile::Answer<void> answer = {});

private:
    Journal &m_journal;
    std::set<EntryId> m_touched;
    QList<HistoryLine> m_lines;
};

} // namespace contactdesk

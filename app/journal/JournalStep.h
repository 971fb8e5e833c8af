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

    /// What was made on top of an edit that doesn't come about is on top of `seen` instead.
    void rebaseLater(const Entry &entry, ContactField field, const FieldSaid &seen);
    /// Ends those of a contact that have nothing left since a later one has taken it over.
    void endOvertaken(const QList<Entry *> &entries);

    void commit(QObject *context = nullptr, JournalFile::Answer<void> answer = {});

private:
    Journal &m_journal;
    QList<EntryId> m_touched;
    QList<HistoryLine> m_lines;
};

} // namespace contactdesk

#pragma once

#include "domain/Clock.h"
#include "journal/Journal.h"

#include <QObject>
#include <QSet>

namespace contactdesk
{

class Directory;
class ListBook;

/// Keeps the directory in step with the journal: what is saved here shows at once, what was given
/// up is as it was before, and whom the service names has that name everywhere.
class DirectoryUpkeep : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive this object.
    DirectoryUpkeep(Journal &journal, Directory &directory, ListBook &lists, Clock clock,
                    QObject *parent = nullptr);

    /// What the service says of a contact, with what is still to be sent on top.
    void learn(const Contact &contact);

private:
    void showAll();
    void show(const Entry &entry);
    void learnIfKnown(const Contact &fields);
    void followAnswer(const Entry &entry);
    void giveBack(const Entry &entry);
    /// The directory has found out that the two are one.
    void adopt(const ContactId &former, const ContactId &id);
    void followName(const ContactId &former, const ContactId &id);
    void nameLists();

    Journal &m_journal;
    Directory &m_directory;
    ListBook &m_lists;
    Clock m_clock;
    /// What was given up of the entries that are open, and the directory has been told.
    QHash<EntryId, QSet<ContactField>> m_givenBack;
    /// Those whom the service has named: the journal knows it.
    QSet<ContactId> m_named;
};

} // namespace contactdesk

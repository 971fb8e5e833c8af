#pragma once

#include "domain/Failure.h"
#include "domain/NewContact.h"
#include "journal/Journal.h"

#include <QObject>
#include <QSet>

namespace contactdesk
{

class Directory;
class ListBook;

/// Changes things, and takes changes back. There is one way to do either: an entry is written to
/// the journal, and sent from there, now or when it can be.
class ContactEditor : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive this object.
    ContactEditor(Journal &journal, Directory &directory, ListBook &lists,
                  QObject *parent = nullptr);

    // Each of these is answered by saved() or notSaved().

    /// Under a provisional id until the service names it. Ignored as long as the same number is
    /// being created.
    void create(const NewContact &contact);
    /// The edits with what the agent saw before. Ignored if there are none.
    void update(const ContactId &id, const FieldEdits &edits);
    /// Ignored while the same is on its way already.
    /// @{
    void addToList(const ContactId &id, const ListId &list);
    void removeFromList(const ContactId &id, const ListId &list);
    /// @}
    /// What the list is called on this computer.
    void nameList(const ListId &list, const QString &name);
    /// Many at once: they are saved together, and undone together.
    void record(const QList<Entry> &entries);

    /// True if a contact with this number was created here and the service hasn't named it yet.
    bool isCreating(const PhoneNumber &number) const;
    /// Under which such a contact is known until then.
    static ContactId idOfNew(const PhoneNumber &number);

    // Each of these is answered by undone() or cantUndo().

    /// Takes back what was made together with this entry: what isn't sent never will be, of the
    /// rest the opposite is sent.
    void undo(EntryId id);
    /// What was changed last in a contact, of what can be taken back.
    void undoLast(const ContactId &contact);

    /// Gives up one entry that isn't sent; with a creation, all that was changed in it since.
    void discard(EntryId id);

Q_SIGNALS:
    /// On this computer's disk; the service may not have it yet.
    void saved(const QList<contactdesk::EntryId> &ids);
    /// Nothing of it was. `contact`: whose; empty for a list's name.
    void notSaved(const contactdesk::ContactId &contact, const contactdesk::Failure &failure);
    void undone(const QString &sentence);
    void cantUndo(const QString &sentence);

private:
    void changeList(EntryKind kind, const ContactId &id, const ListId &list);
    void undoBatch(const QList<Entry> &batch);
    QString nameOf(const ContactId &id) const;
    QString nameOf(const Entry &entry) const;
    QString inWords(const Entry &entry) const;

    Journal &m_journal;
    Directory &m_directory;
    ListBook &m_lists;
    /// @{ What is on its way into the journal.
    QSet<ContactId> m_beingCreated;
    QSet<std::pair<ContactId, ListId>> m_listsBeingChanged;
    /// @}
};

} // namespace contactdesk

#pragma once

#include "domain/Clock.h"
#include "domain/Contact.h"
#include "journal/JournalFile.h"

#include <QSet>

#include <map>
#include <set>

namespace contactdesk
{

struct JournalCounts {
    /// Waiting, being sent, or being found out about.
    int waiting = 0;
    /// In conflict or refused.
    int needAgent = 0;
};

/// Which of the two values of a field in conflict shall hold.
enum class Choice { Mine, Theirs };

/// The changes that this desk still owes the service, in memory and, before anybody hears of them,
/// on disk. An entry is here from the moment it is durable until it is done or taken back. Lives on
/// the UI thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    using Entries = std::map<EntryId, Entry>;
    using Recorded = JournalFile::Answer<QList<EntryId>>;

    /// Keeps its file in `folder`. `who`: the user of the operating system.
    Journal(const QString &folder, QString who, Clock clock, QObject *parent = nullptr);

    /// True from opened() on.
    bool isOpened() const { return m_isOpened; }
    /// True if it is this program that sends; see JournalContent.
    bool isOwner() const { return m_isOwner; }
    const Entries &entries() const { return m_entries; }
    /// Null if it isn't open any more. Valid until the next change of the journal.
    const Entry *entry(EntryId id) const;
    /// The open ones of a contact, in order.
    QList<Entry> entriesOf(const ContactId &contact) const;
    /// The same, without copies: valid until the next change of the journal.
    const std::set<EntryId> &idsOf(const ContactId &contact) const;
    JournalCounts counts() const;
    /// What the history and drafts are asked of.
    JournalFile &file() { return m_file; }

    /// The contact with every field as the agent wants it to be: what is open, on top of what the
    /// service said.
    Contact withPending(Contact contact) const;
    QString note(const ContactId &contact) const { return m_notes.value(contact); }
    QString listName(const ListId &list) const { return m_listNames.value(list); }
    /// The contacts whose bot was switched off here and not on again, as far as is written.
    const QHash<ContactId, TakeOver> &takeOvers() const { return m_takeOvers; }

    // By the agent. All but record() for the owner alone; nothing happens elsewhere.

    /// Writes entries, of which id, batch, who and madeAt are set here; several are undone as one.
    /// An edit of a field that was refused or is in conflict takes the place of that one. Answered
    /// when they are durable; recorded() comes first.
    void record(QList<Entry> entries, QObject *context, Recorded answer);
    /// For a field in conflict. The entry goes on when none is left.
    void resolve(EntryId id, ContactField field, Choice choice);
    /// Has what waits or was refused tried now.
    void retry(EntryId id);
    /// Gives up what isn't done and not under way; the fields are what they were before.
    void withdraw(EntryId id);
    /// A person answers until then, UTC, or without an end if it is invalid; from now on, where
    /// nobody did. By whoever has the journal open. takeOverChanged() comes when it is durable.
    void setTakeOverEnd(const ContactId &contact, const QDateTime &until);
    /// The bot is on again, whoever did that. Harmless if nobody has taken over.
    void endTakeOver(const ContactId &contact);

    // By whoever sends.

    /// Before anything is sent: answered when the file knows. After a failure they wait again.
    void begin(const QList<EntryId> &ids, QObject *context, JournalFile::Answer<void> answer);
    /// The service has it. `isUnseen`: see Entry.
    void finish(const QList<EntryId> &ids, const QString &answer, bool isUnseen = false);
    /// Of these, the edits of these fields alone are done; an entry with nothing left is done.
    void finishFields(const QList<EntryId> &ids, const QList<ContactField> &fields,
                      const QString &answer, bool isUnseen = false);
    /// Nothing of it has to be sent.
    void settle(const QList<EntryId> &ids);
    /// The same for some fields: the service says already what the agent wants.
    void settleFields(const QList<EntryId> &ids, const QList<ContactField> &fields);
    /// To be tried again, at `notBefore` at the earliest. A creation whose outcome isn't known
    /// becomes OutcomeUnknown, or stays so.
    void postpone(const QList<EntryId> &ids, const Failure &failure, const QDateTime &notBefore);
    /// What is being found out about certainly wasn't carried out: it waits again.
    void findUndone(EntryId id);
    void refuse(const QList<EntryId> &ids, const Failure &failure);
    /// The service says `now` of these fields.
    void dispute(const QList<EntryId> &ids, const QHash<ContactField, FieldSaid> &now);
    /// A creation that found `existing`, which the service has under that id. Fields that say the
    /// same are done; the others are in conflict, but for those that are empty there, if
    /// `mayComplete`: these stay open. With nothing in conflict it goes on as an update.
    void foundExisting(EntryId id, const Contact &existing, bool mayComplete);
    /// The service has named it. Everything of `former` is of `id` from now on.
    void adopt(const ContactId &former, const ContactId &id);

Q_SIGNALS:
    void opened(const QList<contactdesk::DraftText> &drafts);
    void recorded(const QList<contactdesk::EntryId> &ids);
    /// An open entry stands otherwise than before.
    void changed(contactdesk::EntryId id);
    /// It is done or undone by now; `entry` is how it ended.
    void ended(const contactdesk::Entry &entry);
    /// Something of all this concerns this contact.
    void contactChanged(const contactdesk::ContactId &contact);
    void adopted(const contactdesk::ContactId &former, const contactdesk::ContactId &id);
    void notesChanged(const contactdesk::ContactId &contact);
    void listNamed(const contactdesk::ListId &list, const QString &name);
    /// takeOvers() say something else of this contact.
    void takeOverChanged(const contactdesk::ContactId &contact);
    /// By another window; anything may be different.
    void reloaded();
    void failed(const contactdesk::Failure &failure);

private:
    class Step;

    void load(const JournalContent &content);
    void takeRecorded(QList<Entry> entries);
    ContactId presentIdOf(const ContactId &contact) const;
    /// What waits for the agent's decision about a field is overtaken by what was typed there
    /// since.
    void overtake(const QList<Entry> &made);
    void put(const Entry &entry);
    void count(const Entry &entry);
    void remove(const Entry &entry);
    /// True if that changes anything.
    bool follow(const ContactId &contact, const std::optional<TakeOver> &takeOver);
    std::optional<TakeOver> takeOverOf(const ContactId &contact) const;

    const QString m_who;
    const Clock m_clock;
    JournalFile m_file;
    bool m_isOpened = false;
    bool m_isOwner = false;
    Entries m_entries;
    QHash<ContactId, std::set<EntryId>> m_byContact;
    QSet<EntryId> m_needAgent;
    /// Those that were named since the journal was opened, by their former ids.
    QHash<ContactId, ContactId> m_named;
    QHash<ContactId, QString> m_notes;
    QHash<ListId, QString> m_listNames;
    QHash<ContactId, TakeOver> m_takeOvers;
};

} // namespace contactdesk

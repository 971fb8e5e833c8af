#include "desk/ContactEditor.h"

#include "desk/Directory.h"
#include "desk/ListBook.h"
#include "desk/TypedContact.h"
#include "desk/Undoing.h"

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString labels(const QList<ContactField> &fields)
{
    QStringList all;
    for (const ContactField field : fields)
        all.append(label(field));
    return all.join(u", "_s);
}

QList<ContactField> fieldsOf(const Entry &entry)
{
    QList<ContactField> fields;
    for (const EntryEdit &edit : entry.edits)
        fields.append(edit.field);
    return fields;
}

QString because(Undoing::Obstacle obstacle, const QString &who)
{
    switch (obstacle) {
    case Undoing::Obstacle::Created:
        return ContactEditor::tr("%1 was created on the service, which cannot undo that.").arg(who);
    case Undoing::Obstacle::EarlierUnknown:
        return ContactEditor::tr("Not taken back: what it was before is not known.");
    case Undoing::Obstacle::NothingLeft:
    case Undoing::Obstacle::None:
        break;
    }
    return ContactEditor::tr("There is nothing left of it to take back.");
}

} // namespace

ContactEditor::ContactEditor(Journal &journal, Directory &directory, ListBook &lists,
                             QObject *parent)
    : QObject(parent), m_journal(journal), m_directory(directory), m_lists(lists)
{
}

ContactId ContactEditor::idOfNew(const PhoneNumber &number)
{
    return typedContact({.phoneNumber = number}, {}, {}).id;
}

bool ContactEditor::isCreating(const PhoneNumber &number) const
{
    const ContactId id = idOfNew(number);
    const QList<Entry> entries = m_journal.entriesOf(id);
    return m_beingCreated.contains(id) ||
           std::any_of(entries.begin(), entries.end(),
                       [](const Entry &entry) { return entry.kind == EntryKind::Create; });
}

void ContactEditor::create(const NewContact &contact)
{
    if (isCreating(contact.phoneNumber))
        return;
    const Contact typed = typedContact(contact, {}, {});
    m_beingCreated.insert(typed.id);
    m_journal.record({{.kind = EntryKind::Create,
                       .contact = typed.id,
                       .contactName = displayName(typed),
                       .edits = openEdits(editsOfNew(contact)),
                       .creation = contact}},
                     this, [this, id = typed.id](const tl::expected<QList<EntryId>, Failure> &ids) {
                         m_beingCreated.remove(id);
                         if (ids)
                             Q_EMIT saved(*ids);
                         else
                             Q_EMIT notSaved(id, ids.error());
                     });
}

void ContactEditor::update(const ContactId &id, const FieldEdits &edits)
{
    if (!edits.isEmpty())
        record({{.kind = EntryKind::Update, .contact = id, .edits = openEdits(edits)}});
}

void ContactEditor::addToList(const ContactId &id, const ListId &list)
{
    changeList(EntryKind::AddToList, id, list);
}

void ContactEditor::removeFromList(const ContactId &id, const ListId &list)
{
    changeList(EntryKind::RemoveFromList, id, list);
}

void ContactEditor::changeList(EntryKind kind, const ContactId &id, const ListId &list)
{
    const QList<Entry> open = m_journal.entriesOf(id);
    const auto last = std::find_if(open.rbegin(), open.rend(), [&](const Entry &entry) {
        return entry.list == list && !isLocal(entry.kind);
    });
    const bool isOnItsWay = last != open.rend() && last->kind == kind && !needsAgent(*last);
    if (isOnItsWay || m_listsBeingChanged.contains({id, list}))
        return;
    m_listsBeingChanged.insert({id, list});
    m_journal.record({{.kind = kind, .contact = id, .contactName = nameOf(id), .list = list}}, this,
                     [this, id, list](const tl::expected<QList<EntryId>, Failure> &ids) {
                         m_listsBeingChanged.remove({id, list});
                         if (ids)
                             Q_EMIT saved(*ids);
                         else
                             Q_EMIT notSaved(id, ids.error());
                     });
}

void ContactEditor::nameList(const ListId &list, const QString &name)
{
    const QString before = m_lists.list(list).value_or(ContactList{}).name;
    if (before != name)
        record(
            {{.kind = EntryKind::ListName, .list = list, .textBefore = before, .textAfter = name}});
}

void ContactEditor::record(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    QList<Entry> named = entries;
    for (Entry &entry : named) {
        if (entry.contactName.isEmpty())
            entry.contactName = nameOf(entry.contact);
    }
    m_journal.record(named, this,
                     [this, contact = entries.first().contact](
                         const tl::expected<QList<EntryId>, Failure> &ids) {
                         if (ids)
                             Q_EMIT saved(*ids);
                         else
                             Q_EMIT notSaved(contact, ids.error());
                     });
}

void ContactEditor::undo(EntryId id)
{
    JournalFile &file = m_journal.file();
    const auto tellFailure = [this](const Failure &failure) {
        Q_EMIT cantUndo(whatHappened(failure) + u' ' + whatToDo(failure));
    };
    file.fetch(id, this,
               [=, this, &file](const tl::expected<std::optional<Entry>, Failure> &found) {
                   if (!found) {
                       tellFailure(found.error());
                   } else if (!*found) {
                       Q_EMIT cantUndo(because(Undoing::Obstacle::NothingLeft, {}));
                   } else {
                       file.fetchBatch((*found)->batch, this,
                                       [=, this](const tl::expected<QList<Entry>, Failure> &batch) {
                                           if (batch)
                                               undoBatch(*batch);
                                           else
                                               tellFailure(batch.error());
                                       });
                   }
               });
}

void ContactEditor::undoLast(const ContactId &contact)
{
    m_journal.file().fetchLastUndoable(
        contact, this, [this](const tl::expected<std::optional<Entry>, Failure> &last) {
            if (!last)
                Q_EMIT cantUndo(whatHappened(last.error()) + u' ' + whatToDo(last.error()));
            else if (*last)
                undo((*last)->id);
            else
                Q_EMIT cantUndo(tr("There is nothing to take back here. What was created stays: "
                                   "the service cannot undo that."));
        });
}

void ContactEditor::undoBatch(const QList<Entry> &batch)
{
    QList<Entry> inverses;
    QList<ContactField> left;
    QStringList done;
    QString obstacle;
    // The last change is taken back first.
    for (auto made = batch.rbegin(); made != batch.rend(); ++made) {
        // What is on disk may be behind what is in memory, which is why an entry isn't taken back
        // as it was fetched.
        const Entry *open = m_journal.entry(made->id);
        const Entry entry = open ? *open : *made;
        Undoing undoing = undoingOf(entry);
        left.append(undoing.left);
        if (undoing.obstacle != Undoing::Obstacle::None) {
            obstacle = because(undoing.obstacle, nameOf(entry));
            continue;
        }
        if (undoing.mustBeWithdrawn)
            discard(entry.id);
        if (undoing.inverse)
            inverses.append(*std::exchange(undoing.inverse, {}));
        done.append(inWords(entry));
    }
    if (done.isEmpty()) {
        Q_EMIT cantUndo(obstacle);
        return;
    }
    QString sentence = done.size() == 1 ? tr("Taken back: %1.").arg(done.first())
                                        : tr("%Ln change(s) were taken back.", nullptr,
                                             static_cast<int>(done.size()));
    if (!obstacle.isEmpty())
        sentence += u' ' + obstacle;
    if (!left.isEmpty())
        sentence +=
            u' ' + tr("What this was before is not known, so it stays: %1.").arg(labels(left));
    if (inverses.isEmpty()) {
        Q_EMIT undone(sentence);
        return;
    }
    m_journal.record(
        inverses, this, [this, sentence](const tl::expected<QList<EntryId>, Failure> &ids) {
            if (ids)
                Q_EMIT undone(sentence);
            else
                Q_EMIT cantUndo(whatHappened(ids.error()) + u' ' + whatToDo(ids.error()));
        });
}

void ContactEditor::discard(EntryId id)
{
    const Entry *entry = m_journal.entry(id);
    if (!entry)
        return;
    if (entry->kind != EntryKind::Create) {
        m_journal.withdraw(id);
        return;
    }
    const QList<Entry> all = m_journal.entriesOf(entry->contact);
    for (auto later = all.rbegin(); later != all.rend() && later->id >= id; ++later)
        m_journal.withdraw(later->id);
}

QString ContactEditor::nameOf(const ContactId &id) const
{
    const auto contact = m_directory.contact(id);
    return contact ? displayName(*contact) : QString();
}

QString ContactEditor::nameOf(const Entry &entry) const
{
    const QString now = nameOf(entry.contact);
    return now.isEmpty() ? entry.contactName : now;
}

QString ContactEditor::inWords(const Entry &entry) const
{
    const QString list =
        m_lists.list(entry.list).value_or(ContactList{entry.list, entry.textAfter}).title();
    switch (entry.kind) {
    case EntryKind::Create:
        return tr("the creation of %1").arg(nameOf(entry));
    case EntryKind::Update:
        return tr("%1 of %2", "fields, contact").arg(labels(fieldsOf(entry)), nameOf(entry));
    case EntryKind::AddToList:
        return tr("%1 on the list “%2”").arg(nameOf(entry), list);
    case EntryKind::RemoveFromList:
        return tr("%1 taken off the list “%2”").arg(nameOf(entry), list);
    case EntryKind::Note:
        return tr("the note about %1").arg(nameOf(entry));
    case EntryKind::ListName:
        return tr("the name of the list “%1”").arg(list);
    }
    return {};
}

} // namespace contactdesk

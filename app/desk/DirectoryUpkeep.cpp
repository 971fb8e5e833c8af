#include "desk/DirectoryUpkeep.h"

#include "desk/Directory.h"
#include "desk/ListBook.h"
#include "desk/TypedContact.h"
#include "domain/ProvisionalId.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

bool isCreation(const Entry &entry)
{
    return entry.kind == EntryKind::Create;
}

/// As the service said it at `when`; unknown if it said nothing.
Field fieldOf(const FieldSaid &said, const QDateTime &when)
{
    if (const auto *flag = std::get_if<bool>(&said))
        return Field::known(*flag, Source::Service, when);
    if (const auto *text = std::get_if<QString>(&said))
        return text->isEmpty() ? Field::empty(Source::Service, when)
                               : Field::known(*text, Source::Service, when);
    return {};
}

} // namespace

DirectoryUpkeep::DirectoryUpkeep(Journal &journal, Directory &directory, ListBook &lists,
                                 Clock clock, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_directory(directory),
      m_lists(lists),
      m_clock(std::move(clock))
{
    connect(&journal, &Journal::opened, this, &DirectoryUpkeep::showAll);
    connect(&journal, &Journal::reloaded, this, &DirectoryUpkeep::showAll);
    connect(&journal, &Journal::recorded, this, [this](const QList<EntryId> &ids) {
        for (const EntryId id : ids) {
            if (const Entry *entry = m_journal.entry(id))
                show(Entry(*entry));
        }
    });
    connect(&journal, &Journal::changed, this, [this](EntryId id) {
        if (const Entry *entry = m_journal.entry(id))
            giveBack(Entry(*entry));
    });
    connect(&journal, &Journal::ended, this, &DirectoryUpkeep::followAnswer);
    connect(&journal, &Journal::adopted, this, &DirectoryUpkeep::followName);
    connect(&journal, &Journal::listNamed, this,
            [this](const ListId &list, const QString &name) { m_lists.learn({list, name}); });
    connect(&lists, &ListBook::listsChanged, this, &DirectoryUpkeep::nameLists);
    connect(&directory, &Directory::rowChanged, this,
            [this](const ContactSummary &row, bool, const ContactId &former) {
                if (!former.isEmpty() && !m_named.contains(former))
                    adopt(former, row.id);
            });
}

void DirectoryUpkeep::adopt(const ContactId &former, const ContactId &id)
{
    const QList<Entry> entries = m_journal.entriesOf(former);
    // Of one that is being created the service's answer to that decides.
    if (m_journal.isOwner() && std::none_of(entries.begin(), entries.end(), isCreation))
        m_journal.adopt(former, id);
}

void DirectoryUpkeep::learn(const Contact &contact)
{
    m_directory.learn(m_journal.withPending(contact));
}

void DirectoryUpkeep::showAll()
{
    for (const auto &[id, entry] : m_journal.entries()) {
        show(entry);
        for (const EntryEdit &edit : entry.edits) {
            if (edit.state == EditState::GivenUp)
                m_givenBack[id].insert(edit.field);
        }
    }
    nameLists();
}

void DirectoryUpkeep::show(const Entry &entry)
{
    if (isCreation(entry)) {
        learn(typedContact(*entry.creation, entry.contact, entry.madeAt));
    } else if (entry.kind == EntryKind::Update) {
        FieldEdits wanted = editsIn(entry, EditState::Open);
        wanted.append(editsIn(entry, EditState::Conflict));
        if (!wanted.isEmpty())
            learnIfKnown(typedFields(entry.contact, wanted, entry.madeAt));
    }
}

void DirectoryUpkeep::learnIfKnown(const Contact &fields)
{
    // Who is in memory is shown with the change at once; of anybody else the file must be asked
    // whether they are known, since a change alone makes no contact.
    if (m_directory.contact(fields.id)) {
        learn(fields);
        return;
    }
    m_directory.fetch(fields.id, this, [this, fields](const std::optional<StoredContact> &stored) {
        if (stored)
            learn(fields);
    });
}

void DirectoryUpkeep::followAnswer(const Entry &entry)
{
    giveBack(entry);
    m_givenBack.remove(entry.id);
    if (entry.state != EntryState::Done)
        return;
    const bool isAdding = entry.kind == EntryKind::AddToList;
    if (isAdding || entry.kind == EntryKind::RemoveFromList) {
        m_lists.learn(ContactList{entry.list, {}});
        m_lists.learn(entry.contact, Membership{entry.list, isAdding, m_clock()});
    } else if (const FieldEdits done = editsIn(entry, EditState::Done); !done.isEmpty()) {
        // Told again at the time of the answer: until then the service had something else.
        learnIfKnown(typedFields(entry.contact, done, m_clock()));
    }
}

void DirectoryUpkeep::giveBack(const Entry &entry)
{
    Contact back;
    back.id = entry.contact;
    // A later change of the same field is what the agent wants.
    const Contact wanted = m_journal.withPending(back);
    QList<ContactField> unknown;
    bool isAny = false;
    for (const EntryEdit &edit : entry.edits) {
        if (edit.state != EditState::GivenUp || m_givenBack.value(entry.id).contains(edit.field))
            continue;
        m_givenBack[entry.id].insert(edit.field);
        if (!wanted[edit.field].isUnknown())
            continue;
        back[edit.field] =
            isUnknown(edit.now) ? fieldOf(edit.before, entry.madeAt) : fieldOf(edit.now, m_clock());
        if (back[edit.field].isUnknown())
            unknown.append(edit.field);
        else
            isAny = true;
    }
    // A contact that never came about stays as what it is: typed here.
    if (isCreation(entry) && isProvisional(entry.contact))
        return;
    if (!unknown.isEmpty())
        m_directory.forget(entry.contact, unknown);
    if (isAny)
        learnIfKnown(back);
}

void DirectoryUpkeep::followName(const ContactId &former, const ContactId &id)
{
    m_named.insert(former);
    for (const Entry &entry : m_journal.entriesOf(id)) {
        if (isCreation(entry)) {
            show(entry);
            return;
        }
    }
    m_directory.fetch(former, this, [this, id](const std::optional<StoredContact> &stored) {
        // With number and address, by which the directory knows that the two are one.
        if (!stored)
            return;
        Contact named = stored->contact;
        named.id = id;
        learn(named);
    });
}

void DirectoryUpkeep::nameLists()
{
    const QList<ContactList> lists = m_lists.lists();
    for (const ContactList &list : lists) {
        // What the agent called it counts more than what the service says.
        if (const QString name = m_journal.listName(list.id); !name.isEmpty())
            m_lists.learn({list.id, name});
    }
}

} // namespace contactdesk

#include "desk/ListBook.h"

#include "desk/Directory.h"

#include <algorithm>

namespace contactdesk
{

ListBook::ListBook(DirectoryStore &store, Directory &directory, QObject *parent)
    : QObject(parent), m_store(store)
{
    connect(&directory, &Directory::opened, this,
            [this, &directory] { load(directory.news()->lists); });
    connect(&directory, &Directory::fetched, this,
            [this](const StoredContact &stored) { load(stored.contact.id, stored.memberships); });
    connect(&directory, &Directory::rowChanged, this,
            [this](const ContactSummary &row, bool, const ContactId &former) {
                if (!former.isEmpty())
                    rename(former, row.id);
            });
}

std::optional<ContactList> ListBook::list(const ListId &id) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&](const ContactList &list) { return list.id == id; });
    return found == m_lists.end() ? std::nullopt : std::optional(*found);
}

std::optional<ContactList> ListBook::find(const QString &idOrName) const
{
    const QString text = idOrName.trimmed();
    if (const auto byId = list(ListId{text}))
        return byId;
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const ContactList &list) {
        return list.name.compare(text, Qt::CaseInsensitive) == 0;
    });
    return text.isEmpty() || found == m_lists.end() ? std::nullopt : std::optional(*found);
}

void ListBook::learn(const ContactList &list)
{
    if (!put(list))
        return;
    m_store.save(*this->list(list.id));
    Q_EMIT listsChanged();
}

void ListBook::learn(const ContactId &id, const Membership &membership)
{
    if (!put(id, membership))
        return;
    m_store.save(id, membership);
    Q_EMIT membershipsChanged(id);
}

bool ListBook::put(const ContactList &list)
{
    const auto known = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&](const ContactList &other) { return other.id == list.id; });
    if (known != m_lists.end()) {
        if (list.name.isEmpty() || known->name == list.name)
            return false;
        known->name = list.name;
    } else {
        m_lists.append(list);
    }
    std::sort(m_lists.begin(), m_lists.end(), [](const ContactList &a, const ContactList &b) {
        return QString::localeAwareCompare(a.title(), b.title()) < 0;
    });
    return true;
}

bool ListBook::put(const ContactId &id, const Membership &membership)
{
    QList<Membership> &known = m_memberships[id];
    const auto same = std::find_if(known.begin(), known.end(), [&](const Membership &other) {
        return other.list == membership.list;
    });
    if (same == known.end()) {
        known.append(membership);
        return true;
    }
    if (same->asOf > membership.asOf)
        return false;
    *same = membership;
    return true;
}

void ListBook::load(const QList<ContactList> &lists)
{
    for (const ContactList &list : lists) {
        // A name that was told in this run is newer than the file's.
        if (const auto met = this->list(list.id); !met || met->name.isEmpty())
            put(list);
    }
    Q_EMIT listsChanged();
}

void ListBook::load(const ContactId &id, const QList<Membership> &memberships)
{
    const QList<Membership> done = this->memberships(id);
    bool isChanged = false;
    for (const Membership &membership : memberships) {
        // What was done in this run came after all that the file tells.
        const bool isPast = std::any_of(done.begin(), done.end(), [&](const Membership &other) {
            return other.list == membership.list;
        });
        isChanged = (!isPast && put(id, membership)) || isChanged;
    }
    if (isChanged)
        Q_EMIT membershipsChanged(id);
}

void ListBook::rename(const ContactId &former, const ContactId &id)
{
    const QList<Membership> known = m_memberships.take(former);
    load(id, known);
}

} // namespace contactdesk

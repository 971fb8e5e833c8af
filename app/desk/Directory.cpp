#include "desk/Directory.h"

#include "store/DirectoryStore.h"

#include <utility>

namespace contactdesk
{

namespace
{

const Field &fieldOf(const Contact &contact, const LookUpKey &key)
{
    return contact[std::holds_alternative<PhoneNumber>(key) ? ContactField::PhoneNumber
                                                            : ContactField::Email];
}

bool answersTo(const Contact &contact, const LookUpKey &key)
{
    const Field &field = fieldOf(contact, key);
    if (const auto *number = std::get_if<PhoneNumber>(&key))
        return field.text() == number->e164();
    return field.isKnown() &&
           field.text().compare(std::get<EmailAddress>(key).text(), Qt::CaseInsensitive) == 0;
}

} // namespace

Directory::Directory(DirectoryStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &DirectoryStore::loaded, this,
            [this](const DirectorySnapshot &snapshot) { load(snapshot.contacts); });
}

std::optional<Contact> Directory::contact(const ContactId &id) const
{
    const auto found = m_contacts.find(id);
    return found == m_contacts.end() ? std::nullopt : std::optional(found->contact);
}

std::optional<Contact> Directory::find(const LookUpKey &key) const
{
    // A number passes from one to another, and an address can be shared: the one who was last said
    // to have it is meant, whatever order the contacts are kept in.
    const auto rank = [&](const Contact &contact) {
        return std::pair(fieldOf(contact, key).asOf(), contact.id.value);
    };
    const Contact *found = nullptr;
    for (const StoredContact &met : m_contacts) {
        if (answersTo(met.contact, key) && (!found || rank(*found) < rank(met.contact)))
            found = &met.contact;
    }
    return found ? std::optional(*found) : std::nullopt;
}

void Directory::learn(const Contact &contact)
{
    const auto known = m_contacts.find(contact.id);
    if (known != m_contacts.end()) {
        known->contact.learnFrom(contact);
        m_store.save(*known);
        Q_EMIT changed(rowOf(contact.id), contact.id);
        return;
    }
    Q_EMIT aboutToInsert(0, 0);
    m_order.prepend(contact.id);
    m_contacts.insert(contact.id, {contact, {}});
    m_store.save(StoredContact{contact, {}});
    Q_EMIT inserted();
}

void Directory::markOpened(const ContactId &id, const QDateTime &when)
{
    const auto known = m_contacts.find(id);
    if (known == m_contacts.end())
        return;
    known->lastOpened = when;
    m_store.save(*known);
}

void Directory::load(const QList<StoredContact> &contacts)
{
    QList<ContactId> added;
    for (const StoredContact &stored : contacts) {
        const auto met = m_contacts.find(stored.contact.id);
        if (met == m_contacts.end()) {
            added.append(stored.contact.id);
            continue;
        }
        // Met before the file was read: what is newer stays, what only the file knew is added.
        Contact merged = stored.contact;
        merged.learnFrom(met->contact);
        met->contact = merged;
        // When it was met, only the little that was known then was written over what the file had.
        m_store.save(*met);
        Q_EMIT changed(rowOf(merged.id), merged.id);
    }
    if (!added.isEmpty()) {
        Q_EMIT aboutToInsert(count(), count() + static_cast<int>(added.size()) - 1);
        m_order += added;
        for (const StoredContact &stored : contacts) {
            if (!m_contacts.contains(stored.contact.id))
                m_contacts.insert(stored.contact.id, stored);
        }
        Q_EMIT inserted();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace contactdesk

#include "desk/Directory.h"

#include <utility>

namespace contactdesk
{

namespace
{

/// More than an agent goes through before coming back to one; each takes some kilobytes.
constexpr int heldContacts = 500;

} // namespace

Directory::Directory(DirectoryStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_held(heldContacts)
{
    connect(&store, &DirectoryStore::opened, this, [this](const DirectoryNews &news) {
        m_news = news;
        Q_EMIT opened();
        Q_EMIT rowsChanged();
    });
    connect(&store, &DirectoryStore::searchReady, this, &Directory::rowsChanged);
    connect(&store, &DirectoryStore::changed, this, &Directory::rowsChanged);
    connect(&store, &DirectoryStore::learned, this, &Directory::take);
}

std::optional<Contact> Directory::contact(const ContactId &id) const
{
    const Contact *held = m_held.object(id);
    return held ? std::optional(*held) : std::nullopt;
}

void Directory::fetch(const ContactId &id, QObject *context, DirectoryStore::ContactAnswer answer)
{
    m_store.fetch(id, context, holding(std::move(answer)));
}

void Directory::find(const LookUpKey &key, QObject *context, DirectoryStore::ContactAnswer answer)
{
    m_store.find(key, context, holding(std::move(answer)));
}

void Directory::fetchConversation(const ContactId &id, QObject *context,
                                  DirectoryStore::ConversationAnswer answer)
{
    m_store.fetchConversation(id, context, std::move(answer));
}

void Directory::search(const SearchQuery &query, int limit, QObject *context,
                       std::function<void(const SearchAnswer &)> answer)
{
    m_store.search(query, limit, context, std::move(answer));
}

void Directory::learn(const Contact &contact)
{
    if (!m_held.contains(contact.id))
        m_partly.insert(contact.id);
    hold(contact);
    m_store.learn(contact);
    Q_EMIT changed(contact.id);
}

void Directory::markOpened(const ContactId &id, const QDateTime &when)
{
    m_store.markOpened(id, when);
}

void Directory::learnTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf)
{
    m_store.saveTags(id, tags, asOf);
}

void Directory::learnConversation(const ContactId &id, const QList<Message> &messages,
                                  const QDateTime &asOf)
{
    m_store.saveConversation(id, messages, asOf);
}

void Directory::hold(const Contact &contact)
{
    Contact known = this->contact(contact.id).value_or(Contact());
    known.learnFrom(contact);
    m_held.insert(contact.id, std::make_unique<Contact>(std::move(known)).release());
}

DirectoryStore::ContactAnswer Directory::holding(DirectoryStore::ContactAnswer answer)
{
    return [this, answer = std::move(answer)](std::optional<StoredContact> stored) {
        if (stored) {
            // What was learned while this was on its way is newer than it.
            if (const auto held = contact(stored->contact.id))
                stored->contact.learnFrom(*held);
            hold(stored->contact);
            m_partly.remove(stored->contact.id);
            Q_EMIT fetched(*stored);
        }
        answer(std::move(stored));
    };
}

void Directory::take(const ContactSummary &summary, bool isNew, const ContactId &former)
{
    if (isNew)
        m_partly.remove(summary.id);
    else if (m_partly.contains(summary.id))
        fetch(summary.id, this, [this](const std::optional<StoredContact> &stored) {
            if (stored)
                Q_EMIT changed(stored->contact.id);
        });
    Q_EMIT rowChanged(summary, isNew, former);
}

} // namespace contactdesk

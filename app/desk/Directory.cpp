#include "desk/Directory.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

/// More than an agent goes through before coming back to one; each takes some kilobytes.
constexpr int heldContacts = 500;

bool sayTheSame(const Contact &a, const Contact &b)
{
    return std::all_of(allContactFields().begin(), allContactFields().end(),
                       [&](ContactField field) { return a[field].saysTheSameAs(b[field]); });
}

} // namespace

Directory::Directory(DirectoryStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_held(heldContacts)
{
    connect(&store, &DirectoryStore::opened, this, [this](const DirectoryNews &news) {
        m_news = news;
        Q_EMIT opened();
        Q_EMIT rowsChanged();
    });
    connect(&store, &DirectoryStore::searchReady, this, [this] {
        Q_EMIT searchReady();
        Q_EMIT rowsChanged();
    });
    connect(&store, &DirectoryStore::changed, this, &Directory::rowsChanged);
    connect(&store, &DirectoryStore::learned, this, &Directory::take);
}

std::optional<Contact> Directory::contact(const ContactId &id) const
{
    const Held *held = m_held.object(id);
    return held ? std::optional(held->contact) : std::nullopt;
}

void Directory::fetch(const ContactId &id, QObject *context, DirectoryStore::ContactAnswer answer)
{
    m_store.fetch(id, context, completing(std::move(answer)));
}

void Directory::find(const LookUpKey &key, QObject *context, DirectoryStore::ContactAnswer answer)
{
    m_store.find(key, context, completing(std::move(answer)));
}

void Directory::findKey(const ContactId &id, QObject *context,
                        std::function<void(std::optional<LookUpKey>)> answer)
{
    const Held *held = m_held.object(id);
    if (const auto key = held ? lookUpKeyOf(held->contact) : std::nullopt) {
        answer(key);
        return;
    }
    fetch(id, context, [answer = std::move(answer)](const std::optional<StoredContact> &stored) {
        answer(stored ? lookUpKeyOf(stored->contact) : std::nullopt);
    });
}

void Directory::fetchConversation(const ContactId &id, QObject *context,
                                  DirectoryStore::ConversationAnswer answer,
                                  const std::stop_token &stop)
{
    m_store.fetchConversation(id, context, std::move(answer), stop);
}

void Directory::search(const SearchQuery &query, int limit, QObject *context,
                       std::function<void(const SearchAnswer &)> answer)
{
    m_store.search(query, limit, context, std::move(answer));
}

void Directory::findMessages(const QString &text, const FindingLimits &limits, QObject *context,
                             std::function<void(const MessageFindings &)> found)
{
    m_store.findMessages(text, limits, context, std::move(found));
}

void Directory::stopFindingMessages()
{
    m_store.stopFindingMessages();
}

void Directory::learn(const Contact &contact)
{
    const Held *known = m_held.object(contact.id);
    Held held = known ? *known : Held{};
    held.contact.learnFrom(contact);
    hold(contact.id, std::move(held));
    if (const auto forgotten = m_forgotten.find(contact.id); forgotten != m_forgotten.end()) {
        for (Forgotten &past : *forgotten)
            past.fields.removeIf([&](ContactField field) { return !contact[field].isUnknown(); });
    }
    m_store.learn(contact);
    Q_EMIT changed(contact.id);
}

void Directory::forget(const ContactId &id, const QList<ContactField> &fields)
{
    if (Held *held = m_held.object(id)) {
        for (const ContactField field : fields)
            held->contact[field] = {};
    }
    // An agent lets go of few changes in a run, so none of these is ever taken out.
    QList<Forgotten> &all = m_forgotten[id];
    all.append(Forgotten{fields});
    m_store.forget(id, fields, this, [this, id, which = all.size() - 1] {
        m_forgotten[id][which].place = ++m_forgottenInFile;
    });
    Q_EMIT forgotten(id, fields);
}

void Directory::markOpened(const ContactId &id, const QDateTime &when)
{
    m_store.markOpened(id, when);
}

void Directory::learnTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf)
{
    m_store.saveTags(id, tags, asOf);
}

void Directory::learnConversation(const ContactId &id, const Conversation &conversation,
                                  const QDateTime &asOf)
{
    m_store.saveConversation(id, conversation, asOf);
}

void Directory::hold(const ContactId &id, Held held)
{
    m_held.insert(id, std::make_unique<Held>(std::move(held)).release());
}

DirectoryStore::ContactAnswer Directory::completing(DirectoryStore::ContactAnswer answer)
{
    return [self = QPointer(this), asked = m_forgottenInFile,
            answer = std::move(answer)](std::optional<StoredContact> stored) {
        if (!self)
            return;
        if (stored)
            self->complete(*stored, asked);
        answer(std::move(stored));
    };
}

void Directory::complete(StoredContact &stored, int asked)
{
    const ContactId id = stored.contact.id;
    const Held *held = m_held.object(id);
    const QList<Forgotten> forgotten = m_forgotten.value(id);
    for (const Forgotten &past : forgotten) {
        for (const ContactField field : past.fields) {
            if (past.place > asked)
                stored.contact[field] = {};
        }
    }
    // What was learned while this was on its way is newer than it.
    if (held)
        stored.contact.learnFrom(held->contact);
    const bool isMore = held && !sayTheSame(stored.contact, held->contact);
    hold(id, {stored.contact, true});
    Q_EMIT fetched(stored);
    if (isMore)
        Q_EMIT changed(id);
}

void Directory::take(const ContactSummary &summary, bool isNew, const ContactId &former)
{
    // It is this one by now, and has brought along what was known of it.
    m_held.remove(former);
    if (Held *held = m_held.object(summary.id)) {
        held->isWhole = former.isEmpty() && (isNew || held->isWhole);
        if (!held->isWhole)
            fetch(summary.id, this, [](const std::optional<StoredContact> &) {});
    }
    Q_EMIT rowChanged(summary, isNew, former);
}

} // namespace contactdesk

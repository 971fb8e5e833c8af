#include "desk/OpenContact.h"

#include "desk/Directory.h"
#include "domain/ProvisionalId.h"
#include "service/ContactService.h"

namespace contactdesk
{

namespace
{

/// The key that the service can be asked by for a contact that is known already.
std::optional<LookUpKey> keyOf(const Contact &contact)
{
    if (const auto number = contact.phoneNumber())
        return *number;
    if (const auto email = EmailAddress::parse(contact[ContactField::Email].text()))
        return *email;
    return std::nullopt;
}

QDateTime lastTold(const Contact &contact)
{
    const Field *last = lastToldField(contact);
    return last ? last->asOf() : QDateTime();
}

} // namespace

OpenContact::OpenContact(ContactService &service, Directory &directory, Clock clock,
                         QObject *parent)
    : QObject(parent), m_service(service), m_directory(directory), m_clock(std::move(clock))
{
    connect(&directory, &Directory::changed, this, &OpenContact::follow);
}

void OpenContact::lookUp(const LookUpKey &key)
{
    start(key);
    Q_EMIT switched();
    askForContact();
    read([this, key](auto answer) { m_directory.find(key, this, std::move(answer)); });
}

void OpenContact::open(const ContactId &id)
{
    start({});
    if (const auto held = m_directory.contact(id))
        m_contact.remember(*held, lastTold(*held));
    Q_EMIT switched();
    read([this, id](auto answer) { m_directory.fetch(id, this, std::move(answer)); });
}

void OpenContact::read(const std::function<void(DirectoryStore::ContactAnswer)> &ask)
{
    ++m_reading;
    ask([this, ticket = m_ticket](const std::optional<StoredContact> &stored) {
        if (ticket != m_ticket)
            return;
        --m_reading;
        // One that was only just learned may be in memory and not yet in the file.
        if (stored)
            remember(*stored);
        else if (m_contact.value)
            remember({.contact = *m_contact.value});
        else
            Q_EMIT contactChanged();
    });
}

void OpenContact::refresh()
{
    if (m_contact.value) {
        // An edited e-mail or a first-seen number may be the better key by now.
        m_key = keyOf(*m_contact.value);
        askForParts(id());
    }
    askForContact();
}

bool OpenContact::isSettled() const
{
    return m_reading == 0 && m_contact.progress != Progress::Loading &&
           m_tags.progress != Progress::Loading && m_conversation.progress != Progress::Loading;
}

void OpenContact::start(std::optional<LookUpKey> key)
{
    leave();
    m_key = std::move(key);
    m_contact = {};
    m_tags = {};
    m_conversation = {};
}

void OpenContact::remember(const StoredContact &stored)
{
    const ContactId who = stored.contact.id;
    // The service was quicker, and named another.
    if (m_contact.progress == Progress::Ready && id() != who)
        return;
    m_contact.remember(stored.contact, lastTold(stored.contact));
    if (stored.tags)
        m_tags.remember(*stored.tags, stored.tagsAsOf);
    m_directory.markOpened(who, m_clock());
    Q_EMIT contactChanged();
    Q_EMIT tagsChanged();

    ++m_reading;
    m_directory.fetchConversation(
        who, this,
        [this, ticket = m_ticket](const std::optional<StoredConversation> &conversation) {
            if (ticket != m_ticket)
                return;
            --m_reading;
            if (conversation)
                m_conversation.remember(conversation->messages, conversation->asOf);
            Q_EMIT conversationChanged();
        });
    if (m_tags.progress == Progress::Nothing)
        askForParts(who);
    if (!m_key) {
        m_key = keyOf(stored.contact);
        askForContact();
    }
}

void OpenContact::leave()
{
    ++m_ticket;
    m_reading = 0;
    // A conversation can be long: whoever is opened next needn't wait until it has come for nobody.
    m_tagsCall.cancel();
    m_conversationCall.cancel();
}

void OpenContact::askForContact()
{
    if (!m_key)
        return;
    m_contact.start();
    Q_EMIT contactChanged();
    m_service.lookUp(*m_key, this,
                     [this, ticket = m_ticket](tl::expected<Contact, Failure> answer) {
                         if (answer)
                             m_directory.learn(*answer);
                         if (ticket != m_ticket)
                             return;
                         if (answer) {
                             take(*answer);
                             return;
                         }
                         m_contact.fail(answer.error());
                         Q_EMIT contactChanged();
                     });
}

void OpenContact::take(const Contact &answer)
{
    const ContactId before = id();
    if (isProvisional(before) && !isProvisional(answer.id))
        adopt(answer);
    else if (before != answer.id && m_contact.value)
        showAnother();
    m_contact.succeed(m_directory.contact(answer.id).value_or(answer), m_clock());
    m_directory.markOpened(answer.id, m_clock());
    Q_EMIT contactChanged();
    if (answer.tags) {
        m_directory.learnTags(answer.id, *answer.tags, m_clock());
        m_tags.remember(*answer.tags, m_clock());
        Q_EMIT tagsChanged();
    }
    if (before != answer.id)
        askForParts(answer.id);
}

void OpenContact::adopt(const Contact &answer)
{
    // What was imported belongs to whom the service names for the same number or address.
    Contact known = *m_contact.value;
    const ContactId former = std::exchange(known.id, answer.id);
    known.learnFrom(answer);
    m_directory.learn(known);
    Q_EMIT adopted(former, answer.id);
}

void OpenContact::showAnother()
{
    // The number or address belongs to somebody else by now.
    m_tags = {};
    m_conversation = {};
    m_contact = {};
    leave();
    Q_EMIT switched();
}

void OpenContact::askForParts(const ContactId &id)
{
    // The service doesn't know it by this id.
    if (isProvisional(id))
        return;
    askForTags(id);
    askForConversation(id);
}

void OpenContact::askForTags(const ContactId &id)
{
    m_tags.start();
    Q_EMIT tagsChanged();
    m_tagsCall = m_service.tags(
        id, this, [this, id, ticket = m_ticket](tl::expected<QList<Tag>, Failure> answer) {
            if (ticket != m_ticket)
                return;
            if (answer) {
                m_directory.learnTags(id, *answer, m_clock());
                m_tags.succeed(std::move(*answer), m_clock());
            } else {
                m_tags.fail(answer.error());
            }
            Q_EMIT tagsChanged();
        });
}

void OpenContact::askForConversation(const ContactId &id)
{
    m_conversation.start();
    Q_EMIT conversationChanged();
    m_conversationCall = m_service.messages(
        id, this, [this, id, ticket = m_ticket](tl::expected<QList<Message>, Failure> answer) {
            if (ticket != m_ticket)
                return;
            if (answer) {
                m_directory.learnConversation(id, *answer, m_clock());
                m_conversation.succeed(std::move(*answer), m_clock());
            } else {
                m_conversation.fail(answer.error());
            }
            Q_EMIT conversationChanged();
        });
}

void OpenContact::follow(const ContactId &id)
{
    if (!m_contact.value || m_contact.value->id != id)
        return;
    m_contact.value = m_directory.contact(id);
    Q_EMIT contactChanged();
}

} // namespace contactdesk

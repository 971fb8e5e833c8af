#include "desk/OpenContact.h"

#include "desk/Directory.h"
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

} // namespace

OpenContact::OpenContact(ContactService &service, Directory &directory, Clock clock,
                         QObject *parent)
    : QObject(parent), m_service(service), m_directory(directory), m_clock(std::move(clock))
{
    connect(&directory, &Directory::changed, this,
            [this](int, const ContactId &id) { followDirectory(id); });
}

void OpenContact::lookUp(const LookUpKey &key)
{
    start(key, m_directory.find(key));
}

void OpenContact::open(const ContactId &id)
{
    if (const auto known = m_directory.contact(id))
        start(keyOf(*known), known);
}

void OpenContact::refresh()
{
    if (m_contact.value) {
        // An edited e-mail or a first-seen number may be the better key by now.
        m_key = keyOf(*m_contact.value);
        askForTags(id());
        askForConversation(id());
    }
    askForContact();
}

bool OpenContact::isSettled() const
{
    return m_contact.progress != Progress::Loading && m_tags.progress != Progress::Loading &&
           m_conversation.progress != Progress::Loading;
}

void OpenContact::start(std::optional<LookUpKey> key, const std::optional<Contact> &known)
{
    leave();
    m_key = std::move(key);
    m_contact = {.value = known};
    m_tags = {};
    m_conversation = {};
    if (known) {
        m_contact.progress = Progress::Ready;
        m_directory.markOpened(known->id, m_clock());
    }
    Q_EMIT switched();

    askForContact();
    if (known) {
        askForTags(known->id);
        askForConversation(known->id);
    }
}

void OpenContact::leave()
{
    ++m_ticket;
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
    const bool another = id() != answer.id;
    if (another && m_contact.value) {
        // The number or address belongs to somebody else by now.
        m_tags = {};
        m_conversation = {};
        m_contact = {};
        leave();
        Q_EMIT switched();
    }
    m_contact.succeed(m_directory.contact(answer.id).value_or(answer));
    m_directory.markOpened(answer.id, m_clock());
    Q_EMIT contactChanged();
    if (!another)
        return;
    if (answer.tags) {
        m_tags.value = answer.tags;
        Q_EMIT tagsChanged();
    }
    askForTags(answer.id);
    askForConversation(answer.id);
}

void OpenContact::askForTags(const ContactId &id)
{
    m_tags.start();
    Q_EMIT tagsChanged();
    m_tagsCall = m_service.tags(
        id, this, [this, ticket = m_ticket](tl::expected<QList<Tag>, Failure> answer) {
            if (ticket != m_ticket)
                return;
            if (answer)
                m_tags.succeed(std::move(*answer));
            else
                m_tags.fail(answer.error());
            Q_EMIT tagsChanged();
        });
}

void OpenContact::askForConversation(const ContactId &id)
{
    m_conversation.start();
    Q_EMIT conversationChanged();
    m_conversationCall = m_service.messages(
        id, this, [this, ticket = m_ticket](tl::expected<QList<Message>, Failure> answer) {
            if (ticket != m_ticket)
                return;
            if (answer)
                m_conversation.succeed(std::move(*answer));
            else
                m_conversation.fail(answer.error());
            Q_EMIT conversationChanged();
        });
}

void OpenContact::followDirectory(const ContactId &id)
{
    if (!m_contact.value || m_contact.value->id != id)
        return;
    m_contact.value = m_directory.contact(id);
    Q_EMIT contactChanged();
}

} // namespace contactdesk

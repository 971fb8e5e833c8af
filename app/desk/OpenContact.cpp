#include "desk/OpenContact.h"

#include "desk/Directory.h"
#include "domain/ProvisionalId.h"
#include "journal/Journal.h"
#include "service/ContactService.h"

namespace contactdesk
{

namespace
{

QDateTime lastTold(const Contact &contact)
{
    const Field *last = lastToldField(contact);
    return last ? last->asOf() : QDateTime();
}

} // namespace

OpenContact::OpenContact(ContactService &service, Directory &directory, const Journal &journal,
                         Clock clock, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_directory(directory),
      m_journal(journal),
      m_clock(std::move(clock)),
      m_recollection(directory)
{
    connect(&m_recollection, &Recollection::recalled, this, &OpenContact::remember);
    connect(&m_recollection, &Recollection::nothingRecalled, this, &OpenContact::goOnWithoutMemory);
    connect(&m_recollection, &Recollection::conversationRecalled, this,
            &OpenContact::rememberConversation);
    connect(&directory, &Directory::changed, this, &OpenContact::followFields);
    connect(&directory, &Directory::forgotten, this, &OpenContact::followForgetting);
    connect(&journal, &Journal::adopted, this, &OpenContact::followAdoption);
    connect(&directory, &Directory::rowChanged, this,
            [this](const ContactSummary &row, bool, const ContactId &former) {
                followAdoption(former, row.id);
            });
}

void OpenContact::lookUp(const LookUpKey &key)
{
    forget();
    m_key = key;
    askForContact();
    m_recollection.find(key);
    switchOver();
    Q_EMIT contactChanged();
}

void OpenContact::open(const ContactId &id)
{
    forget();
    m_key.reset();
    if (const auto held = m_directory.contact(id))
        m_contact.remember(*held, lastTold(*held));
    m_recollection.fetch(id);
    switchOver();
}

void OpenContact::refresh()
{
    if (!m_contact.value) {
        askForContact();
        Q_EMIT contactChanged();
        return;
    }
    // An edited e-mail or a first-seen number may be the better key by now.
    m_key = lookUpKeyOf(*m_contact.value);
    askForContact();
    askForParts();
    tellAll();
}

bool OpenContact::refreshConversation(
    std::function<void(const tl::expected<Conversation, Failure> &)> answered)
{
    if (id().isEmpty() || isProvisional(id()) || conversation().progress == Progress::Loading)
        return false;
    m_conversation.askQuietly(conversationQuestion(), m_clock,
                              [this, id = id(), answered = std::move(answered)](
                                  const tl::expected<Conversation, Failure> &answer) {
                                  if (answer)
                                      m_directory.learnConversation(id, *answer, m_clock());
                                  answered(answer);
                                  if (answer)
                                      Q_EMIT conversationChanged();
                              });
    return true;
}

bool OpenContact::isSettled() const
{
    return !m_recollection.isReading() && m_contact.progress != Progress::Loading &&
           tags().progress != Progress::Loading && conversation().progress != Progress::Loading;
}

void OpenContact::switchOver()
{
    ++m_turn;
    Q_EMIT switched();
}

void OpenContact::forget()
{
    m_recollection.stop();
    ++m_lookUp;
    m_contact = {};
    m_tags.forget();
    m_conversation.forget();
    m_olderMessages = 0;
}

void OpenContact::remember(const StoredContact &stored)
{
    const Contact known = m_journal.withPending(stored.contact);
    m_contact.remember(known, lastTold(known));
    m_contact.value->learnFrom(known);
    if (stored.tags)
        m_tags.part().remember(*stored.tags, stored.tagsAsOf);
    begin();
}

void OpenContact::goOnWithoutMemory()
{
    // One that was only just learned may be in memory and not yet in the file.
    if (m_contact.value)
        begin();
    else
        Q_EMIT contactChanged();
}

void OpenContact::rememberConversation(const std::optional<StoredConversation> &stored)
{
    Part<Conversation> &part = m_conversation.part();
    // The service has said meanwhile what it is.
    if (part.progress == Progress::Ready)
        return;
    // What is shown of it so far is nothing but its newest page.
    if (stored && m_olderMessages > 0)
        part.value.reset();
    if (stored && part.remember(stored->conversation, stored->asOf))
        m_olderMessages = stored->older;
    Q_EMIT conversationChanged();
}

void OpenContact::begin()
{
    m_directory.markOpened(id(), m_clock());
    if (!m_key) {
        m_key = lookUpKeyOf(*m_contact.value);
        askForContact();
    }
    if (tags().progress == Progress::Nothing)
        askForParts();
    tellAll();
}

void OpenContact::askForContact()
{
    if (!m_key)
        return;
    m_contact.start();
    m_service.lookUp(*m_key, this,
                     [this, number = ++m_lookUp](const tl::expected<Contact, Failure> &answer) {
                         const bool isWanted = number == m_lookUp;
                         if (answer && isWanted) {
                             take(*answer);
                         } else if (answer) {
                             keep(*answer);
                         } else if (isWanted) {
                             m_contact.fail(answer.error());
                             Q_EMIT contactChanged();
                         }
                     });
}

void OpenContact::take(const Contact &told)
{
    const ContactId before = id();
    const Contact answer = withPending(told);
    const bool isAnother = before != answer.id;
    const bool isAdopted = isAnother && isProvisional(before);
    // The number or address belongs to somebody else by now.
    if (isAnother && !isAdopted)
        forget();
    m_contact.succeed(joined(answer), m_clock());
    const bool hasTold = answer.tags && m_tags.part().hear(*answer.tags, m_clock());
    if (isAnother)
        askForParts();

    if (isAdopted)
        Q_EMIT adopted(before, answer.id);
    else if (isAnother && !before.isEmpty())
        switchOver();
    m_directory.learn(answer);
    if (hasTold) {
        m_directory.learnTags(answer.id, *answer.tags, m_clock());
        Q_EMIT tagsChanged();
    }
    if (isAnother) {
        m_recollection.fetch(answer.id);
        tellAll();
    }
}

Contact OpenContact::joined(const Contact &answer) const
{
    // What was imported belongs to whom the service names for the same number or address.
    Contact known = m_contact.value.value_or(Contact());
    known.id = answer.id;
    if (const auto held = m_directory.contact(answer.id))
        known.learnFrom(*held);
    known.learnFrom(answer);
    return known;
}

Contact OpenContact::withPending(const Contact &answer) const
{
    Contact wanted = answer;
    // As long as it isn't adopted, what was saved for it is kept under the provisional id.
    if (isProvisional(id())) {
        wanted.id = id();
        wanted = m_journal.withPending(wanted);
        wanted.id = answer.id;
    }
    return m_journal.withPending(wanted);
}

void OpenContact::keep(const Contact &answer)
{
    m_directory.learn(m_journal.withPending(answer));
    if (answer.tags)
        m_directory.learnTags(answer.id, *answer.tags, m_clock());
}

void OpenContact::askForParts()
{
    // The service doesn't know it by this id.
    if (isProvisional(id()))
        return;
    const ContactId id = this->id();
    m_tags.ask([&](auto answer) { return m_service.tags(id, this, std::move(answer)); }, m_clock,
               [this, id](const tl::expected<QList<Tag>, Failure> &answer) {
                   if (answer)
                       m_directory.learnTags(id, *answer, m_clock());
                   Q_EMIT tagsChanged();
               });
    m_conversation.ask(conversationQuestion(), m_clock,
                       [this, id](const tl::expected<Conversation, Failure> &answer) {
                           if (answer) {
                               m_olderMessages = 0;
                               m_directory.learnConversation(id, *answer, m_clock());
                           }
                           Q_EMIT conversationChanged();
                       });
}

Inquiry<Conversation>::Send OpenContact::conversationQuestion()
{
    return [this](Inquiry<Conversation>::Answer answer) {
        return m_service.messages(id(), this, std::move(answer));
    };
}

void OpenContact::followFields(const ContactId &id)
{
    if (id.isEmpty() || id != this->id())
        return;
    if (const auto held = m_directory.contact(id))
        m_contact.value->learnFrom(*held);
    Q_EMIT contactChanged();
}

void OpenContact::followForgetting(const ContactId &id, const QList<ContactField> &fields)
{
    if (id.isEmpty() || id != this->id())
        return;
    for (const ContactField field : fields)
        (*m_contact.value)[field] = {};
    Q_EMIT contactChanged();
}

void OpenContact::followAdoption(const ContactId &former, const ContactId &id)
{
    if (former.isEmpty() || former != this->id())
        return;
    // Another answer has named it, and the file has put the two together.
    m_contact.value->id = id;
    m_recollection.fetch(id);
    Q_EMIT adopted(former, id);
    refresh();
}

void OpenContact::tellAll()
{
    Q_EMIT contactChanged();
    Q_EMIT tagsChanged();
    Q_EMIT conversationChanged();
}

} // namespace contactdesk

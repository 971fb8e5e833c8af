#include "service/ContactService.h"

#include "service/codec/WireAnswers.h"
#include "service/codec/WireRequests.h"
#include "service/dispatch/Dispatcher.h"
#include "service/http/HttpTransport.h"

#include <utility>

namespace contactdesk
{

namespace
{

template <class T>
using Decoder = std::function<tl::expected<T, Failure>(const ServiceAnswer &, const Redaction &)>;

/// What passes between a decoder and the one who asked is a pointer to T, so that what lies between
/// the two needs no template.
template <class T>
ServiceCall::Decode erased(Decoder<T> decoder, const Redaction &redaction)
{
    return [decoder = std::move(decoder),
            redaction](const ServiceAnswer &from) -> HttpExchange::Decoded {
        ServiceAnswer clean = from;
        clean.body = redaction.cleanedAnswer(from.body);
        tl::expected<T, Failure> decoded = decoder(clean, redaction);
        if (!decoded)
            return tl::unexpected(std::move(decoded.error()));
        if constexpr (std::is_void_v<T>)
            return nullptr;
        else
            return std::make_shared<T>(std::move(*decoded));
    };
}

template <class T>
ServiceCall::Answer erased(ContactService::Answer<T> answer)
{
    return [answer = std::move(answer)](const HttpExchange::Decoded &decoded) {
        if (!decoded)
            answer(tl::unexpected(decoded.error()));
        else if constexpr (std::is_void_v<T>)
            answer({});
        else
            // Copied: there may be others who asked for it.
            answer(*std::static_pointer_cast<const T>(*decoded));
    };
}

/// What was asked for is known of whoever the answer names, even if it holds only an id.
Decoder<Contact> contactAskedBy(const LookUpKey &key)
{
    const bool byNumber = std::holds_alternative<PhoneNumber>(key);
    const ContactField field = byNumber ? ContactField::PhoneNumber : ContactField::Email;
    const QString text =
        byNumber ? std::get<PhoneNumber>(key).e164() : std::get<EmailAddress>(key).text();
    return [field, text](const ServiceAnswer &answer, const Redaction &redaction) {
        auto contact = decodeContact(answer, redaction);
        if (contact && (*contact)[field].isUnknown())
            (*contact)[field] = Field::known(text, Source::Service, answer.receivedAt);
        return contact;
    };
}

} // namespace

ContactService::ContactService(ServiceAccount account, QObject *parent, ServiceLimits limits,
                               Timekeeper time)
    : QObject(parent),
      m_transport(std::make_unique<HttpTransport>(std::move(account), limits, time.now)),
      m_dispatcher(std::make_unique<Dispatcher>(*m_transport, limits, std::move(time)))
{
    connect(m_dispatcher.get(), &Dispatcher::keyRefused, this, &ContactService::keyRefused);
}

ContactService::~ContactService()
{
    // While the members still stand: whoever is told may call back.
    m_dispatcher->close();
}

void ContactService::setKey(const QString &key)
{
    m_transport->setKey(key);
}

Call ContactService::lookUp(const LookUpKey &key, QObject *context, Answer<Contact> answer)
{
    return m_dispatcher->ask(ServiceOperation::LookUp, encodeLookUp(key), context,
                             erased(contactAskedBy(key), m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::create(const NewContact &contact, QObject *context, Answer<ContactId> answer)
{
    return m_dispatcher->ask(ServiceOperation::Create, encodeCreation(contact), context,
                             erased<ContactId>(decodeCreatedId, m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::update(const ContactId &id, const ContactChange &change, QObject *context,
                            Answer<void> answer)
{
    return m_dispatcher->ask(ServiceOperation::Update, encodeUpdate(id, change), context,
                             erased<void>(decodeAcknowledgement, m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::addToList(const ContactId &id, const ListId &list, QObject *context,
                               Answer<QString> answer)
{
    return m_dispatcher->ask(ServiceOperation::AddToList, encodeAddition(id, list), context,
                             erased<QString>(decodeListName, m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::removeFromList(const ContactId &id, const ListId &list, QObject *context,
                                    Answer<QString> answer)
{
    return m_dispatcher->ask(ServiceOperation::RemoveFromList, encodeRemoval(id, list), context,
                             erased<QString>(decodeListName, m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::tags(const ContactId &id, QObject *context, Answer<QList<Tag>> answer)
{
    return m_dispatcher->ask(ServiceOperation::Tags, encodeTagsQuestion(id), context,
                             erased<QList<Tag>>(decodeTags, m_transport->redaction()),
                             erased(std::move(answer)));
}

Call ContactService::messages(const ContactId &id, QObject *context, Answer<Conversation> answer)
{
    return m_dispatcher->ask(ServiceOperation::Messages, encodeMessagesQuestion(id), context,
                             erased<Conversation>(decodeMessages, m_transport->redaction()),
                             erased(std::move(answer)));
}

} // namespace contactdesk

#include "service/ContactService.h"

#include "service/codec/WireAnswers.h"
#include "service/codec/WireRequests.h"
#include "service/http/HttpTransport.h"

#include <utility>

namespace contactdesk
{

namespace
{

template <class T>
using Decoder = std::function<tl::expected<T, Failure>(const ServiceAnswer &, const Redaction &)>;

/// Pairs a decoder with the one who asked. What passes between the two is a pointer to T, so that
/// the transport needs no template.
template <class T>
HttpExchange::Handlers handlers(Decoder<T> decoder, const Redaction &redaction,
                                ContactService::Answer<T> answer)
{
    const auto decode = [decoder = std::move(decoder),
                         redaction](const ServiceAnswer &from) -> HttpExchange::Decoded {
        tl::expected<T, Failure> decoded = decoder(from, redaction);
        if (!decoded)
            return tl::unexpected(std::move(decoded.error()));
        if constexpr (std::is_void_v<T>)
            return nullptr;
        else
            return std::make_shared<T>(std::move(*decoded));
    };
    const auto deliver = [answer = std::move(answer)](HttpExchange::Decoded decoded) {
        if (!decoded)
            answer(tl::unexpected(std::move(decoded.error())));
        else if constexpr (std::is_void_v<T>)
            answer({});
        else
            answer(std::move(*std::static_pointer_cast<T>(*decoded)));
    };
    return {decode, deliver};
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
                               Clock clock)
    : QObject(parent),
      m_limits(limits),
      m_transport(std::make_unique<HttpTransport>(std::move(account), limits, std::move(clock)))
{
}

ContactService::~ContactService()
{
    // While the members still stand: whoever is told may call back.
    m_transport->close();
}

Call ContactService::lookUp(const LookUpKey &key, QObject *context, Answer<Contact> answer)
{
    return m_transport->send(
        encodeLookUp(key), m_limits.request, context,
        handlers(contactAskedBy(key), m_transport->redaction(), std::move(answer)));
}

Call ContactService::create(const NewContact &contact, QObject *context, Answer<ContactId> answer)
{
    return m_transport->send(
        encodeCreation(contact), m_limits.request, context,
        handlers<ContactId>(decodeCreatedId, m_transport->redaction(), std::move(answer)));
}

Call ContactService::update(const ContactId &id, const ContactChange &change, QObject *context,
                            Answer<void> answer)
{
    return m_transport->send(
        encodeUpdate(id, change), m_limits.request, context,
        handlers<void>(decodeAcknowledgement, m_transport->redaction(), std::move(answer)));
}

Call ContactService::addToList(const ContactId &id, const ListId &list, QObject *context,
                               Answer<QString> answer)
{
    return m_transport->send(
        encodeAddition(id, list), m_limits.request, context,
        handlers<QString>(decodeListName, m_transport->redaction(), std::move(answer)));
}

Call ContactService::removeFromList(const ContactId &id, const ListId &list, QObject *context,
                                    Answer<QString> answer)
{
    return m_transport->send(
        encodeRemoval(id, list), m_limits.request, context,
        handlers<QString>(decodeListName, m_transport->redaction(), std::move(answer)));
}

Call ContactService::tags(const ContactId &id, QObject *context, Answer<QList<Tag>> answer)
{
    return m_transport->send(
        encodeTagsQuestion(id), m_limits.request, context,
        handlers<QList<Tag>>(decodeTags, m_transport->redaction(), std::move(answer)));
}

Call ContactService::messages(const ContactId &id, QObject *context, Answer<QList<Message>> answer)
{
    return m_transport->send(
        encodeMessagesQuestion(id), m_limits.conversation, context,
        handlers<QList<Message>>(decodeMessages, m_transport->redaction(), std::move(answer)));
}

} // namespace contactdesk

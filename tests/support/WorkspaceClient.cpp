#include "WorkspaceClient.h"

#include "service/Asked.h"
#include "support/Messages.h"

namespace contactdesk
{

template <class T, class Ask>
tl::expected<T, Failure> WorkspaceClient::answerTo(Ask ask)
{
    Asked<T> asked;
    ask(&asked.context, asked.taker());
    if (!asked.wait())
        return tl::unexpected(Failure{.kind = FailureKind::TimedOut});
    return asked.answers.front();
}

WorkspaceClient::WorkspaceClient(const ServiceAccount &account) : m_service(account) {}

tl::expected<Contact, Failure> WorkspaceClient::lookedUp(const QString &text)
{
    return answerTo<Contact>([&](auto *context, auto taker) {
        m_service.lookUp(parseLookUpKey(text, {}).value(), context, taker);
    });
}

Field WorkspaceClient::field(const QString &text, ContactField field)
{
    const auto contact = lookedUp(text);
    if (!contact) {
        qWarning() << "nobody with" << text;
        return {};
    }
    return (*contact)[field];
}

tl::expected<ContactId, Failure> WorkspaceClient::created(const NewContact &contact)
{
    return answerTo<ContactId>(
        [&](auto *context, auto taker) { m_service.create(contact, context, taker); });
}

bool WorkspaceClient::change(const ContactId &id, const ContactChange &change)
{
    return answerTo<void>(
               [&](auto *context, auto taker) { m_service.update(id, change, context, taker); })
        .has_value();
}

QList<Tag> WorkspaceClient::tags(const ContactId &id)
{
    return answerTo<QList<Tag>>(
               [&](auto *context, auto taker) { m_service.tags(id, context, taker); })
        .value_or(QList<Tag>());
}

QList<Message> WorkspaceClient::messages(const ContactId &id)
{
    return messagesOf(answerTo<Conversation>([&](auto *context, auto taker) {
                          m_service.messages(id, context, taker);
                      }).value_or(Conversation()));
}

} // namespace contactdesk

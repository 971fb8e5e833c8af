#pragma once

#include "service/ContactService.h"

namespace contactdesk
{

/// A second client of a service, which waits for each answer: what the service really holds, and
/// what other people do to it meanwhile.
class WorkspaceClient
{
public:
    explicit WorkspaceClient(const ServiceAccount &account);

    /// `text` is a number in international form or an e-mail address.
    tl::expected<Contact, Failure> lookedUp(const QString &text);
    /// The field of a contact that can be looked up; unknown (and a warning) for any other.
    Field field(const QString &text, ContactField field);
    tl::expected<ContactId, Failure> created(const NewContact &contact);
    bool change(const ContactId &id, const ContactChange &change);
    QList<Tag> tags(const ContactId &id);
    QList<Message> messages(const ContactId &id);

private:
    template <class T, class Ask>
    tl::expected<T, Failure> answerTo(Ask ask);

    ContactService m_service;
};

} // namespace contactdesk

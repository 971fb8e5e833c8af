#pragma once

#include "domain/Clock.h"
#include "domain/Contact.h"
#include "domain/ContactChange.h"
#include "domain/Conversation.h"
#include "domain/Failure.h"
#include "domain/LookUpKey.h"
#include "domain/NewContact.h"
#include "service/Call.h"
#include "service/ServiceAccount.h"
#include "service/ServiceLimits.h"
#include "service/http/Timekeeper.h"

#include <QObject>

#include <functional>
#include <memory>

namespace contactdesk
{

class Dispatcher;
class HttpTransport;

/// The service's seven operations. What failed in passing is repeated as the table in
/// dispatch/OperationRules.cpp says; what is answered is the last of it. Each call gives exactly
/// one answer, on the thread of this object and never before the call has returned (cancelling
/// excepted), or none if `context` was destroyed first; `context` lives on the same thread.
/// Destroying the service cancels what is under way. Lives on one thread, the UI thread included:
/// nothing here blocks.
class ContactService : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(tl::expected<T, Failure>)>;

    explicit ContactService(ServiceAccount account, QObject *parent = nullptr,
                            ServiceLimits limits = {}, Timekeeper time = systemTimekeeper());
    ~ContactService() override;

    /// For what is asked from now on: the key was replaced.
    void setKey(const QString &key);

    /// GET /contacts by one of the two keys. An answer with only an id gives a contact whose
    /// fields are unknown, but for the one it was asked by.
    Call lookUp(const LookUpKey &key, QObject *context, Answer<Contact> answer);

    /// POST /contacts. AlreadyExists in each of the forms that a duplicate is reported in.
    Call create(const NewContact &contact, QObject *context, Answer<ContactId> answer);

    /// PUT /contacts/{id} with only the fields that the change holds.
    Call update(const ContactId &id, const ContactChange &change, QObject *context,
                Answer<void> answer);

    /// POST /contacts/lists. Answers with the list's name if the acknowledgement gives it, else "".
    Call addToList(const ContactId &id, const ListId &list, QObject *context,
                   Answer<QString> answer);

    /// DELETE /contacts/lists, the ids in the body. Answers as addToList.
    Call removeFromList(const ContactId &id, const ListId &list, QObject *context,
                        Answer<QString> answer);

    /// GET /contacts/tags/{id}.
    Call tags(const ContactId &id, QObject *context, Answer<QList<Tag>> answer);

    /// GET /contacts/messages/{id}: the whole conversation in reading order, oldest first.
    Call messages(const ContactId &id, QObject *context, Answer<Conversation> answer);

Q_SIGNALS:
    /// An answer said so; whoever asked is told as well. Not to be answered by destroying the
    /// service.
    void keyRefused();

private:
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace contactdesk

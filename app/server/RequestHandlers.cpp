#include "server/RequestHandlers.h"

#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"
#include "server/ContactRequests.h"
#include "server/JsonAnswers.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

HttpAnswer contactProblem(StoreProblem problem)
{
    return problem == StoreProblem::NotFound ? answers::contactNotFound()
                                             : answers::internalError();
}

/// The documentation of the list operations knows no 404: what isn't there isn't permitted.
HttpAnswer listProblem(StoreProblem problem)
{
    return problem == StoreProblem::NotFound ? answers::forbidden() : answers::internalError();
}

Stored<ContactRecord> byEmail(const ServerStore &store, const QString &email)
{
    // The placeholder belongs to nobody, however many contacts carry it.
    if (!EmailAddress::parse(email))
        return tl::unexpected(StoreProblem::NotFound);
    return store.contactByEmail(email);
}

bool isEmail(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    return address || address.error() == EmailAddressProblem::Placeholder;
}

} // namespace

RequestHandlers::RequestHandlers(StorePool &stores, AnswerForm form, Clock clock, IdSource ids)
    : m_stores(stores), m_form(form), m_clock(std::move(clock)), m_ids(std::move(ids))
{
}

HttpAnswer RequestHandlers::lookUp(const RequestTarget &target) const
{
    const QStringList numbers = target.values(u"phoneNumber");
    const QStringList emails = target.values(u"email");
    if (numbers.size() + emails.size() != 1)
        return answers::badRequest(u"Exactly one of phoneNumber and email is required"_s);
    if (!numbers.isEmpty() && !PhoneNumber::fromE164(numbers.first()))
        return answers::badRequest(u"phoneNumber must be in E.164 form, its plus written as %2B"_s);
    if (!emails.isEmpty() && !isEmail(emails.first()))
        return answers::badRequest(u"email is not a valid e-mail address"_s);

    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto contact = numbers.isEmpty() ? byEmail(*store, emails.first())
                                           : store->contactByPhoneNumber(numbers.first());
    if (!contact)
        return contactProblem(contact.error());
    if (m_form == AnswerForm::Documented)
        return answers::found(*contact, {}, m_form);
    const auto tags = store->tags(contact->id);
    if (!tags)
        return contactProblem(tags.error());
    return answers::found(*contact, *tags, m_form);
}

HttpAnswer RequestHandlers::create(const QByteArray &body) const
{
    auto contact = readNewContact(body);
    if (!contact)
        return answers::badRequest(contact.error());
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    contact->id.value = m_ids();
    contact->createdAt = m_clock();
    const auto created = store->create(*contact);
    if (created)
        return answers::created(contact->id);
    return created.error() == StoreProblem::Duplicate ? answers::duplicate(m_form)
                                                      : answers::internalError();
}

HttpAnswer RequestHandlers::change(const ContactId &contact, const QByteArray &body) const
{
    const auto change = readContactChange(body);
    if (!change)
        return answers::badRequest(change.error());
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto changed = store->change(contact, *change);
    return changed ? answers::acknowledged(u"Contact updated successfully"_s)
                   : contactProblem(changed.error());
}

HttpAnswer RequestHandlers::addToList(const QByteArray &body) const
{
    const auto membership = readMembership(body);
    if (!membership)
        return answers::badRequest(membership.error());
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto list = store->addToList(membership->contact, membership->list, m_clock());
    return list ? answers::acknowledged("Contact successfully added to list "_L1 + *list)
                : listProblem(list.error());
}

HttpAnswer RequestHandlers::removeFromList(const QByteArray &body) const
{
    const auto membership = readMembership(body);
    if (!membership)
        return answers::badRequest(membership.error());
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto list = store->removeFromList(membership->contact, membership->list);
    return list ? answers::acknowledged("Contact successfully removed from list "_L1 + *list)
                : listProblem(list.error());
}

HttpAnswer RequestHandlers::tags(const ContactId &contact) const
{
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto tags = store->tags(contact);
    return tags ? answers::tags(*tags) : contactProblem(tags.error());
}

HttpAnswer RequestHandlers::messages(const ContactId &contact) const
{
    const ServerStore *store = m_stores.forThisThread();
    if (!store)
        return answers::internalError();
    const auto messages = store->messages(contact);
    return messages ? answers::messages(*messages, m_form) : contactProblem(messages.error());
}

} // namespace contactdesk

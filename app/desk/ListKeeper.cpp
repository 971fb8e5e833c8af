#include "desk/ListKeeper.h"

#include "desk/ListBook.h"
#include "domain/ProvisionalId.h"
#include "service/ContactService.h"

namespace contactdesk
{

ListKeeper::ListKeeper(ContactService &service, ListBook &book, Clock clock, QObject *parent)
    : QObject(parent), m_service(service), m_book(book), m_clock(std::move(clock))
{
}

void ListKeeper::add(const ContactId &contact, const ListId &list)
{
    change(contact, list, true);
}

void ListKeeper::remove(const ContactId &contact, const ListId &list)
{
    change(contact, list, false);
}

void ListKeeper::change(const ContactId &contact, const ListId &list, bool isMember)
{
    if (isBusy(contact, list))
        return;
    if (isProvisional(contact)) {
        Q_EMIT failed(contact, list, isMember, {.kind = FailureKind::NotFound});
        return;
    }
    m_busy.insert({contact, list});
    Q_EMIT busyChanged(contact);

    auto answer = [this, contact, list, isMember](tl::expected<QString, Failure> name) {
        m_busy.remove({contact, list});
        if (name) {
            m_book.learn(ContactList{list, *name});
            m_book.learn(contact, Membership{list, isMember, m_clock()});
        }
        Q_EMIT busyChanged(contact);
        if (name)
            Q_EMIT done(contact, list, isMember);
        else
            Q_EMIT failed(contact, list, isMember, name.error());
    };
    if (isMember)
        m_service.addToList(contact, list, this, std::move(answer));
    else
        m_service.removeFromList(contact, list, this, std::move(answer));
}

} // namespace contactdesk

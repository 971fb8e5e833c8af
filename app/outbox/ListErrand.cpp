#include "outbox/ListErrand.h"

#include "outbox/ContactQueue.h"

namespace contactdesk
{

void ListErrand::start()
{
    const ContactQueue::ListChange change = ContactQueue(journal(), contact()).listChange();
    if (!change.overtaken.isEmpty())
        journal().settle(change.overtaken);
    if (change.entry)
        begin({change.entry->id}, [this, entry = *change.entry] { send(entry); });
    else
        end();
}

void ListErrand::send(const Entry &change)
{
    const auto take = [this, change](const tl::expected<QString, Failure> &name) {
        if (!name) {
            fail({change.id}, name.error());
            return;
        }
        // Before it is done, so that whoever tells that it is can say the name.
        Q_EMIT listLearned(change.list, *name);
        journal().finish({change.id}, name->isEmpty()
                                          ? tr("The service has changed the list.")
                                          : tr("The service has changed the list %1.").arg(*name));
        succeed();
    };
    if (change.kind == EntryKind::AddToList)
        means().service.addToList(contact(), change.list, this, take);
    else
        means().service.removeFromList(contact(), change.list, this, take);
}

} // namespace contactdesk

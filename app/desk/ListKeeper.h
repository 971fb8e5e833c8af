#pragma once

#include "domain/Clock.h"
#include "domain/ContactList.h"
#include "domain/Failure.h"

#include <QObject>
#include <QSet>

#include <utility>

namespace contactdesk
{

class ContactService;
class ListBook;

/// Puts contacts on lists and takes them off, and notes in the list book what was done.
class ListKeeper : public QObject
{
    Q_OBJECT

public:
    ListKeeper(ContactService &service, ListBook &book, Clock clock, QObject *parent = nullptr);

    /// done() or failed() follows. Ignored while the same pair is under way.
    /// @{
    void add(const ContactId &contact, const ListId &list);
    void remove(const ContactId &contact, const ListId &list);
    /// @}
    bool isBusy(const ContactId &contact, const ListId &list) const
    {
        return m_busy.contains({contact, list});
    }

Q_SIGNALS:
    void busyChanged(const contactdesk::ContactId &contact);
    void done(const contactdesk::ContactId &contact, const contactdesk::ListId &list,
              bool isMember);
    void failed(const contactdesk::ContactId &contact, const contactdesk::ListId &list,
                bool wasAdding, const contactdesk::Failure &failure);

private:
    void change(const ContactId &contact, const ListId &list, bool isMember);

    ContactService &m_service;
    ListBook &m_book;
    Clock m_clock;
    QSet<std::pair<ContactId, ListId>> m_busy;
};

} // namespace contactdesk

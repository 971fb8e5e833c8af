#pragma once

#include "desk/Part.h"
#include "domain/Clock.h"
#include "domain/Contact.h"
#include "domain/LookUpKey.h"
#include "domain/Message.h"
#include "service/Call.h"
#include "store/DirectoryStore.h"

#include <QObject>

namespace contactdesk
{

class ContactService;
class Directory;

/// What the agent looks at: one contact with its tags and conversation. It is shown as far as the
/// directory knows it, and brought up to date in place by the service; the three parts are asked
/// for side by side. A late answer to the look-up of a contact that is no longer open is kept, and
/// not shown; its tags and conversation are given up.
class OpenContact : public QObject
{
    Q_OBJECT

public:
    OpenContact(ContactService &service, Directory &directory, Clock clock,
                QObject *parent = nullptr);

    /// Asks the service, and shows what the directory knows meanwhile.
    void lookUp(const LookUpKey &key);
    /// Opens a contact of the directory and asks the service for its present state.
    void open(const ContactId &id);
    /// Asks again for what is open; harmless if nothing is.
    void refresh();

    /// What was asked for; unset at start, and for a contact opened by a key that isn't known.
    const std::optional<LookUpKey> &key() const { return m_key; }
    const Part<Contact> &contact() const { return m_contact; }
    const Part<QList<Tag>> &tags() const { return m_tags; }
    const Part<QList<Message>> &conversation() const { return m_conversation; }

    /// The id of the open contact; empty if none is.
    ContactId id() const { return m_contact.value ? m_contact.value->id : ContactId{}; }
    /// True when no part is under way, here or at the service.
    bool isSettled() const;

Q_SIGNALS:
    /// Another look-up or contact: everything shown of the earlier one is past.
    void switched();
    void contactChanged();
    /// The service has named the contact that was open by a provisional id.
    void adopted(const contactdesk::ContactId &former, const contactdesk::ContactId &id);
    void tagsChanged();
    void conversationChanged();

private:
    void start(std::optional<LookUpKey> key);
    /// Makes what is under way for the present contact past.
    void leave();
    /// Has the directory asked by `ask`, and shows what it remembers.
    void read(const std::function<void(DirectoryStore::ContactAnswer)> &ask);
    void remember(const StoredContact &stored);
    void askForContact();
    void askForParts(const ContactId &id);
    void askForTags(const ContactId &id);
    void askForConversation(const ContactId &id);
    void take(const Contact &answer);
    void adopt(const Contact &answer);
    void showAnother();
    void follow(const ContactId &id);

    ContactService &m_service;
    Directory &m_directory;
    Clock m_clock;
    /// Counts what was opened, so that an answer knows whether it is still wanted.
    int m_ticket = 0;
    /// What the directory is still to answer for it.
    int m_reading = 0;
    std::optional<LookUpKey> m_key;
    Call m_tagsCall;
    Call m_conversationCall;
    Part<Contact> m_contact;
    Part<QList<Tag>> m_tags;
    Part<QList<Message>> m_conversation;
};

} // namespace contactdesk

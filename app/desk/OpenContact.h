#pragma once

#include "desk/Inquiry.h"
#include "desk/Recollection.h"
#include "domain/Clock.h"
#include "domain/Contact.h"
#include "domain/Conversation.h"
#include "domain/LookUpKey.h"
#include "domain/Tag.h"

#include <QObject>

namespace contactdesk
{

class ContactService;
class Directory;
class Journal;

/// What the agent looks at: one contact with its tags and conversation. It is shown as far as the
/// directory knows it, and brought up to date in place by the service; the three parts are asked
/// for side by side. What the agent has saved and the service doesn't have yet is shown on top of
/// what it says. A late answer to the look-up of a contact that is no longer open is kept, and
/// not shown; its tags and conversation are given up.
class OpenContact : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive this object.
    OpenContact(ContactService &service, Directory &directory, const Journal &journal, Clock clock,
                QObject *parent = nullptr);

    /// Asks the service, and shows what the directory knows meanwhile.
    void lookUp(const LookUpKey &key);
    /// Opens a contact of the directory and asks the service for its present state.
    void open(const ContactId &id);
    /// Asks again for what is open; harmless if nothing is.
    void refresh();
    /// Asks again for the conversation alone, and unseen: it is shown as loading by nobody, and a
    /// failure is told to `answered` and nobody else. `answered` is called once, before anybody
    /// sees the answer; never if something else is opened or asked for first. False, and nothing is
    /// asked, where there is nobody to ask for or the conversation is on its way as it is.
    bool
    refreshConversation(std::function<void(const tl::expected<Conversation, Failure> &)> answered);

    /// What was asked for; unset at start, and for a contact opened by a key that isn't known.
    const std::optional<LookUpKey> &key() const { return m_key; }
    const Part<Contact> &contact() const { return m_contact; }
    const Part<QList<Tag>> &tags() const { return m_tags.part(); }
    const Part<Conversation> &conversation() const { return m_conversation.part(); }
    /// False while of a long conversation only the newest messages have been read from the file:
    /// nothing may take these for all.
    bool isConversationWhole() const { return m_olderMessages == 0; }
    /// How many messages the file has before those of conversation(), which are being read or, once
    /// isSettled(), couldn't be; 0 if it is whole.
    qint64 olderMessages() const { return m_olderMessages; }

    /// The id of the open contact; empty if none is.
    ContactId id() const { return m_contact.value ? m_contact.value->id : ContactId{}; }
    /// Another number after each switched().
    int turn() const { return m_turn; }
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
    void switchOver();
    /// Makes all that is shown and under way past, but for the key.
    void forget();
    void remember(const StoredContact &stored);
    void goOnWithoutMemory();
    void rememberConversation(const std::optional<StoredConversation> &stored);
    /// For whoever has come to be shown: asks the service for what it wasn't asked yet.
    void begin();
    void askForContact();
    void askForParts();
    Inquiry<Conversation>::Send conversationQuestion();
    void take(const Contact &told);
    /// What is known of the open contact and of whom the service has named, as one.
    Contact joined(const Contact &answer) const;
    void keep(const Contact &answer);
    /// With what is still to be sent, saved under this id or that of who was open as provisional.
    Contact withPending(const Contact &answer) const;
    void followFields(const ContactId &id);
    void followForgetting(const ContactId &id, const QList<ContactField> &fields);
    void followAdoption(const ContactId &former, const ContactId &id);
    void tellAll();

    ContactService &m_service;
    Directory &m_directory;
    const Journal &m_journal;
    Clock m_clock;
    Recollection m_recollection;
    int m_turn = 0;
    std::optional<LookUpKey> m_key;
    /// Counts the look-ups: only the latest one's answer is shown.
    int m_lookUp = 0;
    Part<Contact> m_contact;
    Inquiry<QList<Tag>> m_tags;
    Inquiry<Conversation> m_conversation;
    qint64 m_olderMessages = 0;
};

} // namespace contactdesk

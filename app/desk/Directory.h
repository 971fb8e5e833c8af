#pragma once

#include "domain/Contact.h"
#include "domain/LookUpKey.h"
#include "store/DirectoryStore.h"

#include <QCache>
#include <QHash>
#include <QObject>

#include <limits>

namespace contactdesk
{

/// The contacts that this desk has met, created or imported. They are in the file; in memory are
/// those that were opened or changed lately.
class Directory : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this object.
    explicit Directory(DirectoryStore &store, QObject *parent = nullptr);

    /// One of those in memory, at once.
    std::optional<Contact> contact(const ContactId &id) const;

    /// Each is answered once, later, unless `context` or the directory is gone by then; who is
    /// found is in memory from then on.
    /// @{
    void fetch(const ContactId &id, QObject *context, DirectoryStore::ContactAnswer answer);
    void find(const LookUpKey &key, QObject *context, DirectoryStore::ContactAnswer answer);
    /// @}
    /// As DirectoryStore::fetchConversation().
    void fetchConversation(const ContactId &id, QObject *context,
                           DirectoryStore::ConversationAnswer answer,
                           const std::stop_token &stop = {});
    /// The key that the service can be asked by for somebody in the directory, the number before
    /// the e-mail; unset if there is none. Answered once, at once or later.
    void findKey(const ContactId &id, QObject *context,
                 std::function<void(std::optional<LookUpKey>)> answer);
    /// Only the last search of a context is answered.
    void search(const SearchQuery &query, int limit, QObject *context,
                std::function<void(const SearchAnswer &)> answer);

    /// As DirectoryStore::findMessages().
    /// @{
    void findMessages(const QString &text, const FindingLimits &limits, QObject *context,
                      std::function<void(const MessageFindings &)> found);
    void stopFindingMessages();
    /// @}

    /// Takes over what `contact` knows, adding it if it is new. In memory at once.
    void learn(const Contact &contact);
    /// Nothing is known of these fields of a contact any more.
    void forget(const ContactId &id, const QList<ContactField> &fields);
    void markOpened(const ContactId &id, const QDateTime &when);
    /// @{ Of a contact that has been learned.
    void learnTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf);
    void learnConversation(const ContactId &id, const Conversation &conversation,
                           const QDateTime &asOf);
    /// @}

    /// Unset until the file has been opened.
    const std::optional<DirectoryNews> &news() const { return m_news; }

Q_SIGNALS:
    /// The fields of one in memory are others, or more, than they were.
    void changed(const contactdesk::ContactId &id);
    void forgotten(const contactdesk::ContactId &id,
                   const QList<contactdesk::ContactField> &fields);
    /// A row of the directory is as `summary` says. `former`: the provisional id it had; empty if
    /// it had none.
    void rowChanged(const contactdesk::ContactSummary &summary, bool isNew,
                    const contactdesk::ContactId &former);
    /// Any row may have changed, or come.
    void rowsChanged();
    /// Somebody was read from the file.
    void fetched(const contactdesk::StoredContact &stored);
    /// The file was opened, perhaps after a rescue; news() is set.
    void opened();
    /// From here on everybody in the file is found.
    void searchReady();

private:
    struct Held {
        Contact contact;
        /// False while the file may know more.
        bool isWhole = false;
    };

    struct Forgotten {
        QList<ContactField> fields;
        /// The how-manieth the file carried out; the last of all until it has.
        int place = std::numeric_limits<int>::max();
    };

    void hold(const ContactId &id, Held held);
    void take(const ContactSummary &summary, bool isNew, const ContactId &former);
    /// `asked`: how much of what was forgotten the file had carried out when it was asked.
    void complete(StoredContact &stored, int asked);
    DirectoryStore::ContactAnswer completing(DirectoryStore::ContactAnswer answer);

    DirectoryStore &m_store;
    QCache<ContactId, Held> m_held;
    /// What the file may still tell those who asked it before it had carried that out.
    QHash<ContactId, QList<Forgotten>> m_forgotten;
    int m_forgottenInFile = 0;
    std::optional<DirectoryNews> m_news;
};

} // namespace contactdesk

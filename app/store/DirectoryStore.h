#pragma once

#include "domain/ContactList.h"
#include "domain/ContactSummary.h"
#include "domain/Failure.h"
#include "domain/LookUpKey.h"
#include "search/SearchQuery.h"
#include "store/BulkInsertion.h"
#include "store/DirectoryNews.h"
#include "store/MessageFindings.h"
#include "store/SearchAnswer.h"
#include "store/StoredContact.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace contactdesk
{

/// The directory file (directory.sqlite) and its search index, on threads of their own: every call
/// returns at once. Lives on one thread (the UI's), on which its signals and answers arrive, each
/// answer once, unless its `context` is gone by then. Writes are carried out in order; reading
/// waits for none of them. While the file can't be used, reading finds nothing and writing fails.
class DirectoryStore : public QObject
{
    Q_OBJECT

public:
    /// Opens `file`, creating it where needed; opened() or failed() follows.
    explicit DirectoryStore(const QString &file, QObject *parent = nullptr);
    /// Waits until what was asked to be written is written, but cuts a bulk insertion short.
    ~DirectoryStore() override;

    /// Takes over what `contact` knows, tags included, adding it if it is new; learned() follows. A
    /// contact that so far had only a provisional id, and the same number or else the same e-mail
    /// (but not another number), becomes this one.
    void learn(const Contact &contact);
    /// Nothing is known of these fields any more. Of a contact that has been learned; learned()
    /// follows. `forgotten` is called when the file knows, unless that fails or `context` is gone.
    void forget(const ContactId &id, const QList<ContactField> &fields, QObject *context,
                std::function<void()> forgotten);
    void markOpened(const ContactId &id, const QDateTime &when);
    /// Of a contact that has been learned; nothing is kept of another. learned() follows, but not
    /// for a conversation.
    /// @{
    void saveTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf);
    void saveConversation(const ContactId &id, const Conversation &conversation,
                          const QDateTime &asOf);
    void save(const ContactId &id, const Membership &membership);
    /// @}
    /// Adds a list or takes over its name; an empty name leaves the known one.
    void save(const ContactList &list);

    using ContactAnswer = std::function<void(std::optional<StoredContact>)>;
    using ConversationAnswer = std::function<void(std::optional<StoredConversation>)>;
    void fetch(const ContactId &id, QObject *context, ContactAnswer answer);
    /// The one who was last said to have the number or address, if several have it.
    void find(const LookUpKey &key, QObject *context, ContactAnswer answer);
    /// Answered twice if it is a long one: with its newest page, and then with all of it; or with
    /// nothing if that fails. Not at all from the moment on when `stop` is requested.
    void fetchConversation(const ContactId &id, QObject *context, ConversationAnswer answer,
                           const std::stop_token &stop = {});

    /// Only the last search of a context is answered: one that is still under way is given up.
    /// Until the file's index has been read it waits, unless it is for everybody; while parts of
    /// the index are built anew (before searchReady, after a bulk insertion) what is in them isn't
    /// found yet.
    void search(const SearchQuery &query, int limit, QObject *context,
                std::function<void(const SearchAnswer &)> answer);

    /// Looks for `text` in the bodies of all stored messages, folded, wherever it stands in them;
    /// `found` is called again and again until it is told that this is all. Only the last search is
    /// answered: one that is still under way is given up, and nothing of it arrives any more.
    /// @{
    void findMessages(const QString &text, const FindingLimits &limits, QObject *context,
                      std::function<void(const MessageFindings &)> found);
    void stopFindingMessages();
    /// @}

    /// Writes all that `source` gives, some thousand at a time, each of these times as a whole. One
    /// at a time; the next waits.
    void insert(BulkSource source, const std::stop_token &stop, QObject *context,
                std::function<void(const BulkProgress &)> progress,
                std::function<void(const BulkOutcome &)> done);

Q_SIGNALS:
    /// The file can be read and, unless the news say otherwise, written; the search index may still
    /// be on its way (searchReady). Again, with news of a rescue, if damage was found meanwhile.
    /// Not for a file of a newer version, which stays untouched.
    void opened(const contactdesk::DirectoryNews &news);
    /// From here on searches are answered in full. Again after opened() was.
    void searchReady();
    /// A contact is in the file as `summary` says; `isNew` if it wasn't before. `former`: the
    /// provisional id that it had; empty if it had none.
    void learned(const contactdesk::ContactSummary &summary, bool isNew,
                 const contactdesk::ContactId &former);
    /// What is found may have changed in many places: a bulk insertion, a list's new name.
    void changed();
    /// Something couldn't be read or written; the store goes on with the next. Of each cause the
    /// first is told, until something can be written again.
    void failed(const contactdesk::Failure &failure);

private:
    struct Threads;

    std::unique_ptr<Threads> m_threads;
};

} // namespace contactdesk

#pragma once

#include "desk/ContactEditor.h"
#include "desk/ContactImporter.h"
#include "desk/ConversationWatch.h"
#include "desk/Directory.h"
#include "desk/DirectoryUpkeep.h"
#include "desk/Drafts.h"
#include "desk/ListBook.h"
#include "desk/OpenContact.h"
#include "desk/SavedSearches.h"
#include "desk/TakeOvers.h"
#include "journal/Journal.h"
#include "media/MediaShelf.h"
#include "outbox/Outbox.h"
#include "service/ContactService.h"
#include "store/DirectoryStore.h"

#include <QObject>

namespace contactdesk
{

/// Everything an agent can do with one account, put together: the service, the directory and the
/// journal on disk, and the use cases over them. Lives on the UI thread and blocks it nowhere.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Keeps its files in `folder`, which is created. `name` is what the account is called.
    Desk(QString name, ServiceAccount account, const QString &folder,
         const Timekeeper &time = systemTimekeeper(), const SendingPolicy &sending = {},
         QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    /// For what is asked from now on: the key was replaced. What waits is sent with it.
    void setKey(const QString &key);
    Directory &directory() { return m_directory; }
    ListBook &listBook() { return m_listBook; }
    OpenContact &openContact() { return m_openContact; }
    Journal &journal() { return m_journal; }
    ContactEditor &editor() { return m_editor; }
    TakeOvers &takeOvers() { return m_takeOvers; }
    Outbox &outbox() { return m_outbox; }
    ContactImporter &importer() { return m_importer; }
    Drafts &drafts() { return m_drafts; }
    SavedSearches &savedSearches() { return m_savedSearches; }
    /// Not enabled at first: that is the agent's choice.
    ConversationWatch &watch() { return m_watch; }
    /// Asks hosts inside of this computer's network only if the service is one of them.
    MediaShelf &media() { return m_media; }
    /// What ages and "seen in the last days" are counted from.
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// This computer's own data couldn't be read or written; the desk goes on without it.
    void storageFailed(const contactdesk::Failure &failure);
    /// The same for the journal: what is typed may not be kept.
    void journalFailed(const contactdesk::Failure &failure);

    /// The service refused the account's key in an answer; whoever asked is told as well.
    void keyRefused();

private:
    KeyFinder keyFinder();

    QString m_name;
    const Clock m_clock;
    /// Stands on nothing of the account's.
    MediaShelf m_media;
    // In the order of dependence: what is below is destroyed first.
    DirectoryStore m_store;
    ContactService m_service;
    Directory m_directory;
    Journal m_journal;
    ListBook m_listBook;
    DirectoryUpkeep m_upkeep;
    Drafts m_drafts;
    OpenContact m_openContact;
    ConversationWatch m_watch;
    ContactEditor m_editor;
    TakeOvers m_takeOvers;
    Outbox m_outbox;
    ContactImporter m_importer;
    SavedSearches m_savedSearches;
};

} // namespace contactdesk

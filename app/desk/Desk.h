#pragma once

#include "desk/ContactCreator.h"
#include "desk/ContactImporter.h"
#include "desk/ContactSaver.h"
#include "desk/Directory.h"
#include "desk/Drafts.h"
#include "desk/ListBook.h"
#include "desk/ListKeeper.h"
#include "desk/OpenContact.h"
#include "desk/SavedSearches.h"
#include "service/ContactService.h"
#include "store/DirectoryStore.h"

#include <QObject>

namespace contactdesk
{

/// Everything an agent can do with one account, put together: the service, the directory on disk,
/// and the use cases over them. Lives on the UI thread and blocks it nowhere.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Keeps its files in `folder`, which is created. `name` is what the account is called.
    Desk(QString name, ServiceAccount account, const QString &folder,
         const Timekeeper &time = systemTimekeeper(), QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    /// For what is asked from now on: the key was replaced.
    void setKey(const QString &key) { m_service.setKey(key); }
    Directory &directory() { return m_directory; }
    ListBook &listBook() { return m_listBook; }
    OpenContact &openContact() { return m_openContact; }
    ContactSaver &saver() { return m_saver; }
    ContactCreator &creator() { return m_creator; }
    ListKeeper &listKeeper() { return m_listKeeper; }
    ContactImporter &importer() { return m_importer; }
    Drafts &drafts() { return m_drafts; }
    SavedSearches &savedSearches() { return m_savedSearches; }
    /// What ages and "seen in the last days" are counted from.
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// This computer's own data couldn't be read or written; the desk goes on without it.
    void storageFailed(const contactdesk::Failure &failure);

    /// The service refused the account's key in an answer; whoever asked is told as well.
    void keyRefused();

private:
    QString m_name;
    const Clock m_clock;
    // In the order of dependence: what is below is destroyed first.
    DirectoryStore m_store;
    ContactService m_service;
    Directory m_directory;
    ListBook m_listBook;
    OpenContact m_openContact;
    ContactSaver m_saver;
    ContactCreator m_creator;
    ListKeeper m_listKeeper;
    ContactImporter m_importer;
    Drafts m_drafts;
    SavedSearches m_savedSearches;
};

} // namespace contactdesk

#include "desk/Desk.h"

namespace contactdesk
{

Desk::Desk(QString name, ServiceAccount account, const QString &folder, const Timekeeper &time,
           QObject *parent)
    : QObject(parent),
      m_name(std::move(name)),
      m_clock(time.now),
      m_store(folder + QStringLiteral("/directory.sqlite")),
      m_service(std::move(account), nullptr, {}, time),
      m_directory(m_store),
      m_listBook(m_store, m_directory),
      m_openContact(m_service, m_directory, time.now),
      m_saver(m_service, m_directory, time.now),
      m_creator(m_service, m_directory, m_openContact, time.now),
      m_listKeeper(m_service, m_listBook, time.now),
      m_importer(m_store, time.now),
      m_savedSearches(folder)
{
    connect(&m_service, &ContactService::keyRefused, this, &Desk::keyRefused);
    connect(&m_openContact, &OpenContact::adopted, &m_drafts, &Drafts::rename);
    // Those that aren't open have drafts too.
    connect(&m_directory, &Directory::rowChanged, &m_drafts,
            [this](const ContactSummary &row, bool, const ContactId &former) {
                if (!former.isEmpty())
                    m_drafts.rename(former, row.id);
            });
    connect(&m_store, &DirectoryStore::failed, this, &Desk::storageFailed);
    connect(&m_savedSearches, &SavedSearches::failed, this, &Desk::storageFailed);
}

} // namespace contactdesk

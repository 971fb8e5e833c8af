#include "desk/Desk.h"

#include "media/MediaAddress.h"
#include "platform/SystemUser.h"
#include "service/http/SystemProxy.h"

namespace contactdesk
{

Desk::Desk(QString name, ServiceAccount account, const QString &folder, const Timekeeper &time,
           const SendingPolicy &sending, QObject *parent)
    : QObject(parent),
      m_name(std::move(name)),
      m_clock(time.now),
      m_media({.mayAskInside = isInsideHost(account.baseAddress.host())},
              {.findProxy = findSystemProxy}),
      m_store(folder + QStringLiteral("/directory.sqlite")),
      m_service(std::move(account), nullptr, {}, time),
      m_directory(m_store),
      m_journal(folder, systemUser(), time.now),
      m_listBook(m_store, m_directory),
      m_upkeep(m_journal, m_directory, m_listBook, time.now),
      m_drafts(m_journal, time.now),
      m_openContact(m_service, m_directory, m_journal, time.now),
      m_watch(m_openContact, time),
      m_editor(m_journal, m_directory, m_listBook),
      m_takeOvers(m_journal, m_directory, m_editor, time.now),
      m_outbox(m_journal, m_service, keyFinder(), time, sending),
      m_importer(m_store, time.now),
      m_savedSearches(folder)
{
    connect(&m_service, &ContactService::keyRefused, this, &Desk::keyRefused);
    connect(&m_outbox, &Outbox::learned, &m_upkeep, &DirectoryUpkeep::learn);
    connect(&m_outbox, &Outbox::listLearned, &m_listBook,
            [this](const ListId &list, const QString &title) { m_listBook.learn({list, title}); });
    connect(&m_journal, &Journal::recorded, &m_drafts, [this](const QList<EntryId> &ids) {
        for (const EntryId id : ids) {
            if (const Entry *entry = m_journal.entry(id))
                m_drafts.settle(entry->contact, editsIn(*entry, EditState::Open));
        }
    });
    connect(&m_journal, &Journal::adopted, &m_drafts, &Drafts::rename);
    connect(&m_openContact, &OpenContact::adopted, &m_drafts, &Drafts::rename);
    // Those that aren't open have drafts too.
    connect(&m_directory, &Directory::rowChanged, &m_drafts,
            [this](const ContactSummary &row, bool, const ContactId &former) {
                if (!former.isEmpty())
                    m_drafts.rename(former, row.id);
            });
    connect(&m_store, &DirectoryStore::failed, this, &Desk::storageFailed);
    connect(&m_journal, &Journal::failed, this, &Desk::journalFailed);
    connect(&m_savedSearches, &SavedSearches::failed, this, &Desk::storageFailed);
}

KeyFinder Desk::keyFinder()
{
    return [this](const ContactId &id, std::function<void(std::optional<LookUpKey>)> answer) {
        m_directory.findKey(id, this, std::move(answer));
    };
}

void Desk::setKey(const QString &key)
{
    m_service.setKey(key);
    m_outbox.resume();
    m_watch.tryAgain();
}

} // namespace contactdesk

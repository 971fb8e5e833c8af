#include "desk/Desk.h"

namespace contactdesk
{

Desk::Desk(QString name, ServiceAccount account, const QString &folder, Clock clock,
           QObject *parent)
    : QObject(parent),
      m_name(std::move(name)),
      m_store(folder + QStringLiteral("/directory.sqlite")),
      m_service(std::move(account), nullptr, {}, clock),
      m_directory(m_store),
      m_listBook(m_store),
      m_openContact(m_service, m_directory, clock),
      m_saver(m_service, m_directory, clock),
      m_creator(m_service, m_directory, m_openContact, clock),
      m_listKeeper(m_service, m_listBook, clock)
{
    connect(&m_store, &DirectoryStore::failed, this, &Desk::storageFailed);
}

} // namespace contactdesk

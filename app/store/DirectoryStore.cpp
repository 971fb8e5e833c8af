#include "store/DirectoryStore.h"

#include "store/DirectoryDatabase.h"

namespace contactdesk
{

DirectoryStore::DirectoryStore(const QString &file, QObject *parent)
    : QObject(parent), m_worker(new QObject), m_database(std::make_shared<DirectoryDatabase>())
{
    m_thread.setObjectName(QStringLiteral("directory"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();

    post([this, file](DirectoryDatabase &database) -> tl::expected<void, Failure> {
        if (auto opened = database.open(file); !opened)
            return opened;
        auto snapshot = database.read();
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        QMetaObject::invokeMethod(
            this, [this, snapshot = std::move(*snapshot)] { Q_EMIT loaded(snapshot); },
            Qt::QueuedConnection);
        return {};
    });
}

DirectoryStore::~DirectoryStore()
{
    // The database must be let go of on its own thread, after the last write.
    QMetaObject::invokeMethod(
        m_worker, [database = std::move(m_database)]() mutable { database.reset(); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void DirectoryStore::save(const StoredContact &contact)
{
    post([contact](DirectoryDatabase &database) { return database.write(contact); });
}

void DirectoryStore::save(const ContactList &list)
{
    post([list](DirectoryDatabase &database) { return database.write(list); });
}

void DirectoryStore::save(const ContactId &id, const Membership &membership)
{
    post([id, membership](DirectoryDatabase &database) { return database.write(id, membership); });
}

void DirectoryStore::post(Work work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), database = m_database.get()] {
            const auto done = work(*database);
            if (done)
                return;
            QMetaObject::invokeMethod(
                this, [this, failure = done.error()] { Q_EMIT failed(failure); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace contactdesk

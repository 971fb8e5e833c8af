#pragma once

#include "domain/Failure.h"
#include "store/DirectorySnapshot.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace contactdesk
{

class DirectoryDatabase;

/// The directory file on a thread of its own: every call returns at once, and is carried out in
/// order. Lives on one thread (the UI's), on which its signals arrive.
class DirectoryStore : public QObject
{
    Q_OBJECT

public:
    /// Opens `file` and reads it; loaded() or failed() follows.
    explicit DirectoryStore(const QString &file, QObject *parent = nullptr);
    /// Waits until what was asked to be written is written.
    ~DirectoryStore() override;

    void save(const StoredContact &contact);
    void save(const ContactList &list);
    void save(const ContactId &id, const Membership &membership);

Q_SIGNALS:
    void loaded(const contactdesk::DirectorySnapshot &snapshot);
    /// Something couldn't be read or written; the store goes on with the next.
    void failed(const contactdesk::Failure &failure);

private:
    using Work = std::function<tl::expected<void, Failure>(DirectoryDatabase &)>;

    void post(Work work);

    QThread m_thread;
    /// Lives on m_thread and owns the database there.
    QObject *m_worker;
    std::shared_ptr<DirectoryDatabase> m_database;
};

} // namespace contactdesk

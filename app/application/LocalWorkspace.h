#pragma once

#include "domain/ContactList.h"
#include "service/ServiceAccount.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace contactdesk
{

class EmbeddedServer;

/// The embedded service inside the desktop program, filled with sample data at its first start. Its
/// key is new for each run and never leaves memory. Starting happens on a thread of its own.
class LocalWorkspace : public QObject
{
    Q_OBJECT

public:
    /// Keeps its database in `folder`.
    explicit LocalWorkspace(const QString &folder, QObject *parent = nullptr);
    /// Stops the service; waits for its threads.
    ~LocalWorkspace() override;

    /// ready() or failed() follows.
    void start();

    /// The file of a workspace that is kept in `folder`; there from the first start on.
    static QString databaseIn(const QString &folder);
    /// The lists that the sample data has; the service itself can't tell them.
    static QList<ContactList> knownLists();
    /// Numbers worth looking up first.
    static QStringList suggestions();

Q_SIGNALS:
    void ready(const contactdesk::ServiceAccount &account);
    void failed(const QString &sentence);

private:
    QString m_folder;
    QString m_key;
    QThread m_thread;
    /// Lives on m_thread; starting opens a database and blocks.
    QObject *m_worker;
    std::unique_ptr<EmbeddedServer> m_server;
};

} // namespace contactdesk

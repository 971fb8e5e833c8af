#include "application/Session.h"

#include "accounts/AccountBook.h"
#include "accounts/KeyKeeper.h"
#include "application/KeyFile.h"
#include "application/LocalWorkspace.h"
#include "application/ProgramLog.h"
#include "desk/Desk.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Each service has a folder of its own, and its address stays out of the file system's names.
QString folderName(const QUrl &service)
{
    const QByteArray address = service.adjusted(QUrl::StripTrailingSlash).toEncoded();
    return QString::fromLatin1(
        QCryptographicHash::hash(address, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Session::Session(const QString &dataFolder, AccountBook &book, KeyKeeper &keeper, QObject *parent)
    : QObject(parent), m_dataFolder(dataFolder), m_book(book), m_keeper(keeper)
{
}

Session::~Session() = default;

void Session::openWorkspace()
{
    const int request = ++m_request;
    m_book.setLastUsed({});
    if (m_workspaceAccount) {
        showWorkspace(*m_workspaceAccount);
        return;
    }
    close();
    Q_EMIT starting(tr("Starting the local workspace…"));
    if (m_workspace)
        return;
    m_workspace = std::make_unique<LocalWorkspace>(workspaceFolder());
    connect(m_workspace.get(), &LocalWorkspace::ready, this,
            [this, request](const ServiceAccount &account) {
                qCInfo(programLog) << "the local workspace runs";
                m_workspaceAccount = std::make_unique<ServiceAccount>(account);
                if (request == m_request)
                    showWorkspace(account);
            });
    connect(m_workspace.get(), &LocalWorkspace::failed, this, [this](const QString &sentence) {
        qCWarning(programLog) << "the local workspace does not start";
        Q_EMIT failed(tr("The local workspace could not be started"), sentence);
    });
    m_workspace->start();
}

void Session::showWorkspace(const ServiceAccount &account)
{
    openDesk(tr("Local workspace"), account, workspaceFolder(), AccountId());
    for (const ContactList &list : LocalWorkspace::knownLists())
        m_desk->listBook().learn(list);
}

bool Session::hasWorkspace() const
{
    return QFileInfo::exists(LocalWorkspace::databaseIn(workspaceFolder()));
}

QString Session::workspaceFolder() const
{
    return m_dataFolder + u"/workspace"_s;
}

void Session::openAccount(const AccountId &id)
{
    const auto account = m_book.account(id);
    if (!account) {
        openWorkspace();
        return;
    }
    const int request = ++m_request;
    m_book.setLastUsed(id);
    close();
    Q_EMIT starting(tr("Opening “%1”…").arg(account->name));
    m_keeper.read(*account, this,
                  [this, request, account](const tl::expected<QString, KeyProblem> &key) {
                      if (request != m_request)
                          return;
                      if (key)
                          openDesk(account->name, {account->baseAddress, *key},
                                   m_book.folderOf(account->id), account->id);
                      else
                          Q_EMIT keyMissing(account->id, sentence(key.error()));
                  });
}

void Session::openService(const QUrl &address, const QString &keyFile)
{
    ++m_request;
    close();
    const auto key = readKeyFile(keyFile);
    if (!key) {
        Q_EMIT failed(tr("No key, no service"), key.error());
        return;
    }
    openDesk(address.host(), {address, *key}, m_dataFolder + u"/services/"_s + folderName(address),
             std::nullopt);
}

void Session::refreshKey(const AccountId &id)
{
    const auto account = m_book.account(id);
    if (!account || !m_desk || m_open != id)
        return;
    m_keeper.read(*account, m_desk.get(), [this](const tl::expected<QString, KeyProblem> &key) {
        if (!key)
            return;
        m_desk->setKey(*key);
        m_desk->openContact().refresh();
    });
}

void Session::remove(const AccountId &id)
{
    const auto account = m_book.account(id);
    if (!account)
        return;
    if (m_open == id) {
        ++m_request;
        close();
    }
    // A keychain that doesn't answer must not keep the rest from going.
    m_keeper.forget(*account, this, [](const auto &) {});
    m_book.remove(id);
}

void Session::close()
{
    if (!m_desk)
        return;
    Q_EMIT closing();
    m_desk.reset();
    m_open.reset();
}

void Session::openDesk(const QString &name, const ServiceAccount &account, const QString &folder,
                       const std::optional<AccountId> &id)
{
    close();
    m_open = id;
    m_desk = std::make_unique<Desk>(name, account, folder);
    qCInfo(programLog) << "a desk is open";
    connect(&m_desk->directory(), &Directory::opened, this, [this] {
        qCInfo(programLog) << "the directory is open, contacts:"
                           << m_desk->directory().news()->contacts;
    });
    connect(&m_desk->directory(), &Directory::searchReady, this,
            [] { qCInfo(programLog) << "the directory can be searched"; });
    const bool isWorkspace = id && id->isEmpty();
    Q_EMIT opened(id, isWorkspace ? LocalWorkspace::suggestions() : QStringList());
}

} // namespace contactdesk

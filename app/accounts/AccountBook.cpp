#include "accounts/AccountBook.h"

#include "platform/DataFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 4 << 20;

QString fileIn(const QString &folder)
{
    return folder + u"/accounts.json"_s;
}

bool deleteFolder(const QString &path)
{
    // What a link points at belongs to somebody else.
    if (QFileInfo(path).isSymLink())
        return QFile::remove(path);
    return !QFileInfo::exists(path) || QDir(path).removeRecursively();
}

} // namespace

AccountBook::AccountBook(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
    QFile file(fileIn(folder));
    if (!file.exists())
        return;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
        m_file = AccountFile::parse(file.readAll());
    else
        m_file.broken = true;
    m_setAside = m_file.broken;
}

AccountBook::~AccountBook()
{
    m_disk.waitForDone();
}

std::optional<Account> AccountBook::account(const AccountId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(accounts().at(row));
}

void AccountBook::put(const Account &account)
{
    if (!isWellFormed(account.id))
        return;
    const int row = rowOf(account.id);
    if (row >= 0 && accounts().at(row) == account)
        return;
    if (row < 0)
        m_file.accounts.append(account);
    else
        m_file.accounts[row] = account;
    save();
    if (row < 0)
        Q_EMIT inserted(static_cast<int>(accounts().size()) - 1);
    else
        Q_EMIT changed(row);
}

void AccountBook::remove(const AccountId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_file.accounts.removeAt(row);
    save();
    onDisk([path = folderOf(id)] { return deleteFolder(path); });
    Q_EMIT removed(row);
}

QString AccountBook::folderOf(const AccountId &id) const
{
    return isWellFormed(id) ? m_folder + "/accounts/"_L1 + id.value : QString();
}

AccountId AccountBook::lastUsed() const
{
    return rowOf(m_file.lastUsed) < 0 ? AccountId() : m_file.lastUsed;
}

void AccountBook::setLastUsed(const AccountId &id)
{
    if (m_file.lastUsed == id)
        return;
    m_file.lastUsed = id;
    save();
}

AccountId AccountBook::newId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

int AccountBook::rowOf(const AccountId &id) const
{
    const auto found = std::find_if(accounts().begin(), accounts().end(),
                                    [&](const Account &account) { return account.id == id; });
    return found == accounts().end() ? -1 : static_cast<int>(found - accounts().begin());
}

void AccountBook::save()
{
    onDisk([this, content = m_file.toBytes()] {
        if (!makePrivateFolder(m_folder))
            return false;
        if (m_setAside && !setFileAside(fileIn(m_folder)))
            return false;
        m_setAside = false;
        return writePrivateFile(fileIn(m_folder), content);
    });
}

void AccountBook::onDisk(std::function<bool()> work)
{
    m_disk.start([this, work = std::move(work)] {
        if (work())
            return;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed({.kind = FailureKind::Storage}); }, Qt::QueuedConnection);
    });
}

} // namespace contactdesk

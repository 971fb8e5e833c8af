#include "accounts/KeyFiles.h"

#include "platform/DataFolder.h"

#include <QFile>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestKey = 64 << 10;

} // namespace

QString KeyFiles::pathOf(const AccountId &id) const
{
    return m_folder + u'/' + id.value + ".key"_L1;
}

tl::expected<QString, KeyProblem> KeyFiles::read(const AccountId &id) const
{
    if (!isWellFormed(id))
        return tl::unexpected(KeyProblem::File);
    QFile file(pathOf(id));
    if (!file.exists())
        return tl::unexpected(KeyProblem::NoKey);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(KeyProblem::File);
    const QByteArray content = file.read(longestKey);
    if (file.error() != QFile::NoError)
        return tl::unexpected(KeyProblem::File);
    QString key = QString::fromUtf8(content).trimmed();
    if (key.isEmpty())
        return tl::unexpected(KeyProblem::NoKey);
    return key;
}

tl::expected<void, KeyProblem> KeyFiles::write(const AccountId &id, const QString &key) const
{
    if (!isWellFormed(id) || !makePrivateFolder(m_folder) ||
        !writePrivateFile(pathOf(id), key.toUtf8()))
        return tl::unexpected(KeyProblem::File);
    return {};
}

tl::expected<void, KeyProblem> KeyFiles::remove(const AccountId &id) const
{
    if (!isWellFormed(id))
        return tl::unexpected(KeyProblem::File);
    QFile file(pathOf(id));
    if (file.exists() && !file.remove())
        return tl::unexpected(KeyProblem::File);
    return {};
}

} // namespace contactdesk

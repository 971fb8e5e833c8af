#include "application/KeyFile.h"

#include <QCoreApplication>
#include <QFile>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

constexpr qint64 longestKey = 4096;

} // namespace

tl::expected<QString, QString> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Text::tr("The key file %1 can't be read.").arg(path));
    const QString key = QString::fromUtf8(file.readLine(longestKey)).trimmed();
    if (key.isEmpty())
        return tl::unexpected(Text::tr("The key file %1 holds no key.").arg(path));
    return key;
}

} // namespace contactdesk

#include "accounts/AccountFixture.h"

#include "accounts/AccountBook.h"
#include "service/ServiceAccount.h"

#include <QDirIterator>
#include <QFile>

namespace contactdesk
{

using namespace Qt::StringLiterals;

Account someAccount(const QString &name, KeyPlace keyPlace)
{
    return {.id = AccountBook::newId(),
            .name = name,
            .color = u"#2f7fd1"_s,
            .baseAddress = hostedServiceAddress(),
            .keyPlace = keyPlace};
}

QString rightsOf(const QString &path)
{
    const QFile::Permissions rights = QFile::permissions(path);
    if (!QFile::exists(path))
        return {};
    constexpr QFile::Permission each[] = {QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner,
                                          QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup,
                                          QFile::ReadOther, QFile::WriteOther, QFile::ExeOther};
    const auto letters = u"rwxrwxrwx"_s;
    QString text;
    for (int i = 0; i < 9; ++i)
        text += rights.testFlag(each[i]) ? letters.at(i) : QChar(u'-');
    return text;
}

QStringList filesWith(const QByteArray &bytes, const QString &folder)
{
    QStringList names;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (contentOf(path).contains(bytes))
            names.append(QDir(folder).relativeFilePath(path));
    }
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

std::optional<KeyProblem> problemReading(KeyKeeper &keeper, const Account &account)
{
    KeyAnswers<QString> asked;
    keeper.read(account, &asked.context, asked.taker());
    return asked.problem();
}

QString readFrom(KeyKeeper &keeper, const Account &account)
{
    KeyAnswers<QString> asked;
    keeper.read(account, &asked.context, asked.taker());
    return asked.wait() ? asked.all.front().value_or(QString()) : QString();
}

bool writeTo(KeyKeeper &keeper, const Account &account, const QString &key)
{
    KeyAnswers<void> asked;
    keeper.write(account, key, &asked.context, asked.taker());
    return asked.succeeded();
}

bool forgetIn(KeyKeeper &keeper, const Account &account)
{
    KeyAnswers<void> asked;
    keeper.forget(account, &asked.context, asked.taker());
    return asked.succeeded();
}

} // namespace contactdesk

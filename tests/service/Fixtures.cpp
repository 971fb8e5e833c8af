#include "service/Fixtures.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QDir folder()
{
    return QDir(QString::fromUtf8(CONTACTDESK_FIXTURES) + "/answers"_L1);
}

} // namespace

QDateTime receivedAt()
{
    return QDateTime({2026, 11, 21}, {8, 30}, Qt::UTC);
}

ServiceAnswer answerOf(const QByteArray &body, int status)
{
    return {status, body, receivedAt()};
}

QStringList fixtureNames()
{
    return folder().entryList(QDir::Files, QDir::Name);
}

ServiceAnswer fixture(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no fixture %s.", qPrintable(name));
    return answerOf(file.readAll(), name.section(u'.', 1, 1).toInt());
}

} // namespace contactdesk

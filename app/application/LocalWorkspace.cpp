#include "application/LocalWorkspace.h"

#include "platform/DataFolder.h"
#include "server/EmbeddedServer.h"
#include "server/SampleData.h"

#include <QRandomGenerator>

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString newKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    QString key;
    for (const quint32 part : random)
        key += u"%1"_s.arg(part, 8, 16, QChar(u'0'));
    return key;
}

} // namespace

LocalWorkspace::LocalWorkspace(const QString &folder, QObject *parent)
    : QObject(parent),
      m_folder(folder),
      m_key(newKey()),
      m_worker(new QObject),
      m_server(std::make_unique<EmbeddedServer>(ServerOptions{.databaseFile = databaseIn(folder),
                                                              .keys = {m_key},
                                                              .answerForm = AnswerForm::Observed,
                                                              .sampleData = true}))
{
    m_thread.setObjectName(u"workspace"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LocalWorkspace::~LocalWorkspace()
{
    m_thread.quit();
    m_thread.wait();
}

QString LocalWorkspace::databaseIn(const QString &folder)
{
    return folder + u"/workspace.sqlite"_s;
}

void LocalWorkspace::start()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            makePrivateFolder(m_folder);
            const auto address = m_server->start();
            QMetaObject::invokeMethod(
                this,
                [this, address] {
                    if (address)
                        Q_EMIT ready({*address, m_key});
                    else
                        Q_EMIT failed(address.error());
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

QList<ContactList> LocalWorkspace::knownLists()
{
    return sampleLists();
}

QStringList LocalWorkspace::suggestions()
{
    return samplePhoneNumbers();
}

} // namespace contactdesk

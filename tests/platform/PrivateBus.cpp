#include "platform/PrivateBus.h"

#include <QDBusConnectionInterface>
#include <QFile>

namespace contactdesk
{

using namespace Qt::StringLiterals;

PrivateBus::PrivateBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly)) {
        m_problem = configuration.errorString();
        return;
    }
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                        "<auth>EXTERNAL</auth><policy context=\"default\">"
                        "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                        "<allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                        "</policy></busconfig>\n");
    configuration.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s,
                                      u"--print-address"_s});
    if (!m_daemon.waitForReadyRead(10'000)) {
        m_problem = u"dbus-daemon can't be run: "_s + m_daemon.errorString();
        return;
    }
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    const auto connected = QDBusConnection::connectToBus(QString::fromLatin1(address), name());
    if (!connected.isConnected())
        m_problem = u"no connection to the bus: "_s + connected.lastError().message();
}

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(name());
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::has(const QString &service) const
{
    return connection().interface()->isServiceRegistered(service);
}

} // namespace contactdesk

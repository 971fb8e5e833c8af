#include "platform/Keyring.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <csignal>

namespace contactdesk
{

using namespace Qt::StringLiterals;

Keyring::Keyring() : m_problem(m_bus.problem())
{
    if (!m_problem.isEmpty())
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &folder : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(folder, m_home.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_daemon.waitForStarted()) {
        m_problem = u"gnome-keyring-daemon can't be run: "_s + m_daemon.errorString();
        return;
    }
    m_daemon.write("password of the test");
    m_daemon.closeWriteChannel();
    if (!QTest::qWaitFor([this] { return isThere(); }, 10'000))
        m_problem = u"gnome-keyring-daemon doesn't come onto the bus"_s;
}

Keyring::~Keyring()
{
    wakeUp();
    leave();
}

void Keyring::fallAsleep()
{
    kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void Keyring::wakeUp()
{
    if (m_daemon.state() == QProcess::Running)
        kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

bool Keyring::lock()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return m_bus.connection().call(message).type() == QDBusMessage::ReplyMessage;
}

void Keyring::leave()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

} // namespace contactdesk

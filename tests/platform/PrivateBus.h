#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace contactdesk
{

/// A session bus of the test's own, on which nothing is started by itself. It becomes the session
/// bus of this process, so it is made before anything connects to one, and once.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// "" if it runs, else why not.
    const QString &problem() const { return m_problem; }
    /// A second connection, so that somebody other than the program can be on the bus.
    QDBusConnection connection() const { return QDBusConnection(name()); }
    bool has(const QString &service) const;

private:
    static QString name() { return QStringLiteral("private"); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_problem;
};

} // namespace contactdesk

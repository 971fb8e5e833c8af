#pragma once

#include "platform/PrivateBus.h"

#include <QProcess>
#include <QTemporaryDir>

namespace contactdesk
{

/// A desktop's real keychain, unlocked, on a bus of the test's own, with folders of its own.
class Keyring
{
public:
    Keyring();
    ~Keyring();

    /// "" if it runs, else why not.
    const QString &problem() const { return m_problem; }
    bool isThere() const { return m_bus.has(QStringLiteral("org.freedesktop.secrets")); }

    /// From here on it takes no notice of anybody, until it is woken up.
    void fallAsleep();
    void wakeUp();
    /// Locks what it holds; there is nobody to ask for the password.
    bool lock();
    /// Ends it for good.
    void leave();

private:
    PrivateBus m_bus;
    QTemporaryDir m_home;
    QProcess m_daemon;
    QString m_problem;
};

} // namespace contactdesk

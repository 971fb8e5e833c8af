#pragma once

#include "service/ScriptedServer.h"
#include "service/ServiceAccount.h"

#include <QPointer>

namespace contactdesk
{

/// A service that keeps every request waiting until the test answers it, in whatever order.
class HeldService
{
public:
    HeldService();

    ServiceAccount account() const;

    /// How many requests have come whose first line holds `part`, those answered included.
    int asked(const QByteArray &part) const;
    /// How many wait for their answer, all of them at once; those given up by the client don't.
    int waiting() const;
    /// The body of the latest request.
    QByteArray lastBody() const { return m_server.requests().last().body; }

    /// Answers the one that waits longest of those whose first line holds `part`; false if there
    /// is none.
    bool answer(const QByteArray &part, const QByteArray &body, int status = 200,
                const QByteArray &headers = {});

private:
    struct Held {
        QByteArray firstLine;
        QPointer<QTcpSocket> socket;
    };

    static bool isWaiting(const Held &held);

    ScriptedServer m_server;
    QList<Held> m_held;
};

} // namespace contactdesk

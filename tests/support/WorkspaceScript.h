#pragma once

#include "service/ScriptedServer.h"
#include "service/ServiceAccount.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace contactdesk
{

/// A service of which a test says what it answers to each operation. What nothing is said of is
/// answered by "200" with an empty list.
class WorkspaceScript
{
public:
    WorkspaceScript();

    ServiceAccount account() const { return {m_server.baseAddress(), key()}; }
    static QString key();

    /// What to do from now on to requests whose first line begins so: "GET /v1/contacts?".
    void to(const QByteArray &start, ScriptedServer::Turn turn);
    /// Leaves such requests without an answer until release().
    void hold(const QByteArray &start);
    /// Answers the request that is held the longest; false if there is none.
    bool release(const ScriptedServer::Turn &turn);

    /// How many requests there were whose first line begins so.
    int count(const QByteArray &start = {}) const;
    const QList<ScriptedServer::Request> &requests() const { return m_server.requests(); }

private:
    ScriptedServer m_server;
    std::vector<std::pair<QByteArray, ScriptedServer::Turn>> m_turns;
    QList<QPointer<QTcpSocket>> m_held;
};

} // namespace contactdesk

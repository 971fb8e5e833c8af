#include "WorkspaceScript.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

WorkspaceScript::WorkspaceScript()
{
    m_server.then([this](QTcpSocket &socket) {
        const QByteArray line = m_server.requests().last().firstLine();
        const auto found = std::find_if(m_turns.rbegin(), m_turns.rend(), [&](const auto &turn) {
            return line.startsWith(turn.first);
        });
        if (found == m_turns.rend())
            ScriptedServer::answer(200, "[]")(socket);
        else
            found->second(socket);
    });
}

QString WorkspaceScript::key()
{
    return u"scr1pted/key+of=the&desk"_s;
}

void WorkspaceScript::to(const QByteArray &start, ScriptedServer::Turn turn)
{
    m_turns.emplace_back(start, std::move(turn));
}

void WorkspaceScript::hold(const QByteArray &start)
{
    to(start, [this](QTcpSocket &socket) { m_held.append(&socket); });
}

bool WorkspaceScript::release(const ScriptedServer::Turn &turn)
{
    if (m_held.isEmpty())
        return false;
    const QPointer<QTcpSocket> socket = m_held.takeFirst();
    if (socket)
        turn(*socket);
    return !socket.isNull();
}

int WorkspaceScript::count(const QByteArray &start) const
{
    return static_cast<int>(
        std::count_if(requests().begin(), requests().end(),
                      [&](const auto &request) { return request.head.startsWith(start); }));
}

} // namespace contactdesk

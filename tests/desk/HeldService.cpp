#include "desk/HeldService.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

HeldService::HeldService()
{
    m_server.then([this](QTcpSocket &socket) {
        m_held.append({m_server.requests().last().firstLine(), &socket});
    });
}

ServiceAccount HeldService::account() const
{
    return {m_server.baseAddress(), u"key"_s};
}

int HeldService::asked(const QByteArray &part) const
{
    const auto &requests = m_server.requests();
    return static_cast<int>(
        std::count_if(requests.begin(), requests.end(),
                      [&](const auto &request) { return request.firstLine().contains(part); }));
}

bool HeldService::isWaiting(const Held &held)
{
    return held.socket && held.socket->state() == QAbstractSocket::ConnectedState;
}

int HeldService::waiting() const
{
    return static_cast<int>(std::count_if(m_held.begin(), m_held.end(), isWaiting));
}

bool HeldService::answer(const QByteArray &part, const QByteArray &body, int status,
                         const QByteArray &headers)
{
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&](const Held &held) {
        return isWaiting(held) && held.firstLine.contains(part);
    });
    if (found == m_held.end())
        return false;
    QTcpSocket &socket = *found->socket;
    m_held.erase(found);
    ScriptedServer::answer(status, body, headers)(socket);
    return true;
}

} // namespace contactdesk

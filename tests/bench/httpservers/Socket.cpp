#include "Socket.h"

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

Socket::Socket(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    m_isClosed =
        ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0;
}

Socket::~Socket()
{
    ::close(m_descriptor);
}

bool Socket::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(sent));
    }
    return true;
}

bool Socket::receiveSome(std::string &all, std::chrono::steady_clock::time_point deadline)
{
    using std::chrono::milliseconds;
    const auto left =
        std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    pollfd watched{m_descriptor, POLLIN, 0};
    if (::poll(&watched, 1, static_cast<int>(std::max<milliseconds::rep>(left, 0))) <= 0)
        return false;
    std::array<char, 65536> piece;
    const ssize_t got = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    m_isClosed = got <= 0;
    if (got > 0)
        all.append(piece.data(), static_cast<size_t>(got));
    return got > 0;
}

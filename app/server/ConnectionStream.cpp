#include "server/ConnectionStream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>

namespace contactdesk
{

using std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace
{

constexpr size_t pieceSize = size_t(16) << 10;
constexpr size_t outputLimit = size_t(256) << 10;
constexpr auto roomInterval = 50ms;
constexpr auto writePatience = 5000ms;
constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view headEnd = "\r\n\r\n";

/// True if a line ends in a line feed alone or goes on in the next line. The library skips what it
/// can't read of those, maybe a length that others heed: their body would be a second request here.
bool hasOddLineEnd(std::string_view head)
{
    for (size_t at = head.find('\n'); at < head.size(); at = head.find('\n', at + 1)) {
        const std::string_view rest = head.substr(at + 1);
        if (at == 0 || head[at - 1] != '\r' || rest.starts_with(' ') || rest.starts_with('\t'))
            return true;
    }
    return false;
}

} // namespace

ConnectionStream::Wait ConnectionStream::waitFor(short event, Milliseconds patience) const
{
    return waitUntil(event, steady_clock::now() + patience);
}

ConnectionStream::Wait ConnectionStream::waitUntil(short event, Time deadline) const
{
    for (;;) {
        const auto left = std::chrono::ceil<Milliseconds>(deadline - steady_clock::now());
        std::array<pollfd, 2> watched{pollfd{m_socket, event, 0},
                                      pollfd{m_stop.descriptor(), POLLIN, 0}};
        const int ready = ::poll(watched.data(), watched.size(),
                                 static_cast<int>(std::max<Milliseconds::rep>(left.count(), 0)));
        if (ready < 0 && errno == EINTR)
            continue;
        if (watched[1].revents != 0)
            return Wait::Stopped;
        // An error or a hang-up counts as ready: the next call to the socket tells which.
        return ready > 0 ? Wait::Ready : Wait::TimedOut;
    }
}

ssize_t ConnectionStream::receive()
{
    if (m_consumed > 0) {
        m_input.erase(0, m_consumed);
        m_consumed = 0;
    }
    std::array<char, pieceSize> piece;
    for (;;) {
        const ssize_t got = ::recv(m_socket, piece.data(), piece.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got > 0)
            m_input.append(piece.data(), static_cast<size_t>(got));
        return got;
    }
}

bool ConnectionStream::awaitRequest(Milliseconds patience,
                                    const std::function<bool()> &mustMakeRoom)
{
    const Time deadline = steady_clock::now() + patience;
    while (m_consumed == m_input.size()) {
        const Time now = steady_clock::now();
        const Time next = std::min(deadline, now + roomInterval);
        switch (waitUntil(POLLIN, next)) {
        case Wait::Stopped:
            return false;
        case Wait::Ready:
            if (receive() <= 0)
                return false;
            break;
        case Wait::TimedOut:
            if (next == deadline || mustMakeRoom())
                return false;
            break;
        }
    }
    return true;
}

tl::expected<void, int> ConnectionStream::awaitHead(size_t limit, Milliseconds patience)
{
    m_deadline = steady_clock::now() + patience;
    m_admitted = 0;
    for (;;) {
        // RFC 9112, 2.2: an empty line before a request is to be ignored.
        while (m_input.compare(m_consumed, lineEnd.size(), lineEnd) == 0)
            m_consumed += lineEnd.size();
        const std::string_view input = std::string_view(m_input).substr(m_consumed);
        const size_t end = input.find(headEnd);
        if (end != std::string_view::npos && end + headEnd.size() <= limit) {
            m_admitted = end + headEnd.size();
            if (hasOddLineEnd(input.substr(0, m_admitted)))
                return tl::unexpected(400);
            return {};
        }
        if (input.size() >= limit)
            return tl::unexpected(input.find(lineEnd) >= limit ? 414 : 431);
        switch (waitUntil(POLLIN, m_deadline)) {
        case Wait::Stopped:
            return tl::unexpected(0);
        case Wait::TimedOut:
            return tl::unexpected(408);
        case Wait::Ready:
            if (receive() <= 0)
                return tl::unexpected(0);
        }
    }
}

ssize_t ConnectionStream::read(char *data, size_t size)
{
    if (m_admitted == 0)
        return 0;
    if (m_consumed == m_input.size()) {
        // A client that asked for "100 Continue" waits for it before it sends on.
        if (!flush() || waitUntil(POLLIN, m_deadline) != Wait::Ready)
            return -1;
        if (const ssize_t got = receive(); got <= 0)
            return got;
    }
    const size_t given = std::min({size, m_input.size() - m_consumed, m_admitted});
    std::memcpy(data, m_input.data() + m_consumed, given);
    m_consumed += given;
    m_admitted -= given;
    return static_cast<ssize_t>(given);
}

ssize_t ConnectionStream::write(const char *data, size_t size)
{
    m_output.append(data, size);
    if (m_output.size() >= outputLimit && !flush())
        return -1;
    return static_cast<ssize_t>(size);
}

bool ConnectionStream::flush()
{
    size_t sent = 0;
    while (!m_isBroken && sent < m_output.size()) {
        const ssize_t now = ::send(m_socket, m_output.data() + sent, m_output.size() - sent,
                                   MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now >= 0)
            sent += static_cast<size_t>(now);
        else if (errno == EAGAIN)
            m_isBroken = waitFor(POLLOUT, writePatience) != Wait::Ready;
        else
            m_isBroken = errno != EINTR;
    }
    m_output.clear();
    return !m_isBroken;
}

void ConnectionStream::drain(Milliseconds patience)
{
    ::shutdown(m_socket, SHUT_WR);
    const Time deadline = steady_clock::now() + patience;
    while (waitUntil(POLLIN, deadline) == Wait::Ready) {
        m_consumed = m_input.size();
        if (receive() <= 0 || steady_clock::now() >= deadline)
            return;
    }
}

void ConnectionStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void ConnectionStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace contactdesk

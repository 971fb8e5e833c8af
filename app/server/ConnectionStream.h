#pragma once

#include "server/StopSignal.h"

#include <chrono>
#include <httplib.h>
#include <string>
#include <tl/expected.hpp>

namespace contactdesk
{

/// One client's connection as the HTTP library reads and writes it. The library gets a head, and
/// then as much of a body as it is admitted, both by a time known beforehand; what a client sent
/// ahead stays here for the next; answers leave in one piece. Used by one thread. Doesn't own the
/// socket.
class ConnectionStream final : public httplib::Stream
{
public:
    using Milliseconds = std::chrono::milliseconds;

    ConnectionStream(int socket, const StopSignal &stop) : m_socket(socket), m_stop(stop) {}

    /// Waits until a request begins. False if the client is gone, the stop signal is given, the
    /// time is over or `mustMakeRoom` (asked every 50 ms) says so.
    bool awaitRequest(Milliseconds patience, const std::function<bool()> &mustMakeRoom);

    /// Waits for the end of the head and lets read() give the head, and no more. From now on the
    /// whole request has `patience` to arrive. The error is the status to answer with, 0 for none
    /// because nobody would read it.
    tl::expected<void, int> awaitHead(size_t limit, Milliseconds patience);

    /// Lets read() give `size` bytes more.
    void admitBody(size_t size) { m_admitted += size; }
    /// True if the library left some of what it may read.
    bool hasLeftOver() const { return m_admitted > 0; }

    /// Sends what was written. False if the client doesn't take it; each piece has five seconds.
    bool flush();

    /// Lets a client that still sends read its answer: closing on unread bytes would destroy it.
    /// Takes `patience` at most.
    void drain(Milliseconds patience);

    /// For the library.
    /// @{
    bool is_readable() const override { return true; }
    bool is_writable() const override { return !m_isBroken; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }
    /// @}

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Wait { Ready, TimedOut, Stopped };

    Wait waitFor(short event, Milliseconds patience) const;
    Wait waitUntil(short event, Time deadline) const;
    /// Bytes added to m_input; 0 at the end, -1 for an error.
    ssize_t receive();

    const int m_socket;
    const StopSignal &m_stop;
    std::string m_input;
    /// Bytes of m_input that have been handed out already.
    size_t m_consumed = 0;
    /// Bytes that read() may still give of the current request.
    size_t m_admitted = 0;
    Time m_deadline;
    std::string m_output;
    bool m_isBroken = false;
};

} // namespace contactdesk

#pragma once

#include "server/EmbeddedServer.h"
#include "server/HttpAnswer.h"
#include "server/StopSignal.h"

#include <atomic>
#include <functional>
#include <httplib.h>
#include <thread>

namespace contactdesk
{

class ConnectionStream;

/// HTTP on loopback. cpp-httplib parses requests and writes answers; how much a client may send and
/// how long it may take is watched here, since the library leaves both to the client. Fixed when
/// the library was compiled: 8,192 bytes for a first line or a header line.
class HttpFront final : private httplib::Server
{
public:
    /// Called on many QThreads at once; may throw, which is answered with 500.
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    HttpFront(Handler handler, const ServerLimits &limits);
    /// Stops.
    ~HttpFront() override;

    /// Takes connections from now on. Gives the port, or 0 if it can't be had.
    quint16 start(quint16 port);

    /// Ends every wait, and comes back when all threads have ended: as soon as the requests that
    /// are being worked on are done.
    void halt();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    bool mustMakeRoom() const { return m_waiting > 0; }
    /// Decides what of a body may be read, as soon as the library has parsed the head. False if the
    /// request is refused.
    bool admit(httplib::Request &request, ConnectionStream &stream) const;
    void answer(const httplib::Request &request, httplib::Response &response) const;

    const Handler m_handler;
    const ServerLimits m_limits;
    StopSignal m_stop;
    std::atomic<int> m_waiting = 0;
    std::thread m_listener;
};

} // namespace contactdesk

#include "server/HttpFront.h"

#include "server/ConnectionStream.h"
#include "server/JsonAnswers.h"
#include "server/WorkerThreads.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr size_t mostThreads = 64;
constexpr int backlog = 128;
constexpr auto loopback = "127.0.0.1";
constexpr auto json = "application/json; charset=utf-8";
constexpr auto drainPatience = 1000ms;

QString reason(int status)
{
    switch (status) {
    case 408:
        return u"Request timeout"_s;
    case 411:
        return u"Length required"_s;
    case 413:
        return u"The body is too large"_s;
    case 414:
        return u"The address is too long"_s;
    case 415:
        return u"The body must not be compressed"_s;
    case 431:
        return u"The header is too large"_s;
    default:
        return u"Bad request"_s;
    }
}

/// An answer to a request that the library never saw.
std::string bareAnswer(int status)
{
    const QByteArray body = answers::refused(status, reason(status)).body;
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Refused\r\n" +
                            "Content-Type: " + json + "\r\n" + "Cache-Control: no-store\r\n" +
                            "Content-Length: " + QByteArray::number(body.size()) + "\r\n" +
                            "Connection: close\r\n\r\n";
    return (head + body).toStdString();
}

void put(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.body.isEmpty())
        response.set_content(answer.body.toStdString(), json);
    if (!answer.allow.isEmpty())
        response.set_header("Allow", answer.allow.toStdString());
}

/// The library would match the decoded path against regular expressions, compress, cut ranges and
/// take forms apart; the service wants none of it.
void simplify(httplib::Request &request)
{
    request.path.assign(1, '/');
    request.ranges.clear();
    request.headers.erase("Accept-Encoding");
    request.headers.erase("Content-Type");
}

/// Where the library itself refused a request, it leaves the body empty.
httplib::Server::HandlerResponse explainError(const httplib::Request &, httplib::Response &response)
{
    if (response.body.empty())
        put(answers::refused(response.status, reason(response.status)), response);
    return httplib::Server::HandlerResponse::Handled;
}

void tidyHeaders(const httplib::Request &, httplib::Response &response)
{
    // The library promises what isn't so here.
    response.headers.erase("Accept-Ranges");
    response.headers.erase("Keep-Alive");
    if (response.status == 204)
        response.headers.erase("Content-Length");
}

} // namespace

HttpFront::HttpFront(Handler handler, std::function<void()> atThreadEnd, const ServerLimits &limits)
    : m_handler(std::move(handler)), m_limits(limits)
{
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    Get("/", handle);
    Post("/", handle);
    Put("/", handle);
    Patch("/", handle);
    Delete("/", handle);
    Options("/", handle);
    set_error_handler(HandlerWithResponse(&explainError));
    set_post_routing_handler(&tidyHeaders);
    set_default_headers({{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}});
    set_payload_max_length(static_cast<size_t>(m_limits.bodyBytes));
    set_tcp_nodelay(true);
    // The library's own choice, SO_REUSEPORT, would let another program share the port.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
    new_task_queue = [this, atThreadEnd = std::move(atThreadEnd)]() -> httplib::TaskQueue * {
        return new WorkerThreads(mostThreads, atThreadEnd, m_waiting);
    };
}

HttpFront::~HttpFront()
{
    halt();
}

quint16 HttpFront::start(quint16 port)
{
    if (!m_stop.isValid())
        return 0;
    const int bound =
        port == 0 ? bind_to_any_port(loopback) : (bind_to_port(loopback, port) ? int(port) : -1);
    if (bound <= 0)
        return 0;
    // The library's queue of five makes a burst of connections wait for a second.
    ::listen(svr_sock_, backlog);
    try {
        m_listener = std::thread([this] { listen_after_bind(); });
    } catch (const std::system_error &) {
        return 0;
    }
    // Until then stop() would do nothing.
    while (!is_running())
        std::this_thread::yield();
    return static_cast<quint16>(bound);
}

void HttpFront::halt()
{
    if (!m_listener.joinable())
        return;
    m_stop.give();
    stop();
    m_listener.join();
}

bool HttpFront::process_and_close_socket(socket_t socket)
{
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    bool isServed = true;
    try {
        serve(socket);
    } catch (...) {
        // Out of memory, most likely: this connection ends, the others don't.
        isServed = false;
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return isServed;
}

void HttpFront::serve(socket_t socket)
{
    ConnectionStream stream(socket, m_stop);
    while (stream.awaitRequest(m_limits.keepAlive, [this] { return mustMakeRoom(); })) {
        const auto head =
            stream.readHead(static_cast<size_t>(m_limits.headBytes),
                            static_cast<size_t>(m_limits.bodyBytes), m_limits.readTimeout);
        if (!head) {
            if (head.error() == 0)
                return;
            const std::string refusal = bareAnswer(head.error());
            stream.write(refusal.data(), refusal.size());
            if (stream.flush())
                stream.drain(drainPatience);
            return;
        }
        stream.admit(*head);
        const bool leavesBody = head->bodySize > 0 && !head->bodyIsRead;
        bool isLast = leavesBody || mustMakeRoom();
        const bool isAnswered = process_request(stream, isLast, isLast, simplify);
        if (!stream.flush() || !isAnswered)
            return;
        if (stream.hasLeftOver()) {
            stream.drain(drainPatience);
            return;
        }
        if (isLast)
            return;
    }
}

void HttpFront::answer(const httplib::Request &request, httplib::Response &response) const
{
    try {
        const HttpRequest asked{
            .method = QByteArray::fromStdString(request.method),
            .target = QByteArray::fromStdString(request.target),
            .body = QByteArray::fromStdString(request.body),
        };
        put(m_handler(asked), response);
    } catch (...) {
        put(answers::internalError(), response);
    }
}

} // namespace contactdesk

#include "server/HttpFront.h"

#include "server/ConnectionStream.h"
#include "server/JsonAnswers.h"
#include "server/WorkerThreads.h"

#include <charconv>
#include <fcntl.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace std::string_view_literals;

namespace
{

constexpr int mostThreads = 64;
constexpr int backlog = 128;
constexpr auto loopback = "127.0.0.1";
constexpr auto json = "application/json; charset=utf-8";
constexpr auto drainPatience = 1000ms;
/// What the library routes by instead of the client's path; a refused request has its status there.
constexpr auto servedPath = "/";

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

/// How many bytes follow the head, or the status to refuse the request with.
tl::expected<size_t, int> bodySize(const httplib::Request &request, size_t limit)
{
    // Two readers could take such a line for different things.
    for (const auto &[name, value] : request.headers) {
        if (name.find_first_of(" \t\r\0"sv) < name.size() ||
            value.find_first_of("\r\n\0"sv) < value.size())
            return tl::unexpected(400);
    }
    if (request.has_header("Transfer-Encoding"))
        return tl::unexpected(411);
    const size_t encodings = request.get_header_value_count("Content-Encoding");
    for (size_t i = 0; i < encodings; ++i) {
        if (qstricmp(request.get_header_value("Content-Encoding", i).c_str(), "identity") != 0)
            return tl::unexpected(415);
    }
    const size_t lengths = request.get_header_value_count("Content-Length");
    if (lengths == 0)
        return 0;
    // The library itself would take "-1" or "1, 2" for a number.
    const std::string digits = request.get_header_value("Content-Length");
    const char *const end = digits.data() + digits.size();
    size_t size = 0;
    const auto read = std::from_chars(digits.data(), end, size);
    if (lengths > 1 || read.ec != std::errc() || read.ptr != end)
        return tl::unexpected(400);
    if (size > limit)
        return tl::unexpected(413);
    return size;
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
    // Not assigned as a literal: g++ 12 warns of an overflow in it that is not there.
    request.path = std::string(servedPath);
    request.ranges.clear();
    request.headers.erase("Accept-Encoding");
    request.headers.erase("Content-Type");
}

void closeAfter(httplib::Request &request)
{
    request.headers.erase("Connection");
    request.set_header("Connection", "close");
}

/// Called before a body is read.
httplib::Server::HandlerResponse answerRefused(const httplib::Request &request,
                                               httplib::Response &response)
{
    if (request.path == servedPath)
        return httplib::Server::HandlerResponse::Unhandled;
    const int status = QByteArray::fromStdString(request.path).toInt();
    put(answers::refused(status, reason(status)), response);
    return httplib::Server::HandlerResponse::Handled;
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

HttpFront::HttpFront(Handler handler, const ServerLimits &limits)
    : m_handler(std::move(handler)), m_limits(limits)
{
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    Get(servedPath, handle);
    Post(servedPath, handle);
    Put(servedPath, handle);
    Patch(servedPath, handle);
    Delete(servedPath, handle);
    Options(servedPath, handle);
    set_pre_routing_handler(&answerRefused);
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
    new_task_queue = [this]() -> httplib::TaskQueue * {
        return new WorkerThreads(mostThreads, m_waiting);
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
            stream.awaitHead(static_cast<size_t>(m_limits.headBytes), m_limits.readTimeout);
        if (!head) {
            if (head.error() == 0)
                return;
            const std::string refusal = bareAnswer(head.error());
            stream.write(refusal.data(), refusal.size());
            if (stream.flush())
                stream.drain(drainPatience);
            return;
        }
        bool isLast = mustMakeRoom();
        // Stays false if the library itself refuses the head: then what follows it is unknown.
        bool isAdmitted = false;
        const bool isAnswered =
            process_request(stream, isLast, isLast, [&](httplib::Request &request) {
                isAdmitted = admit(request, stream);
            });
        if (!stream.flush() || !isAnswered)
            return;
        if (!isAdmitted || stream.hasLeftOver()) {
            stream.drain(drainPatience);
            return;
        }
        if (isLast)
            return;
    }
}

bool HttpFront::admit(httplib::Request &request, ConnectionStream &stream) const
{
    simplify(request);
    const auto size = bodySize(request, static_cast<size_t>(m_limits.bodyBytes));
    if (!size) {
        request.path = std::to_string(size.error());
        request.headers.erase("Expect");
        closeAfter(request);
        return false;
    }
    stream.admitBody(*size);
    const std::string &method = request.method;
    const bool isRead =
        method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
    // The library leaves it unread, so nothing can follow on this connection.
    if (*size > 0 && !isRead)
        closeAfter(request);
    return true;
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

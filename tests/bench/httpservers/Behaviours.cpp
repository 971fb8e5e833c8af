#include "Behaviours.h"

#include "Socket.h"

using namespace std::chrono_literals;

namespace
{

const std::string start = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
const std::string lookUp = "/v1/contacts?apiKey=k&phoneNumber=%2B31612310000";

std::string statusOf(const std::string &answer)
{
    return answer.starts_with("HTTP/1.1 ") ? answer.substr(9, 3) : "no answer";
}

size_t count(const std::string &text, const std::string &part)
{
    size_t found = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

std::string ask(quint16 port, const std::string &request, std::chrono::milliseconds patience = 1s)
{
    Socket socket(port);
    socket.send(request);
    return socket.receive(patience, [](const std::string &all) {
        return all.find("\r\n\r\n") != std::string::npos && !all.ends_with("\r\n\r\n");
    });
}

std::string bigBody(quint16 port)
{
    const std::string head =
        "POST /v1/contacts" + start + "Content-Length: 10485760\r\nConnection: close\r\n\r\n";
    return statusOf(ask(port, head + std::string(10 << 20, 'x'), 3s));
}

std::string bigChunkedBody(quint16 port)
{
    const std::string head = "POST /v1/contacts" + start + "Transfer-Encoding: chunked\r\n\r\n";
    return statusOf(
        ask(port, head + "a00000\r\n" + std::string(10 << 20, 'x') + "\r\n0\r\n\r\n", 3s));
}

std::string bigHeader(quint16 port)
{
    Socket socket(port);
    std::string lines;
    for (int i = 0; i < 1000; ++i)
        lines += "X-" + std::to_string(i) + ": " + std::string(1000, 'a') + "\r\n";
    socket.send("GET " + lookUp + start + lines + "\r\n");
    return statusOf(socket.receive(2s, [](const std::string &all) { return all.size() > 12; }));
}

std::string slowHead(quint16 port)
{
    const auto begin = std::chrono::steady_clock::now();
    Socket socket(port);
    // A byte a second, which a time-out from piece to piece doesn't mind.
    for (int i = 0; i < 8 && !socket.isClosed(); ++i) {
        socket.send("G");
        socket.receive(1s, [](const std::string &) { return false; });
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return socket.isClosed() ? "let go after " + std::to_string(took.count()).substr(0, 3) + " s"
                             : "still there after 8 s";
}

std::string head(quint16 port)
{
    Socket socket(port);
    socket.send("HEAD " + lookUp + start + "\r\n");
    const std::string answer = socket.receive(200ms, [](const std::string &) { return false; });
    return answer.ends_with("\r\n\r\n") ? "no body" : "sends a body";
}

std::string close(quint16 port)
{
    Socket socket(port);
    socket.send("GET " + lookUp + start + "Connection: close\r\n\r\n");
    socket.receive(500ms, [](const std::string &) { return false; });
    return socket.isClosed() ? "closes" : "stays open";
}

std::string pipelined(quint16 port)
{
    Socket socket(port);
    std::string requests;
    for (int i = 0; i < 10; ++i)
        requests += "GET " + lookUp + start + "\r\n";
    socket.send(requests);
    const std::string answers = socket.receive(500ms, [](const std::string &) { return false; });
    return std::to_string(count(answers, "HTTP/1.1 200")) + " of 10 answered";
}

std::string barePlus(quint16 port)
{
    const std::string answer = ask(port, "GET /v1/contacts?phoneNumber=+31612310000" + start +
                                             "Connection: close\r\n\r\n");
    return statusOf(answer) == "200" ? "read as a plus" : "read as a space";
}

} // namespace

std::vector<Behaviour> behavioursOf(quint16 port)
{
    return {
        {"10 MB body", bigBody(port)},
        {"10 MB body, chunked", bigChunkedBody(port)},
        {"1 MB of header lines", bigHeader(port)},
        {"head of a byte a second", slowHead(port)},
        {"HEAD", head(port)},
        {"Connection: close", close(port)},
        {"ten requests sent ahead", pipelined(port)},
        {"bare + in a query", barePlus(port)},
    };
}

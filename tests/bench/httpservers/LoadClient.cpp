#include "LoadClient.h"

#include "Socket.h"

#include <algorithm>
#include <memory>
#include <poll.h>
#include <string>
#include <vector>

using Clock = std::chrono::steady_clock;

namespace
{

struct Line {
    std::unique_ptr<Socket> socket;
    Clock::time_point asked;
    std::string received;
};

class Load
{
public:
    Load(quint16 port, int connections) : m_port(port), m_lines(static_cast<size_t>(connections)) {}

    LoadResult run(std::chrono::milliseconds duration);

private:
    void ask(Line &line);
    void receive(Line &line);

    const quint16 m_port;
    std::vector<Line> m_lines;
    std::vector<double> m_latencies;
    int m_asked = 0;
    int m_reopened = 0;
};

void Load::ask(Line &line)
{
    const std::string request = "GET /v1/contacts?apiKey=k&phoneNumber=%2B316123" +
                                std::to_string(10'000 + m_asked++ % 1000) +
                                " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n";
    line.received.clear();
    line.asked = Clock::now();
    if (!line.socket)
        line.socket = std::make_unique<Socket>(m_port);
    line.socket->send(request);
}

void Load::receive(Line &line)
{
    line.received += line.socket->receive(std::chrono::milliseconds(0),
                                          [](const std::string &all) { return !all.empty(); });
    if (line.received.ends_with('}')) {
        const std::chrono::duration<double, std::micro> latency = Clock::now() - line.asked;
        m_latencies.push_back(latency.count());
        ask(line);
    } else if (line.socket->isClosed()) {
        line.socket.reset();
        ++m_reopened;
        ask(line);
    }
}

LoadResult Load::run(std::chrono::milliseconds duration)
{
    const auto opening = Clock::now();
    for (Line &line : m_lines)
        line.socket = std::make_unique<Socket>(m_port);
    const auto start = Clock::now();
    for (Line &line : m_lines)
        ask(line);
    while (Clock::now() - start < duration) {
        std::vector<pollfd> watched;
        for (const Line &line : m_lines)
            watched.push_back({line.socket->descriptor(), POLLIN, 0});
        ::poll(watched.data(), watched.size(), 100);
        for (size_t i = 0; i < watched.size(); ++i) {
            if (watched[i].revents != 0)
                receive(m_lines[i]);
        }
    }
    const std::chrono::duration<double> took = Clock::now() - start;
    std::sort(m_latencies.begin(), m_latencies.end());
    LoadResult result{.requestsPerSecond = static_cast<double>(m_latencies.size()) / took.count(),
                      .opening = std::chrono::duration<double, std::milli>(start - opening).count(),
                      .reopened = m_reopened};
    if (!m_latencies.empty()) {
        result.p50 = m_latencies[m_latencies.size() / 2];
        result.p99 = m_latencies[m_latencies.size() * 99 / 100];
    }
    return result;
}

} // namespace

LoadResult load(quint16 port, int connections, std::chrono::milliseconds duration)
{
    return Load(port, connections).run(duration);
}

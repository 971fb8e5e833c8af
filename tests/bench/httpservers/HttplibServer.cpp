#include "BenchServers.h"
#include "LookUpTable.h"

#include <httplib.h>

namespace
{

constexpr auto json = "application/json";
constexpr size_t poolThreads = 40;

class HttplibServer final : public BenchServer
{
public:
    explicit HttplibServer(Tuning tuning)
    {
        m_server.Get(
            "/v1/contacts", [this](const httplib::Request &asked, httplib::Response &answer) {
                const std::string found = m_table.answer(asked.get_param_value("phoneNumber"));
                answer.status = found.empty() ? 404 : 200;
                answer.set_content(found.empty() ? notFoundBody : found, json);
            });
        m_server.Post("/v1/contacts", [](const httplib::Request &asked, httplib::Response &answer) {
            answer.set_content(std::to_string(asked.body.size()), json);
        });
        if (tuning == Tuning::Tuned) {
            m_server.set_tcp_nodelay(true);
            m_server.set_keep_alive_max_count(1'000'000'000);
            m_server.set_payload_max_length(1 << 20);
            m_server.new_task_queue = [] {
                return new httplib::ThreadPool(poolThreads);
            };
        }
        m_port = static_cast<quint16>(m_server.bind_to_any_port("127.0.0.1"));
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~HttplibServer() override
    {
        m_server.stop();
        m_thread.join();
    }

    quint16 port() const override { return m_port; }

private:
    const LookUpTable m_table;
    httplib::Server m_server;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace

std::unique_ptr<BenchServer> makeHttplibServer(Tuning tuning)
{
    return std::make_unique<HttplibServer>(tuning);
}

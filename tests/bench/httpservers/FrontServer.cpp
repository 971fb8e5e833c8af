#include "BenchServers.h"
#include "LookUpTable.h"
#include "server/HttpFront.h"
#include "server/RequestTarget.h"

using namespace contactdesk;

namespace
{

class FrontServer final : public BenchServer
{
public:
    FrontServer()
        : m_front([this](const HttpRequest &asked) { return answer(asked); }, ServerLimits{}),
          m_port(m_front.start(0))
    {
    }

    quint16 port() const override { return m_port; }

private:
    HttpAnswer answer(const HttpRequest &asked) const
    {
        const auto target = RequestTarget::parse(asked.target);
        if (!target || asked.method == "POST")
            return {.status = 200, .body = QByteArray::number(asked.body.size())};
        const QString number = target->values(u"phoneNumber").value(0);
        const std::string found = m_table.answer(number.toStdString());
        return found.empty() ? HttpAnswer{.status = 404, .body = notFoundBody}
                             : HttpAnswer{.status = 200, .body = QByteArray::fromStdString(found)};
    }

    const LookUpTable m_table;
    HttpFront m_front;
    const quint16 m_port;
};

} // namespace

std::unique_ptr<BenchServer> makeFrontServer()
{
    return std::make_unique<FrontServer>();
}

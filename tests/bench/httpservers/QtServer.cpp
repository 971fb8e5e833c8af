#include "BenchServers.h"
#include "LookUpTable.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QThread>
#include <QUrlQuery>

namespace
{

QHttpServerResponse reply(const std::string &body, QHttpServerResponse::StatusCode status)
{
    return QHttpServerResponse("application/json", QByteArray::fromStdString(body), status);
}

class QtServer final : public BenchServer
{
public:
    QtServer()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_context, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~QtServer() override
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const override { return m_port; }

private:
    using Status = QHttpServerResponse::StatusCode;

    void listen()
    {
        m_server = std::make_unique<QHttpServer>();
        m_server->route(QStringLiteral("/v1/contacts"), QHttpServerRequest::Method::Post,
                        [](const QHttpServerRequest &asked) {
                            return reply(std::to_string(asked.body().size()), Status::Ok);
                        });
        m_server->route(QStringLiteral("/v1/contacts"), [this](const QHttpServerRequest &asked) {
            const QString number =
                asked.query().queryItemValue(QStringLiteral("phoneNumber"), QUrl::FullyDecoded);
            const std::string found = m_table.answer(number.toStdString());
            return found.empty() ? reply(notFoundBody, Status::NotFound) : reply(found, Status::Ok);
        });
        m_port = m_server->listen(QHostAddress::LocalHost);
    }

    const LookUpTable m_table;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace

std::unique_ptr<BenchServer> makeQtServer()
{
    return std::make_unique<QtServer>();
}

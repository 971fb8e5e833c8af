#include "server/EmbeddedServer.h"

#include "server/HttpFront.h"
#include "server/Router.h"
#include "server/SampleWriter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(EmbeddedServer)
};

constexpr int idLength = 20;

/// As the hosted service's ids look; 62 to the power of 20 of them.
QString randomId()
{
    constexpr auto signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString id;
    for (int i = 0; i < idLength; ++i)
        id += signs[QRandomGenerator::system()->bounded(signs.size())];
    return id;
}

tl::expected<void, QString> prepareDatabase(const QString &file, bool sampleData)
{
    const auto database = ServerDatabase::prepare(file);
    if (!database)
        return tl::unexpected(database.error());
    if (sampleData && !writeSampleData((*database)->handle()))
        return tl::unexpected(Text::tr("The sample data could not be written."));
    return {};
}

} // namespace

class EmbeddedServer::Private
{
public:
    explicit Private(const ServerOptions &options)
        : stores(options.databaseFile),
          router(KeyRing(options.keys), RequestHandlers(stores, options.answerForm,
                                                        &QDateTime::currentDateTimeUtc, &randomId)),
          front([this](const HttpRequest &request) { return router.answer(request); },
                options.limits)
    {
    }

    StorePool stores;
    const Router router;
    HttpFront front;
};

EmbeddedServer::EmbeddedServer(ServerOptions options) : m_options(std::move(options)) {}

EmbeddedServer::~EmbeddedServer()
{
    stop();
}

tl::expected<QUrl, QString> EmbeddedServer::start()
{
    stop();
    if (KeyRing(m_options.keys).isEmpty())
        return tl::unexpected(Text::tr("The service needs a key to be opened with."));
    if (const auto ready = prepareDatabase(m_options.databaseFile, m_options.sampleData); !ready)
        return tl::unexpected(ready.error());

    d = std::make_unique<Private>(m_options);
    const quint16 port = d->front.start(m_options.port);
    if (port == 0) {
        d.reset();
        return tl::unexpected(
            m_options.port == 0
                ? Text::tr("The service can't listen on this computer.")
                : Text::tr("The service can't listen on port %1. Another program may have it.")
                      .arg(m_options.port));
    }
    QUrl address(u"http://127.0.0.1/v1"_s);
    address.setPort(port);
    return address;
}

void EmbeddedServer::stop()
{
    d.reset();
}

} // namespace contactdesk

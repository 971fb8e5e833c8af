#include "ServerFixture.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace contactdesk;

QString ServerFixture::key()
{
    return u"s3cret+key/with=signs"_s;
}

ServerFixture::ServerFixture(const std::function<void(ServerOptions &)> &adjust)
{
    m_options.databaseFile = m_folder.filePath(u"service.db"_s);
    m_options.keys = {key()};
    if (adjust)
        adjust(m_options);
}

bool ServerFixture::start()
{
    m_server = std::make_unique<EmbeddedServer>(m_options);
    const auto address = m_server->start();
    if (!address) {
        qWarning() << address.error();
        return false;
    }
    m_address = *address;
    return true;
}

QUrl ServerFixture::url(const QByteArray &path, const QByteArray &query) const
{
    QByteArray text = m_address.toEncoded() + path + "?apiKey=" + QUrl::toPercentEncoding(key());
    if (!query.isEmpty())
        text += '&' + query;
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QNetworkReply *ServerFixture::startRequest(const QByteArray &method, const QUrl &url,
                                           const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(10'000);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    // As a custom request, Qt would wait for the body that a HEAD doesn't have.
    return method == "HEAD" ? m_network.head(request)
                            : m_network.sendCustomRequest(request, method, body);
}

Answer ServerFixture::waitFor(QNetworkReply *reply)
{
    if (!reply->isFinished())
        QSignalSpy(reply, &QNetworkReply::finished).wait(12'000);
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .contentType = reply->rawHeader("Content-Type"),
            .allow = reply->rawHeader("Allow")};
}

Answer ServerFixture::sendTo(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(startRequest(method, url, body));
    return waitFor(reply.get());
}

Answer ServerFixture::get(const QByteArray &path, const QByteArray &query)
{
    return sendTo("GET", url(path, query), {});
}

Answer ServerFixture::send(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return sendTo(method, url(path), body);
}

QString ServerFixture::create(const QByteArray &phoneNumber, const QByteArray &otherFields)
{
    QByteArray body = R"({"phoneNumber":")" + phoneNumber + '"';
    if (!otherFields.isEmpty())
        body += ',' + otherFields;
    const Answer answer = send("POST", "/contacts", body + '}');
    if (answer.status != 200)
        qWarning() << answer.status << answer.body;
    return answer.json()["data"_L1]["contactId"_L1].toString();
}

#include "service/http/HttpTransport.h"

#include "service/http/SystemProxy.h"

#include <QNetworkRequest>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray basePath(const QUrl &base)
{
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

HttpTransport::HttpTransport(ServiceAccount account, const ServiceLimits &limits, Clock clock,
                             QObject *parent)
    : QObject(parent),
      m_account(std::move(account)),
      m_limits(limits),
      m_clock(std::move(clock)),
      m_redaction(m_account.key)
{
    // Without a proxy at first: one on another host would be handed the key of a loopback service
    // in the clear.
    renewNetwork();
    m_isReady = m_account.baseAddress.scheme() != "https"_L1;
    if (m_isReady)
        return;
    findSystemProxy(m_account.baseAddress, this, [this](const QNetworkProxy &proxy) {
        m_proxy = proxy;
        m_network->setProxy(proxy);
        m_isReady = true;
        Q_EMIT becameReady();
    });
}

void HttpTransport::setKey(const QString &key)
{
    m_account.key = key;
    m_redaction = Redaction(key);
}

HttpExchange *HttpTransport::send(const ServiceRequest &request, std::chrono::milliseconds deadline,
                                  QObject *context, HttpExchange::Handlers handlers)
{
    auto *exchange = new HttpExchange(request, std::move(handlers), context, this);
    if (!isSecureEnough(m_account.baseAddress)) {
        exchange->fail({.kind = FailureKind::Insecure, .cause = FailureCause::NotEncrypted});
        return exchange;
    }
    exchange->start(m_network, addressed(request), deadline, m_limits, m_clock);
    connect(exchange, &HttpExchange::connectionDoubted, this, [this, used = m_network.get()] {
        if (used == m_network.get() && m_account.baseAddress.scheme() == "https"_L1)
            renewNetwork();
    });
    return exchange;
}

// Over HTTP/2 Qt sends everything over one connection, and goes on doing so when that is dead, or
// was just lost.
void HttpTransport::renewNetwork()
{
    auto *network = new QNetworkAccessManager(this);
    network->setProxy(m_proxy);
    // By the event loop: its last user may be called by it just now.
    m_network = {network, [guarded = QPointer(network)](QNetworkAccessManager *) {
                     if (guarded)
                         guarded->deleteLater();
                 }};
}

QNetworkRequest HttpTransport::addressed(const ServiceRequest &request) const
{
    QUrl url;
    url.setScheme(m_account.baseAddress.scheme());
    url.setHost(m_account.baseAddress.host());
    url.setPort(m_account.baseAddress.port());
    // Strictly, as it stands: in any other mode QUrl mends what is encoded already.
    url.setPath(QString::fromLatin1(basePath(m_account.baseAddress) + request.path),
                QUrl::StrictMode);
    const QByteArray key = "apiKey=" + QUrl::toPercentEncoding(m_account.key);
    url.setQuery(QString::fromLatin1(request.query.isEmpty() ? key : request.query + '&' + key),
                 QUrl::StrictMode);

    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over plain HTTP Qt would ask for an upgrade, which nobody on this computer offers.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                        m_account.baseAddress.scheme() == "https"_L1);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("User-Agent", "ContactDesk");
    // Qt's own guard takes a long, repetitive conversation for an archive bomb; the limit on the
    // unpacked size is the guard here.
    result.setDecompressedSafetyCheckThreshold(-1);
    if (request.isWrite())
        result.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return result;
}

} // namespace contactdesk

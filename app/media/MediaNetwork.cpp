#include "media/MediaNetwork.h"

#include "media/MediaAddress.h"

#include <QHash>
#include <QHostInfo>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

void findByComputer(const QString &host, QObject *context,
                    std::function<void(const QList<QHostAddress> &)> found)
{
    QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo &info) {
        found(info.addresses());
    });
}

QUrl originOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

/// The proxies that were found, by origin: asking for one may take a while, and Qt asks when it
/// can't wait.
class ProxyBook : public QNetworkProxyFactory
{
public:
    void put(const QUrl &address, const QNetworkProxy &proxy)
    {
        m_proxies.insert(originOf(address), proxy);
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_proxies.value(originOf(query.url()), QNetworkProxy(QNetworkProxy::NoProxy))};
    }

private:
    QHash<QUrl, QNetworkProxy> m_proxies;
};

MediaNetwork::MediaNetwork(MediaWays ways, bool mayAskInside, QObject *parent)
    : QObject(parent),
      m_ways(std::move(ways)),
      m_mayAskInside(mayAskInside),
      m_proxies(new ProxyBook)
{
    m_manager.setProxyFactory(m_proxies);
    if (!m_ways.findHost)
        m_ways.findHost = findByComputer;
}

MediaNetwork::~MediaNetwork() = default;

void MediaNetwork::findWay(const QUrl &address, QObject *context,
                           std::function<void(const std::optional<Failure> &)> found)
{
    auto findHost = [this, address, context, found = std::move(found)](const QNetworkProxy &proxy) {
        m_proxies->put(address, proxy);
        const bool isAddress = !QHostAddress(address.host()).isNull();
        if (m_mayAskInside || isAddress || proxy.type() != QNetworkProxy::NoProxy) {
            found({});
            return;
        }
        // Qt remembers the answer for a minute, so that it asks whoever was looked at here.
        m_ways.findHost(address.host(), context, [found](const QList<QHostAddress> &addresses) {
            if (addresses.isEmpty())
                found(mediaFailure(FailureCause::MediaUnreachable));
            else if (std::any_of(addresses.begin(), addresses.end(), isInside))
                found(mediaFailure(FailureCause::MediaInside));
            else
                found({});
        });
    };
    if (m_ways.findProxy)
        m_ways.findProxy(originOf(address), context, std::move(findHost));
    else
        findHost(QNetworkProxy(QNetworkProxy::NoProxy));
}

QNetworkReply *MediaNetwork::get(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt goes on using an HTTP/2 connection over which nothing is heard any more.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "*");
    // Unpacked by nobody: what arrives is as large as it says.
    request.setRawHeader("Accept-Encoding", "identity");
    return m_manager.get(request);
}

} // namespace contactdesk

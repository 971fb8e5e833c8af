#pragma once

#include "domain/Failure.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace contactdesk
{

class ProxyBook;

/// How hosts are found. Passed in, so that tests name them. Each calls back once, from the event
/// loop of `context`'s thread; not if that is gone by then.
struct MediaWays {
    /// The proxy for an address, of which it is told scheme, host and port alone; empty for none.
    std::function<void(const QUrl &, QObject *context, std::function<void(const QNetworkProxy &)>)>
        findProxy = {};
    /// The addresses of a name, none if it isn't known; empty for the computer's own way.
    std::function<void(const QString &, QObject *context,
                       std::function<void(const QList<QHostAddress> &)>)>
        findHost = {};
};

/// The way to the hosts that keep media. It knows nothing of any account: requests carry no key, no
/// cookie, no referrer, no language and a name that all the world has; nothing that comes is kept
/// on disk. Lives on one thread and never blocks it.
class MediaNetwork : public QObject
{
    Q_OBJECT

public:
    MediaNetwork(MediaWays ways, bool mayAskInside, QObject *parent = nullptr);
    ~MediaNetwork() override;

    bool mayAskInside() const { return m_mayAskInside; }

    /// Finds the way to an askableAddress(). `found` is called once, unless `context` is gone by
    /// then, with why it isn't gone if it isn't: a name that leads inside is told from others here.
    /// Behind a proxy only the proxy knows where a name leads to.
    void findWay(const QUrl &address, QObject *context,
                 std::function<void(const std::optional<Failure> &)> found);

    /// Asks once the way is found. Redirects aren't followed. The caller's own.
    QNetworkReply *get(const QUrl &address);

private:
    MediaWays m_ways;
    const bool m_mayAskInside;
    QNetworkAccessManager m_manager;
    /// The manager's own.
    ProxyBook *m_proxies;
};

} // namespace contactdesk

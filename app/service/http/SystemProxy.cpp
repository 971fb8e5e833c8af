#include "service/http/SystemProxy.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace contactdesk
{

void findSystemProxy(const QUrl &baseAddress, QObject *context,
                     std::function<void(const QNetworkProxy &)> found)
{
    auto *watcher = new QFutureWatcher<QNetworkProxy>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, found = std::move(found)] {
                         watcher->deleteLater();
                         found(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run([address = baseAddress] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
        return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    }));
}

} // namespace contactdesk

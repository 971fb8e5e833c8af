#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>

namespace contactdesk
{

/// Finds the proxy that this computer's settings want for an address: on another thread, since
/// asking may run a script of the network's or wait for its name server. It is told the address
/// alone, and so no key. `found` is called once, from the event loop of `context`'s thread; not if
/// that is gone by then.
void findSystemProxy(const QUrl &baseAddress, QObject *context,
                     std::function<void(const QNetworkProxy &)> found);

} // namespace contactdesk

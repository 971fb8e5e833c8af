#include "service/ServiceAccount.h"

#include <QHostAddress>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QUrl hostedServiceAddress()
{
    return QUrl(u"https://api.dmchamp.com/v1"_s);
}

bool isSecureEnough(const QUrl &baseAddress)
{
    const QString host = baseAddress.host();
    if (!baseAddress.isValid() || host.isEmpty())
        return false;
    if (baseAddress.scheme() == "https"_L1)
        return true;
    return baseAddress.scheme() == "http"_L1 &&
           (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
            QHostAddress(host).isLoopback());
}

} // namespace contactdesk

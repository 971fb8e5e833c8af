#pragma once

#include <QStringView>
#include <QUrl>

namespace contactdesk
{

enum class LinkKind { Web, Mail, Phone };

/// Where a text of a kind leads; an invalid address for one that leads nowhere. Web addresses
/// without http:// or https:// are taken for https.
QUrl linkTarget(LinkKind kind, QStringView text);

/// True for what may be given to the desktop to open: http and https with a host, mailto, tel.
bool isAllowedTarget(const QUrl &target);

} // namespace contactdesk

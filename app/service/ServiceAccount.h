#pragma once

#include <QString>
#include <QUrl>

namespace contactdesk
{

/// Where a service is and what opens it. The key is a secret: it is put into a request's URL at
/// the last moment and into no other text.
struct ServiceAccount {
    /// "https://api.dmchamp.com/v1"; plain HTTP is taken for loopback only.
    QUrl baseAddress;
    QString key;
};

/// The hosted service's own address (source: its public reference).
QUrl hostedServiceAddress();

/// True for HTTPS anywhere and HTTP on loopback: what a key may travel over.
bool isSecureEnough(const QUrl &baseAddress);

} // namespace contactdesk

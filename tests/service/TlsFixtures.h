#pragma once

#include <QSslConfiguration>

namespace contactdesk
{

/// The server certificates of tests/fixtures/tls, by what is wrong with them.
enum class TestCertificate { Good, WrongName, Expired, Unknown };

/// For a server. `protocols`: what it takes of what a client offers (ALPN), the best first.
QSslConfiguration serverTls(TestCertificate certificate,
                            const QList<QByteArray> &protocols = {"http/1.1"});

/// While it lives, connections of this program trust the authority of those certificates.
class TrustedAuthority
{
public:
    TrustedAuthority();
    ~TrustedAuthority();

    TrustedAuthority(const TrustedAuthority &) = delete;
    TrustedAuthority &operator=(const TrustedAuthority &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace contactdesk

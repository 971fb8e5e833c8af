#include "service/TlsFixtures.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &name)
{
    QFile file(QString::fromUtf8(CONTACTDESK_FIXTURES) + "/tls/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no fixture tls/%s.", qPrintable(name));
    return file.readAll();
}

QString fileOf(TestCertificate certificate)
{
    switch (certificate) {
    case TestCertificate::Good:
        return u"good.crt"_s;
    case TestCertificate::WrongName:
        return u"wrong-name.crt"_s;
    case TestCertificate::Expired:
        return u"expired.crt"_s;
    case TestCertificate::Unknown:
        break;
    }
    return u"unknown.crt"_s;
}

} // namespace

QSslConfiguration serverTls(TestCertificate certificate, const QList<QByteArray> &protocols)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(contentOf(fileOf(certificate))));
    configuration.setAllowedNextProtocols(protocols);
    return configuration;
}

TrustedAuthority::TrustedAuthority() : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(QSslCertificate(contentOf(u"authority.crt"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedAuthority::~TrustedAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace contactdesk

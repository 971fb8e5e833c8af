#include "service/http/NetworkFaults.h"

#include <algorithm>

namespace contactdesk
{

// Qt reports an answer of 4xx or 5xx as an error too; those have their say in the status. A
// redirect of a write it reports as an upload that can't be repeated, followed or not.
bool cameWhole(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
        return status >= 300 && status < 400;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default:
        // Among them ProtocolInvalidOperationError: it is Qt's word for a plain 400.
        return status >= 400 && error > QNetworkReply::UnknownProxyError;
    }
}

FailureKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Insecure;
    case QNetworkReply::TimeoutError:
        return FailureKind::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return FailureKind::NotUnderstood;
    default:
        return FailureKind::Offline;
    }
}

FailureCause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FailureCause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FailureCause::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    // What ends a single stream of an HTTP/2 connection:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
        return FailureCause::ConnectionLost;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return FailureCause::ProxyUnusable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return FailureCause::ProxyWantsPassword;
    default:
        return FailureCause::Unspecified;
    }
}

FailureCause causeOf(const QList<QSslError> &errors)
{
    const auto holds = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (holds({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
               QSslError::UnableToGetIssuerCertificate,
               QSslError::UnableToGetLocalIssuerCertificate,
               QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
               QSslError::InvalidCaCertificate, QSslError::CertificateRevoked,
               QSslError::CertificateBlacklisted, QSslError::CertificateRejected}))
        return FailureCause::CertificateUntrusted;
    if (holds({QSslError::HostNameMismatch}))
        return FailureCause::CertificateForAnotherName;
    if (holds({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return FailureCause::CertificateExpired;
    return FailureCause::NoSecureConnection;
}

} // namespace contactdesk

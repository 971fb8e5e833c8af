#include "service/http/NetworkFaults.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

bool isOverHttp2(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

/// True for an answer whose end is that of its connection, for want of an announced one. Where both
/// arrive together Qt often tries to ask again, and reports that it can't.
bool endsWithConnection(const QNetworkReply &reply)
{
    return !isOverHttp2(reply) && !reply.hasRawHeader("Content-Length") &&
           !reply.hasRawHeader("Transfer-Encoding");
}

} // namespace

// Qt reports an answer of 4xx or 5xx as an error too; those have their say in the status. A
// redirect of a write it reports as an upload that can't be repeated, followed or not.
bool cameWhole(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ContentReSendError:
        return (status >= 300 && status < 400) || (status > 0 && endsWithConnection(reply));
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default:
        // Among them ProtocolInvalidOperationError: it is Qt's word for a plain 400.
        return status >= 400 && error > QNetworkReply::UnknownProxyError;
    }
}

FailureKind kindOf(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Insecure;
    case QNetworkReply::TimeoutError:
        return FailureKind::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return FailureKind::NotUnderstood;
    case QNetworkReply::UnknownContentError:
        // A body that can't be unpacked; over HTTP/2 also a stream that was ended, and then asking
        // again may help.
        return isOverHttp2(reply) ? FailureKind::Offline : FailureKind::NotUnderstood;
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

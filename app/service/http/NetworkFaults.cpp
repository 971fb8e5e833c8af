#include "service/http/NetworkFaults.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

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

/// True where the error may mean no more than that one stream of an HTTP/2 connection was ended: Qt
/// has all sorts of errors for that, and doesn't say that it was HTTP/2 before an answer began.
bool mayBeEndedStream(const QNetworkReply &reply)
{
    return isOverHttp2(reply) || statusOf(reply) == 0;
}

} // namespace

// Qt reports an answer of 4xx or 5xx as an error too; those have their say in the status. A
// redirect of a write it reports as an upload that can't be repeated, followed or not.
bool cameWhole(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = statusOf(reply);
    switch (error) {
    case QNetworkReply::NoError:
        // There is none in a stream of HTTP/2 that was ended for no reason.
        return status > 0;
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
    // A body that can't be unpacked:
    case QNetworkReply::UnknownContentError:
        // Asking again after an ended stream may help.
        return mayBeEndedStream(reply) ? FailureKind::Offline : FailureKind::NotUnderstood;
    default:
        return FailureKind::Offline;
    }
}

FailureCause causeOf(const QNetworkReply &reply, bool isThroughProxy)
{
    switch (reply.error()) {
    // Through a proxy these are of the proxy, or of its words; the last is Qt's for most of them.
    case QNetworkReply::HostNotFoundError:
        return isThroughProxy ? FailureCause::ProxyUnusable : FailureCause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return isThroughProxy ? FailureCause::ProxyUnusable : FailureCause::ConnectionRefused;
    case QNetworkReply::UnknownNetworkError:
        return isThroughProxy ? FailureCause::ProxyUnusable : FailureCause::Unspecified;
    case QNetworkReply::NoError:
    case QNetworkReply::RemoteHostClosedError:
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
        // What is left of those is what ends a stream.
        return reply.error() > QNetworkReply::UnknownProxyError ? FailureCause::ConnectionLost
                                                                : FailureCause::Unspecified;
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

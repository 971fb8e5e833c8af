#include "domain/FailureReport.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QString nameOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Offline:
        return u"offline"_s;
    case FailureKind::TimedOut:
        return u"timed out"_s;
    case FailureKind::RefusedKey:
        return u"refused key"_s;
    case FailureKind::Forbidden:
        return u"forbidden"_s;
    case FailureKind::NotFound:
        return u"not found"_s;
    case FailureKind::AlreadyExists:
        return u"exists already"_s;
    case FailureKind::Invalid:
        return u"invalid"_s;
    case FailureKind::RateLimited:
        return u"rate limited"_s;
    case FailureKind::ServiceError:
        return u"service error"_s;
    case FailureKind::NotUnderstood:
        return u"not understood"_s;
    case FailureKind::Cancelled:
        return u"cancelled"_s;
    case FailureKind::Insecure:
        return u"insecure"_s;
    case FailureKind::Storage:
        break;
    }
    return u"storage"_s;
}

QString nameOf(FailureCause cause)
{
    switch (cause) {
    case FailureCause::Unspecified:
        break;
    case FailureCause::HostNotFound:
        return u"host not found"_s;
    case FailureCause::ConnectionRefused:
        return u"connection refused"_s;
    case FailureCause::NotConnected:
        return u"not connected in time"_s;
    case FailureCause::ConnectionLost:
        return u"connection lost"_s;
    case FailureCause::ProxyUnusable:
        return u"proxy unusable"_s;
    case FailureCause::ProxyWantsPassword:
        return u"proxy wants a password"_s;
    case FailureCause::NotEncrypted:
        return u"address not encrypted"_s;
    case FailureCause::CertificateUntrusted:
        return u"certificate untrusted"_s;
    case FailureCause::CertificateExpired:
        return u"certificate expired or not yet valid"_s;
    case FailureCause::CertificateForAnotherName:
        return u"certificate for another name"_s;
    case FailureCause::NoSecureConnection:
        return u"no secure connection"_s;
    case FailureCause::DiskFull:
        return u"disk full"_s;
    case FailureCause::NotWritable:
        return u"file not writable"_s;
    case FailureCause::FileDamaged:
        return u"file damaged"_s;
    case FailureCause::FileBusy:
        return u"file busy"_s;
    case FailureCause::FileNewer:
        return u"file of a newer version"_s;
    case FailureCause::MediaAddress:
        return u"media: address"_s;
    case FailureCause::MediaInside:
        return u"media: address inside"_s;
    case FailureCause::MediaUnreachable:
        return u"media: host unreachable"_s;
    case FailureCause::MediaInsecure:
        return u"media: not secure"_s;
    case FailureCause::MediaMisled:
        return u"media: redirects"_s;
    case FailureCause::MediaSlow:
        return u"media: too slow"_s;
    case FailureCause::MediaCutOff:
        return u"media: cut off"_s;
    case FailureCause::MediaGone:
        return u"media: gone"_s;
    case FailureCause::MediaRefused:
        return u"media: refused"_s;
    case FailureCause::MediaTooLarge:
        return u"media: too large"_s;
    case FailureCause::MediaNotPicture:
        return u"media: not a picture"_s;
    case FailureCause::MediaDamaged:
        return u"media: damaged"_s;
    case FailureCause::MediaNotSaved:
        return u"media: not saved"_s;
    }
    return {};
}

QString failureReport(const QString &what, const Failure &failure)
{
    QStringList lines;
    const auto put = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + ": "_L1 + value);
    };
    const RequestTrace &trace = failure.trace;
    put("What"_L1, what);
    put("Happened"_L1, whatHappened(failure));
    put("Kind"_L1, nameOf(failure.kind));
    put("Cause"_L1, nameOf(failure.cause));
    put("Status"_L1, failure.status > 0 ? QString::number(failure.status) : QString());
    put("Outcome"_L1, failure.outcomeKnown ? u"known"_s : u"unknown"_s);
    put("Service says"_L1, failure.serviceWords);
    put("Ask again at"_L1, failure.retryAt.toUTC().toString(Qt::ISODateWithMs));
    if (trace.number > 0) {
        put("Request"_L1, u"#%1 %2"_s.arg(trace.number).arg(trace.operation));
        put("Asked at"_L1, trace.askedAt.toUTC().toString(Qt::ISODateWithMs));
        put("Attempts"_L1, QString::number(trace.attempts));
        put("Took"_L1, u"%1 ms"_s.arg(trace.duration.count()));
    }
    put("Program"_L1,
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    put("System"_L1, QSysInfo::prettyProductName() + ", Qt "_L1 + QLatin1StringView(qVersion()));
    put("Answer"_L1, failure.rawSample);
    return lines.join(u'\n') + u'\n';
}

} // namespace contactdesk

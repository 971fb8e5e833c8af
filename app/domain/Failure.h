#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace contactdesk
{

enum class FailureKind {
    Offline,
    TimedOut,
    RefusedKey,
    Forbidden,
    NotFound,
    AlreadyExists,
    Invalid,
    RateLimited,
    ServiceError,
    NotUnderstood,
    Cancelled,
    Insecure,
    /// This computer's own disk or database.
    Storage,
};

/// Why no answer came, as far as the network or the disk can tell; it makes the sentence more
/// exact.
enum class FailureCause {
    Unspecified,
    HostNotFound,
    ConnectionRefused,
    /// Nobody took the connection in time.
    NotConnected,
    /// The connection ended before the whole answer was there.
    ConnectionLost,
    ProxyUnusable,
    ProxyWantsPassword,
    /// The base address is neither HTTPS nor on this computer.
    NotEncrypted,
    CertificateUntrusted,
    CertificateExpired,
    CertificateForAnotherName,
    /// Anything else that TLS found wrong.
    NoSecureConnection,
    /// Of this computer's own data: the disk, or what this user may have of it, is used up.
    DiskFull,
    /// The file or its folder may only be read.
    NotWritable,
    FileDamaged,
    /// Another program holds the file and didn't let go of it in time.
    FileBusy,
    /// A newer version of this program wrote it in a form that this one doesn't know.
    FileNewer,
    /// Of the medium of a message, which its own host keeps and not the service: its address isn't
    /// one that is asked.
    MediaAddress,
    /// Its address leads into this computer's own network.
    MediaInside,
    MediaUnreachable,
    MediaInsecure,
    /// Its host led on and on, or to where it isn't encrypted any more.
    MediaMisled,
    /// Its host sent nothing for too long, or too slowly.
    MediaSlow,
    /// Its host ended the connection before all of it was there.
    MediaCutOff,
    /// Its host doesn't have it any more.
    MediaGone,
    /// Its host doesn't give it to this program, or has a fault.
    MediaRefused,
    MediaTooLarge,
    MediaNotPicture,
    MediaDamaged,
    /// It couldn't be written where the agent wanted it.
    MediaNotSaved,
};

/// What was asked, for the report that an agent can copy: it finds the request in the log.
struct RequestTrace {
    /// Counts the requests of a run, from 1 on; 0 if there was none.
    qint64 number = 0;
    /// "look-up", "update" …; not translated.
    QString operation = {};
    /// UTC.
    QDateTime askedAt = {};
    /// How often it went out.
    int attempts = 0;
    /// From the question to the failure, pauses included.
    std::chrono::milliseconds duration{0};

    bool operator==(const RequestTrace &) const = default;
};

/// Why an operation has no value to give. The one error type of the house.
struct Failure {
    FailureKind kind = FailureKind::ServiceError;
    FailureCause cause = FailureCause::Unspecified;
    /// HTTP status; 0 if there was no answer.
    int status = 0;
    /// The service's own words, untrusted plain text; "" if it had none.
    QString serviceWords = {};
    /// The start of the answer as it came, at most 2 kB, the key taken out; for the details view.
    QString rawSample = {};
    /// False for a write whose answer was lost: it may have been carried out.
    bool outcomeKnown = true;
    /// True if the very same request may be sent again without harm, and that may help.
    bool mayBeRetried = false;
    /// When the service wants to be asked again at the earliest, UTC; invalid if it named no time.
    QDateTime retryAt = {};
    RequestTrace trace = {};

    bool operator==(const Failure &) const = default;
};

/// What happened, as a true sentence for the agent, translated; it names no address and no key.
QString whatHappened(const Failure &failure);

/// What the agent can do now, as a sentence, translated.
QString whatToDo(const Failure &failure);

} // namespace contactdesk

#include "domain/Failure.h"

#include <QCoreApplication>
#include <QLocale>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

/// "" where the cause adds nothing to the kind.
QString happenedBy(FailureCause cause)
{
    switch (cause) {
    case FailureCause::HostNotFound:
        return Text::tr("The service could not be reached: its address is not known here.");
    case FailureCause::ConnectionRefused:
        return Text::tr("The service could not be reached: its computer refused the connection.");
    case FailureCause::NotConnected:
        return Text::tr("The service could not be reached: its computer did not respond.");
    case FailureCause::ConnectionLost:
        return Text::tr("The connection to the service broke before the answer was there.");
    case FailureCause::ProxyUnusable:
        return Text::tr("The service could not be reached: this network's proxy did not help.");
    case FailureCause::ProxyWantsPassword:
        return Text::tr("The service could not be reached: this network's proxy wants a password.");
    case FailureCause::NotEncrypted:
        return Text::tr("The service's address is not an encrypted one, so nothing was sent.");
    case FailureCause::CertificateUntrusted:
        return Text::tr("Nobody trusted vouches for the service's certificate, so nothing was "
                        "sent.");
    case FailureCause::CertificateExpired:
        return Text::tr("The service's certificate is not valid today, so nothing was sent.");
    case FailureCause::CertificateForAnotherName:
        return Text::tr("The service's certificate is for another address, so nothing was sent.");
    case FailureCause::NoSecureConnection:
        return Text::tr("No secure connection to the service came about, so nothing was sent.");
    case FailureCause::DiskFull:
        return Text::tr("This computer's disk is full, so its own data could not be written.");
    case FailureCause::NotWritable:
        return Text::tr("This computer's own data may only be read, so nothing could be written.");
    case FailureCause::FileDamaged:
        return Text::tr("A file of this computer's own data is damaged.");
    case FailureCause::FileBusy:
        return Text::tr("Another program holds this computer's own data and did not let go.");
    case FailureCause::FileNewer:
        return Text::tr("This computer's own data were written by a newer version of this "
                        "program.");
    case FailureCause::MediaAddress:
        return Text::tr("The message gives no address that this program would ask for the file.");
    case FailureCause::MediaInside:
        return Text::tr("The file's address leads into this computer's own network, so it was not "
                        "asked for.");
    case FailureCause::MediaUnreachable:
        return Text::tr("The host that keeps the file could not be reached.");
    case FailureCause::MediaInsecure:
        return Text::tr("No secure connection to the host that keeps the file came about.");
    case FailureCause::MediaMisled:
        return Text::tr("The host that keeps the file led on to where this program does not go.");
    case FailureCause::MediaSlow:
        return Text::tr("The host that keeps the file did not send it in time.");
    case FailureCause::MediaCutOff:
        return Text::tr("The connection broke before the whole file was there.");
    case FailureCause::MediaGone:
        return Text::tr("The host does not keep this file any more.");
    case FailureCause::MediaRefused:
        return Text::tr("The host that keeps the file did not give it to this program.");
    case FailureCause::MediaTooLarge:
        return Text::tr("The picture is larger than what is shown here.");
    case FailureCause::MediaNotPicture:
        return Text::tr("What came is not a picture that this program can show.");
    case FailureCause::MediaDamaged:
        return Text::tr("The picture is damaged.");
    case FailureCause::MediaNotSaved:
        return Text::tr("The file could not be written there.");
    case FailureCause::Unspecified:
        break;
    }
    return {};
}

QString toDoAbout(FailureCause cause)
{
    switch (cause) {
    case FailureCause::HostNotFound:
    case FailureCause::ConnectionRefused:
    case FailureCause::NotConnected:
        return Text::tr("Check the network and the account's address, then try again. Nothing you "
                        "typed is lost.");
    case FailureCause::ProxyUnusable:
    case FailureCause::ProxyWantsPassword:
        return Text::tr("Check this computer's proxy settings, then start the program again.");
    case FailureCause::NotEncrypted:
        return Text::tr("Give the account an address that begins with https://.");
    case FailureCause::CertificateExpired:
        return Text::tr("Check this computer's date. If it is right, tell whoever runs the "
                        "service.");
    case FailureCause::DiskFull:
        return Text::tr("Make room on the disk. What the service holds is not affected.");
    case FailureCause::NotWritable:
        return Text::tr("Check who may write to the file and its folder.");
    case FailureCause::FileDamaged:
        return Text::tr("Start the program again: it saves what can be read.");
    case FailureCause::FileBusy:
        return Text::tr("Close whatever else has the file open, then start the program again.");
    case FailureCause::FileNewer:
        return Text::tr("Start the newer version.");
    case FailureCause::MediaAddress:
    case FailureCause::MediaGone:
        return Text::tr("Ask the person to send it once more.");
    case FailureCause::MediaInside:
    case FailureCause::MediaMisled:
    case FailureCause::MediaInsecure:
        return Text::tr("Open it in the browser if you trust its host.");
    case FailureCause::MediaUnreachable:
    case FailureCause::MediaSlow:
    case FailureCause::MediaCutOff:
        return Text::tr("Check the network, then try again, or open it in the browser.");
    case FailureCause::MediaRefused:
        return Text::tr("Try again, or open it in the browser.");
    case FailureCause::MediaTooLarge:
    case FailureCause::MediaNotPicture:
    case FailureCause::MediaDamaged:
        return Text::tr("Save it, or open it in the browser.");
    case FailureCause::MediaNotSaved:
        return Text::tr("Check the disk and the folder, or save it somewhere else.");
    default:
        return {};
    }
}

QString pauseUntil(const QDateTime &retryAt)
{
    return QLocale().toString(retryAt.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

QString whatHappened(const Failure &failure)
{
    if (!failure.outcomeKnown)
        return Text::tr(
            "The service was asked, but its answer never arrived. The change may or may not "
            "have been made.");
    if (const QString exactly = happenedBy(failure.cause); !exactly.isEmpty())
        return exactly;
    switch (failure.kind) {
    case FailureKind::Offline:
        return Text::tr("The service could not be reached.");
    case FailureKind::TimedOut:
        return Text::tr("The service did not answer in time.");
    case FailureKind::RefusedKey:
        return Text::tr("The service refused the key of this account. It was probably replaced.");
    case FailureKind::Forbidden:
        return Text::tr("The service does not allow this to this account.");
    case FailureKind::NotFound:
        return Text::tr("The service knows no such contact.");
    case FailureKind::AlreadyExists:
        return Text::tr("The service already has this contact.");
    case FailureKind::Invalid:
        return Text::tr("The service did not accept what was sent.");
    case FailureKind::RateLimited:
        return Text::tr("The service asks for a pause: too many requests in a short time.");
    case FailureKind::ServiceError:
        return Text::tr("The service reported a fault of its own.");
    case FailureKind::NotUnderstood:
        return Text::tr("The service answered in a form that this program does not understand.");
    case FailureKind::Cancelled:
        return Text::tr("This was cancelled.");
    case FailureKind::Insecure:
        return Text::tr("The connection is not secure, so nothing was sent over it.");
    case FailureKind::Storage:
        break;
    }
    return Text::tr("This computer could not read or write its own data.");
}

QString whatToDo(const Failure &failure)
{
    if (!failure.outcomeKnown)
        return Text::tr("Look the contact up again before you repeat it.");
    if (const QString exactly = toDoAbout(failure.cause); !exactly.isEmpty())
        return exactly;
    switch (failure.kind) {
    case FailureKind::Offline:
        return Text::tr("Check the network, then try again. Nothing you typed is lost.");
    case FailureKind::TimedOut:
    case FailureKind::ServiceError:
        return Text::tr("Try again in a moment. Nothing you typed is lost.");
    case FailureKind::RefusedKey:
        return Text::tr(
            "Ask whoever manages the account for its present key, then enter that one.");
    case FailureKind::Forbidden:
        return Text::tr("Check the id, or ask whoever manages the account.");
    case FailureKind::NotFound:
        return Text::tr("Check the number or address, or create the contact.");
    case FailureKind::AlreadyExists:
        return Text::tr("Open the one that exists. What you typed stays here until you do.");
    case FailureKind::Invalid:
        return Text::tr("Correct the entry and try again.");
    case FailureKind::RateLimited:
        return failure.retryAt.isValid()
                   ? Text::tr("Try again after %1. Nothing you typed is lost.")
                         .arg(pauseUntil(failure.retryAt))
                   : Text::tr("Wait a little, then try again. Nothing you typed is lost.");
    case FailureKind::NotUnderstood:
        return Text::tr("Try again. If it stays so, report it with the details.");
    case FailureKind::Cancelled:
        return Text::tr("Start it again when you want to.");
    case FailureKind::Insecure:
        return Text::tr("Do not go on. Ask whoever manages this computer's network.");
    case FailureKind::Storage:
        break;
    }
    return Text::tr("Check that the disk is not full and that its folder may be written to.");
}

} // namespace contactdesk

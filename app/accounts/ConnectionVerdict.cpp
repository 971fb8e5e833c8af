#include "accounts/ConnectionVerdict.h"

#include "service/ServiceAccount.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionVerdict)
};

bool isPage(const Failure &failure)
{
    return failure.rawSample.trimmed().startsWith(u'<');
}

/// Whether the service itself says that it doesn't know the contact. A wrong path is a 404 as well,
/// of which a gateway or another service may tell in JSON, too: but it won't speak of a contact.
bool isNoSuchContact(const Failure &failure)
{
    return failure.kind == FailureKind::NotFound &&
           QJsonDocument::fromJson(failure.rawSample.toUtf8()).isObject() &&
           failure.serviceWords.contains("contact"_L1, Qt::CaseInsensitive);
}

QString otherServer()
{
    return Text::tr("There is a server at this address, but it does not answer as the service "
                    "does. Check the address; the hosted service's is %1.")
        .arg(hostedServiceAddress().toString());
}

QString pauseWanted(const Failure &failure)
{
    const QString asked = Text::tr("The service asks for a pause, so the key could not be tested.");
    const QString later =
        failure.retryAt.isValid()
            ? Text::tr("Test it again after %1.")
                  .arg(QLocale().toString(failure.retryAt.toLocalTime().time(), u"HH:mm:ss"_s))
            : Text::tr("Wait a little, then test it again.");
    return asked + u' ' + later;
}

/// Before an account exists, a wrong address is likelier than somebody in between.
QString toDoAboutTls(const Failure &failure)
{
    switch (failure.cause) {
    case FailureCause::Unspecified:
    case FailureCause::NoSecureConnection:
        return Text::tr("Check the address and its port.");
    case FailureCause::CertificateForAnotherName:
        return Text::tr("Check the address letter by letter. If it is right, do not go on, and ask "
                        "whoever manages this computer's network.");
    default:
        return whatToDo(failure);
    }
}

QString sentenceOn(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::RefusedKey:
        return Text::tr("The service at this address refused the key. Check that it was copied as "
                        "a whole, or ask whoever manages the account for its present key.");
    case FailureKind::Forbidden:
        return Text::tr("The service does not let this key look contacts up. Ask whoever manages "
                        "the account.");
    case FailureKind::RateLimited:
        return pauseWanted(failure);
    case FailureKind::TimedOut:
        return whatHappened(failure) + u' ' +
               Text::tr("Check the address, or test it again in a moment.");
    case FailureKind::ServiceError:
        return whatHappened(failure) + u' ' +
               Text::tr("Test it again in a moment; if it stays so, check the address.");
    case FailureKind::Invalid:
        return Text::tr("The service answered, but did not accept the question, so the key could "
                        "not be tested. Check the address.");
    case FailureKind::NotFound:
    case FailureKind::AlreadyExists:
    case FailureKind::NotUnderstood:
        return otherServer();
    case FailureKind::Insecure:
        return whatHappened(failure) + u' ' + toDoAboutTls(failure);
    case FailureKind::Offline:
    case FailureKind::Cancelled:
    case FailureKind::Storage:
        break;
    }
    return whatHappened(failure) + u' ' + whatToDo(failure);
}

/// A page in place of a refusal comes from a web server or a firewall, not from the service.
bool isAnotherServers(const Failure &failure)
{
    return isPage(failure) && failure.status < 500;
}

} // namespace

ConnectionVerdict verdictOn(const tl::expected<Contact, Failure> &answer)
{
    if (answer || isNoSuchContact(answer.error()))
        return {true, Text::tr("The service answered and took the key."), {}};
    const Failure &failure = answer.error();
    return {false, isAnotherServers(failure) ? otherServer() : sentenceOn(failure), failure};
}

ConnectionVerdict insecureAddressVerdict()
{
    return {
        false,
        Text::tr(
            "The address must begin with https://, so nothing was sent: anybody on the way could "
            "have read the key."),
        {}};
}

} // namespace contactdesk

#include "domain/Failure.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

} // namespace

QString whatHappened(const Failure &failure)
{
    if (!failure.outcomeKnown)
        return Text::tr(
            "The service was asked, but its answer never arrived. The change may or may not "
            "have been made.");
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
    switch (failure.kind) {
    case FailureKind::Offline:
        return Text::tr("Check the network, then try again. Nothing you typed is lost.");
    case FailureKind::TimedOut:
    case FailureKind::ServiceError:
        return Text::tr("Try again in a moment. Nothing you typed is lost.");
    case FailureKind::RefusedKey:
        return Text::tr(
            "Ask whoever manages the account for its present key, then start with that one.");
    case FailureKind::Forbidden:
        return Text::tr("Check the id, or ask whoever manages the account.");
    case FailureKind::NotFound:
        return Text::tr("Check the number or address, or create the contact.");
    case FailureKind::AlreadyExists:
        return Text::tr("Open the one that exists. What you typed stays here until you do.");
    case FailureKind::Invalid:
        return Text::tr("Correct the entry and try again.");
    case FailureKind::RateLimited:
        return Text::tr("Wait a little, then try again.");
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

#include "journal/rows/StoredNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QLatin1StringView storedName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Create:
        return "create"_L1;
    case EntryKind::Update:
        return "update"_L1;
    case EntryKind::AddToList:
        return "addToList"_L1;
    case EntryKind::RemoveFromList:
        return "removeFromList"_L1;
    case EntryKind::Note:
        return "note"_L1;
    case EntryKind::ListName:
        return "listName"_L1;
    }
    return {};
}

QLatin1StringView storedName(EntryState state)
{
    switch (state) {
    case EntryState::Waiting:
        return "waiting"_L1;
    case EntryState::Sending:
        return "sending"_L1;
    case EntryState::OutcomeUnknown:
        return "outcomeUnknown"_L1;
    case EntryState::Conflict:
        return "conflict"_L1;
    case EntryState::Refused:
        return "refused"_L1;
    case EntryState::Done:
        return "done"_L1;
    case EntryState::Undone:
        return "undone"_L1;
    }
    return {};
}

QLatin1StringView storedName(EditState state)
{
    switch (state) {
    case EditState::Open:
        return "open"_L1;
    case EditState::Conflict:
        return "conflict"_L1;
    case EditState::Done:
        return "done"_L1;
    case EditState::GivenUp:
        return "givenUp"_L1;
    }
    return {};
}

QLatin1StringView storedName(HistoryEvent event)
{
    switch (event) {
    case HistoryEvent::Made:
        return "made"_L1;
    case HistoryEvent::Accepted:
        return "accepted"_L1;
    case HistoryEvent::NotNeeded:
        return "notNeeded"_L1;
    case HistoryEvent::Refused:
        return "refused"_L1;
    case HistoryEvent::OutcomeUnknown:
        return "outcomeUnknown"_L1;
    case HistoryEvent::Conflict:
        return "conflict"_L1;
    case HistoryEvent::Resolved:
        return "resolved"_L1;
    case HistoryEvent::Retried:
        return "retried"_L1;
    case HistoryEvent::Withdrawn:
        return "withdrawn"_L1;
    case HistoryEvent::Undone:
        return "undone"_L1;
    case HistoryEvent::Named:
        return "named"_L1;
    }
    return {};
}

QLatin1StringView storedName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Offline:
        return "offline"_L1;
    case FailureKind::TimedOut:
        return "timedOut"_L1;
    case FailureKind::RefusedKey:
        return "refusedKey"_L1;
    case FailureKind::Forbidden:
        return "forbidden"_L1;
    case FailureKind::NotFound:
        return "notFound"_L1;
    case FailureKind::AlreadyExists:
        return "alreadyExists"_L1;
    case FailureKind::Invalid:
        return "invalid"_L1;
    case FailureKind::RateLimited:
        return "rateLimited"_L1;
    case FailureKind::ServiceError:
        return "serviceError"_L1;
    case FailureKind::NotUnderstood:
        return "notUnderstood"_L1;
    case FailureKind::Cancelled:
        return "cancelled"_L1;
    case FailureKind::Insecure:
        return "insecure"_L1;
    case FailureKind::Storage:
        return "storage"_L1;
    }
    return {};
}

QLatin1StringView storedName(FailureCause cause)
{
    switch (cause) {
    case FailureCause::Unspecified:
        return "unspecified"_L1;
    case FailureCause::HostNotFound:
        return "hostNotFound"_L1;
    case FailureCause::ConnectionRefused:
        return "connectionRefused"_L1;
    case FailureCause::NotConnected:
        return "notConnected"_L1;
    case FailureCause::ConnectionLost:
        return "connectionLost"_L1;
    case FailureCause::ProxyUnusable:
        return "proxyUnusable"_L1;
    case FailureCause::ProxyWantsPassword:
        return "proxyWantsPassword"_L1;
    case FailureCause::NotEncrypted:
        return "notEncrypted"_L1;
    case FailureCause::CertificateUntrusted:
        return "certificateUntrusted"_L1;
    case FailureCause::CertificateExpired:
        return "certificateExpired"_L1;
    case FailureCause::CertificateForAnotherName:
        return "certificateForAnotherName"_L1;
    case FailureCause::NoSecureConnection:
        return "noSecureConnection"_L1;
    case FailureCause::DiskFull:
        return "diskFull"_L1;
    case FailureCause::NotWritable:
        return "notWritable"_L1;
    case FailureCause::FileDamaged:
        return "fileDamaged"_L1;
    case FailureCause::FileBusy:
        return "fileBusy"_L1;
    case FailureCause::FileNewer:
        return "fileNewer"_L1;
    case FailureCause::MediaAddress:
        return "mediaAddress"_L1;
    case FailureCause::MediaInside:
        return "mediaInside"_L1;
    case FailureCause::MediaUnreachable:
        return "mediaUnreachable"_L1;
    case FailureCause::MediaInsecure:
        return "mediaInsecure"_L1;
    case FailureCause::MediaMisled:
        return "mediaMisled"_L1;
    case FailureCause::MediaSlow:
        return "mediaSlow"_L1;
    case FailureCause::MediaCutOff:
        return "mediaCutOff"_L1;
    case FailureCause::MediaGone:
        return "mediaGone"_L1;
    case FailureCause::MediaRefused:
        return "mediaRefused"_L1;
    case FailureCause::MediaTooLarge:
        return "mediaTooLarge"_L1;
    case FailureCause::MediaNotPicture:
        return "mediaNotPicture"_L1;
    case FailureCause::MediaDamaged:
        return "mediaDamaged"_L1;
    case FailureCause::MediaNotSaved:
        return "mediaNotSaved"_L1;
    }
    return {};
}

template <class Enumeration>
std::optional<Enumeration> storedValue(const QString &name)
{
    // The values count from 0 on without a gap; the first one beyond them has no name.
    for (int i = 0; !storedName(static_cast<Enumeration>(i)).isEmpty(); ++i) {
        if (name == storedName(static_cast<Enumeration>(i)))
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

template std::optional<EntryKind> storedValue(const QString &name);
template std::optional<EntryState> storedValue(const QString &name);
template std::optional<EditState> storedValue(const QString &name);
template std::optional<HistoryEvent> storedValue(const QString &name);
template std::optional<FailureKind> storedValue(const QString &name);
template std::optional<FailureCause> storedValue(const QString &name);

} // namespace contactdesk

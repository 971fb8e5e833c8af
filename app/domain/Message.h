#pragma once

#include "domain/Utf8Text.h"

#include <QDateTime>
#include <QString>

namespace contactdesk
{

enum class MessageDirection { Unknown, Inbound, Outbound };

/// One message of a conversation. Text is the service's, untrusted: shown as plain text only. What
/// differs from message to message may be slices of the answer, which then lives as long as they
/// do.
struct Message {
    /// The service's `messageSid`; "" where it gives none.
    Utf8Text sid;
    /// "" for a message without text.
    Utf8Text body;
    Utf8Text mediaUrl;
    QString mediaContentType;
    /// UTC, to the millisecond; invalid where the service gives none.
    QDateTime time;
    /// The service's word: "text", "audio", …
    QString type;
    MessageDirection direction = MessageDirection::Unknown;
    /// The service's word: "delivered", "read", "failed", …
    QString status;

    bool operator==(const Message &) const = default;
};

/// True of the words with which the service says that a message couldn't be delivered.
inline bool isUndelivered(QStringView status)
{
    return status.compare(QLatin1StringView("failed"), Qt::CaseInsensitive) == 0 ||
           status.compare(QLatin1StringView("undelivered"), Qt::CaseInsensitive) == 0;
}

} // namespace contactdesk

// So that a list of them grows without moving them one by one.
Q_DECLARE_TYPEINFO(contactdesk::Message, Q_RELOCATABLE_TYPE);

#pragma once

#include <QDateTime>
#include <QString>

namespace contactdesk
{

enum class MessageDirection { Unknown, Inbound, Outbound };

/// One message of a conversation. Text is the service's, untrusted: shown as plain text only.
struct Message {
    /// The service's `messageSid`; "" where it gives none.
    QString sid;
    /// "" for a message without text.
    QString body;
    QString mediaUrl;
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

} // namespace contactdesk

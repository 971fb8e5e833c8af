#pragma once

#include "domain/Message.h"

#include <QList>
#include <QMultiHash>

#include <limits>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace contactdesk
{

/// What many messages have in common, kept once for all of them; see Message.
struct MessageKind {
    QString mediaContentType;
    QString type;
    MessageDirection direction = MessageDirection::Unknown;
    QString status;

    bool operator==(const MessageKind &) const = default;
};

/// The messages of one contact in reading order, oldest first. A value that never changes: copies
/// share it, cost next to nothing and may go to other threads. Made on a thread that may take its
/// time: it copies all texts into one buffer, beside which a message takes 48 bytes.
class Conversation
{
public:
    /// The timestamp() of messages before the first that has a time.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    Conversation() = default;
    /// The messages of an answer, or what was stored of one. The service promises no order:
    /// newest-first answers are turned round, then all are sorted by time; messages of the same
    /// time stay as they arrived, and one without a time stays with the message before it.
    explicit Conversation(const QList<Message> &arrived);

    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }

    /// Of the message at a row, from 0 to size() - 1.
    /// @{
    Message at(qsizetype row) const;
    /// UTF-8; valid as long as this or a copy of it.
    std::string_view body(qsizetype row) const;
    bool hasMedia(qsizetype row) const;
    /// UTF-8, "" for none; valid as long as body().
    std::string_view mediaUrl(qsizetype row) const;
    const MessageKind &kind(qsizetype row) const;
    /// Its place in kinds().
    quint32 kindNumber(qsizetype row) const;
    /// UTC, invalid where the service gives none.
    QDateTime time(qsizetype row) const;
    /// Milliseconds since 1970 in UTC, never falling from row to row: a message without a time has
    /// that of the one before it.
    qint64 timestamp(qsizetype row) const;
    /// @}
    /// All that occur, in no order; few, unless a service makes them up.
    std::span<const MessageKind> kinds() const;
    /// The first row whose timestamp() is not before that; size() if there is none.
    qsizetype rowAtTime(qint64 timestamp) const;

    /// True if it is the same message, whatever has become of it since: only its kind changes.
    bool isSameMessage(qsizetype row, const Conversation &other, qsizetype otherRow) const;

    /// True if both are one and the same value, as copies are; costs nothing.
    bool isSharedWith(const Conversation &other) const { return m_content == other.m_content; }

    /// The messages at some rows, in rising order; their texts are shared.
    Conversation only(const std::vector<qsizetype> &rows) const;

    /// True if all messages are the same, and of the same kind.
    friend bool operator==(const Conversation &a, const Conversation &b);

private:
    friend class ConversationBuilder;
    struct Record;
    struct Content;

    const Record &record(qsizetype row) const;

    std::shared_ptr<const Content> m_content;
};

/// Puts a conversation together, message by message in reading order.
class ConversationBuilder
{
public:
    ConversationBuilder();
    ~ConversationBuilder();

    /// Room for so many messages, whose texts have so many bytes in all.
    void reserve(qsizetype messages, size_t bytes);
    /// The texts of a Message, UTF-8, copied.
    struct Texts {
        std::string_view sid;
        std::string_view body;
        std::string_view mediaUrl;
    };
    /// `time`: as Message::time.
    void add(const Texts &texts, const MessageKind &kind, const QDateTime &time);
    /// Everything that was added; nothing is left.
    Conversation take();

private:
    quint32 put(std::string_view text);
    quint32 numberOf(const MessageKind &kind);

    std::shared_ptr<Conversation::Content> m_content;
    QMultiHash<size_t, quint32> m_kinds;
    quint32 m_lastKind = 0;
};

} // namespace contactdesk

#include "store/rows/ConversationRows.h"

#include "store/rows/Places.h"

#include <numeric>
#include <string>

namespace contactdesk
{

namespace
{

using namespace Qt::StringLiterals;

constexpr auto selectMessages =
    "SELECT place, sid, body, media_url, media_type, time, type, direction, status FROM message"
    " WHERE place >= ? AND place < ? ORDER BY place";

// A page is more than a tall window shows of short messages; and little to read of long ones.
constexpr int pageMessages = 300;
constexpr size_t pageBytes = size_t{1} << 20;

QString readWord(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A word that nearly every message has the same: made once, then shared.
class RepeatedWord
{
public:
    const QString &read(std::string_view utf8)
    {
        if (m_utf8 != utf8) {
            m_utf8 = utf8;
            m_text = readWord(utf8);
        }
        return m_text;
    }

private:
    std::string m_utf8;
    QString m_text;
};

/// In the file: 1 for what they wrote, 2 for what was written to them.
int storedDirection(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::Inbound:
        return 1;
    case MessageDirection::Outbound:
        return 2;
    case MessageDirection::Unknown:
        break;
    }
    return 0;
}

bool isSame(const SqliteStatement &stored, const Message &message)
{
    const qint64 none = std::numeric_limits<qint64>::min();
    const QDateTime time = stored.time(5);
    return stored.utf8(1) == message.sid.utf8() && stored.utf8(2) == message.body.utf8() &&
           stored.utf8(3) == message.mediaUrl.utf8() &&
           readWord(stored.utf8(4)) == message.mediaContentType &&
           (time.isValid() ? time.toMSecsSinceEpoch() : none) ==
               (message.time.isValid() ? message.time.toMSecsSinceEpoch() : none) &&
           readWord(stored.utf8(6)) == message.type &&
           stored.integer(7) == storedDirection(message.direction) &&
           readWord(stored.utf8(8)) == message.status;
}

/// Reads the messages of rows of selectMessages, which come in reading order.
class MessageCollector
{
public:
    void add(const SqliteStatement &row)
    {
        m_builder.add({row.utf8(1), row.utf8(2), row.utf8(3)},
                      {m_mediaType.read(row.utf8(4)), m_type.read(row.utf8(6)),
                       ConversationRows::readDirection(row.integer(7)), m_status.read(row.utf8(8))},
                      row.time(5));
    }

    Conversation take() { return m_builder.take(); }

private:
    ConversationBuilder m_builder;
    RepeatedWord m_mediaType;
    RepeatedWord m_type;
    RepeatedWord m_status;
};

} // namespace

MessageDirection ConversationRows::readDirection(qint64 number)
{
    return number == 1   ? MessageDirection::Inbound
           : number == 2 ? MessageDirection::Outbound
                         : MessageDirection::Unknown;
}

tl::expected<std::optional<StoredConversation>, Failure>
ConversationRows::read(RowNumber contact, const std::stop_token &stop)
{
    return readFrom(firstPlace(contact), contact, stop);
}

tl::expected<std::optional<StoredConversation>, Failure>
ConversationRows::readNewest(RowNumber contact)
{
    const auto start = startOfNewest(contact);
    if (!start)
        return tl::unexpected(start.error());
    auto newest = readFrom(*start, contact, {});
    if (newest && *newest)
        (*newest)->older = *start - firstPlace(contact);
    return newest;
}

tl::expected<qint64, Failure> ConversationRows::startOfNewest(RowNumber contact)
{
    SqliteStatement rows = m_file.prepare("SELECT place, body FROM message"
                                          " WHERE place >= ? AND place < ? ORDER BY place DESC");
    rows.bind(firstPlace(contact)).bind(endOfPlaces(contact));
    qint64 start = firstPlace(contact);
    size_t bytes = 0;
    for (int count = 0; count < pageMessages && bytes < pageBytes && rows.next(); ++count) {
        start = rows.integer(0);
        bytes += rows.utf8(1).size();
    }
    return rows.result().map([&] { return start; });
}

tl::expected<std::optional<StoredConversation>, Failure>
ConversationRows::readFrom(qint64 place, RowNumber contact, const std::stop_token &stop)
{
    SqliteStatement told = m_file.prepare("SELECT conversation_as_of FROM contact WHERE row = ?");
    told.bind(contact);
    if (!told.next() || told.isNull(0))
        return told.result().map([] { return std::optional<StoredConversation>(); });

    SqliteStatement rows = m_file.prepare(selectMessages);
    rows.bind(place).bind(endOfPlaces(contact));
    MessageCollector messages;
    while (rows.next()) {
        if (stop.stop_requested())
            return std::optional<StoredConversation>();
        messages.add(rows);
    }
    return rows.result().map(
        [&] { return std::optional(StoredConversation{messages.take(), told.time(0)}); });
}

tl::expected<void, Failure>
ConversationRows::save(RowNumber contact, const Conversation &conversation, const QDateTime &asOf)
{
    qint64 stored = 0;
    const auto changed = differing(contact, conversation, stored);
    if (!changed)
        return tl::unexpected(changed.error());
    if (stored > conversation.size()) {
        auto removed = m_file.prepare("DELETE FROM message WHERE place >= ? AND place < ?")
                           .bind(firstPlace(contact) + conversation.size())
                           .bind(endOfPlaces(contact))
                           .run();
        if (!removed)
            return removed;
    }
    SqliteStatement put = m_file.prepare(
        "INSERT OR REPLACE INTO message (place, sid, body, media_url, media_type, time, type,"
        " direction, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const qsizetype position : *changed) {
        const Message message = conversation.at(position);
        put.bind(firstPlace(contact) + position)
            .bindUnlessEmpty(message.sid.utf8())
            .bindUnlessEmpty(message.body.utf8())
            .bindUnlessEmpty(message.mediaUrl.utf8())
            .bindUnlessEmpty(message.mediaContentType)
            .bind(message.time)
            .bindUnlessEmpty(message.type)
            .bind(storedDirection(message.direction))
            .bindUnlessEmpty(message.status);
        if (auto done = put.run(); !done)
            return done;
    }
    return m_file.prepare("UPDATE contact SET conversation_as_of = ? WHERE row = ?")
        .bind(asOf.isValid() ? asOf : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))
        .bind(contact)
        .run();
}

tl::expected<std::vector<qsizetype>, Failure>
ConversationRows::differing(RowNumber contact, const Conversation &conversation, qint64 &stored)
{
    SqliteStatement rows = m_file.prepare(selectMessages);
    rows.bind(firstPlace(contact)).bind(endOfPlaces(contact));
    std::vector<qsizetype> positions;
    qsizetype next = 0;
    while (rows.next()) {
        const qint64 position = rows.integer(0) - firstPlace(contact);
        stored = position + 1;
        if (position >= conversation.size())
            continue;
        // A damaged file that was saved may lack some.
        for (; next < position; ++next)
            positions.push_back(next);
        if (!isSame(rows, conversation.at(position)))
            positions.push_back(position);
        next = position + 1;
    }
    for (; next < conversation.size(); ++next)
        positions.push_back(next);
    return rows.result().map([&] { return std::move(positions); });
}

} // namespace contactdesk

#include "domain/Conversation.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace contactdesk
{

namespace
{

/// The positions of the messages of an answer in reading order.
std::vector<qsizetype> readingOrder(const QList<Message> &arrived)
{
    const auto hasTime = [](const Message &message) {
        return message.time.isValid();
    };
    const auto first = std::find_if(arrived.begin(), arrived.end(), hasTime);
    const auto last = std::find_if(arrived.rbegin(), arrived.rend(), hasTime);
    std::vector<qsizetype> order(static_cast<size_t>(arrived.size()));
    std::iota(order.begin(), order.end(), 0);
    if (first != arrived.end() && first->time > last->time)
        std::reverse(order.begin(), order.end());

    // A message without a time borrows that of its neighbour; the place of arrival settles ties.
    std::vector<std::pair<qint64, size_t>> places;
    places.reserve(order.size());
    qint64 latest = Conversation::noTime;
    bool isSorted = true;
    for (const qsizetype position : order) {
        if (const QDateTime &time = arrived.at(position).time; time.isValid()) {
            isSorted = isSorted && time.toMSecsSinceEpoch() >= latest;
            latest = time.toMSecsSinceEpoch();
        }
        places.emplace_back(latest, places.size());
    }
    // As nearly every answer is.
    if (isSorted)
        return order;
    std::sort(places.begin(), places.end());
    std::vector<qsizetype> sorted;
    sorted.reserve(order.size());
    for (const auto &[time, place] : places)
        sorted.push_back(order[place]);
    return sorted;
}

} // namespace

struct Conversation::Record {
    qint64 timestamp = noTime;
    /// Where its texts start in the buffer: body, sid and address of the media in a row.
    size_t start = 0;
    quint32 bodySize = 0;
    quint32 sidSize = 0;
    quint32 urlSize = 0;
    quint32 kind : 31 = 0;
    quint32 hasTime : 1 = 0;
};

struct Conversation::Content {
    std::shared_ptr<std::string> texts = std::make_shared<std::string>();
    std::vector<Record> records;
    /// Of each message: tells them apart without reading their texts. By themselves, since whole
    /// conversations are compared by them.
    std::vector<size_t> fingerprints;
    std::vector<MessageKind> kinds;
};

ConversationBuilder::ConversationBuilder() : m_content(std::make_shared<Conversation::Content>()) {}

ConversationBuilder::~ConversationBuilder() = default;

void ConversationBuilder::reserve(qsizetype messages, size_t bytes)
{
    m_content->records.reserve(static_cast<size_t>(messages));
    m_content->fingerprints.reserve(static_cast<size_t>(messages));
    m_content->texts->reserve(bytes);
}

void ConversationBuilder::add(const Texts &texts, const MessageKind &kind, const QDateTime &time)
{
    Conversation::Record record;
    record.start = m_content->texts->size();
    record.bodySize = put(texts.body);
    record.sidSize = put(texts.sid);
    record.urlSize = put(texts.mediaUrl);
    record.hasTime = time.isValid();
    if (record.hasTime)
        record.timestamp = time.toMSecsSinceEpoch();
    else if (!m_content->records.empty())
        record.timestamp = m_content->records.back().timestamp;
    record.kind = numberOf(kind) & 0x7fffffff;
    const std::string_view own = std::string_view(*m_content->texts).substr(record.start);
    m_content->fingerprints.push_back(
        qHashMulti(qHashBits(own.data(), own.size()), texts.body.size(), texts.sid.size(),
                   record.hasTime ? record.timestamp : Conversation::noTime,
                   static_cast<int>(kind.direction)));
    m_content->records.push_back(record);
}

Conversation ConversationBuilder::take()
{
    Conversation conversation;
    if (!m_content->records.empty())
        conversation.m_content = m_content;
    *this = ConversationBuilder();
    return conversation;
}

quint32 ConversationBuilder::put(std::string_view text)
{
    m_content->texts->append(text);
    return static_cast<quint32>(text.size());
}

quint32 ConversationBuilder::numberOf(const MessageKind &kind)
{
    std::vector<MessageKind> &kinds = m_content->kinds;
    // Nearly every message is of the kind of the one before it.
    if (m_lastKind < kinds.size() && kinds[m_lastKind] == kind)
        return m_lastKind;
    const size_t hash = qHashMulti(0, kind.mediaContentType, kind.type,
                                   static_cast<int>(kind.direction), kind.status);
    for (auto [it, end] = m_kinds.equal_range(hash); it != end; ++it) {
        if (kinds[*it] == kind)
            return m_lastKind = *it;
    }
    m_lastKind = static_cast<quint32>(kinds.size());
    m_kinds.insert(hash, m_lastKind);
    kinds.push_back(kind);
    return m_lastKind;
}

Conversation::Conversation(const QList<Message> &arrived)
{
    size_t bytes = 0;
    for (const Message &message : arrived)
        bytes +=
            message.body.utf8().size() + message.sid.utf8().size() + message.mediaUrl.utf8().size();
    ConversationBuilder builder;
    builder.reserve(arrived.size(), bytes);
    for (const qsizetype position : readingOrder(arrived)) {
        const Message &message = arrived.at(position);
        builder.add({message.sid.utf8(), message.body.utf8(), message.mediaUrl.utf8()},
                    {message.mediaContentType, message.type, message.direction, message.status},
                    message.time);
    }
    *this = builder.take();
}

qsizetype Conversation::size() const
{
    return m_content ? static_cast<qsizetype>(m_content->records.size()) : 0;
}

const Conversation::Record &Conversation::record(qsizetype row) const
{
    return m_content->records[static_cast<size_t>(row)];
}

Message Conversation::at(qsizetype row) const
{
    const Record &record = this->record(row);
    const MessageKind &kind = this->kind(row);
    const std::string_view texts = std::string_view(*m_content->texts).substr(record.start);
    const auto slice = [&](size_t start, size_t size) {
        return Utf8Text(m_content->texts, texts.substr(start, size));
    };
    return {.sid = slice(record.bodySize, record.sidSize),
            .body = slice(0, record.bodySize),
            .mediaUrl = slice(record.bodySize + size_t{record.sidSize}, record.urlSize),
            .mediaContentType = kind.mediaContentType,
            .time = time(row),
            .type = kind.type,
            .direction = kind.direction,
            .status = kind.status};
}

std::string_view Conversation::body(qsizetype row) const
{
    return std::string_view(*m_content->texts).substr(record(row).start, record(row).bodySize);
}

bool Conversation::hasMedia(qsizetype row) const
{
    return record(row).urlSize > 0;
}

std::string_view Conversation::mediaUrl(qsizetype row) const
{
    const Record &record = this->record(row);
    return std::string_view(*m_content->texts)
        .substr(record.start + record.bodySize + record.sidSize, record.urlSize);
}

const MessageKind &Conversation::kind(qsizetype row) const
{
    return m_content->kinds[record(row).kind];
}

quint32 Conversation::kindNumber(qsizetype row) const
{
    return record(row).kind;
}

std::span<const MessageKind> Conversation::kinds() const
{
    return m_content ? std::span<const MessageKind>(m_content->kinds)
                     : std::span<const MessageKind>();
}

QDateTime Conversation::time(qsizetype row) const
{
    const Record &record = this->record(row);
    return record.hasTime ? QDateTime::fromMSecsSinceEpoch(record.timestamp, Qt::UTC) : QDateTime();
}

qint64 Conversation::timestamp(qsizetype row) const
{
    return record(row).timestamp;
}

qsizetype Conversation::rowAtTime(qint64 timestamp) const
{
    if (!m_content)
        return 0;
    const auto &records = m_content->records;
    const auto found =
        std::partition_point(records.begin(), records.end(), [timestamp](const Record &record) {
            return record.timestamp < timestamp;
        });
    return std::distance(records.begin(), found);
}

bool Conversation::isSameMessage(qsizetype row, const Conversation &other, qsizetype otherRow) const
{
    return m_content->fingerprints[static_cast<size_t>(row)] ==
           other.m_content->fingerprints[static_cast<size_t>(otherRow)];
}

Conversation Conversation::only(const std::vector<qsizetype> &rows) const
{
    Conversation part;
    if (rows.empty())
        return part;
    const auto content = std::make_shared<Content>();
    content->texts = m_content->texts;
    content->kinds = m_content->kinds;
    content->records.reserve(rows.size());
    content->fingerprints.reserve(rows.size());
    for (const qsizetype row : rows) {
        content->records.push_back(record(row));
        content->fingerprints.push_back(m_content->fingerprints[static_cast<size_t>(row)]);
    }
    part.m_content = content;
    return part;
}

bool operator==(const Conversation &a, const Conversation &b)
{
    if (a.m_content == b.m_content)
        return true;
    if (a.size() != b.size())
        return false;
    for (qsizetype row = 0; row < a.size(); ++row) {
        if (!a.isSameMessage(row, b, row) || a.kind(row) != b.kind(row))
            return false;
    }
    return true;
}

} // namespace contactdesk

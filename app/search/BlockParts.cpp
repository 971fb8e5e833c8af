#include "search/BlockParts.h"

#include "search/IndexBlock.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <xxhash.h>

namespace contactdesk
{

namespace
{

// "CDSB" on this kind of computer, other bytes on another.
constexpr quint32 magic = 0x4253'4443;
/// Goes up whenever the bytes or the folding of words change.
constexpr quint32 formatVersion = 1;

struct Header {
    quint32 magic;
    quint32 version;
    /// Of everything behind it.
    quint64 checksum;
    quint32 number;
    quint32 rows;
    quint32 words;
    quint32 postings;
    quint64 textBytes;
};
static_assert(sizeof(Header) == 40);

constexpr size_t summedFrom = offsetof(Header, number);

quint64 checksumOf(const QByteArray &bytes)
{
    return XXH3_64bits(bytes.constData() + summedFrom,
                       static_cast<size_t>(bytes.size()) - summedFrom);
}

/// Cuts the parts off, one behind the other.
class Cutter
{
public:
    explicit Cutter(const char *at) : m_at(at) {}

    template <class Value>
    std::span<const Value> take(size_t count)
    {
        const std::span<const Value> part(reinterpret_cast<const Value *>(m_at), count);
        m_at += part.size_bytes();
        return part;
    }

private:
    const char *m_at;
};

/// 64 bits, so that no sum of sizes that a damaged header tells comes round to a small one.
quint64 wholeSize(const Header &header)
{
    const quint64 begins = quint64(header.words) + 1;
    return sizeof(Header) + header.rows * quint64(sizeof(PackedNumber) + sizeof(quint32)) +
           header.words * quint64(sizeof(quint32)) + begins * 2 * sizeof(quint32) +
           header.postings * quint64(sizeof(quint16)) + header.textBytes;
}

bool risesTo(std::span<const quint32> begins, size_t end)
{
    return begins.front() == 0 && begins.back() == end &&
           std::is_sorted(begins.begin(), begins.end());
}

bool areBelow(std::span<const quint16> offsets, size_t rows)
{
    quint16 highest = 0;
    for (const quint16 offset : offsets)
        highest = std::max(highest, offset);
    return offsets.empty() || highest < rows;
}

} // namespace

std::optional<BlockParts> BlockParts::of(const QByteArray &bytes)
{
    Header header{};
    if (static_cast<size_t>(bytes.size()) < sizeof header)
        return std::nullopt;
    std::memcpy(&header, bytes.constData(), sizeof header);
    constexpr quint64 longest = 0xFFFF'FFFF;
    if (header.magic != magic || header.version != formatVersion || header.textBytes > longest ||
        header.rows > IndexBlock::rowCount ||
        wholeSize(header) != static_cast<quint64>(bytes.size()) ||
        header.checksum != checksumOf(bytes))
        return std::nullopt;

    Cutter cutter(bytes.constData() + sizeof header);
    BlockParts parts;
    parts.number = header.number;
    parts.numbers = cutter.take<PackedNumber>(header.rows);
    parts.mails = cutter.take<quint32>(header.rows);
    parts.beginnings = cutter.take<quint32>(header.words);
    parts.textBegins = cutter.take<quint32>(size_t(header.words) + 1);
    parts.postingBegins = cutter.take<quint32>(size_t(header.words) + 1);
    parts.postings = cutter.take<quint16>(header.postings);
    const auto text = cutter.take<char>(header.textBytes);
    parts.text = {text.data(), text.size()};
    // A block whose checksum is right can still be one that a faulty program wrote.
    const bool isOrderly = risesTo(parts.textBegins, parts.text.size()) &&
                           risesTo(parts.postingBegins, parts.postings.size()) &&
                           areBelow(parts.postings, parts.numbers.size());
    return isOrderly ? std::optional(parts) : std::nullopt;
}

QByteArray BlockParts::written() const
{
    Header header{};
    header.magic = magic;
    header.version = formatVersion;
    header.number = number;
    header.rows = static_cast<quint32>(numbers.size());
    header.words = static_cast<quint32>(wordCount());
    header.postings = static_cast<quint32>(postings.size());
    header.textBytes = text.size();
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(wholeSize(header)));
    const auto append = [&](const void *data, size_t size) {
        bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    };
    append(&header, sizeof header);
    append(numbers.data(), numbers.size_bytes());
    append(mails.data(), mails.size_bytes());
    append(beginnings.data(), beginnings.size_bytes());
    append(textBegins.data(), textBegins.size_bytes());
    append(postingBegins.data(), postingBegins.size_bytes());
    append(postings.data(), postings.size_bytes());
    append(text.data(), text.size());
    header.checksum = checksumOf(bytes);
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

} // namespace contactdesk

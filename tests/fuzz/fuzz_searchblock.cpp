#include "domain/ContactSummary.h"
#include "fuzz/Fuzzing.h"
#include "search/IndexBlock.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"

#include <cstring>
#include <xxhash.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace
{

QByteArray smallBlock()
{
    IndexBlock::Builder builder(0);
    for (const QString &name : {u"Anna Muñoz"_s, u"Bob Munoz"_s, u"王小明"_s, u"Ann"_s}) {
        ContactSummary person;
        person.firstName = name;
        person.phoneNumber = u"+31612345678"_s;
        person.email = u"a@example.com"_s;
        person.tags = {u"VIP"_s};
        builder.add(1 + static_cast<RowNumber>(name.size()), person);
    }
    return builder.build()->bytes();
}

/// Changes what the input says, three bytes at a time: where, and to what. The checksum is right
/// again afterwards, as if a faulty program had written the block.
QByteArray damaged(const uint8_t *data, size_t size)
{
    static const QByteArray block = smallBlock();
    constexpr qsizetype checksumAt = 8;
    constexpr qsizetype summedFrom = 16;
    QByteArray bytes = block;
    for (size_t i = 0; i + 3 <= size; i += 3) {
        const auto at = static_cast<qsizetype>((data[i] << 8) | data[i + 1]);
        bytes[summedFrom + at % (bytes.size() - summedFrom)] = static_cast<char>(data[i + 2]);
    }
    const quint64 sum =
        XXH3_64bits(bytes.constData() + summedFrom, static_cast<size_t>(bytes.size() - summedFrom));
    std::memcpy(bytes.data() + checksumAt, &sum, sizeof sum);
    return bytes;
}

void search(const std::shared_ptr<const IndexBlock> &block)
{
    constexpr int limit = 3;
    SearchIndex index;
    index.setBlock(block->number(), block);
    for (const QString &text : {u""_s, u"a"_s, u"munoz"_s, u"mnuoz exampel"_s, u"612"_s, u"061"_s,
                                u"tag:v -bot:on"_s, u"a@example.com"_s, u"小明"_s}) {
        const SearchHits hits = index.search(SearchQuery::parse(text, u"NL"_s, {}), limit);
        require(hits.total <= index.size(), "there are no more hits than contacts");
        require(hits.best.size() <= limit, "there are no more hits than were asked for");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto block = IndexBlock::fromBytes(fuzzing::answerOf(data, size, 200, 0).body))
        search(block);
    if (const auto block = IndexBlock::fromBytes(damaged(data, size)))
        search(block);
    return 0;
}

#include "domain/ContactSummary.h"
#include "search/IndexBlock.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"

#include <QTest>

#include <cstring>
#include <xxhash.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

ContactSummary person(const QString &first, const QString &last)
{
    ContactSummary summary;
    summary.firstName = first;
    summary.lastName = last;
    summary.phoneNumber = u"+31612345678"_s;
    summary.email = first + u"@example.com"_s;
    summary.tags = {u"VIP"_s};
    return summary;
}

std::shared_ptr<const IndexBlock> smallBlock(int number = 0)
{
    IndexBlock::Builder builder(number);
    const RowNumber before = IndexBlock::rowAt(number, 0) - 1;
    builder.add(before + 3, person(u"Anna"_s, u"Muñoz"_s));
    builder.add(before + 1, person(u"Bob"_s, u"Munoz"_s));
    builder.add(before + 7, person(u"小明"_s, u"王"_s));
    return builder.build();
}

/// Damage that a faulty program would do: the checksum is right again.
QByteArray summedAgain(QByteArray bytes)
{
    constexpr qsizetype checksumAt = 8;
    constexpr qsizetype summedFrom = 16;
    const quint64 sum =
        XXH3_64bits(bytes.constData() + summedFrom, static_cast<size_t>(bytes.size() - summedFrom));
    std::memcpy(bytes.data() + checksumAt, &sum, sizeof sum);
    return bytes;
}

void searchAll(const std::shared_ptr<const IndexBlock> &block)
{
    SearchIndex index;
    index.setBlock(block->number(), block);
    for (const QString &text :
         {QString(), u"a"_s, u"munoz"_s, u"mnuoz"_s, u"example"_s, u"xxxxx"_s, u"612"_s, u"061"_s,
          u"tag:v"_s, u"-bot:on"_s, u"anna@example.com"_s, u"小明"_s, u"+31612345678"_s})
        index.search(SearchQuery::parse(text, u"NL"_s, {}), 10);
}

} // namespace

class IndexBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsHaveTheirBlocks()
    {
        QCOMPARE(IndexBlock::numberOf(1), 0);
        QCOMPARE(IndexBlock::numberOf(65'536), 0);
        QCOMPARE(IndexBlock::numberOf(65'537), 1);
        for (const RowNumber row : {1U, 65'536U, 65'537U, 1'000'000U, 4'294'967'295U})
            QCOMPARE(IndexBlock::rowAt(IndexBlock::numberOf(row), IndexBlock::offsetOf(row)), row);
    }

    void bytesMakeTheSameBlock()
    {
        for (const int number : {0, 5}) {
            const auto block = smallBlock(number);
            QCOMPARE(block->number(), number);
            QCOMPARE(block->lastRow(), static_cast<RowNumber>(number) * 65'536 + 7);
            const auto again = IndexBlock::fromBytes(block->bytes());
            QVERIFY(again);
            QCOMPARE(again->bytes(), block->bytes());
            QCOMPARE(again->lastRow(), block->lastRow());
            QVERIFY(again->bytes().constData() == block->bytes().constData());
        }
    }

    void anEmptyBlockIsOne()
    {
        const auto block = IndexBlock::Builder(3).build();
        QVERIFY(block);
        QCOMPARE(block->lastRow(), RowNumber(0));
        QVERIFY(IndexBlock::fromBytes(block->bytes()));
        searchAll(block);
    }

    void theLastRowOfABlockFits()
    {
        IndexBlock::Builder builder(0);
        builder.add(65'536, person(u"Anna"_s, u"Last"_s));
        const auto block = builder.build();
        QCOMPARE(block->lastRow(), RowNumber(65'536));
        SearchIndex index;
        index.setBlock(0, block);
        const auto hits = index.search(SearchQuery::parse(u"last"_s, {}, {}), 10);
        QCOMPARE(hits.total, 1);
        QCOMPARE(hits.best.front().row, RowNumber(65'536));
    }

    void everyDamageIsNoticed()
    {
        const QByteArray bytes = smallBlock()->bytes();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QVERIFY2(!IndexBlock::fromBytes(bytes.first(i)), "cut off");
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = bytes;
                damaged[i] = static_cast<char>(damaged[i] ^ (1 << bit));
                QVERIFY2(!IndexBlock::fromBytes(damaged), qPrintable(QString::number(i)));
            }
        }
        QVERIFY(!IndexBlock::fromBytes(bytes + 'x'));
        QVERIFY(!IndexBlock::fromBytes(QByteArray(bytes.size(), '\0')));
        QVERIFY(!IndexBlock::fromBytes(QByteArray()));
    }

    void whatAFaultyProgramWroteDoesNoHarm()
    {
        const QByteArray bytes = smallBlock()->bytes();
        int taken = 0;
        for (qsizetype i = 16; i < bytes.size(); ++i) {
            for (const int change : {0x01, 0x80, 0xFF}) {
                QByteArray damaged = bytes;
                damaged[i] = static_cast<char>(damaged[i] ^ change);
                if (const auto block = IndexBlock::fromBytes(summedAgain(damaged))) {
                    ++taken;
                    searchAll(block);
                }
            }
        }
        QVERIFY(taken > 0);
    }

    void bytesMayBeginAnywhere()
    {
        const QByteArray bytes = smallBlock()->bytes();
        for (int shift = 0; shift < 8; ++shift) {
            const QByteArray room = QByteArray(shift, 'x') + bytes;
            const auto block = IndexBlock::fromBytes(
                QByteArray::fromRawData(room.constData() + shift, bytes.size()));
            QVERIFY(block);
            searchAll(block);
        }
    }
};

QTEST_GUILESS_MAIN(IndexBlockTest)
#include "tst_indexblock.moc"

#include "search/IndexBlock.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"
#include "search/TagQuery.h"
#include "support/MadePeople.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

ContactSummary named(const QString &first, const QString &last = {})
{
    ContactSummary summary;
    summary.firstName = first;
    summary.lastName = last;
    return summary;
}

SearchHits searched(const SearchIndex &index, const QString &text, int limit = 100)
{
    return index.search(SearchQuery::parse(text, u"NL"_s, QDateTime::currentDateTimeUtc()), limit);
}

QList<RowNumber> rowsOf(const SearchHits &hits)
{
    QList<RowNumber> rows;
    for (const SearchHit &hit : hits.best)
        rows.append(hit.row);
    return rows;
}

using Rows = QList<RowNumber>;

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyIndexFindsNobody()
    {
        const SearchIndex index;
        QCOMPARE(index.size(), 0);
        QCOMPARE(searched(index, QString()).total, 0);
        QCOMPARE(searched(index, u"anna"_s).total, 0);
    }

    void placeholdersAreNeverFound()
    {
        ContactSummary nobody = named(u"Unknown"_s, u"Unknown"_s);
        nobody.email = u"Unknown@unknown.com"_s;
        SearchIndex index;
        index.put(1, nobody);
        IndexBlock::Builder builder(1);
        builder.add(65'537, nobody);
        index.setBlock(1, builder.build());
        QCOMPARE(searched(index, QString()).total, 2);
        for (const QString &text : {u"unknown"_s, u"unk"_s, u"com"_s, u"unknown@unknown.com"_s})
            QCOMPARE(searched(index, text).total, 0);
        QCOMPARE(searched(index, u"name:missing email:missing phone:missing"_s).total, 2);
    }

    void aTagIsFoundByItsQueryAlone()
    {
        const QStringList names{u"vip"_s,        u"vip lounge"_s,      u"VIP: \"gold\""_s,
                                u"\"vip\""_s,    u"\"\"\""_s,          u"missing"_s,
                                u"-tag:vip"_s,   u"<b>vip</b> & co"_s, u"a\\b"_s,
                                u"عميل مهم"_s,   u"🎉 party"_s,        u"5678"_s,
                                u"two\nlines"_s, u"  spaces  "_s,      QString(200, u'x') + u'1'};
        SearchIndex index;
        IndexBlock::Builder builder(1);
        for (qsizetype i = 0; i < names.size(); ++i) {
            ContactSummary summary = named(u"Somebody"_s);
            summary.tags = {names.at(i), u"common"_s};
            index.put(static_cast<RowNumber>(1 + i), summary);
            builder.add(static_cast<RowNumber>(65'537 + i), summary);
        }
        index.setBlock(1, builder.build());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString text = queryForTag(names.at(i));
            const SearchQuery query = SearchQuery::parse(text, {}, QDateTime::currentDateTimeUtc());
            QCOMPARE(query.terms().size(), size_t(1));
            QVERIFY2(query.terms().front().isWhole, qPrintable(text));
            QList<RowNumber> rows = rowsOf(searched(index, text));
            std::sort(rows.begin(), rows.end());
            QCOMPARE(rows,
                     (Rows{static_cast<RowNumber>(1 + i), static_cast<RowNumber>(65'537 + i)}));
        }
        QCOMPARE(searched(index, queryForTag(u"Common"_s)).total, 2 * names.size());
        // Nothing to search for: not whoever has any tag.
        QCOMPARE(queryForTag(QString()), QString());
        QCOMPARE(queryForTag(u" \n"_s), QString());
    }

    void theBestComeFirst()
    {
        SearchIndex index;
        ContactSummary digits = named(u"Digits"_s);
        digits.phoneNumber = u"+31641234567"_s;
        ContactSummary exact = named(u"Exact"_s);
        exact.email = u"Mart@Example.com"_s;
        index.put(1, named(u"Martin"_s));
        index.put(2, named(u"Mart"_s));
        index.put(3, named(u"Mratin"_s));
        index.put(4, digits);
        index.put(5, exact);
        QCOMPARE(rowsOf(searched(index, u"martin"_s)), (Rows{1, 3}));
        QCOMPARE(rowsOf(searched(index, u"mart"_s)), (Rows{5, 2, 1}));
        QCOMPARE(rowsOf(searched(index, u"mart@example.com"_s)), (Rows{5}));
        QCOMPARE(searched(index, u"mart@example.com"_s).best.front().rank, MatchRank::Exact);
        QCOMPARE(searched(index, u"412"_s).best.front().rank, MatchRank::Digits);
        index.setLastOpened(1, 1'000);
        index.setLastOpened(4, 2'000);
        QCOMPARE(rowsOf(searched(index, QString())), (Rows{4, 1, 5, 3, 2}));
        QCOMPARE(rowsOf(searched(index, QString(), 2)), (Rows{4, 1}));
        QCOMPARE(searched(index, QString(), 2).total, 5);
    }

    void aNumberIsFoundHoweverItIsKept()
    {
        SearchIndex index;
        ContactSummary brazil = named(u"Ana"_s);
        brazil.phoneNumber = u"+551187654321"_s;
        ContactSummary trunk = named(u"Bob"_s);
        trunk.phoneNumber = u"+310612345678"_s;
        index.put(1, brazil);
        index.put(2, trunk);
        auto hits = searched(index, u"+55 11 98765-4321"_s);
        QCOMPARE(hits.best, (std::vector<SearchHit>{{1, MatchRank::Maybe}}));
        hits = searched(index, u"+55 11 8765-4321"_s);
        QCOMPARE(hits.best, (std::vector<SearchHit>{{1, MatchRank::Exact}}));
        hits = searched(index, u"+31 6 12345678"_s);
        QCOMPARE(hits.best, (std::vector<SearchHit>{{2, MatchRank::Maybe}}));
    }

    void aBlockReplacesWhatIsLoose()
    {
        SearchIndex index;
        for (RowNumber row = 1; row <= 4; ++row)
            index.put(row, named(u"Old"_s));
        IndexBlock::Builder builder(0);
        for (RowNumber row = 1; row <= 4; ++row)
            builder.add(row, named(u"Old"_s));
        const auto block = builder.build();
        // While it was built.
        index.put(2, named(u"New"_s));
        index.remove(3);
        index.put(5, named(u"New"_s));
        index.setBlock(0, block, {2, 3, 5});
        QCOMPARE(rowsOf(searched(index, u"old"_s)), (Rows{4, 1}));
        QCOMPARE(rowsOf(searched(index, u"new"_s)), (Rows{5, 2}));
        QCOMPARE(index.size(), 4);
        QCOMPARE(index.looseCount(), 2);
        index.remove(1);
        index.remove(1);
        QCOMPARE(rowsOf(searched(index, u"old"_s)), (Rows{4}));
        index.setBlock(0, nullptr);
        QCOMPARE(index.size(), 0);
    }

    void timesOutliveABlock()
    {
        SearchIndex index;
        index.setLastOpened(2, 5'000);
        IndexBlock::Builder builder(0);
        for (RowNumber row = 1; row <= 3; ++row)
            builder.add(row, named(u"Anna"_s));
        index.setBlock(0, builder.build());
        QCOMPARE(rowsOf(searched(index, u"anna"_s)), (Rows{2, 3, 1}));
        QCOMPARE(rowsOf(searched(index, u"-seen:never"_s)), (Rows{2}));
        index.remove(2);
        index.put(2, named(u"Anna"_s));
        QCOMPARE(rowsOf(searched(index, u"anna"_s)), (Rows{3, 2, 1}));
    }

    void aStoppedSearchSaysSo()
    {
        SearchIndex index;
        index.put(1, named(u"Anna"_s));
        std::stop_source source;
        const SearchQuery query = SearchQuery::parse(u"anna"_s, {}, {});
        QVERIFY(!index.search(query, 1, source.get_token()).isCancelled);
        source.request_stop();
        QVERIFY(index.search(query, 1, source.get_token()).isCancelled);
    }

    void itStaysSmall()
    {
        constexpr RowNumber count = 20'000;
        SearchIndex index;
        IndexBlock::Builder builder(0);
        for (RowNumber row = 1; row <= count; ++row)
            builder.add(row, madePerson(1, row));
        index.setBlock(0, builder.build());
        QCOMPARE(index.size(), static_cast<int>(count));
        // A block that is partly full has words of its own that a full one shares.
        QVERIFY2(index.memory() / count < 120, qPrintable(QString::number(index.memory() / count)));
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"

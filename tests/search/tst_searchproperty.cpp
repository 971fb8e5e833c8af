#include "search/IndexBlock.h"
#include "search/PlainSearch.h"
#include "search/Questions.h"
#include "search/SearchIndex.h"
#include "search/SmallDirectory.h"

#include <QTest>

#include <set>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'794'000'000, Qt::UTC);

/// The index and the plain search over the same contacts.
struct Both {
    SearchIndex index;
    PlainSearch plain;
    MadeRandom random;

    explicit Both(quint64 seed) : random(seed) {}

    /// Rows of three blocks, at their edges too.
    RowNumber anyRow()
    {
        static constexpr RowNumber firsts[] = {1, 65'500, 131'040, 200'000};
        return random.oneOf(firsts) + static_cast<RowNumber>(random.below(90));
    }

    void put(RowNumber row)
    {
        const ContactSummary person = neighbour(random);
        index.put(row, person);
        plain.put(row, person);
    }

    void remove(RowNumber row)
    {
        index.remove(row);
        plain.remove(row);
    }

    std::shared_ptr<const IndexBlock> builtBlock(int number) const
    {
        IndexBlock::Builder builder(number);
        for (const auto &[row, person] : plain.contacts()) {
            if (IndexBlock::numberOf(row) == number)
                builder.add(row, person.summary);
        }
        return builder.build();
    }

    std::vector<ContactSummary> people() const
    {
        std::vector<ContactSummary> people;
        for (const auto &[row, person] : plain.contacts())
            people.push_back(person.summary);
        return people;
    }

    void change()
    {
        const RowNumber row = anyRow();
        switch (random.below(4)) {
        case 0:
            remove(row);
            return;
        case 1:
            if (plain.contacts().contains(row)) {
                const auto seconds = static_cast<quint32>(random.below(2) * 1'793'000'000);
                index.setLastOpened(row, seconds);
                plain.setLastOpened(row, seconds);
            }
            return;
        default:
            put(row);
        }
    }

    /// As the owner of an index does: builds from what is there, while more changes come in.
    void rebuild(int number)
    {
        const auto block = builtBlock(number);
        std::set<RowNumber> newer;
        for (int i = random.below(20); i > 0; --i) {
            const RowNumber row = anyRow();
            if (IndexBlock::numberOf(row) != number)
                continue;
            newer.insert(row);
            if (random.inHundred(30))
                remove(row);
            else
                put(row);
        }
        index.setBlock(number, block, {newer.begin(), newer.end()});
    }
};

QString told(const SearchHits &hits)
{
    QString text = u"%1:"_s.arg(hits.total);
    for (const SearchHit &hit : hits.best)
        text += u" %1/%2"_s.arg(hit.row).arg(static_cast<int>(hit.rank));
    return text;
}

} // namespace

/// Whatever is typed into whatever directory, the index finds what the plain search does.
class SearchPropertyTest : public QObject
{
    Q_OBJECT

private:
    /// How many of the questions found each rank.
    std::map<MatchRank, int> m_seen;

    void ask(Both &both, int questions)
    {
        const auto people = both.people();
        for (int i = 0; i < questions; ++i) {
            const QString text = question(people, both.random);
            const QString region = both.random.inHundred(70) ? u"NL"_s : u"BR"_s;
            const SearchQuery query = SearchQuery::parse(text, region, now);
            const int limit = both.random.inHundred(50) ? 1000 : both.random.below(12);
            const SearchHits expected = both.plain.search(query, limit);
            const SearchHits found = both.index.search(query, limit);
            QVERIFY2(told(found) == told(expected),
                     qPrintable(u"“%1”\nfound    %2\nexpected %3"_s.arg(text, told(found),
                                                                        told(expected))));
            for (const SearchHit &hit : found.best)
                ++m_seen[hit.rank];
        }
    }

private Q_SLOTS:
    void findsTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", static_cast<int>(seed)) << seed;
    }

    void findsTheSame()
    {
        QFETCH(quint64, seed);
        Both both(seed);
        for (int i = 0; i < 300; ++i)
            both.put(both.anyRow());
        QCOMPARE(both.index.looseCount(), static_cast<int>(both.plain.contacts().size()));
        ask(both, 100);
        if (QTest::currentTestFailed())
            return;
        for (int round = 0; round < 4; ++round) {
            for (const int number : {0, 1, 2, 3}) {
                if (both.random.inHundred(70))
                    both.rebuild(number);
            }
            for (int i = 0; i < 25; ++i)
                both.change();
            QCOMPARE(both.index.size(), static_cast<int>(both.plain.contacts().size()));
            ask(both, 100);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void sawEveryRank()
    {
        for (int rank = 0; rank < matchRankCount; ++rank)
            QVERIFY2(m_seen[static_cast<MatchRank>(rank)] > 20, qPrintable(QString::number(rank)));
    }
};

QTEST_GUILESS_MAIN(SearchPropertyTest)
#include "tst_searchproperty.moc"

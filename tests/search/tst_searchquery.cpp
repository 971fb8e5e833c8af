#include "search/IndexKeys.h"
#include "search/SearchQuery.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

SearchQuery parsed(const QString &text, const QString &region = u"NL"_s)
{
    return SearchQuery::parse(text, region, now);
}

/// A term in a line: "word anna typo", "digits 061 trunk", "filter -tvip whole" …
QString told(const SearchTerm &term)
{
    static const QStringList kinds{u"word"_s, u"digits"_s, u"filter"_s, u"since"_s, u"notsince"_s};
    QStringList parts{kinds.at(static_cast<int>(term.kind))};
    if (term.kind == SearchTerm::Kind::Filter)
        parts << QString::fromStdString(term.text).mid(1);
    else if (term.time != 0)
        parts << QDateTime::fromSecsSinceEpoch(term.time, Qt::UTC).toString(u"yyMMdd hh"_s);
    else
        parts << QString::fromStdString(term.text);
    const std::pair<bool, QString> flags[] = {
        {term.mayHaveTypo, u"typo"_s}, {term.mayBeDigits, u"number"_s},
        {term.fromStart, u"start"_s},  {term.hasTrunkZero, u"trunk"_s},
        {term.isWhole, u"whole"_s},    {term.isExcluded, u"not"_s}};
    for (const auto &[isSet, name] : flags) {
        if (isSet)
            parts << name;
    }
    return parts.join(u' ');
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"   "_s, {});
        row(u"Anna"_s, {u"word anna"_s});
        row(u"Muñoz  Đặng"_s, {u"word munoz typo"_s, u"word dang"_s});
        row(u"O'Hara"_s, {u"word ohara typo"_s});
        row(u"王小明"_s, {u"word 王小明"_s});
        row(u"anna1234"_s, {u"word anna1234"_s});
        row(u"a.b@x.com"_s, {u"word a"_s, u"word b"_s, u"word x"_s, u"word com"_s});
        row(u"CRM-0042317"_s, {u"word crm"_s, u"word 0042317"_s});
        // Digits.
        row(u"12"_s, {u"word 12"_s});
        row(u"123"_s, {u"word 123 number"_s});
        row(u"٠٦١٢"_s, {u"word 0612 number trunk"_s});
        row(u"0612 34"_s, {u"digits 061234 trunk"_s});
        row(u"anna 06-12 34 berg"_s, {u"word anna"_s, u"digits 061234 trunk"_s, u"word berg"_s});
        row(u"1-2"_s, {u"word 1"_s, u"word 2"_s});
        row(u"+31"_s, {u"digits 31 start"_s});
        row(u"+"_s, {});
        row(u"+31 6 1234"_s, {u"digits 3161234 start"_s});
        row(u"+31 (0)6 1234"_s, {u"digits 3161234 start"_s});
        row(u"+31 (0"_s, {u"digits 31 start"_s});
        row(u"+31(0)6"_s, {u"digits 316 start"_s});
        row(u"(020) 12"_s, {u"digits 02012 trunk"_s});
        row(u"0031612"_s, {u"word 0031612 number start"_s});
        row(u"0031 612"_s, {u"digits 31612 start"_s});
        row(u"0031 (0)6 12"_s, {u"digits 31612 start"_s});
        row(u"tel:+31612"_s, {u"digits 31612 start"_s});
        row(u"1234567890123456"_s, {u"word 1234567890123456"_s});
        // Filters.
        row(u"tag:vip"_s, {u"filter tvip"_s});
        row(u"TAG:VIP"_s, {u"filter tvip"_s});
        row(u"-tag:vip x"_s, {u"filter tvip not"_s, u"word x"_s});
        row(u"tag:\"Big  Spender\" x"_s, {u"filter tbig spender whole"_s, u"word x"_s});
        row(u"tag:\"big sp"_s, {u"filter tbig sp"_s});
        row(u"tag:"_s, {u"filter t"_s});
        row(u"tag:\"\""_s, {u"filter t"_s});
        row(u"list:Newsletter channel:WhatsApp"_s,
            {u"filter lnewsletter"_s, u"filter cwhatsapp"_s});
        row(u"bot:on dnd:off"_s, {u"filter bon whole"_s, u"filter doff whole"_s});
        row(u"bot:unknown -dnd:unknown"_s, {u"filter b not"_s, u"filter d"_s});
        row(u"tag:missing -list:missing"_s, {u"filter t not"_s, u"filter l"_s});
        row(u"tag:\"missing\""_s, {u"filter tmissing whole"_s});
        row(u"name:missing -email:missing phone:missing"_s,
            {u"filter mname whole"_s, u"filter memail whole not"_s, u"filter mphone whole"_s});
        row(u"seen:<7d"_s, {u"since 261113 12"_s});
        row(u"seen:2w"_s, {u"since 261106 12"_s});
        row(u"seen:>30d"_s, {u"notsince 261021 12"_s});
        row(u"-seen:<1h"_s, {u"since 261120 11 not"_s});
        row(u"seen:<2m seen:>1y"_s, {u"since 260920 12"_s, u"notsince 251120 12"_s});
        row(u"seen:never"_s, {u"notsince 700101 00"_s});
        // Begun, and no narrower yet.
        row(u"bot: bot:o dnd:unk seen:< seen:<7 seen:nev email:miss"_s, {});
        // Words that only look like filters.
        row(u"foo:bar"_s, {u"word foo"_s, u"word bar"_s});
        row(u"http://x"_s, {u"word http"_s, u"word x"_s});
        row(u"10:30"_s, {u"word 10"_s, u"word 30"_s});
        row(u"-anna"_s, {u"word anna"_s});
        row(u":x \"y\""_s, {u"word x"_s, u"word y"_s});
    }

    void terms()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const SearchQuery query = parsed(text);
        QStringList terms;
        for (const SearchTerm &term : query.terms())
            terms.append(told(term));
        QCOMPARE(terms, expected);
        QCOMPARE(query.isEmpty(), expected.isEmpty());
        QCOMPARE(query.text(), text);
        QCOMPARE(query.problem(), QString());
    }

    void problems()
    {
        for (const QString &text : {u"bot:perhaps"_s, u"-bot:perhaps"_s, u"dnd:yes"_s,
                                    u"seen:soon"_s, u"seen:<7x"_s, u"email:anna"_s}) {
            const SearchQuery query = parsed(text);
            QVERIFY2(!query.problem().isEmpty(), qPrintable(text));
            QCOMPARE(query.terms().size(), size_t(1));
            QCOMPARE(query.terms().front().text, indexKey(KeyKind::Nobody));
            QVERIFY(!query.terms().front().isExcluded);
        }
        QVERIFY(parsed(u"bot:perhaps"_s).problem().contains(u"perhaps"_s));
    }

    void theWholeTextMayBeANumberOrAnAddress()
    {
        const auto e164 = [](const QString &text) {
            const auto key = parsed(text).lookUpKey();
            const auto *number = key ? std::get_if<PhoneNumber>(&*key) : nullptr;
            return number ? number->e164() : QString();
        };
        for (const QString &text : {u"0612345678"_s, u"06 1234 5678"_s, u"+31 (0)6 12345678"_s,
                                    u"0031612345678"_s, u"tel:+31612345678"_s})
            QCOMPARE(e164(text), u"+31612345678"_s);
        for (const QString &text : {u"06 12"_s, u"anna 0612345678"_s, u"tag:vip 0612345678"_s})
            QCOMPARE(e164(text), QString());
        const auto address = parsed(u"anna@example.com"_s).lookUpKey();
        QVERIFY(address && std::holds_alternative<EmailAddress>(*address));
        QVERIFY(!parsed(u"tag:vip anna@example.com"_s).lookUpKey());
        QVERIFY(!parsed(u"anna@example"_s).lookUpKey());
        QVERIFY(parsed(u"+55 11 98765 4321"_s).variants().contains(u"+551187654321"_s));
    }

    void aPastedPageIsCutOff()
    {
        QCOMPARE(parsed(u"word "_s.repeated(1000)).terms().size(), size_t(32));
        QCOMPARE(parsed(QString(100'000, u'王')).terms().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"

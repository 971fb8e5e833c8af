#include "search/DigitsPattern.h"
#include "search/NumberVariants.h"
#include "search/QueryNumber.h"
#include "search/SearchQuery.h"
#include "search/SearchTerm.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

class SearchNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QString &number, const QString &typed, bool expected) {
            QTest::newRow(qPrintable(number + u", "_s + typed)) << number << typed << expected;
        };
        const QString dutch = u"+31612345678"_s;
        row(dutch, u"345"_s, true);
        row(dutch, u"34 56"_s, true);
        row(dutch, u"678"_s, true);
        row(dutch, u"31612345678"_s, true);
        row(dutch, u"789"_s, false);
        row(dutch, u"6780"_s, false);
        row(dutch, u"0612"_s, true);
        row(dutch, u"061"_s, true);
        row(dutch, u"0316"_s, false);
        row(dutch, u"+316"_s, true);
        row(dutch, u"+612"_s, false);
        row(dutch, u"00316"_s, true);
        row(dutch, u"00612"_s, false);
        row(dutch, u"+31 (0)612"_s, true);
        row(dutch, u"+31 0612"_s, false);
        row(u"+15550123456"_s, u"0123"_s, true);
        row(u"+15550123456"_s, u"05550"_s, true);
        row(u"+358401234567"_s, u"0401"_s, true);
        row(u"+390612345678"_s, u"0612"_s, true);
        row(u"+390612345678"_s, u"+39 06"_s, true);
        row(u"+99912345678"_s, u"0123"_s, false);
        row(u"+123456789012345"_s, u"123456789012345"_s, true);
        row(u"+123456789012345"_s, u"345"_s, true);
        row(u"+123456789012345"_s, u"451"_s, false);
        row(u"06 1234"_s, u"0612"_s, true);
        row(u"06 1234"_s, u"+06"_s, false);
        row(u"+31 6 1234"_s, u"316"_s, true);
        row(QString(), u"000"_s, false);
        row(u"anna"_s, u"000"_s, false);
        row(u"1234567890123456"_s, u"345"_s, false);
    }

    void matches()
    {
        QFETCH(QString, number);
        QFETCH(QString, typed);
        QFETCH(bool, expected);
        const auto terms = numberTerms(typed);
        QCOMPARE(terms.size(), size_t(1));
        const DigitsPattern pattern(terms.front());
        QCOMPARE(pattern.matches(packed::numberOf(number)), expected);

        // And so among many, wherever it stands.
        for (size_t at = 0; at < 20; ++at) {
            std::vector<PackedNumber> numbers(20, packed::none);
            std::vector<MatchClass> classes(20, noMatch);
            std::vector<MatchClass> wanted = classes;
            numbers[at] = packed::numberOf(number);
            wanted[at] = expected ? classOf(MatchRank::Digits) : noMatch;
            pattern.mark(numbers, classes, classOf(MatchRank::Digits));
            QCOMPARE(classes, wanted);
        }
    }

    void noContactHasNoDigits()
    {
        for (const QString &typed : {u"000"_s, u"0000"_s, u"+1"_s, u"005"_s}) {
            const DigitsPattern pattern(numberTerms(typed).front());
            QVERIFY(!pattern.matches(packed::noContact));
            QVERIFY(!pattern.matches(packed::none));
        }
    }

    void codesAreKnown()
    {
        const auto codeLength = [](const QString &number) {
            return packed::codeLength(packed::numberOf(number));
        };
        QCOMPARE(codeLength(u"+14155550123"_s), 1);
        QCOMPARE(codeLength(u"+31612345678"_s), 2);
        QCOMPARE(codeLength(u"+358401234567"_s), 3);
        QCOMPARE(codeLength(u"+99912345678"_s), 0);
        QCOMPARE(codeLength(u"0612345678"_s), packed::notE164);
    }

    void variants_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &number, const QStringList &expected) {
            QTest::newRow(qPrintable(number)) << number << expected;
        };
        row(u"+5511987654321"_s, {u"+551187654321"_s, u"+55011987654321"_s});
        row(u"+551187654321"_s, {u"+5511987654321"_s, u"+5501187654321"_s});
        // A landline of Brazil never had the ninth digit.
        row(u"+551132654321"_s, {u"+5501132654321"_s});
        row(u"+5215512345678"_s, {u"+525512345678"_s, u"+52015512345678"_s});
        row(u"+525512345678"_s, {u"+5215512345678"_s, u"+5205512345678"_s});
        row(u"+5491112345678"_s, {u"+541112345678"_s, u"+54091112345678"_s});
        row(u"+541112345678"_s, {u"+5491112345678"_s, u"+5401112345678"_s});
        row(u"+31612345678"_s, {u"+310612345678"_s});
        row(u"+310612345678"_s, {u"+31612345678"_s});
        row(u"+123456789012345"_s, {});
        row(u"+99912345678"_s, {});
    }

    void variants()
    {
        QFETCH(QString, number);
        QFETCH(QStringList, expected);
        QCOMPARE(numberVariants(*PhoneNumber::fromE164(number)), expected);
    }

    void numbersTypedDigitByDigit_data()
    {
        QTest::addColumn<QString>("region");
        for (const char *region : {"", "NL", "DE", "GB", "US", "BR", "MX", "AR", "IT", "AT"})
            QTest::newRow(region) << QString::fromLatin1(region);
    }

    /// Some countries have numbers so short that they are not of E.164's usual length.
    void numbersTypedDigitByDigit()
    {
        QFETCH(const QString, region);
        int possible = 0;
        for (const QString &whole : {u"0151 23456789"_s, u"+49 151 23456789"_s, u"0049110"_s,
                                     u"110"_s, u"+43 1 234"_s, u"+55 11 98765 4321"_s}) {
            for (int length = 1; length <= whole.size(); ++length) {
                const auto query = SearchQuery::parse(whole.left(length), region, QDateTime());
                possible += query.lookUpKey() ? 1 : 0;
                for (const QString &variant : query.variants())
                    QVERIFY2(PhoneNumber::fromE164(variant), qPrintable(variant));
            }
        }
        QVERIFY(possible > 3);
    }
};

QTEST_GUILESS_MAIN(SearchNumbersTest)
#include "tst_searchnumbers.moc"

#include "domain/PhoneNumber.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Numbers as people write them.
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        const auto row = [](const QString &text, const char *region, const char *e164) {
            QTest::addRow("%s in %s", qPrintable(text), region)
                << text << QString::fromLatin1(region) << QString::fromLatin1(e164);
        };
        row(u"+31612345678"_s, "", "+31612345678");
        row(u"+31 6 12345678"_s, "US", "+31612345678");
        row(u"  +31-6-12 34 56 78\t"_s, "", "+31612345678");
        row(u"+31 (0)6 12345678"_s, "", "+31612345678");
        row(u"+31.6.12.34.56.78"_s, "", "+31612345678");
        row(u"0031612345678"_s, "NL", "+31612345678");
        row(u"0031 6 1234 5678"_s, "", "+31612345678");
        row(u"0031612345678"_s, "US", "+31612345678");
        row(u"06 12345678"_s, "NL", "+31612345678");
        row(u"06-12345678"_s, "NL", "+31612345678");
        row(u"(020) 123 45 67"_s, "NL", "+31201234567");
        row(u"6 12345678"_s, "NL", "+31612345678");
        row(u"(415) 555-2671"_s, "US", "+14155552671");
        row(u"1-415-555-2671"_s, "US", "+14155552671");
        row(u"011 31 612345678"_s, "US", "+31612345678");
        row(u"tel:+31-6-12345678"_s, "", "+31612345678");
        row(u"tel:06-12345678;phone-context=+31"_s, "", "+31612345678");
        row(u"＋31 612345678"_s, "", "+31612345678");
        row(u"+٣١٦١٢٣٤٥٦٧٨"_s, "", "+31612345678");
        row(u"٠٥٠١٢٣٤٥٦٧"_s, "AE", "+971501234567");
        row(u"+۳۱۶۱۲۳۴۵۶۷۸"_s, "", "+31612345678");
        row(u"０６１２３４５６７８"_s, "NL", "+31612345678");
        row(u"+31\u00A06\u202F12345678"_s, "", "+31612345678");
        row(u"+31\u20116\u201312345678"_s, "", "+31612345678");
        row(u"\u202D+31612345678\u202C"_s, "", "+31612345678");
        row(u"+39 06 6982"_s, "", "+39066982");
        row(u"8 (912) 345-67-89"_s, "RU", "+79123456789");
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, region);
        QFETCH(const QString, e164);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(number);
        QCOMPARE(number->e164(), e164);
        // What it gives back it takes again, in each of its ways.
        QCOMPARE(PhoneNumber::parse(number->international(), {}), number);
        QCOMPARE(*PhoneNumber::fromE164(e164), *number);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<PhoneNumberProblem>("problem");
        const auto row = [](const QString &text, const char *region, PhoneNumberProblem problem) {
            QTest::addRow("%s in %s", qPrintable(text.left(40)), region)
                << text << QString::fromLatin1(region) << problem;
        };
        row({}, "NL", PhoneNumberProblem::Empty);
        row(u" \t\u00A0 "_s, "NL", PhoneNumberProblem::Empty);
        row(u"Zoë"_s, "NL", PhoneNumberProblem::NotANumber);
        row(u"+"_s, "NL", PhoneNumberProblem::NotANumber);
        row(u"---"_s, "NL", PhoneNumberProblem::NotANumber);
        row(u"a@b.example"_s, "NL", PhoneNumberProblem::NotANumber);
        row(QString(QChar(0)), "NL", PhoneNumberProblem::NotANumber);
        row(u"+999 12345678"_s, "NL", PhoneNumberProblem::UnknownCountryCode);
        row(u"+0612345678"_s, "NL", PhoneNumberProblem::UnknownCountryCode);
        row(u"0612345678"_s, "", PhoneNumberProblem::UnknownCountryCode);
        row(u"0612345678"_s, "XX", PhoneNumberProblem::UnknownCountryCode);
        row(u"+31 6 1"_s, "", PhoneNumberProblem::TooShort);
        row(u"12"_s, "NL", PhoneNumberProblem::TooShort);
        row(u"+1 415 555"_s, "", PhoneNumberProblem::TooShort);
        row(u"+31 6 12345678901234567890"_s, "", PhoneNumberProblem::TooLong);
        row(u"+1 415 555 26711"_s, "", PhoneNumberProblem::TooLong);
        row(QString(1'000'000, u'1'), "NL", PhoneNumberProblem::TooLong);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, region);
        QFETCH(const PhoneNumberProblem, problem);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY2(!number, number ? qPrintable(number->e164()) : "");
        QCOMPARE(number.error(), problem);
    }

    void aLengthThatTheCountryDoesNotHaveIsRefused()
    {
        // Some countries have numbers of, say, seven and of nine digits, and none of eight.
        bool found = false;
        for (const QString &region : phoneRegions()) {
            for (int digits = 4; digits < 15 && !found; ++digits) {
                const auto number = PhoneNumber::parse(
                    u"+%1%2"_s.arg(callingCode(region)).arg(QString(digits, u'2')), {});
                found = !number && number.error() == PhoneNumberProblem::NotPossible;
            }
        }
        QVERIFY(found);
    }

    void everyProblemHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const auto problem :
             {PhoneNumberProblem::Empty, PhoneNumberProblem::NotANumber,
              PhoneNumberProblem::UnknownCountryCode, PhoneNumberProblem::TooShort,
              PhoneNumberProblem::TooLong, PhoneNumberProblem::NotPossible}) {
            QVERIFY(sentence(problem).endsWith(u'.'));
            sentences.insert(sentence(problem));
        }
        QCOMPARE(sentences.size(), 6);
    }

    void takesE164ByItsForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("number") << u"+31612345678"_s << true;
        QTest::newRow("newer than the metadata") << u"+999123456"_s << true;
        QTest::newRow("shortest") << u"+1234567"_s << true;
        QTest::newRow("longest") << u"+123456789012345"_s << true;
        QTest::newRow("too short") << u"+123456"_s << false;
        QTest::newRow("too long") << u"+1234567890123456"_s << false;
        QTest::newRow("no plus") << u"31612345678"_s << false;
        QTest::newRow("leading zero") << u"+0612345678"_s << false;
        QTest::newRow("space") << u"+31 612345678"_s << false;
        QTest::newRow("space before") << u" +31612345678"_s << false;
        QTest::newRow("other digits") << u"+٣١٦١٢٣٤٥٦٧٨"_s << false;
        QTest::newRow("letters") << u"+31612345abc"_s << false;
        QTest::newRow("two pluses") << u"++3161234567"_s << false;
        QTest::newRow("plus") << u"+"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void takesE164ByItsForm()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isTaken);
        const auto number = PhoneNumber::fromE164(text);
        QCOMPARE(number.has_value(), isTaken);
        if (number)
            QCOMPARE(number->e164(), text);
    }

    void isWrittenAsPeopleReadIt()
    {
        QCOMPARE(PhoneNumber::fromE164(u"+31612345678"_s)->international(), u"+31 6 12345678"_s);
        QCOMPARE(PhoneNumber::fromE164(u"+14155552671"_s)->international(), u"+1 415-555-2671"_s);
        // One that the metadata doesn't know is shown as it is.
        QCOMPARE(PhoneNumber::fromE164(u"+999123456"_s)->international(), u"+999123456"_s);
    }

    void knowsItsRegion()
    {
        QCOMPARE(PhoneNumber::fromE164(u"+31612345678"_s)->region(), u"NL"_s);
        QCOMPARE(PhoneNumber::fromE164(u"+16135550123"_s)->region(), u"CA"_s);
        QCOMPARE(PhoneNumber::fromE164(u"+999123456"_s)->region(), QString());
        QCOMPARE(PhoneNumber::fromE164(u"+80012345678"_s)->region(), QString());
    }

    void knowsWhatIsAssigned()
    {
        QVERIFY(PhoneNumber::fromE164(u"+31612345678"_s)->isKnownToBeAssigned());
        QVERIFY(!PhoneNumber::fromE164(u"+14155552"_s)->isKnownToBeAssigned());
        QVERIFY(!PhoneNumber::fromE164(u"+999123456"_s)->isKnownToBeAssigned());
    }

    void regions()
    {
        const QStringList all = phoneRegions();
        QVERIFY(all.size() > 200);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        for (const QString &region : all) {
            QCOMPARE(region.size(), 2);
            QVERIFY(callingCode(region) > 0);
        }
        QCOMPARE(callingCode(u"NL"_s), 31);
        QCOMPARE(callingCode(u"US"_s), 1);
        QCOMPARE(callingCode(u"XX"_s), 0);
        QCOMPARE(callingCode({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"

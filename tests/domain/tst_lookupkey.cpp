#include "domain/LookUpKey.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

class TestLookUpKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsANumber()
    {
        for (const QString &text : {u"+31 6 12345678"_s, u"06-12345678"_s, u"0031612345678"_s}) {
            const auto key = parseLookUpKey(text, u"NL"_s);
            QVERIFY(key);
            QCOMPARE(std::get<PhoneNumber>(*key).e164(), u"+31612345678"_s);
            QCOMPARE(displayText(*key), u"+31 6 12345678"_s);
        }
        QVERIFY(!parseLookUpKey(u"06-12345678"_s, {}));
    }

    void anAddressIsAnAddress()
    {
        const auto key = parseLookUpKey(u" a+b@example.com "_s, u"NL"_s);
        QVERIFY(key);
        QCOMPARE(std::get<EmailAddress>(*key).text(), u"a+b@example.com"_s);
        QCOMPARE(displayText(*key), u"a+b@example.com"_s);
    }

    void whatHasAnAtIsReadAsAnAddress()
    {
        const auto key = parseLookUpKey(u"+31612345678@"_s, u"NL"_s);
        QVERIFY(!key);
        QCOMPARE(std::get<EmailAddressProblem>(key.error()), EmailAddressProblem::BadDomain);
        QCOMPARE(sentence(key.error()), sentence(EmailAddressProblem::BadDomain));
    }

    void whatIsNeitherIsToldSo()
    {
        const auto problemOf = [](const QString &text) {
            return parseLookUpKey(text, u"NL"_s).error();
        };
        QCOMPARE(std::get<PhoneNumberProblem>(problemOf({})), PhoneNumberProblem::Empty);
        QVERIFY(sentence(problemOf({})).contains("e-mail"_L1));
        QVERIFY(sentence(problemOf({})).contains("number"_L1));
        QVERIFY(sentence(problemOf(u"Zoë"_s)).contains("neither"_L1));
        QCOMPARE(sentence(problemOf(u"+31 6 1"_s)), sentence(PhoneNumberProblem::TooShort));
    }

    void thePlaceholderIsNeverLookedUp()
    {
        const auto key = parseLookUpKey(u"unknown@unknown.com"_s, u"NL"_s);
        QVERIFY(!key);
        QCOMPARE(std::get<EmailAddressProblem>(key.error()), EmailAddressProblem::Placeholder);
    }
};

QTEST_GUILESS_MAIN(TestLookUpKey)
#include "tst_lookupkey.moc"

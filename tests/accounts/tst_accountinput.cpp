#include "accounts/AccountFixture.h"
#include "accounts/AccountInput.h"
#include "service/ServiceAccount.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What an agent types for an account.
class TestAccountInput : public QObject
{
    Q_OBJECT

private:
    static CheckedAccountInput withAddress(const QString &address)
    {
        return checked({u"Support"_s, address, u"key"_s}, {}, {});
    }

    static CheckedAccountInput withKey(const QString &key, KeyInput keyInput = KeyInput::Needed)
    {
        return checked({u"Support"_s, u"https://api.example.com/v1"_s, key}, {}, {}, keyInput);
    }

private Q_SLOTS:
    void isCleaned()
    {
        const auto input =
            checked({u"  Support \n team "_s, u" https://api.example.com/v1/ \n"_s, u"\t k-1 \n"_s},
                    {}, {});
        QVERIFY(input.isValid());
        QCOMPARE(input.name, u"Support team"_s);
        QCOMPARE(input.baseAddress, QUrl(u"https://api.example.com/v1"_s));
        QCOMPARE(input.key, u"k-1"_s);
    }

    void everyFieldHasItsOwnError()
    {
        const auto input = checked({}, {}, {});
        QVERIFY(!input.isValid());
        for (const QString &error : {input.nameError, input.addressError, input.keyError})
            QVERIFY(error.endsWith(u'.'));
        QVERIFY(input.addressError.contains("https://api.dmchamp.com/v1"_L1));
    }

    void namesAreUnique()
    {
        const Account other = someAccount(u"Support"_s);
        const AccountInput input{u" sUPPORT"_s, u"https://api.example.com/v1"_s, u"key"_s};
        QVERIFY(!checked(input, {other}, {}).nameError.isEmpty());
        QVERIFY(checked(input, {other}, other.id).isValid());
        QVERIFY(checked(input, {}, {}).isValid());
    }

    void goodAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto hosted = u"https://api.dmchamp.com/v1"_s;
        QTest::newRow("the hosted one") << hosted << hosted;
        QTest::newRow("slashes") << hosted + u"//"_s << hosted;
        QTest::newRow("no scheme") << u"api.dmchamp.com/v1"_s << hosted;
        QTest::newRow("capitals") << u"HTTPS://API.dmchamp.com/v1"_s << hosted;
        QTest::newRow("a port") << u"https://localhost:8443"_s << u"https://localhost:8443"_s;
        QTest::newRow("this computer")
            << u"http://127.0.0.1:80/v1"_s << u"http://127.0.0.1:80/v1"_s;
        QTest::newRow("its name") << u"http://localhost/v1"_s << u"http://localhost/v1"_s;
        QTest::newRow("its new address") << u"http://[::1]:99/v1"_s << u"http://[::1]:99/v1"_s;
        QTest::newRow("encoded") << u"https://a.example/x%2Fy/"_s << u"https://a.example/x%2Fy"_s;
        QTest::newRow("another script")
            << u"https://bücher.example/v1"_s << u"https://xn--bcher-kva.example/v1"_s;
    }

    void goodAddresses()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, address);
        const auto input = withAddress(typed);
        QCOMPARE(input.addressError, QString());
        QCOMPARE(input.baseAddress.toString(QUrl::FullyEncoded), address);
        QVERIFY(isSecureEnough(input.baseAddress));
    }

    void badAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain HTTP") << u"http://api.dmchamp.com/v1"_s << u"begin with https://"_s;
        QTest::newRow("nearly this computer")
            << u"http://localhost.example.com/v1"_s << u"begin with https://"_s;
        QTest::newRow("a network's computer") << u"http://192.168.1.2/v1"_s << u"https://"_s;
        QTest::newRow("a space") << u"https://api.example .com"_s << u"no spaces"_s;
        QTest::newRow("a line break") << u"https://api.example.com\n/v1"_s << u"no spaces"_s;
        QTest::newRow("another protocol") << u"ftp://api.example.com"_s << u"no address"_s;
        QTest::newRow("a script") << u"javascript://alert(1)"_s << u"no address"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"no address"_s;
        QTest::newRow("no host") << u"https://"_s << u"no address"_s;
        QTest::newRow("only a path") << u"/v1"_s << u"no address"_s;
        QTest::newRow("a bad port") << u"https://api.example.com:99999/v1"_s << u"no address"_s;
        QTest::newRow("brackets") << u"https://[api]/v1"_s << u"no address"_s;
        QTest::newRow("a person") << u"https://user:pw@api.example.com"_s << u"before the @"_s;
        QTest::newRow("a query") << u"https://api.example.com/v1?apiKey=abc"_s << u"the ?"_s;
        QTest::newRow("a fragment") << u"https://api.example.com/v1#abc"_s << u"or #"_s;
    }

    void badAddresses()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, part);
        const auto input = withAddress(typed);
        QVERIFY(!input.isValid());
        QVERIFY2(input.addressError.contains(part), qPrintable(input.addressError));
        QVERIFY(input.nameError.isEmpty() && input.keyError.isEmpty());
    }

    void keys()
    {
        QVERIFY(withKey(u"a+b/c=&%é"_s).isValid());
        QVERIFY(!withKey(QString()).isValid());
        QVERIFY(!withKey(u" \n"_s).isValid());
        for (const QString &broken : {u"a b"_s, u"a\nb"_s, u"a\tb"_s, u"a\u00a0b"_s, u"a\x01z"_s})
            QVERIFY2(withKey(broken).keyError.contains("no spaces"_L1), qPrintable(broken));
    }

    void anAccountMayKeepItsKey()
    {
        const auto input = withKey(u" "_s, KeyInput::Optional);
        QVERIFY(input.isValid());
        QCOMPARE(input.key, QString());
        QVERIFY(!withKey(u"a b"_s, KeyInput::Optional).isValid());
    }

    void noErrorRepeatsTheKey()
    {
        const auto input = checked({{}, {}, u"hush hush"_s}, {}, {});
        for (const QString &error : {input.nameError, input.addressError, input.keyError})
            QVERIFY(!error.contains("hush"_L1));
    }
};

QTEST_GUILESS_MAIN(TestAccountInput)
#include "tst_accountinput.moc"

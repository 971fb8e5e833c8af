#include "platform/KeychainAnswers.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A desktop without a session bus.
class TestKeychainMissing : public QObject
{
    Q_OBJECT

private:
    Keychain m_keychain;

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }

    void everyCallSaysSo()
    {
        KeychainAnswers<QString> read;
        KeychainAnswers<void> written;
        KeychainAnswers<void> removed;
        m_keychain.read(u"entry"_s, &read.context, read.taker());
        m_keychain.write(u"entry"_s, u"text"_s, &written.context, written.taker());
        m_keychain.remove(u"entry"_s, &removed.context, removed.taker());
        QVERIFY2(read.all.empty(), "an answer came before the call ended");
        // Long before the deadline.
        QCOMPARE(read.problem(), KeychainProblem::NotThere);
        QCOMPARE(written.problem(), KeychainProblem::NotThere);
        QCOMPARE(removed.problem(), KeychainProblem::NotThere);
    }

    void nothingIsKeptElsewhere()
    {
        QVERIFY(!writeTo(m_keychain, u"entry"_s, u"text"_s));
        QCOMPARE(readFrom(m_keychain, u"entry"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"

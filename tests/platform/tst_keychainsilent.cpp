#include "platform/KeychainAnswers.h"
#include "platform/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Takes every message and answers none.
class SilentObject : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override
    {
        ++messages;
        return true;
    }

    int messages = 0;
};

} // namespace

/// A bus on which nobody is the keychain at first, and then somebody who never says a word.
class TestKeychainSilent : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds soon{400};

    std::unique_ptr<PrivateBus> m_bus;
    SilentObject m_silent;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->problem().isEmpty())
            QSKIP(qPrintable(m_bus->problem()));
    }

    void cleanupTestCase() { m_bus.reset(); }

    void nobodyIsThere()
    {
        Keychain keychain;
        QCOMPARE(problemReading(keychain, u"entry"_s), KeychainProblem::NotThere);
        QVERIFY(!writeTo(keychain, u"entry"_s, u"text"_s));
    }

    void answersAtTheDeadline()
    {
        QDBusConnection bus = m_bus->connection();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_silent, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
        Keychain keychain(soon);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(problemReading(keychain, u"entry"_s), KeychainProblem::Silent);
        QVERIFY(clock.elapsed() >= soon.count() * 9 / 10);
        QVERIFY2(m_silent.messages > 0, "it answered without having asked");
    }

    void laterCallsAreAnsweredToo()
    {
        Keychain keychain(soon);
        KeychainAnswers<QString> first;
        KeychainAnswers<void> second;
        KeychainAnswers<void> third;
        keychain.read(u"entry"_s, &first.context, first.taker());
        keychain.write(u"entry"_s, u"text"_s, &second.context, second.taker());
        QCOMPARE(first.problem(), KeychainProblem::Silent);
        keychain.remove(u"entry"_s, &third.context, third.taker());
        QCOMPARE(second.problem(), KeychainProblem::Silent);
        QVERIFY2(third.all.empty(), "the deadline didn't count from the call");
        QCOMPARE(third.problem(), KeychainProblem::Silent);

        // Of another one as well, though the library works on one job at a time.
        Keychain other(soon);
        QCOMPARE(problemReading(other, u"entry"_s), KeychainProblem::Silent);
        QCOMPARE(first.all.size(), 1U);
        QCOMPARE(second.all.size(), 1U);
        QCOMPARE(third.all.size(), 1U);
    }

    void destroyedWhileItIsAsked()
    {
        KeychainAnswers<QString> read;
        {
            Keychain keychain(soon);
            keychain.read(u"entry"_s, &read.context, read.taker());
        }
        Keychain other(soon);
        QCOMPARE(problemReading(other, u"entry"_s), KeychainProblem::Silent);
        QVERIFY(read.all.empty());
    }
};

QTEST_GUILESS_MAIN(TestKeychainSilent)
#include "tst_keychainsilent.moc"

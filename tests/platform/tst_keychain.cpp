#include "platform/KeychainAnswers.h"
#include "platform/Keyring.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The desktop's real keychain, awake, asleep, locked and gone: in this order, since it isn't
/// started twice.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds soon{400};

    std::unique_ptr<Keyring> m_keyring;
    Keychain m_keychain;

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<Keyring>();
        if (!m_keyring->problem().isEmpty())
            QSKIP(qPrintable(m_keyring->problem()));
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void keepsWhatIsWritten()
    {
        const auto key = u"a key+with/odd&signs=%\"\\ é 日本 🗝"_s;
        QCOMPARE(problemReading(m_keychain, u"kept"_s), KeychainProblem::NotFound);
        QVERIFY(writeTo(m_keychain, u"kept"_s, key));
        QCOMPARE(readFrom(m_keychain, u"kept"_s), key);
        QVERIFY(writeTo(m_keychain, u"kept"_s, u"another"_s));
        QCOMPARE(readFrom(m_keychain, u"kept"_s), u"another"_s);
        QCOMPARE(problemReading(m_keychain, u"other"_s), KeychainProblem::NotFound);
        QVERIFY(writeTo(m_keychain, u"kept"_s, QString()));
        QCOMPARE(problemReading(m_keychain, u"kept"_s), KeychainProblem::NotFound);
        QVERIFY(writeTo(m_keychain, u"kept"_s, u"again"_s));
        QVERIFY(removeFrom(m_keychain, u"kept"_s));
        QCOMPARE(problemReading(m_keychain, u"kept"_s), KeychainProblem::NotFound);
        QVERIFY(removeFrom(m_keychain, u"kept"_s));
    }

    void anotherKeychainReadsIt()
    {
        QVERIFY(writeTo(m_keychain, u"shared"_s, u"text"_s));
        Keychain other;
        QCOMPARE(readFrom(other, u"shared"_s), u"text"_s);
        QVERIFY(removeFrom(other, u"shared"_s));
        QCOMPARE(problemReading(m_keychain, u"shared"_s), KeychainProblem::NotFound);
    }

    void callsAreCarriedOutInOrder()
    {
        KeychainAnswers<void> changed;
        KeychainAnswers<QString> read;
        for (const QString &text : {u"1"_s, u"2"_s, u"3"_s}) {
            m_keychain.write(u"order"_s, text, &changed.context, changed.taker());
            m_keychain.read(u"order"_s, &read.context, read.taker());
        }
        m_keychain.remove(u"order"_s, &changed.context, changed.taker());
        m_keychain.read(u"order"_s, &read.context, read.taker());
        QVERIFY2(changed.all.empty() && read.all.empty(), "an answer came before the call ended");
        QTRY_COMPARE(read.all.size(), 4U);
        QCOMPARE(changed.all.size(), 4U);
        QCOMPARE(read.all[0], u"1"_s);
        QCOMPARE(read.all[1], u"2"_s);
        QCOMPARE(read.all[2], u"3"_s);
        QCOMPARE(read.all[3].error(), KeychainProblem::NotFound);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        auto gone = std::make_unique<KeychainAnswers<void>>();
        int answers = 0;
        m_keychain.write(u"gone"_s, u"text"_s, &gone->context,
                         [&](const tl::expected<void, KeychainProblem> &) { ++answers; });
        gone.reset();
        // It was wanted when it was asked for.
        QCOMPARE(readFrom(m_keychain, u"gone"_s), u"text"_s);
        QCOMPARE(answers, 0);
        QVERIFY(removeFrom(m_keychain, u"gone"_s));
    }

    void whoeverIsAnsweredMayDestroyIt()
    {
        auto keychain = std::make_unique<Keychain>();
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            keychain->read(u"none"_s, this, [&](const tl::expected<QString, KeychainProblem> &) {
                ++answers;
                keychain.reset();
            });
        }
        QTRY_COMPARE(answers, 1);
        QVERIFY(!keychain);
        QCOMPARE(problemReading(m_keychain, u"none"_s), KeychainProblem::NotFound);
        QCOMPARE(answers, 1);
    }

    void asleep()
    {
        Keychain impatient(soon);
        QVERIFY(writeTo(m_keychain, u"unwanted"_s, u"text"_s));
        m_keyring->fallAsleep();
        KeychainAnswers<void> first;
        KeychainAnswers<void> second;
        KeychainAnswers<void> removed;
        KeychainAnswers<QString> read;
        impatient.write(u"first"_s, u"text"_s, &first.context, first.taker());
        impatient.write(u"second"_s, u"text"_s, &second.context, second.taker());
        impatient.remove(u"unwanted"_s, &removed.context, removed.taker());
        impatient.read(u"unwanted"_s, &read.context, read.taker());
        QCOMPARE(first.problem(), KeychainProblem::Silent);
        QCOMPARE(second.problem(), KeychainProblem::Silent);
        QCOMPARE(removed.problem(), KeychainProblem::Silent);
        QCOMPARE(read.problem(), KeychainProblem::Silent);

        m_keyring->wakeUp();
        // Only what was under way, and what was to be taken out, is carried out after all.
        QTRY_COMPARE(readFrom(m_keychain, u"first"_s), u"text"_s);
        QTRY_COMPARE(problemReading(m_keychain, u"unwanted"_s), KeychainProblem::NotFound);
        QCOMPARE(problemReading(m_keychain, u"second"_s), KeychainProblem::NotFound);
        QCOMPARE(first.all.size(), 1U);
        QCOMPARE(second.all.size(), 1U);
        QCOMPARE(removed.all.size(), 1U);
        QCOMPARE(read.all.size(), 1U);
        QVERIFY(removeFrom(m_keychain, u"first"_s));
    }

    void destroyedWhileItSleeps()
    {
        m_keyring->fallAsleep();
        auto impatient = std::make_unique<Keychain>(soon);
        KeychainAnswers<QString> read;
        KeychainAnswers<void> written;
        impatient->read(u"any"_s, &read.context, read.taker());
        impatient->write(u"late"_s, u"text"_s, &written.context, written.taker());
        QCOMPARE(read.problem(), KeychainProblem::Silent);
        KeychainAnswers<QString> underWay;
        impatient->read(u"any"_s, &underWay.context, underWay.taker());
        impatient.reset();
        m_keyring->wakeUp();
        QCOMPARE(problemReading(m_keychain, u"late"_s), KeychainProblem::NotFound);
        QCOMPARE(read.all.size(), 1U);
        QVERIFY(underWay.all.empty());
    }

    void locked()
    {
        QVERIFY(writeTo(m_keychain, u"locked up"_s, u"text"_s));
        QVERIFY(m_keyring->lock());
        QCOMPARE(problemReading(m_keychain, u"locked up"_s), KeychainProblem::Refused);
        KeychainAnswers<void> written;
        m_keychain.write(u"another"_s, u"text"_s, &written.context, written.taker());
        QCOMPARE(written.problem(), KeychainProblem::Refused);
    }

    void gone()
    {
        m_keyring->leave();
        QTRY_VERIFY(!m_keyring->isThere());
        QCOMPARE(problemReading(m_keychain, u"locked up"_s), KeychainProblem::NotThere);
        KeychainAnswers<void> removed;
        m_keychain.remove(u"locked up"_s, &removed.context, removed.taker());
        QCOMPARE(removed.problem(), KeychainProblem::NotThere);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"

#include "desk/Part.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// One part of what is shown: which of what is told of it counts.
class TestPart : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_earlier{QDate(2026, 11, 19), QTime(9, 0), Qt::UTC};
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};

private Q_SLOTS:
    void rememberedUntilAnswered()
    {
        Part<QString> part;
        part.start();
        QVERIFY(part.remember(u"older"_s, m_earlier));
        QCOMPARE(part.progress, Progress::Loading);
        QCOMPARE(part.value, u"older"_s);
        QCOMPARE(part.asOf, m_earlier);
        part.succeed(u"newer"_s, m_now);
        QCOMPARE(part.progress, Progress::Ready);
        QCOMPARE(part.value, u"newer"_s);
        QCOMPARE(part.asOf, m_now);
    }

    void memoryNeverReplacesAnAnswer()
    {
        Part<QString> part;
        part.start();
        part.succeed(u"newer"_s, m_now);
        QVERIFY(!part.remember(u"older"_s, m_earlier));
        // Nor when it is asked for again.
        part.start();
        QVERIFY(!part.remember(u"older"_s, m_earlier));
        part.fail({});
        QVERIFY(!part.remember(u"older"_s, m_earlier));
        QCOMPARE(part.value, u"newer"_s);
        QCOMPARE(part.asOf, m_now);
    }

    void failureKeepsWhatIsKnown()
    {
        Part<QString> part;
        QVERIFY(part.remember(u"older"_s, m_earlier));
        part.start();
        part.fail({.kind = FailureKind::Offline});
        QCOMPARE(part.progress, Progress::Failed);
        QCOMPARE(part.failure->kind, FailureKind::Offline);
        QCOMPARE(part.value, u"older"_s);
        QCOMPARE(part.asOf, m_earlier);
        part.start();
        QVERIFY(!part.failure);
    }

    void rememberedAfterAFailure()
    {
        Part<QString> part;
        part.start();
        part.fail({.kind = FailureKind::Offline});
        QVERIFY(part.remember(u"older"_s, m_earlier));
        QCOMPARE(part.progress, Progress::Failed);
        QVERIFY(part.failure);
        QCOMPARE(part.value, u"older"_s);
    }

    void heardByTheWay()
    {
        Part<QString> part;
        QVERIFY(part.remember(u"older"_s, m_earlier));
        part.start();
        QVERIFY(part.hear(u"by the way"_s, m_now));
        QCOMPARE(part.progress, Progress::Loading);
        QCOMPARE(part.value, u"by the way"_s);
        QCOMPARE(part.asOf, m_now);
        part.succeed(u"its own answer"_s, m_now);
        QVERIFY(!part.hear(u"by the way"_s, m_now));
        QCOMPARE(part.value, u"its own answer"_s);
    }
};

QTEST_GUILESS_MAIN(TestPart)
#include "tst_part.moc"

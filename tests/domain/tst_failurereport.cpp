#include "domain/FailureReport.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The report that an agent copies.
class TestFailureReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInIt()
    {
        QCoreApplication::setApplicationName(u"contactdesk"_s);
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const QDateTime asked({2026, 11, 22}, QTime(10, 0), Qt::UTC);
        const QString report = failureReport(
            u"Not saved."_s, {.kind = FailureKind::RateLimited,
                              .cause = FailureCause::ConnectionLost,
                              .status = 429,
                              .serviceWords = u"slow down"_s,
                              .rawSample = u"{\"error\":\n\"slow down\"}"_s,
                              .outcomeKnown = false,
                              .retryAt = asked.addSecs(30),
                              .trace = {.number = 17,
                                        .operation = u"update"_s,
                                        .askedAt = asked,
                                        .attempts = 3,
                                        .duration = std::chrono::milliseconds(1234)}});
        for (const char *line :
             {"What: Not saved.\n", "Kind: rate limited\n", "Cause: connection lost\n",
              "Status: 429\n", "Outcome: unknown\n", "Service says: slow down\n",
              "Ask again at: 2026-11-22T10:00:30.000Z\n", "Request: #17 update\n",
              "Asked at: 2026-11-22T10:00:00.000Z\n", "Attempts: 3\n", "Took: 1234 ms\n",
              "Program: contactdesk 1.2.3\n", "\nAnswer: {\"error\":\n\"slow down\"}\n"})
            QVERIFY2(report.contains(QLatin1StringView(line)), line);
    }

    void whatIsNotKnownIsLeftOut()
    {
        const QString report = failureReport({}, {.kind = FailureKind::Storage});
        for (const char *name : {"What:", "Cause:", "Status:", "Service says:", "Ask again at:",
                                 "Request:", "Asked at:", "Attempts:", "Took:", "Answer:"})
            QVERIFY2(!report.contains(QLatin1StringView(name)), name);
        QVERIFY(report.contains(u"Kind: storage\nOutcome: known\n"_s));
    }

    void everyNameIsAnother()
    {
        QSet<QString> kinds;
        for (int i = 0; i <= static_cast<int>(FailureKind::Storage); ++i)
            kinds.insert(nameOf(static_cast<FailureKind>(i)));
        QCOMPARE(kinds.size(), static_cast<int>(FailureKind::Storage) + 1);
        QVERIFY(!kinds.contains(QString()));
        QSet<QString> causes;
        for (int i = 0; i <= static_cast<int>(FailureCause::MediaNotSaved); ++i)
            causes.insert(nameOf(static_cast<FailureCause>(i)));
        QCOMPARE(causes.size(), static_cast<int>(FailureCause::MediaNotSaved) + 1);
    }
};

QTEST_GUILESS_MAIN(TestFailureReport)
#include "tst_failurereport.moc"

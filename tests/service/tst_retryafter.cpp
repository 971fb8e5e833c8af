#include "service/http/RetryAfter.h"

#include <QTest>

using namespace contactdesk;

/// The header in which a service says when it wants to be asked again.
class TestRetryAfter : public QObject
{
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime({2026, 11, 22}, QTime(10, 0), Qt::UTC); }

private Q_SLOTS:
    void whenToAskAgain_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("time");
        const auto row = [](const char *header, const QDateTime &time) {
            QTest::newRow(header) << QByteArray(header) << time;
        };
        row("0", now());
        row("120", now().addSecs(120));
        row(" 120 ", now().addSecs(120));
        row("Sun, 22 Nov 2026 10:00:30 GMT", now().addSecs(30));
        // Qt takes such a year for one of the last century.
        row("Sunday, 22-Nov-26 10:00:30 GMT", now());
        row("Sun Nov 22 10:00:30 2026", now().addSecs(30));
        row("Sun, 22 Nov 2026 09:00:00 GMT", now());
        row("300", now().addSecs(300));
        row("301", now().addSecs(300));
        row("Fri, 31 Dec 9999 23:59:59 GMT", now().addSecs(300));
        row("99999999999", now().addSecs(300));
        row("99999999999999999999999999", now().addSecs(300));
        for (const char *nothing : {"", " ", "-5", "1.5", "+3", "soon", "12 s", "0x10",
                                    "Sun, 32 Nov 2026 10:00:30 GMT", "\xff\xfe"})
            row(nothing, {});
    }

    void whenToAskAgain()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QDateTime, time);
        QCOMPARE(retryTime(header, now(), std::chrono::minutes(5)), time);
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"

#include "models/AgeText.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// How old something is, in words.
class TestAgeText : public QObject
{
    Q_OBJECT

private:
    /// Noon of a Thursday in November.
    const QDateTime m_now{QDate(2026, 11, 19), QTime(11, 0), Qt::UTC};
    const QLocale m_locale{QLocale::English};

private Q_SLOTS:
    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("1 min") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("nearly 2 min") << qint64(119) << u"1 min ago"_s;
        QTest::newRow("2 min") << qint64(120) << u"2 min ago"_s;
        QTest::newRow("59 min") << hour - 1 << u"59 min ago"_s;
        QTest::newRow("1 h") << hour << u"1 h ago"_s;
        QTest::newRow("23 h") << day - 1 << u"23 h ago"_s;
        QTest::newRow("a day") << day << u"1 day(s) ago"_s;
        QTest::newRow("6 days") << 7 * day - 1 << u"6 day(s) ago"_s;
        QTest::newRow("a week") << 7 * day << u"12 November"_s;
        QTest::newRow("this year") << 200 * day << u"3 May"_s;
        QTest::newRow("another year") << 565 * day << u"3 May 2025"_s;
        QTest::newRow("a clock put back") << qint64(-300) << u"just now"_s;
        QTest::newRow("tomorrow") << -2 * day << u"21 November"_s;
    }

    void ages()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, text);
        QCOMPARE(ageText(m_now.addSecs(-seconds), m_now, m_locale), text);
    }

    void neverTold() { QCOMPARE(ageText({}, m_now, m_locale), QString()); }

    /// The evening in UTC is the next day already where the agent sits.
    void daysAreLocal()
    {
        const QDateTime evening(QDate(2026, 5, 2), QTime(22, 30), Qt::UTC);
        QCOMPARE(ageText(evening, m_now, m_locale), u"3 May"_s);
        const QDateTime newYear(QDate(2025, 12, 31), QTime(23, 30), Qt::UTC);
        QCOMPARE(ageText(newYear, m_now, m_locale), u"1 January"_s);
    }

    void origins_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<QString>("soon");
        QTest::addColumn<QString>("never");
        QTest::newRow("service") << Source::Service << u"Service, 2 min ago"_s << u"Service"_s;
        QTest::newRow("typed") << Source::Typed << u"Typed here, 2 min ago"_s << u"Typed here"_s;
        QTest::newRow("import") << Source::Import << u"Import of 19 November"_s << u"Import"_s;
    }

    void origins()
    {
        QFETCH(const Source, source);
        QFETCH(const QString, soon);
        QFETCH(const QString, never);
        QCOMPARE(originText(source, m_now.addSecs(-120), m_now, m_locale), soon);
        QCOMPARE(originText(source, {}, m_now, m_locale), never);
    }
};

QTEST_GUILESS_MAIN(TestAgeText)
#include "tst_agetext.moc"

#include "ui/common/AgeLabel.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Where something comes from, kept true as time passes.
class TestAgeLabel : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 11, 19), QTime(11, 0), Qt::UTC};
    const Clock m_clock = [this] {
        return m_now;
    };

private Q_SLOTS:
    void followsTheTime()
    {
        AgeLabel label(m_clock);
        QCOMPARE(label.text(), QString());
        label.setOrigin(Source::Service, m_now, false);
        QCOMPARE(label.text(), u"Service, just now"_s);
        m_now = m_now.addSecs(120);
        auto *timer = label.findChild<QTimer *>();
        QVERIFY(timer && timer->isActive());
        QCOMPARE(timer->interval(), 30'000);
        timer->start(0);
        QTRY_COMPARE(label.text(), u"Service, 2 min ago"_s);
    }

    void whileTheServiceIsAsked()
    {
        AgeLabel label(m_clock);
        label.setUnknown(true);
        QCOMPARE(label.text(), u"Asking the service…"_s);
        label.setOrigin(Source::Typed, m_now, true);
        QCOMPARE(label.text(), u"Typed here, just now; asking the service…"_s);
        label.setOrigin(Source::Typed, m_now, false);
        QCOMPARE(label.text(), u"Typed here, just now"_s);
        label.setUnknown(false);
        QCOMPARE(label.text(), QString());
        QVERIFY(!label.findChild<QTimer *>()->isActive());
    }
};

QTEST_MAIN(TestAgeLabel)
#include "tst_agelabel.moc"

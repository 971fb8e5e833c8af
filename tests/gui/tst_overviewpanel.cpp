#include "ui/overview/ActivityPlot.h"
#include "ui/overview/OverviewPanel.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <cstdlib>
#include <memory>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now(QDate(2026, 11, 19), QTime(12, 2), Qt::UTC);

Message message(const QDateTime &time, MessageDirection direction)
{
    Message message;
    message.sid = time.toString(Qt::ISODateWithMs);
    message.body = u"hello"_s;
    message.time = time;
    message.direction = direction;
    return message;
}

/// Each fifth day two from them and one to them, up to `last`.
Conversation regular(int days, const QDateTime &last = now.addSecs(-7200))
{
    QList<Message> messages;
    for (int day = days - 1; day >= 0; day -= 5) {
        const QDateTime time = last.addDays(-day);
        messages += {message(time.addSecs(-120), MessageDirection::Inbound),
                     message(time.addSecs(-60), MessageDirection::Outbound),
                     message(time, MessageDirection::Inbound)};
    }
    return Conversation(messages);
}

} // namespace

/// The overview of a conversation, worked with by pointer and keys.
class TestOverviewPanel : public QObject
{
    Q_OBJECT

private:
    QString text(const char *name) const
    {
        const auto *label = m_panel->findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    ActivityPlot &plot() const { return *m_panel->findChild<ActivityPlot *>(u"activityPlot"_s); }
    void resize(int width)
    {
        m_panel->resize(width, m_panel->sizeHint().height());
        QTRY_COMPARE(plot().width(), width - 2 * Theme::margin);
    }
    QPoint middleOf(int bucket) const { return plot().columnOf(bucket).center(); }
    int last() const { return static_cast<int>(plot().buckets().buckets.size()) - 1; }

    const Theme m_theme{Scheme::Light, QFont(u"DejaVu Sans"_s, 10)};
    QDateTime m_now;
    std::unique_ptr<OverviewPanel> m_panel;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhoWaits();
    void namesAreNoMarkup();
    void agesFollowTheTime();
    void emptyAndUnknown();
    void anotherContactIsNotMixedUp();
    void manyMessages();
    void bucketsFollowTheWidth();
    void clicksJump();
    void thinBarsNeedNotBeHitExactly();
    void keysMoveAndJump();
    void cursorStaysWithItsDay();
    void hoverTells();
    void mirrored();
    void refreshMovesNothing();
};

void TestOverviewPanel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOverviewPanel::init()
{
    m_now = now;
    m_panel = std::make_unique<OverviewPanel>(m_theme, [this] { return m_now; });
    m_panel->resize(500, 200);
    m_panel->show();
    QApplication::setActiveWindow(m_panel.get());
}

void TestOverviewPanel::cleanup()
{
    m_panel.reset();
}

void TestOverviewPanel::saysWhoWaits()
{
    m_panel->setName(u"Amelia"_s);
    m_panel->setConversation(regular(11));
    QCOMPARE(text("overviewWaiting"),
             u"\u2068Amelia\u2069 has waited for an answer for 2 hour(s) (since 11:02)."_s);
    QCOMPARE(text("overviewCounts"), u"9 message(s): 6 from them, 3 to them"_s);
    QCOMPARE(text("overviewTimes"),
             u"First 9 November, 11:00 · last from them 11:02 · last to them 11:01 · typically "
             "answered after 4 day(s)"_s);
}

void TestOverviewPanel::namesAreNoMarkup()
{
    m_panel->setName(u"<b>Mallory</b> %1 %2"_s);
    m_panel->setConversation(regular(1));
    QVERIFY(text("overviewWaiting").startsWith(u"\u2068<b>Mallory</b> %1 %2\u2069 has waited"_s));
    const auto *label = m_panel->findChild<QLabel *>(u"overviewWaiting"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    m_panel->setName(QString(5'000, u'n'));
    QVERIFY(text("overviewWaiting").size() < 150);
    QVERIFY(m_panel->minimumSizeHint().width() < 100);
}

void TestOverviewPanel::agesFollowTheTime()
{
    m_panel->setConversation(regular(1, now.addSecs(-30)));
    QVERIFY(text("overviewWaiting").startsWith(u"This person waits for an answer (since "_s) ||
            text("overviewWaiting").contains(u"1 minute(s)"_s));
    auto *timer = m_panel->findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 30'000);
    m_now = now.addSecs(3 * 3600);
    timer->start(0);
    QTRY_VERIFY(text("overviewWaiting").contains(u"for 3 hour(s)"_s));
    m_now = now.addDays(2);
    QTRY_VERIFY(text("overviewWaiting").contains(u"for 2 day(s) (since 19 November, 13:01)"_s));
}

void TestOverviewPanel::emptyAndUnknown()
{
    QCOMPARE(text("overviewWaiting"), QString());
    QVERIFY(!plot().isVisible());
    m_panel->setConversation({});
    QCOMPARE(text("overviewWaiting"), u"Nobody waits."_s);
    QCOMPARE(text("overviewCounts"), u"No messages."_s);
    QCOMPARE(text("overviewTimes"), QString());
    QVERIFY(!plot().isVisible());
    QVERIFY(!m_panel->findChild<QTimer *>()->isActive());

    Message timeless;
    timeless.direction = MessageDirection::Inbound;
    m_panel->setConversation(Conversation({timeless}));
    QCOMPARE(text("overviewWaiting"), u"This person waits for an answer."_s);
    QVERIFY(!plot().isVisible());
}

void TestOverviewPanel::anotherContactIsNotMixedUp()
{
    m_panel->setName(u"Amelia"_s);
    m_panel->setConversation(regular(6));
    m_panel->clear();
    m_panel->setName(u"Ben"_s);
    QCOMPARE(text("overviewWaiting"), QString());
    QCOMPARE(text("overviewCounts"), QString());
    QVERIFY(!plot().isVisible());
    m_panel->setConversation(regular(1));
    QVERIFY(text("overviewWaiting").contains(u"Ben"_s));
}

void TestOverviewPanel::manyMessages()
{
    QList<Message> messages;
    for (int i = 0; i < 20'000; ++i)
        messages.append(message(now.addSecs(-3600LL * (20'000 - i)), MessageDirection::Outbound));
    m_panel->setConversation(Conversation(messages));
    QTRY_COMPARE(text("overviewCounts"), u"20,000 message(s): 20,000 to them"_s);
    QVERIFY(text("overviewWaiting").startsWith(u"We have waited for an answer for 833 day(s)"_s));
    QVERIFY(plot().isVisible());
}

void TestOverviewPanel::bucketsFollowTheWidth()
{
    m_panel->setConversation(regular(101));
    resize(600);
    QCOMPARE(plot().buckets().size, BucketSize::Day);
    QCOMPARE(plot().buckets().buckets.size(), size_t(101));
    QCOMPARE(plot().accessibleName(), u"Messages per day"_s);
    resize(240);
    QCOMPARE(plot().buckets().size, BucketSize::Week);
    QCOMPARE(plot().accessibleName(), u"Messages per week"_s);
    m_panel->setConversation(regular(701));
    QCOMPARE(plot().buckets().size, BucketSize::Month);
    m_panel->setConversation(regular(9'001));
    QTRY_COMPARE(plot().buckets().size, BucketSize::Year);
    int all = 0;
    for (const ActivityBucket &bucket : plot().buckets().buckets)
        all += bucket.all();
    QCOMPARE(all, 3 * 1'801);
    m_panel->setConversation(regular(101));
    resize(600);
    QCOMPARE(plot().buckets().size, BucketSize::Day);
    for (int bucket = 0; bucket <= last(); ++bucket) {
        QVERIFY(plot().rect().contains(plot().columnOf(bucket)));
        QVERIFY(bucket == 0 ||
                plot().columnOf(bucket).left() == plot().columnOf(bucket - 1).right() + 1);
    }
}

void TestOverviewPanel::clicksJump()
{
    const QSignalSpy days(m_panel.get(), &OverviewPanel::dayActivated);
    m_panel->setConversation(regular(11));
    resize(500);
    QCOMPARE(last(), 10);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(5));
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 14));
    // There was nothing on those days, nor is there anything beside the bars.
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(2));
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, QPoint(plot().width() - 10, middleOf(0).y()));
    QTest::mouseClick(&plot(), Qt::RightButton, {}, middleOf(5));
    // Let go elsewhere.
    QTest::mousePress(&plot(), Qt::LeftButton, {}, middleOf(5));
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, middleOf(10));
    QCOMPARE(days.count(), 1);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(10));
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 19));

    // Of a week, the first day on which there was something.
    m_panel->setConversation(regular(701));
    QCOMPARE(plot().buckets().size, BucketSize::Week);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(last() - 1));
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 9));
}

void TestOverviewPanel::thinBarsNeedNotBeHitExactly()
{
    const QSignalSpy days(m_panel.get(), &OverviewPanel::dayActivated);
    m_panel->setConversation(regular(101));
    resize(500);
    QCOMPARE(plot().buckets().size, BucketSize::Day);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(50) + QPoint(5, 0));
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 19).addDays(-50));
}

void TestOverviewPanel::keysMoveAndJump()
{
    const QSignalSpy days(m_panel.get(), &OverviewPanel::dayActivated);
    m_panel->setConversation(regular(11));
    resize(500);
    plot().setFocus(Qt::TabFocusReason);
    QCOMPARE(plot().cursor(), 10);
    QTest::keyClick(&plot(), Qt::Key_Return);
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 19));
    QTest::keyClick(&plot(), Qt::Key_Left);
    QCOMPARE(plot().cursor(), 5);
    QCOMPARE(plot().accessibleDescription(),
             u"Saturday, 14 November 2026: 2 from them, 1 to them"_s);
    QTest::keyClick(&plot(), Qt::Key_Space);
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 14));
    QTest::keyClick(&plot(), Qt::Key_Home);
    QCOMPARE(plot().cursor(), 0);
    QTest::keyClick(&plot(), Qt::Key_Left);
    QCOMPARE(plot().cursor(), 0);
    QTest::keyClick(&plot(), Qt::Key_End);
    QTest::keyClick(&plot(), Qt::Key_Right);
    QCOMPARE(plot().cursor(), 10);
    QCOMPARE(days.count(), 2);

    // Without bars the keys find nothing to move over.
    m_panel->setConversation({});
    for (const Qt::Key key :
         {Qt::Key_End, Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&plot(), key);
    QCOMPARE(plot().cursor(), -1);
    QCOMPARE(days.count(), 2);
}

void TestOverviewPanel::cursorStaysWithItsDay()
{
    m_panel->setConversation(regular(101));
    resize(600);
    plot().setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&plot(), Qt::Key_Left);
    QCOMPARE(plot().cursor(), 80);
    resize(200);
    const ActivityBuckets weeks = plot().buckets();
    QCOMPARE(weeks.size, BucketSize::Week);
    const ActivityBucket week = weeks.buckets[static_cast<size_t>(plot().cursor())];
    QVERIFY(week.begin <= QDate(2026, 10, 30) && week.begin.addDays(7) > QDate(2026, 10, 30));
}

void TestOverviewPanel::hoverTells()
{
    m_panel->setConversation(regular(11));
    resize(500);
    const QImage before = plot().grab().toImage();
    QTest::mouseMove(&plot(), middleOf(5));
    QTRY_VERIFY(plot().grab().toImage() != before);
    QCOMPARE(plot().QWidget::cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, middleOf(5), plot().mapToGlobal(middleOf(5)));
    QApplication::sendEvent(&plot(), &help);
    QCOMPARE(QToolTip::text(), u"Saturday, 14 November 2026: 2 from them, 1 to them"_s);
    QTest::mouseMove(&plot(), QPoint(plot().width() - 5, 2));
    QTRY_VERIFY(plot().grab().toImage() == before);
}

void TestOverviewPanel::mirrored()
{
    const QSignalSpy days(m_panel.get(), &OverviewPanel::dayActivated);
    m_panel->setLayoutDirection(Qt::RightToLeft);
    m_panel->setConversation(regular(11));
    resize(500);
    QVERIFY(middleOf(0).x() > middleOf(10).x());
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, middleOf(0));
    QCOMPARE(days.last().first().toDate(), QDate(2026, 11, 9));
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Left);
    QCOMPARE(plot().cursor(), 5);
    QTest::keyClick(&plot(), Qt::Key_Right);
    QCOMPARE(plot().cursor(), 0);
}

void TestOverviewPanel::refreshMovesNothing()
{
    m_panel->setConversation(regular(11));
    resize(500);
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Left);
    m_panel->setConversation(regular(11));
    QCOMPARE(plot().cursor(), 5);
    // One more arrives.
    QList<Message> messages;
    const Conversation before = regular(11);
    for (qsizetype row = 0; row < before.size(); ++row)
        messages.append(before.at(row));
    messages.append(message(now, MessageDirection::Outbound));
    m_panel->setConversation(Conversation(messages));
    QCOMPARE(plot().cursor(), 5);
    QCOMPARE(text("overviewCounts"), u"10 message(s): 6 from them, 4 to them"_s);
    QVERIFY(text("overviewWaiting").startsWith(u"We wait for an answer (since "_s));
}

int main(int argc, char **argv)
{
    // The expected texts are those of this zone, wherever the test is started by hand.
    ::setenv("TZ", "Europe/Amsterdam", 1);
    QApplication application(argc, argv);
    TestOverviewPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overviewpanel.moc"

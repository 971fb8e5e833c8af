#include "ConversationFixture.h"
#include "ui/conversation/NewMessagesButton.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The list for long conversations: where it opens, where its rows are, and its keys.
class TestConversationView : public QObject, private ConversationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void opensAtTheNewest_data();
    void opensAtTheNewest();
    void noMessages();
    void rowsFollowOneAnother();
    void measuresWhatIsInSightOnly();
    void endIsReachedByScrolling();
    void keys();
    void pageKeysGoThroughEverything();
    void clickSelects();
    void newMessagesBelow();
    void theWayBackToTheNewest();
    void keysGoThroughALongMessage();
    void keysGoOnFromWhatIsInSight();
    void whereARowIs();
    void startAtEndForgetsThePosition();
    void resetStartsAnew();
    void paintsInBothDirections();
};

void TestConversationView::opensAtTheNewest_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a dozen") << 12;
    QTest::newRow("two thousand") << 2000;
    QTest::newRow("twenty thousand") << 20'000;
}

void TestConversationView::opensAtTheNewest()
{
    QFETCH(const int, count);
    show(count);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(count - 1).bottom(), sight().bottom());
    QVERIFY(isInSight(count - 1));
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestConversationView::noMessages()
{
    QVERIFY(m_view->isAtEnd());
    QVERIFY(!m_view->indexAt({10, 10}).isValid());
    for (const int key : {Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Down})
        QTest::keyClick(m_view.get(), Qt::Key(key));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {10, 10});
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(!m_view->grab().isNull());
    // Fewer than fill the view stand at its top.
    show(1);
    QCOMPARE(place(0).top(), 0);
    QVERIFY(m_view->isAtEnd());
}

void TestConversationView::rowsFollowOneAnother()
{
    show(300);
    for (int position : {0, 777, 5000, 12'345}) {
        scrollTo(position);
        for (int which = 0; which < 299; ++which)
            QCOMPARE(place(which).bottom() + 1, place(which + 1).top());
        const int first = firstInSight();
        for (int which = first; isInSight(which); ++which) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, m_view->viewport()->width(), 0);
            QCOMPARE(place(which).height(),
                     m_view->itemDelegate()->sizeHint(option, row(which)).height());
        }
    }
}

void TestConversationView::measuresWhatIsInSightOnly()
{
    show(20'000);
    const int atFirst = m_view->measuredRows();
    QVERIFY2(atFirst < 60, qPrintable(QString::number(atFirst)));
    scrollTo(m_view->verticalScrollBar()->maximum() / 2);
    const int afterJump = m_view->measuredRows();
    QVERIFY2(afterJump - atFirst < 60, qPrintable(QString::number(afterJump)));
    m_view->resize(450, 500);
    QVERIFY2(m_view->measuredRows() - afterJump < 120,
             qPrintable(QString::number(m_view->measuredRows())));
}

void TestConversationView::endIsReachedByScrolling()
{
    show(200);
    scrollTo(0);
    QVERIFY(!m_view->isAtEnd());
    QCOMPARE(place(0).top(), 0);
    for (int step = 0; step < 10'000 && !m_view->isAtEnd(); ++step)
        scrollTo(m_view->verticalScrollBar()->value() + 100);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(199).bottom(), sight().bottom());
    m_messages.append(madeMessage(200));
    m_model->setConversation(Conversation(m_messages));
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(200).bottom(), sight().bottom());
}

void TestConversationView::keys()
{
    show(500);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(place(0).top(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int below = m_view->currentIndex().row();
    QVERIFY(below > 1 && isInSight(below));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(m_view->currentIndex().row() < below);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 499);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(499).bottom(), sight().bottom());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 499);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 498);
    QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList{row(498)});
}

void TestConversationView::pageKeysGoThroughEverything()
{
    show(300);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    int before = 299;
    int presses = 0;
    for (; before > 0 && presses < 300; ++presses) {
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        const int now = m_view->currentIndex().row();
        QVERIFY(now < before);
        QVERIFY(isInSight(now));
        before = now;
    }
    QCOMPARE(before, 0);
    QVERIFY2(presses < 100, qPrintable(QString::number(presses)));
    QCOMPARE(place(0).top(), 0);
}

void TestConversationView::clickSelects()
{
    show(300);
    scrollTo(5000);
    const int which = firstInSight() + 1;
    const QRect before = place(which);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, before.center());
    QCOMPARE(m_view->currentIndex(), row(which));
    QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList{row(which)});
    QCOMPARE(place(which), before);
}

void TestConversationView::whereARowIs()
{
    show(300);
    scrollTo(5000);
    for (int y = 0; y < sight().height(); y += 7) {
        const QModelIndex index = m_view->indexAt({50, y});
        QVERIFY(index.isValid());
        QVERIFY(m_view->visualRect(index).contains(50, y));
    }
    m_view->scrollTo(row(250), QAbstractItemView::PositionAtTop);
    QCOMPARE(place(250).top(), 0);
    m_view->scrollTo(row(100), QAbstractItemView::PositionAtBottom);
    QCOMPARE(place(100).bottom(), sight().bottom());
    m_view->scrollTo(row(40), QAbstractItemView::PositionAtCenter);
    QVERIFY(std::abs(place(40).center().y() - sight().center().y()) <= 1);
    const QRect before = place(40);
    m_view->scrollTo(row(40));
    QCOMPARE(place(40), before);
    QVERIFY(!m_view->visualRect(QModelIndex()).isValid());
}

void TestConversationView::startAtEndForgetsThePosition()
{
    show(300);
    scrollTo(2000);
    m_model->setConversation({});
    m_view->startAtEnd();
    show(250);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(249).bottom(), sight().bottom());
}

void TestConversationView::resetStartsAnew()
{
    show(300);
    scrollTo(2000);
    ConversationModel other;
    other.setConversation(Conversation(madeMessages(50)));
    m_view->setModel(&other);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->visualRect(other.index(49, 0)).bottom(), sight().bottom());
    m_view->setModel(m_model.get());
    QVERIFY(m_view->isAtEnd());
}

void TestConversationView::paintsInBothDirections()
{
    m_messages = madeMessages(30);
    m_messages[28].body = u"مرحبا، كيف حالك؟"_s;
    m_messages[29].body = {};
    m_messages[29].status = u"failed"_s;
    m_model->setConversation(Conversation(m_messages));
    const QImage leftToRight = m_view->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    const QImage rightToLeft = m_view->grab().toImage();
    QVERIFY(!leftToRight.isNull());
    QVERIFY(leftToRight != rightToLeft);
    QVERIFY(m_view->isAtEnd());
}

void TestConversationView::keysGoThroughALongMessage()
{
    m_messages = madeMessages(20);
    m_messages[10].body = u"a long message "_s.repeated(1000);
    update();
    m_view->scrollTo(row(10), QAbstractItemView::PositionAtTop);
    m_view->setCurrentIndex(row(10));
    int presses = 0;
    for (int top = 0; m_view->currentIndex() == row(10) && presses < 500; ++presses) {
        QVERIFY(place(10).top() <= top);
        top = place(10).top();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    }
    QVERIFY(presses > 10 && presses < 500);
    QCOMPARE(m_view->currentIndex().row(), 11);
    QVERIFY(isInSight(11) && isInSight(10));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 10);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentIndex().row(), 10);
    QVERIFY(place(10).bottom() > sight().height());
}

void TestConversationView::keysGoOnFromWhatIsInSight()
{
    show(400);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    scrollTo(5000);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() < 200);
    QVERIFY(isInSight(m_view->currentIndex().row()));
    // Whoever looks for a letter types it elsewhere.
    const int position = bar().value();
    QTest::keyClick(m_view.get(), Qt::Key_3);
    QCOMPARE(bar().value(), position);
}

void TestConversationView::newMessagesBelow()
{
    show(200);
    QSignalSpy below(m_view.get(), &ConversationView::newBelow);
    auto *button = m_view->findChild<NewMessagesButton *>(u"newMessages"_s);
    QVERIFY(button && button->isHidden());
    scrollTo(bar().maximum() - 500);
    const int read = firstInSight();
    const QRect before = place(read);
    for (int number = 200; number < 203; ++number) {
        m_messages.append(madeMessage(number));
        update();
    }
    QCOMPARE(below.size(), 3);
    QCOMPARE(below.last().first().toInt(), 3);
    QCOMPARE(place(read), before);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(u'3'));
    QVERIFY(m_view->rect().contains(button->geometry()));
    // Older ones are nothing new, and the same messages are still below.
    m_messages.prepend(madeMessage(-1));
    update();
    QCOMPARE(below.size(), 3);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(below.last().first().toInt(), 0);
    QVERIFY(button->isHidden());
    // What arrives at the end is in sight at once.
    m_messages.append(madeMessage(203));
    update();
    QCOMPARE(below.last().first().toInt(), 0);
    QVERIFY(m_view->isAtEnd());
}

void TestConversationView::theWayBackToTheNewest()
{
    show(200);
    auto *button = m_view->findChild<NewMessagesButton *>(u"newMessages"_s);
    scrollTo(bar().maximum() - 100);
    QVERIFY(button->isHidden());
    scrollTo(0);
    QVERIFY(button->isVisible());
    QVERIFY(button->geometry().center().x() > m_view->width() / 2);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    QVERIFY(button->geometry().center().x() < m_view->width() / 2);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->isAtEnd());
    QVERIFY(button->isHidden());
}

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"

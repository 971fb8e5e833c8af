#include "ConversationFixture.h"

#include <QTest>
#include <QWheelEvent>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// That what is read stands still.
class TestConversationAnchor : public QObject, private ConversationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void newMessagesAtTheEndStayInSight();
    void nothingMovesOnInsertion_data();
    void nothingMovesOnInsertion();
    void nothingMovesOnRemoval_data();
    void nothingMovesOnRemoval();
    void nothingMovesOnChange();
    void changeAtTheEndStaysAtTheEnd();
    void resizeKeepsTheRow();
    void resizeAtTheEndStaysThere();
    void fontChangeKeepsTheRow();
    void scrollingIsSteady();
    void rowsTallerThanTheView();
    void prependOfManyKeepsTheRow();
    void aNewTailKeepsTheRow();
    void manyResizesDontDrift();
    void aLongMessageKeepsItsLine();
    void whatIsInSightIsLaidOutOnce();
    void oneThatArrivesIsLaidOutAlone();
    void wheel();
};

void TestConversationAnchor::newMessagesAtTheEndStayInSight()
{
    show(200);
    for (int number = 200; number < 210; ++number) {
        m_messages.append(madeMessage(number));
        m_model->setConversation(Conversation(m_messages));
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(place(number).bottom(), sight().bottom());
    }
}

void TestConversationAnchor::nothingMovesOnInsertion_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("count");
    QTest::newRow("one above") << 3 << 1;
    QTest::newRow("many above") << 0 << 300;
    QTest::newRow("one below") << 395 << 1;
    QTest::newRow("many at the end") << 400 << 300;
}

void TestConversationAnchor::nothingMovesOnInsertion()
{
    QFETCH(const int, where);
    QFETCH(const int, count);
    show(400);
    scrollTo(9000);
    QVERIFY(!m_view->isAtEnd());
    const QPersistentModelIndex read = row(firstInSight());
    QVERIFY(read.row() > 10 && read.row() < 390);
    const QRect before = m_view->visualRect(read);
    for (int i = 0; i < count; ++i)
        m_messages.insert(where, madeMessage(1000 + i));
    m_model->setConversation(Conversation(m_messages));
    QCOMPARE(m_model->rowCount(), 400 + count);
    QCOMPARE(m_view->visualRect(read), before);
    QTest::qWait(0);
    QCOMPARE(m_view->visualRect(read), before);
    QVERIFY(!m_view->isAtEnd());
}

void TestConversationAnchor::nothingMovesOnRemoval_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("count");
    QTest::newRow("one above") << 3 << 1;
    QTest::newRow("many above") << 0 << 20;
    QTest::newRow("one below") << 395 << 1;
    QTest::newRow("the end") << 350 << 50;
}

void TestConversationAnchor::nothingMovesOnRemoval()
{
    QFETCH(const int, where);
    QFETCH(const int, count);
    show(400);
    scrollTo(9000);
    const QPersistentModelIndex read = row(firstInSight());
    QVERIFY(read.row() > 30 && read.row() < 340);
    const QRect before = m_view->visualRect(read);
    m_messages.remove(where, count);
    m_model->setConversation(Conversation(m_messages));
    QTRY_COMPARE(m_view->visualRect(read), before);
    QTest::qWait(0);
    QCOMPARE(m_view->visualRect(read), before);
}

void TestConversationAnchor::nothingMovesOnChange()
{
    show(400);
    scrollTo(9000);
    const int read = firstInSight();
    // A row partly above the view, measured already, and others further up and down.
    const QRect before = place(read);
    for (const int changed : {read - 1, 5, 390}) {
        m_messages[changed].status = u"a status of several words that takes some room"_s;
        m_messages[changed].mediaUrl = u"https://example.com/long.pdf"_s;
        m_model->setConversation(Conversation(m_messages));
        QTRY_COMPARE(place(read), before);
        QTest::qWait(0);
        QCOMPARE(place(read), before);
    }
}

void TestConversationAnchor::changeAtTheEndStaysAtTheEnd()
{
    show(400);
    m_messages.last().status = u"read"_s;
    m_messages[398].status = u"failed"_s;
    m_model->setConversation(Conversation(m_messages));
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(399).bottom(), sight().bottom());
}

void TestConversationAnchor::resizeKeepsTheRow()
{
    show(400);
    scrollTo(9000);
    for (const QSize &size : {QSize(350, 600), QSize(800, 600), QSize(800, 300), QSize(500, 600)}) {
        const int read = firstInSight();
        const int top = place(read).top();
        const int height = place(read).height();
        const bool isOtherWidth = size.width() != m_view->width();
        m_view->resize(size);
        QTest::qWait(0);
        QCOMPARE(place(read).top(), top);
        QCOMPARE(place(read).height() != height, isOtherWidth);
        QVERIFY(!m_view->isAtEnd());
    }
}

void TestConversationAnchor::resizeAtTheEndStaysThere()
{
    show(400);
    for (const QSize &size : {QSize(350, 600), QSize(800, 600), QSize(800, 200), QSize(500, 900)}) {
        m_view->resize(size);
        QTest::qWait(0);
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(place(399).bottom(), sight().bottom());
    }
}

void TestConversationAnchor::fontChangeKeepsTheRow()
{
    show(400);
    scrollTo(9000);
    const int read = firstInSight();
    const int top = place(read).top();
    QFont larger = m_view->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    m_view->setFont(larger);
    QTest::qWait(0);
    QCOMPARE(place(read).top(), top);
}

void TestConversationAnchor::scrollingIsSteady()
{
    show(2000);
    for (int step = 0; step < 400; ++step) {
        const int read = firstInSight();
        const int before = place(read).top();
        scrollTo(m_view->verticalScrollBar()->value() - 37);
        QCOMPARE(place(read).top(), before + 37);
    }
    QVERIFY(!m_view->isAtEnd());
}

void TestConversationAnchor::rowsTallerThanTheView()
{
    m_messages = madeMessages(20);
    m_messages[10].body = u"a long message "_s.repeated(2000);
    m_model->setConversation(Conversation(m_messages));
    m_view->scrollTo(row(10), QAbstractItemView::PositionAtTop);
    QCOMPARE(place(10).top(), 0);
    QVERIFY(place(10).height() > 2 * sight().height());
    QCOMPARE(m_view->indexAt({50, sight().height() - 1}), row(10));
    scrollTo(m_view->verticalScrollBar()->value() + 300);
    QCOMPARE(place(10).top(), -300);
    m_messages.append(madeMessage(20));
    m_model->setConversation(Conversation(m_messages));
    QCOMPARE(place(10).top(), -300);
}

void TestConversationAnchor::prependOfManyKeepsTheRow()
{
    const QList<Message> all = madeMessages(100'000);
    m_messages = all.mid(all.size() - 300);
    update();
    scrollTo(bar().maximum() - 2000);
    const int read = firstInSight();
    const QRect before = place(read);
    const int measured = m_view->measuredRows();
    m_messages = all;
    update();
    QCOMPARE(place(read + 99'700), before);
    QVERIFY(m_view->measuredRows() - measured <= 2);
    // At the end it stays at the end.
    m_messages = all.mid(all.size() - 300);
    update();
    m_view->startAtEnd();
    m_messages = all;
    update();
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(99'999).bottom(), sight().bottom());
}

/// The model takes messages out before it puts others in their place: for a moment there is less
/// to see than the reader looks at.
void TestConversationAnchor::aNewTailKeepsTheRow()
{
    show(100);
    scrollTo(bar().maximum() - 300);
    const int read = firstInSight();
    const QRect before = place(read);
    for (int i = read + 1; i < 100; ++i)
        m_messages[i].sid = u"other%1"_s.arg(i);
    update();
    QCOMPARE(place(read), before);
    QVERIFY(!m_view->isAtEnd());
}

void TestConversationAnchor::manyResizesDontDrift()
{
    show(400);
    scrollTo(9000);
    const int read = firstInSight();
    const QRect before = place(read);
    for (int round = 0; round < 60; ++round) {
        m_view->resize(300 + round * 97 % 500, 100 + round * 53 % 700);
        QTest::qWait(0);
    }
    // The larger ones show everything there is.
    m_view->resize(900, 30'000);
    QTest::qWait(0);
    m_view->resize(500, 600);
    QTest::qWait(0);
    QCOMPARE(place(read), before);
    QVERIFY(!m_view->isAtEnd());
}

void TestConversationAnchor::aLongMessageKeepsItsLine()
{
    m_messages = madeMessages(20);
    m_messages[10].body = u"a long message "_s.repeated(1200);
    update();
    m_view->scrollTo(row(10), QAbstractItemView::PositionAtTop);
    scrollTo(bar().value() + place(10).height() / 2);
    const auto lineTop = [this](qsizetype position) {
        return place(10).top() + layoutOf(10)->lineAt(position, Qt::LeftToRight).top();
    };
    const qsizetype position = layoutOf(10)->positionAt({0, -place(10).top()}, Qt::LeftToRight);
    const int before = lineTop(position);
    QVERIFY(position > 1000 && std::abs(before) < 50);
    for (const int width : {300, 700, 420, 900, 500}) {
        m_view->resize(width, 600);
        QTest::qWait(0);
        QCOMPARE(lineTop(position), before);
    }
}

void TestConversationAnchor::whatIsInSightIsLaidOutOnce()
{
    show(2000);
    scrollTo(60'000);
    const int measured = m_view->measuredRows();
    int rows = 0;
    for (int which = 0; which < 2000; ++which)
        rows += isInSight(which) ? 1 : 0;
    m_view->grab();
    QCOMPARE(m_view->measuredRows(), measured);
    // Back and forth by a little.
    for (int step = 0; step < 20; ++step) {
        scrollTo(bar().value() + (step % 2 == 0 ? 40 : -40));
        m_view->grab();
    }
    QVERIFY(m_view->measuredRows() - measured <= 2);
    const int beforeJump = m_view->measuredRows();
    m_view->scrollTo(row(1500), QAbstractItemView::PositionAtTop);
    m_view->grab();
    rows = 0;
    for (int which = 0; which < 2000; ++which)
        rows += isInSight(which) ? 1 : 0;
    QVERIFY(m_view->measuredRows() - beforeJump <= rows + 2);
}

void TestConversationAnchor::oneThatArrivesIsLaidOutAlone()
{
    show(20'000);
    m_view->grab();
    const int measured = m_view->measuredRows();
    m_messages.append(madeMessage(20'000));
    update();
    m_view->grab();
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->measuredRows(), measured + 1);
}

void TestConversationAnchor::wheel()
{
    show(400);
    const QPointF at = sight().center();
    const auto turn = [&](int angle) {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, angle}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    turn(240);
    QVERIFY(!m_view->isAtEnd());
    const int read = firstInSight();
    const int before = place(read).top();
    turn(120);
    const int step = place(read).top() - before;
    QVERIFY(step > 0);
    turn(-120);
    QCOMPARE(place(read).top(), before);
    for (int turns = 0; turns < 10; ++turns)
        turn(-240);
    QVERIFY(m_view->isAtEnd());
}

QTEST_MAIN(TestConversationAnchor)
#include "tst_conversationanchor.moc"

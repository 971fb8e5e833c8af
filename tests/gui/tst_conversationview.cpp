#include "models/ConversationModel.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTimeZone>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The list for long conversations: where it opens, and that what is read stands still.
class TestConversationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensAtTheNewest_data();
    void opensAtTheNewest();
    void noMessages();
    void rowsFollowOneAnother();
    void measuresWhatIsInSightOnly();
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
    void endIsReachedByScrolling();
    void keys();
    void pageKeysGoThroughEverything();
    void clickSelects();
    void whereARowIs();
    void startAtEndForgetsThePosition();
    void resetStartsAnew();
    void rowsTallerThanTheView();
    void paintsInBothDirections();

private:
    static Message message(int number);
    static QList<Message> messages(int count);
    void show(int count);
    QModelIndex row(int which) const { return m_model->index(which, 0); }
    QRect place(int which) const { return m_view->visualRect(row(which)); }
    QRect sight() const { return m_view->viewport()->rect(); }
    void scrollTo(int position) { m_view->verticalScrollBar()->setValue(position); }
    /// The first row that begins in sight.
    int firstInSight() const;
    bool isInSight(int which) const { return sight().intersects(place(which)); }

    const Theme m_theme{Scheme::Light, QApplication::font()};
    QList<Message> m_messages;
    std::unique_ptr<ConversationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ConversationView> m_view;
};

Message TestConversationView::message(int number)
{
    const QDateTime start(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
    return {.sid = u"m%1"_s.arg(number),
            .body = u"%1 "_s.arg(number) + u"some words "_s.repeated(1 + number * 7 % 40),
            .mediaUrl = number % 17 == 0 ? u"https://example.com/a.png"_s : QString(),
            .mediaContentType = {},
            .time = start.addSecs(number * 1800LL),
            .type = u"text"_s,
            .direction = number % 3 ? MessageDirection::Inbound : MessageDirection::Outbound,
            .status = u"sent"_s};
}

QList<Message> TestConversationView::messages(int count)
{
    QList<Message> all;
    for (int i = 0; i < count; ++i)
        all.append(message(i));
    return all;
}

void TestConversationView::init()
{
    m_model = std::make_unique<ConversationModel>();
    m_view = std::make_unique<ConversationView>();
    m_view->setItemDelegate(new MessageDelegate(m_theme, m_view.get()));
    m_view->setModel(m_model.get());
    m_view->resize(500, 600);
    m_view->show();
}

void TestConversationView::cleanup()
{
    m_view.reset();
    m_tester.reset();
    m_model.reset();
}

void TestConversationView::show(int count)
{
    m_messages = messages(count);
    m_model->setConversation(Conversation(m_messages));
    // It looks at every row after every change, so for the longer ones it would take minutes.
    if (count <= 400)
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

int TestConversationView::firstInSight() const
{
    for (int which = 0; which < m_model->rowCount(); ++which) {
        if (place(which).top() >= 0)
            return which;
    }
    return -1;
}

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

void TestConversationView::newMessagesAtTheEndStayInSight()
{
    show(200);
    for (int number = 200; number < 210; ++number) {
        m_messages.append(message(number));
        m_model->setConversation(Conversation(m_messages));
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(place(number).bottom(), sight().bottom());
    }
}

void TestConversationView::nothingMovesOnInsertion_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("count");
    QTest::newRow("one above") << 3 << 1;
    QTest::newRow("many above") << 0 << 300;
    QTest::newRow("one below") << 395 << 1;
    QTest::newRow("many at the end") << 400 << 300;
}

void TestConversationView::nothingMovesOnInsertion()
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
        m_messages.insert(where, message(1000 + i));
    m_model->setConversation(Conversation(m_messages));
    QCOMPARE(m_model->rowCount(), 400 + count);
    QCOMPARE(m_view->visualRect(read), before);
    QTest::qWait(0);
    QCOMPARE(m_view->visualRect(read), before);
    QVERIFY(!m_view->isAtEnd());
}

void TestConversationView::nothingMovesOnRemoval_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("count");
    QTest::newRow("one above") << 3 << 1;
    QTest::newRow("many above") << 0 << 20;
    QTest::newRow("one below") << 395 << 1;
    QTest::newRow("the end") << 350 << 50;
}

void TestConversationView::nothingMovesOnRemoval()
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

void TestConversationView::nothingMovesOnChange()
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

void TestConversationView::changeAtTheEndStaysAtTheEnd()
{
    show(400);
    m_messages.last().status = u"read"_s;
    m_messages[398].status = u"failed"_s;
    m_model->setConversation(Conversation(m_messages));
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(place(399).bottom(), sight().bottom());
}

void TestConversationView::resizeKeepsTheRow()
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

void TestConversationView::resizeAtTheEndStaysThere()
{
    show(400);
    for (const QSize &size : {QSize(350, 600), QSize(800, 600), QSize(800, 200), QSize(500, 900)}) {
        m_view->resize(size);
        QTest::qWait(0);
        QVERIFY(m_view->isAtEnd());
        QCOMPARE(place(399).bottom(), sight().bottom());
    }
}

void TestConversationView::fontChangeKeepsTheRow()
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

/// A step of the scroll bar moves what is in sight by that step, measured already or not.
void TestConversationView::scrollingIsSteady()
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
    m_messages.append(message(200));
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
    other.setConversation(Conversation(messages(50)));
    m_view->setModel(&other);
    QVERIFY(m_view->isAtEnd());
    QCOMPARE(m_view->visualRect(other.index(49, 0)).bottom(), sight().bottom());
    m_view->setModel(m_model.get());
    QVERIFY(m_view->isAtEnd());
}

void TestConversationView::rowsTallerThanTheView()
{
    m_messages = messages(20);
    m_messages[10].body = u"a long message "_s.repeated(2000);
    m_model->setConversation(Conversation(m_messages));
    m_view->scrollTo(row(10), QAbstractItemView::PositionAtTop);
    QCOMPARE(place(10).top(), 0);
    QVERIFY(place(10).height() > 2 * sight().height());
    QCOMPARE(m_view->indexAt({50, sight().height() - 1}), row(10));
    scrollTo(m_view->verticalScrollBar()->value() + 300);
    QCOMPARE(place(10).top(), -300);
    m_messages.append(message(20));
    m_model->setConversation(Conversation(m_messages));
    QCOMPARE(place(10).top(), -300);
}

void TestConversationView::paintsInBothDirections()
{
    m_messages = messages(30);
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

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"

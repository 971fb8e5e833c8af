#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "models/ConversationModel.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"
#include "ui/overview/ActivityPlot.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Reading a conversation in the window: finding, filtering, going to a day, opening what messages
/// lead to, taking them along.
class TestWindowReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findMarksAndGoesOn();
    void filterKeepsThePlace();
    void goesToADay();
    void overviewLeadsToADay();
    void linksAreAskedAbout();
    void numbersInMessagesAreLookedUp();
    void picturesComeOnlyWhenAskedFor();
    void marksAreDrawnOrLeft();
    void copiesWithTime();
    void exportsWhatIsShown();
    void wheelReadsAndNewMessagesWait();
    void everythingFindsAndOpens();
    void anotherContactStartsAnew();
    void polling();

private:
    static QByteArray message(int number, const QByteArray &body, const QByteArray &more = {});
    void answerMessages(const QByteArray &messages);
    /// Two hundred, ten a day from 1 November 2026.
    static QByteArray twoHundred();
    ConversationView &view() { return *m_window->child<ConversationView>(u"conversation"_s); }
    int rows() { return view().model()->rowCount(); }
    QString body(int row) { return view().model()->index(row, 0).data(Qt::DisplayRole).toString(); }
    bool isInSight(int row)
    {
        return view().viewport()->rect().intersects(
            view().visualRect(view().model()->index(row, 0)));
    }
    void key(const QString &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->child<QWidget>(widget), key, modifiers);
    }

    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowReading::init()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to(
        "GET /v1/contacts?",
        ScriptedServer::answer(200, R"({"success":true,"contactId":"id1","firstName":"Amelia"})"));
    answerMessages(twoHundred());
    m_window = std::make_unique<WindowFixture>(m_script->account());
    m_window->window().resize(1280, 800);
    m_window->window().show();
    QVERIFY(m_window->opens(u"+31612345678"_s));
    QCOMPARE(rows(), 200);
}

void TestWindowReading::cleanup()
{
    m_window.reset();
    m_script.reset();
}

QByteArray TestWindowReading::message(int number, const QByteArray &body, const QByteArray &more)
{
    return R"({"messageSid":"m)" + QByteArray::number(number) + R"(","body":")" + body +
           R"(","timestamp":"2026-11-)" +
           QByteArray::number(1 + number / 10).rightJustified(2, '0') +
           "T10:" + QByteArray::number(number % 10 * 5).rightJustified(2, '0') +
           R"(:00.000Z","type":"text","direction":")" + (number % 2 == 0 ? "inbound" : "outbound") +
           R"(","status":"read")" + more + "}";
}

QByteArray TestWindowReading::twoHundred()
{
    QByteArrayList messages;
    for (int i = 0; i < 200; ++i)
        messages.append(message(i, "Message " + QByteArray::number(i) +
                                       (i % 20 == 0 ? " about the Café refund" : " as usual")));
    return messages.join(',');
}

void TestWindowReading::answerMessages(const QByteArray &messages)
{
    m_script->to("GET /v1/contacts/messages/", ScriptedServer::answer(200, '[' + messages + ']'));
}

void TestWindowReading::findMarksAndGoesOn()
{
    QVERIFY(!m_window->isVisible(u"findBar"_s));
    m_window->trigger(command::find);
    QVERIFY(m_window->isVisible(u"findBar"_s));
    // Folded as the directory's search is.
    m_window->type(u"findField"_s, u"CAFE"_s);
    QTRY_VERIFY(m_window->label(u"findCount"_s).contains(u"of 10"_s));
    QTRY_VERIFY(isInSight(180));
    m_window->trigger(command::findNext);
    QTRY_VERIFY(isInSight(160));
    m_window->trigger(command::findNext);
    QTRY_VERIFY(isInSight(140));
    m_window->trigger(command::findPrevious);
    QTRY_VERIFY(isInSight(160));
    key(u"findField"_s, Qt::Key_Escape);
    QVERIFY(!m_window->isVisible(u"findBar"_s));
    QCOMPARE(rows(), 200);
}

void TestWindowReading::filterKeepsThePlace()
{
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const QModelIndex top = view().indexAt({view().viewport()->width() / 2, 1});
    const QString read = top.data().toString();
    const int number = read.section(u' ', 1, 1).toInt();
    m_window->trigger(command::filterMessages);
    m_window->click(u"filterTheirs"_s);
    QTRY_COMPARE(rows(), 100);
    QVERIFY(m_window->label(u"filterCount"_s).contains(u"100"_s));
    const QModelIndex filtered = view().indexAt({view().viewport()->width() / 2, 1});
    const int now = filtered.data().toString().section(u' ', 1, 1).toInt();
    QVERIFY2(std::abs(now - number) <= 2, qPrintable(u"%1 after %2"_s.arg(now).arg(number)));
    m_window->click(u"filterUndelivered"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_window->label(u"conversationEmpty"_s).startsWith(u"No message passes the filter"_s));
    m_window->click(u"filterClose"_s);
    QTRY_COMPARE(rows(), 200);
}

void TestWindowReading::goesToADay()
{
    QVERIFY(!isInSight(50));
    m_window->trigger(command::goToDate);
    m_window->type(u"dateField"_s, u"2026-11-06"_s);
    key(u"dateField"_s, Qt::Key_Return);
    QTRY_VERIFY(isInSight(50));
    QVERIFY(view().visualRect(view().model()->index(50, 0)).top() < 40);
}

void TestWindowReading::overviewLeadsToADay()
{
    QVERIFY(!m_window->isVisible(u"conversationOverview"_s));
    m_window->trigger(command::showOverview);
    QVERIFY(m_window->isVisible(u"conversationOverview"_s));
    // The last message is ours.
    QTRY_VERIFY2(m_window->label(u"overviewWaiting"_s).contains(u"+31 6 12345678"_s),
                 qPrintable(m_window->label(u"conversationOverview"_s)));
    auto *plot = m_window->child<ActivityPlot>(u"activityPlot"_s);
    QTRY_VERIFY(plot->buckets().buckets.size() > 0);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->columnOf(0).center());
    QTRY_VERIFY(isInSight(0));
    m_window->trigger(command::showOverview);
    QVERIFY(!m_window->isVisible(u"conversationOverview"_s));
}

void TestWindowReading::linksAreAskedAbout()
{
    answerMessages(twoHundred() + ',' + message(200, "look at https://evil.example/pay now"));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(rows(), 201);
    QVERIFY(!m_window->isVisible(u"linkBar"_s));
    view().setCurrentIndex(view().model()->index(200, 0));
    key(u"conversation"_s, Qt::Key_Return);
    QVERIFY(m_window->isVisible(u"linkBar"_s));
    QVERIFY(m_window->label(u"linkBar"_s).contains(u"evil.example"_s));
    m_window->click(u"linkCopy"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://evil.example/pay"_s);
}

void TestWindowReading::numbersInMessagesAreLookedUp()
{
    answerMessages(twoHundred() + ',' + message(200, "call +44 7700 900123 please"));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(rows(), 201);
    view().setCurrentIndex(view().model()->index(200, 0));
    key(u"conversation"_s, Qt::Key_Return);
    m_window->click(u"linkLookUp"_s);
    QTRY_COMPARE(m_script->count("GET /v1/contacts?phoneNumber=%2B447700900123"), 1);
}

void TestWindowReading::picturesComeOnlyWhenAskedFor()
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    m_script->to("GET /media/", ScriptedServer::answer(200, png, "Content-Type: image/png\r\n"));
    QUrl address = m_script->account().baseAddress;
    address.setPath(u"/media/garden.png"_s);
    answerMessages(
        twoHundred() + ',' +
        message(200, "see",
                R"(,"mediaContentType":"image/png","mediaUrl":")" + address.toEncoded() + '"'));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(rows(), 201);
    QTest::qWait(50);
    QCOMPARE(m_script->count("GET /media/"), 0);

    view().setCurrentIndex(view().model()->index(200, 0));
    key(u"conversation"_s, Qt::Key_Return);
    const auto stage = [this] {
        return view()
            .model()
            ->index(200, 0)
            .data(ConversationModel::MediaStateRole)
            .value<MediaState>()
            .stage;
    };
    QTRY_COMPARE(stage(), MediaStage::Ready);
    QCOMPARE(m_script->count("GET /media/"), 1);
    for (const ScriptedServer::Request &request : m_script->requests()) {
        if (request.head.startsWith("GET /media/"))
            QVERIFY(!request.head.contains(WorkspaceScript::key().toUtf8()));
    }
    key(u"conversation"_s, Qt::Key_Return);
    QVERIFY(m_window->isVisible(u"pictureViewer"_s));
    QTest::keyClick(m_window->child<QWidget>(u"pictureCanvas"_s), Qt::Key_Escape);
    QVERIFY(view().isVisible());
}

void TestWindowReading::marksAreDrawnOrLeft()
{
    auto *draw = m_window->child<QAction>(command::drawMarkup);
    QVERIFY(draw->isChecked());
    draw->trigger();
    QVERIFY(!m_window->preferences().drawMarkup());
    m_window->restart();
    QVERIFY(!m_window->child<QAction>(command::drawMarkup)->isChecked());
    m_window->child<QAction>(command::drawMarkup)->trigger();
    QVERIFY(m_window->preferences().drawMarkup());
}

void TestWindowReading::copiesWithTime()
{
    view().setCurrentIndex(view().model()->index(199, 0));
    m_window->trigger(command::copyWithTime);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"11:45"_s) && copied.contains(u"2026"_s) &&
                 copied.endsWith(u"Message 199 as usual"_s),
             qPrintable(copied));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 199);
    QTRY_COMPARE(m_window->window().statusBar()->currentMessage(), u"200 message(s) copied"_s);
}

void TestWindowReading::exportsWhatIsShown()
{
    QVERIFY(!m_window->isVisible(u"takeAlong"_s));
    m_window->trigger(command::exportConversation);
    QVERIFY(m_window->isVisible(u"takeAlong"_s));
    key(u"takeAlong"_s, Qt::Key_Escape);
    QVERIFY(!m_window->isVisible(u"takeAlong"_s));
}

void TestWindowReading::wheelReadsAndNewMessagesWait()
{
    const QPoint middle = view().viewport()->rect().center();
    const auto turn = [&](int steps) {
        QWheelEvent wheel(middle, view().viewport()->mapToGlobal(middle), {}, {0, 120 * steps},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &wheel);
    };
    QVERIFY(view().isAtEnd());
    turn(20);
    QVERIFY(!view().isAtEnd());
    const QModelIndex top = view().indexAt(middle);
    const QRect where = view().visualRect(top);
    const int row = top.row();

    answerMessages(twoHundred() + ',' + message(200, "one more"));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(rows(), 201);
    QCOMPARE(view().visualRect(view().model()->index(row, 0)), where);
    QVERIFY(m_window->isVisible(u"newMessages"_s));
    m_window->click(u"newMessages"_s);
    QTRY_VERIFY(view().isAtEnd());
    QVERIFY(isInSight(200));
}

void TestWindowReading::everythingFindsAndOpens()
{
    m_window->trigger(command::findEverywhere);
    QVERIFY(m_window->isVisible(u"findEverywhere"_s));
    m_window->type(u"findEverywhereField"_s, u"message 40 about"_s);
    QTRY_VERIFY(m_window->child<QAbstractItemView>(u"findEverywhereList"_s)->model()->rowCount() >=
                2);
    key(u"findEverywhereField"_s, Qt::Key_Return);
    QTRY_VERIFY(view().isVisible());
    QTRY_VERIFY(isInSight(40));
    QCOMPARE(m_window->text(u"findField"_s), u"message 40 about"_s);
}

void TestWindowReading::anotherContactStartsAnew()
{
    m_window->trigger(command::filterMessages);
    m_window->click(u"filterTheirs"_s);
    QTRY_COMPARE(rows(), 100);
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id2"})"));
    answerMessages(message(3, "hello"));
    m_window->child<QLineEdit>(u"lookUpField"_s)->setFocus();
    QVERIFY(m_window->opens(u"+31687654321"_s));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(body(0), u"hello"_s);
    QVERIFY(!m_window->isVisible(u"messageFilter"_s));
    QCOMPARE(m_window->label(u"conversationCount"_s), u"1 message(s)"_s);
    // The agent goes on where they were: the next number is typed over this one.
    QTest::keyClicks(m_window->window().focusWidget(), u"7"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"7"_s);
}

void TestWindowReading::polling()
{
    QVERIFY(!m_window->desk().watch().isEnabled());
    m_window->trigger(command::keepFresh);
    QVERIFY(m_window->preferences().keepFresh());
    QVERIFY(m_window->desk().watch().isEnabled());
    m_window->trigger(command::keepFresh);
    QVERIFY(!m_window->desk().watch().isEnabled());
}

QTEST_MAIN(TestWindowReading)
#include "tst_windowreading.moc"

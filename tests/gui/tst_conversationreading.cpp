#include "ConversationFixture.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is selected with mouse and keys, and that copying gives it as it was written.
class TestConversationReading : public QObject, private ConversationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void dragWithinAMessage();
    void dragAcrossMessages_data();
    void dragAcrossMessages();
    void dragBeyondTheEdge();
    void clicksSelectWordAndMessage();
    void shiftClickExtends();
    void shiftKeysExtendByMessages();
    void everything();
    void copiesTheCurrentMessage();
    void copiesWhatIsNotShown();
    void manyAreCopiedInTime();
    void selectionStaysWithItsMessages();
    void dragGoesOnWhileMessagesCome();
    void emptyConversation();
    void mediaIsActivated();
    void linksAreActivated();
    void ofSeveralLinksOneIsChosenByKey();

private:
    QString body(int which) const { return row(which).data(Qt::DisplayRole).toString(); }
    QString copied();
    void drag(const QPoint &from, const QPoint &to);
};

QString TestConversationReading::copied()
{
    QSignalSpy done(m_view.get(), &ConversationView::copied);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    if (done.isEmpty() && !done.wait())
        return u"nothing"_s;
    return QApplication::clipboard()->text();
}

void TestConversationReading::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

void TestConversationReading::dragWithinAMessage()
{
    show(50);
    drag(pointOf(49, 3), pointOf(49, 12));
    QVERIFY(m_view->hasSelection());
    QCOMPARE(m_view->selection(), (SelectedRange{{49, 3}, {49, 12}}));
    QCOMPARE(copied(), body(49).mid(3, 9));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(49, 5));
    QVERIFY(!m_view->hasSelection());
}

void TestConversationReading::dragAcrossMessages_data()
{
    QTest::addColumn<bool>("isDownward");
    QTest::newRow("down") << true;
    QTest::newRow("up") << false;
}

void TestConversationReading::dragAcrossMessages()
{
    QFETCH(const bool, isDownward);
    show(50);
    const int first = firstInSight();
    const QPoint upper = pointOf(first, 4);
    const QPoint lower = pointOf(first + 2, 6);
    drag(isDownward ? upper : lower, isDownward ? lower : upper);
    QCOMPARE(m_view->selection(), (SelectedRange{{first, 4}, {first + 2, 6}}));
    QCOMPARE(copied(), QString(body(first).mid(4) + u'\n' + body(first + 1) + u'\n' +
                               body(first + 2).left(6)));
    QCOMPARE(m_view->currentIndex().row(), isDownward ? first + 2 : first);
}

void TestConversationReading::dragBeyondTheEdge()
{
    show(200);
    const int first = firstInSight();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(199, 3));
    QTest::mouseMove(m_view->viewport(), pointOf(199, 0));
    QTest::mouseMove(m_view->viewport(), {100, -60});
    QTRY_VERIFY(m_view->selection().first.row < first - 3);
    QCOMPARE(m_view->selection().last, (TextPlace{199, 3}));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {100, -60});
    const int position = bar().value();
    QTest::qWait(200);
    QCOMPARE(bar().value(), position);
}

void TestConversationReading::clicksSelectWordAndMessage()
{
    show(50);
    // "49 some words …"
    const QPoint at = pointOf(49, 5);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(copied(), u"some"_s);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_view->selection(), (SelectedRange{{49, 0}, {49, TextPlace::end}}));
    QCOMPARE(copied(), body(49));
}

void TestConversationReading::shiftClickExtends()
{
    show(50);
    const int first = firstInSight();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(first, 2));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(first + 1, 7));
    QCOMPARE(m_view->selection(), (SelectedRange{{first, 2}, {first + 1, 7}}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(first, 9));
    QCOMPARE(m_view->selection(), (SelectedRange{{first, 2}, {first, 9}}));
}

void TestConversationReading::shiftKeysExtendByMessages()
{
    show(300);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (SelectedRange{{297, 0}, {299, TextPlace::end}}));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (SelectedRange{{298, 0}, {299, TextPlace::end}}));
    QCOMPARE(copied(), QString(body(298) + u'\n' + body(299)));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(m_view->selection().first.row < 297);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (SelectedRange{{0, 0}, {299, TextPlace::end}}));
    QCOMPARE(place(0).top(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (SelectedRange{{299, 0}, {299, TextPlace::end}}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(!m_view->hasSelection());
}

void TestConversationReading::everything()
{
    show(60);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QStringList bodies;
    for (int which = 0; which < 60; ++which)
        bodies.append(body(which));
    QCOMPARE(copied(), bodies.join(u'\n'));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
}

void TestConversationReading::copiesTheCurrentMessage()
{
    show(30);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(copied(), body(28));
}

void TestConversationReading::copiesWhatIsNotShown()
{
    m_messages = madeMessages(3);
    m_messages[1].body = u"0123456789"_s.repeated(10'000);
    update();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(copied(),
             QString(body(0) + u'\n' + u"0123456789"_s.repeated(10'000) + u'\n' + body(2)));
}

void TestConversationReading::manyAreCopiedInTime()
{
    show(20'000);
    QSignalSpy done(m_view.get(), &ConversationView::copied);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    // Put together elsewhere: the window goes on.
    QVERIFY(done.isEmpty());
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().toInt(), 20'000);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 19'999);
    QVERIFY(text.startsWith(body(0) + u'\n') && text.endsWith(u'\n' + body(19'999)));
}

void TestConversationReading::selectionStaysWithItsMessages()
{
    show(100);
    const int first = firstInSight();
    drag(pointOf(first, 4), pointOf(first + 2, 6));
    const QString before = copied();
    for (int i = 0; i < 7; ++i)
        m_messages.prepend(madeMessage(-1 - i));
    update();
    m_messages.append(madeMessage(100));
    update();
    QCOMPARE(m_view->selection(), (SelectedRange{{first + 7, 4}, {first + 9, 6}}));
    QCOMPARE(copied(), before);
    m_messages.remove(0, 3);
    update();
    QCOMPARE(copied(), before);
    // The last of the three goes: what is left of the selection ends with the second.
    m_messages.removeAt(first + 6);
    update();
    QCOMPARE(m_view->selection(), (SelectedRange{{first + 4, 4}, {first + 5, TextPlace::end}}));
    m_messages.remove(first + 2, 4);
    update();
    QVERIFY(!m_view->hasSelection());
}

void TestConversationReading::dragGoesOnWhileMessagesCome()
{
    show(100);
    const int first = firstInSight();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(first, 4));
    QTest::mouseMove(m_view->viewport(), pointOf(first + 1, 6));
    m_messages.prepend(madeMessage(-1));
    update();
    QTest::mouseMove(m_view->viewport(), pointOf(first + 3, 7));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(first + 3, 7));
    QCOMPARE(m_view->selection(), (SelectedRange{{first + 1, 4}, {first + 3, 7}}));
    // What it began with goes.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(first + 1, 4));
    QTest::mouseMove(m_view->viewport(), pointOf(first + 2, 6));
    m_messages.clear();
    update();
    QTest::mouseMove(m_view->viewport(), {90, 90});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {90, 90});
    QVERIFY(!m_view->hasSelection());
}

void TestConversationReading::emptyConversation()
{
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    drag({20, 20}, {200, 200});
    QVERIFY(!m_view->hasSelection());
    m_view->showOccurrence(0, 0);
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestConversationReading::mediaIsActivated()
{
    show(52);
    QSignalSpy activated(m_view.get(), &ConversationView::mediaActivated);
    m_view->scrollTo(row(51), QAbstractItemView::PositionAtCenter);
    const auto layout = layoutOf(51);
    const QPoint chip = place(51).topLeft() + layout->media().center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, chip);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toModelIndex(), row(51));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    // Pulling the mouse away isn't a click.
    drag(chip, pointOf(51, 2));
    QCOMPARE(activated.size(), 2);
    QTest::mouseMove(m_view->viewport(), pointOf(51, 4));
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::IBeamCursor);
    QTest::mouseMove(m_view->viewport(), chip);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
}

void TestConversationReading::linksAreActivated()
{
    m_messages = madeMessages(30);
    m_messages[29].body = u"look at https://example.com/a and then"_s;
    update();
    QSignalSpy activated(m_view.get(), &ConversationView::linkActivated);
    QSignalSpy hovered(m_view.get(), &ConversationView::linkHovered);
    QTest::mouseMove(m_view->viewport(), pointOf(29, 3));
    QTest::mouseMove(m_view->viewport(), pointOf(29, 14));
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered.last().first().toString(), u"example.com"_s);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_view->viewport(), pointOf(29, 3));
    QCOMPARE(hovered.last().first().toString(), QString());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(29, 14));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().value<TextLink>().target, QUrl(u"https://example.com/a"_s));
    QCOMPARE(activated.last().at(1).toString(), u"https://example.com/a"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    // Selecting what is written there opens nothing.
    drag(pointOf(29, 10), pointOf(29, 20));
    QCOMPARE(activated.size(), 2);
    QVERIFY(m_view->hasSelection());
}

void TestConversationReading::ofSeveralLinksOneIsChosenByKey()
{
    m_messages = madeMessages(30);
    m_messages[29].body = u"https://example.com/a?b&c or https://example.com/d"_s;
    update();
    QSignalSpy activated(m_view.get(), &ConversationView::linkActivated);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    auto *menu = m_view->findChild<QMenu *>(u"linkMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->text().contains(u"/a?b&&c"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().value<TextLink>().target, QUrl(u"https://example.com/d"_s));
}

QTEST_MAIN(TestConversationReading)
#include "tst_conversationreading.moc"

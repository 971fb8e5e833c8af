#include "AccessibleWalk.h"
#include "DatabaseFile.h"
#include "WindowPages.h"
#include "WorkspaceClient.h"
#include "server/SampleData.h"
#include "ui/common/Announce.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The window without a mouse: every key goes to whatever has the focus then, as it does at a
/// desk. After each step the focus is to be in sight and to have a name.
class TestWindowKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theMainJob();
    void takesBack();
    void switchesTheBot();
    void decidesAConflict();
    void createsAContact();
    void closedPanelsGiveTheFocusBack();
    void tabGoesInReadingOrderAndBack_data();
    void tabGoesInReadingOrderAndBack();
    void outcomesAreSaid();
    void onlyTheSettledCountIsSaid();

private:
    static QWidget *focus();
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void write(const QString &text);
    /// "" if the focus is in sight and named.
    static QString whatIsWrongWithTheFocus();
    /// Whether one follows the other where both are read: further down, beside it, or in the next
    /// column.
    static bool isReadAfter(const QWidget *before, const QWidget *now);
    static QString focusName() { return focus()->objectName(); }

    void lookUp(const QString &text);
    bool opens(const QString &text);
    QStringList tabStops(Qt::Key key);
    QVariant stored(const QString &column);
    WindowFixture &window() { return m_pages->window(); }

    const QString m_amelia = samplePhoneNumbers().first();
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowPages> m_pages;
};

void TestWindowKeyboard::initTestCase()
{
    // Without it nothing of this could be true.
    QVERIFY(QGuiApplication::platformName() == "offscreen"_L1 || QApplication::activeWindow());
}

void TestWindowKeyboard::init()
{
    m_server = std::make_unique<ServerFixture>([](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    });
    QVERIFY(m_server->start());
    m_pages = std::make_unique<WindowPages>(*m_server);
    QVERIFY(QTest::qWaitForWindowActive(&window().window()));
    QCOMPARE(focusName(), u"lookUpField"_s);
}

void TestWindowKeyboard::cleanup()
{
    m_pages.reset();
    m_server.reset();
}

QWidget *TestWindowKeyboard::focus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        qFatal("Nothing has the focus.");
    return focus;
}

void TestWindowKeyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
}

void TestWindowKeyboard::write(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

QString TestWindowKeyboard::whatIsWrongWithTheFocus()
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return u"nothing has it"_s;
    if (widget->visibleRegion().isEmpty())
        return widget->objectName() + u" is out of sight"_s;
    // The field inside of a combo box is the combo box to everybody.
    if (auto *box = qobject_cast<QComboBox *>(widget->parentWidget()))
        widget = box;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return !spoken || spokenName(*spoken).isEmpty() ? widget->objectName() + u" has no name"_s
                                                    : QString();
}

#define FOCUS_IS(name)                                                                             \
    QCOMPARE(focusName(), name);                                                                   \
    QCOMPARE(whatIsWrongWithTheFocus(), QString())

void TestWindowKeyboard::lookUp(const QString &text)
{
    press(Qt::Key_L, Qt::ControlModifier);
    write(text);
    press(Qt::Key_Return);
}

bool TestWindowKeyboard::opens(const QString &text)
{
    lookUp(text);
    return window().settles() && window().page() == "personPage"_L1;
}

QVariant TestWindowKeyboard::stored(const QString &column)
{
    return DatabaseFile(m_server->options().databaseFile)
        .value(u"SELECT %1 FROM contacts WHERE phone_number = '%2'"_s.arg(column, m_amelia));
}

void TestWindowKeyboard::theMainJob()
{
    QVERIFY(opens(m_amelia));
    FOCUS_IS(u"lookUpField"_s);
    press(Qt::Key_F2);
    FOCUS_IS(u"firstName"_s);
    write(u"Emily"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    FOCUS_IS(u"firstName"_s);
    QVERIFY(window().sends());
    QCOMPARE(stored(u"first_name"_s).toString(), u"Emily"_s);

    press(Qt::Key_M, Qt::ControlModifier);
    FOCUS_IS(u"addToListField"_s);
    write(u"Qm7TfLw2ZrK9sYx4HdAe"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(window().rows(u"membershipList"_s).size(), 1);
    QCOMPARE(whatIsWrongWithTheFocus(), QString());

    press(Qt::Key_F, Qt::ControlModifier);
    FOCUS_IS(u"findField"_s);
    write(u"the"_s);
    QTRY_VERIFY(window().label(u"findCount"_s).startsWith(u"1 of "_s));
    press(Qt::Key_F3);
    QVERIFY(window().label(u"findCount"_s).startsWith(u"2 of "_s));
    FOCUS_IS(u"findField"_s);
    press(Qt::Key_Escape);
    FOCUS_IS(u"conversation"_s);

    press(Qt::Key_L, Qt::ControlModifier);
    FOCUS_IS(u"lookUpField"_s);
    write(u"x"_s);
    QCOMPARE(window().text(u"lookUpField"_s), u"x"_s);
}

void TestWindowKeyboard::takesBack()
{
    QVERIFY(opens(m_amelia));
    press(Qt::Key_F2);
    write(u"Emily"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(window().sends());
    // In the field itself the keys take back what was typed there.
    press(Qt::Key_3, Qt::ControlModifier);
    FOCUS_IS(u"conversation"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Amelia"_s);
    QTRY_COMPARE(window().text(u"firstName"_s), u"Amelia"_s);
    FOCUS_IS(u"conversation"_s);
}

void TestWindowKeyboard::switchesTheBot()
{
    QVERIFY(opens(m_amelia));
    const bool before = stored(u"bot_active"_s).toBool();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(window().sends());
    QCOMPARE(stored(u"bot_active"_s).toBool(), !before);
    FOCUS_IS(u"lookUpField"_s);
}

void TestWindowKeyboard::decidesAConflict()
{
    QVERIFY(opens(m_amelia));
    WorkspaceClient other({m_server->address(), ServerFixture::key()});
    ContactChange meanwhile;
    meanwhile.firstName = u"Mel"_s;
    QVERIFY(other.change(window().desk().openContact().id(), meanwhile));
    press(Qt::Key_F2);
    write(u"Emily"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window().label(u"formState"_s), u"Needs you"_s);
    press(Qt::Key_4, Qt::ControlModifier);
    FOCUS_IS(u"queueList"_s);
    press(Qt::Key_Return);
    FOCUS_IS(u"conflictTable"_s);
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window().sends());
    QCOMPARE(stored(u"first_name"_s).toString(), u"Emily"_s);
    QCOMPARE(whatIsWrongWithTheFocus(), QString());
    QVERIFY(!window().isVisible(u"conflictPanel"_s));
}

void TestWindowKeyboard::createsAContact()
{
    press(Qt::Key_N, Qt::ControlModifier);
    FOCUS_IS(u"newPhoneNumber"_s);
    write(u"+31687654321"_s);
    press(Qt::Key_Tab);
    FOCUS_IS(u"newFirstName"_s);
    write(u"Bo"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(window().page(), u"personPage"_s);
    QVERIFY(window().sends());
    QCOMPARE(window().label(u"personName"_s), u"Bo"_s);
    QCOMPARE(whatIsWrongWithTheFocus(), QString());
}

void TestWindowKeyboard::closedPanelsGiveTheFocusBack()
{
    QVERIFY(opens(m_amelia));
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_H}) {
        press(key, Qt::ControlModifier);
        QCOMPARE(whatIsWrongWithTheFocus(), QString());
        press(Qt::Key_Escape);
        FOCUS_IS(u"conversation"_s);
    }
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    FOCUS_IS(u"findEverywhereField"_s);
    press(Qt::Key_Escape);
    FOCUS_IS(u"conversation"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    FOCUS_IS(u"newPhoneNumber"_s);
    while (focusName() != "cancelCreateButton"_L1)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(window().page(), u"personPage"_s);
    QCOMPARE(whatIsWrongWithTheFocus(), QString());
}

bool TestWindowKeyboard::isReadAfter(const QWidget *before, const QWidget *now)
{
    const QWidget *both = now->parentWidget();
    while (both && !both->isAncestorOf(before))
        both = both->parentWidget();
    // From one pane to the next, and from the last to the first, there is no order to be read.
    if (!both || both->isWindow() || qobject_cast<const QSplitter *>(both) ||
        qobject_cast<const QStackedWidget *>(both))
        return true;
    const QRect a(before->mapTo(both, QPoint(0, 0)), before->size());
    const QRect b(now->mapTo(both, QPoint(0, 0)), now->size());
    const bool isAbove = b.bottom() <= a.top();
    const bool isBeside = b.top() < a.bottom() && a.top() < b.bottom();
    return isAbove || isBeside ? b.left() >= a.right() : true;
}

/// The names of what Tab (or Shift+Tab) leads to, until it is where it began; what is wrong with
/// one stands behind its name.
QStringList TestWindowKeyboard::tabStops(Qt::Key key)
{
    QStringList stops;
    const QWidget *start = focus();
    for (int i = 0; i < 200; ++i) {
        const QWidget *before = focus();
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        // What was scrolled to is laid out by then.
        QCoreApplication::processEvents();
        if (before == focus())
            return stops + QStringList{u"WRONG: Tab stays at "_s + before->objectName()};
        const QWidget *now = focus();
        const QString name = now->objectName().isEmpty()
                                 ? QString::fromLatin1(now->metaObject()->className()) +
                                       QString::number(quintptr(now), 16)
                                 : now->objectName();
        stops.append(name);
        if (const QString wrong = whatIsWrongWithTheFocus(); !wrong.isEmpty())
            stops.append(u"WRONG: "_s + wrong);
        if (key == Qt::Key_Tab && !isReadAfter(before, now))
            stops.append(u"WRONG: that comes before "_s + before->objectName());
        if (now == start)
            return stops;
    }
    return stops + QStringList{u"WRONG: no way back"_s};
}

void TestWindowKeyboard::tabGoesInReadingOrderAndBack_data()
{
    QTest::addColumn<QString>("page");
    const QStringList names = WindowPages::names();
    for (const QString &page : names)
        QTest::newRow(qPrintable(page)) << page;
}

void TestWindowKeyboard::tabGoesInReadingOrderAndBack()
{
    QFETCH(const QString, page);
    m_pages->show(page);
    QVERIFY(QTest::qWaitForWindowActive(&window().window()));
    // Some lists have a current row, and buttons for it, once they have had the focus.
    tabStops(Qt::Key_Tab);
    const QStringList forward = tabStops(Qt::Key_Tab);
    QVERIFY2(!forward.join(u'\n').contains(u"WRONG"_s), qPrintable(forward.join(u'\n')));
    QStringList backward = tabStops(Qt::Key_Backtab);
    // Both end where they began.
    std::reverse(backward.begin(), backward.end() - 1);
    QVERIFY2(backward == forward, qPrintable(u"backward: %1\nforward: %2"_s.arg(
                                      backward.join(u' '), forward.join(u' '))));
    QVERIFY2(forward.size() >= 5, qPrintable(forward.join(u'\n')));
}

void TestWindowKeyboard::outcomesAreSaid()
{
    QStringList said;
    const auto isSaid = [&](const QString &sentence) {
        auto *announcer = window().window().findChild<Announcer *>();
        if (said.isEmpty() && announcer)
            connect(announcer, &Announcer::said, this,
                    [&](const QString &sentences) { said.append(sentences); });
        return QTest::qWaitFor([&] {
            auto *now = window().window().findChild<Announcer *>();
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(now);
            return spoken && spoken->role() == QAccessible::Notification &&
                   spoken->text(QAccessible::Name).contains(sentence);
        });
    };
    lookUp(u"+31611111111"_s);
    QVERIFY(isSaid(u"Nobody with +31 6 11111111."_s));
    lookUp(m_amelia);
    QVERIFY(isSaid(u"Amelia Hartley-Brown is open."_s));
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(window().child<QWidget>(u"botActive"_s)->accessibleDescription()));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isSaid(u"Saved: Amelia Hartley-Brown"_s));
    press(Qt::Key_M, Qt::ControlModifier);
    write(u"Qm7TfLw2ZrK9sYx4HdAe"_s);
    press(Qt::Key_Return);
    QVERIFY(isSaid(u"Added to “"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    write(u"the"_s);
    QVERIFY(isSaid(u"1 of "_s));
    press(Qt::Key_F3);
    QVERIFY(isSaid(u"2 of "_s));
    m_server->stop();
    lookUp(u"+31622222222"_s);
    QVERIFY(isSaid(u"+31 6 22222222 could not be looked up."_s));
}

void TestWindowKeyboard::onlyTheSettledCountIsSaid()
{
    QVERIFY(opens(m_amelia));
    QTRY_VERIFY(window().window().findChild<Announcer *>());
    QTest::qWait(300);
    const QSignalSpy said(window().window().findChild<Announcer *>(), &Announcer::said);
    press(Qt::Key_L, Qt::ControlModifier);
    write(u"amelia"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"1 contact(s) found."_s);
}

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"

#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "ui/actions/Command.h"
#include "ui/window/PaneArea.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The panes side by side and as pages, the ways between them, and where the keyboard's focus goes.
class TestWindowPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNarrowWindowShowsOnePane();
    void choosingLeadsOnAndBack();
    void whatIsPutInTheConversationsPlaceLeadsBack();
    void aFieldsCommandLeadsToItsPage();
    void theWindowFitsInto480_data();
    void theWindowFitsInto480();
    void changingTheFormKeepsEverything();
    void widthsAreRemembered();
    void theRoundOfThePanes_data();
    void theRoundOfThePanes();
    void nextContactLeavesTheFocus();
    void commandsGoToPanes();
    void savingKeepsTheFocusInTheForm();
    void aClosedNoticeLeavesTheFocusNearby();
    void anotherPageOfThePersonKeepsTheFocus();
    void theQueueThatEmptiesKeepsTheFocus();
    void anEmptyListKeepsTheFocus();
    void everyHiddenOrDisabledWidgetLeavesAPlace();
    void anEmptyDirectorySaysWhatToDo();
    void nobodyFoundLeadsBackToEverybody();

private:
    void resize(int width);
    void wait() const;
    bool isShown(const QString &name) const { return m_window->isVisible(name); }
    QString wayBack() const;
    QString wayOn() const;
    QWidget *pane(Pane which) const { return panes()->widget(which); }
    PaneArea *panes() const { return m_window->window().findChild<PaneArea *>(); }
    static QWidget *focus() { return QApplication::focusWidget(); }
    QString focusName() const { return focus() ? focus()->objectName() : QString(); }
    bool isFocusGood() const;
    bool isFocusIn(const QWidget *widget) const;
    void setFocus(const QString &name) { m_window->child<QWidget>(name)->setFocus(); }

    const QString m_anna = u"+31612345678"_s;
    const QString m_bo = u"+31687654321"_s;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowPanes::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
    QVERIFY(!m_server->create("+31612345678", R"("firstName":"Anna","lastName":"Smit")").isEmpty());
    QVERIFY(!m_server->create("+31687654321", R"("firstName":"Bo","lastName":"Vos")").isEmpty());
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server->address(), ServerFixture::key()});
    resize(1280);
    m_window->window().activateWindow();
    QTRY_VERIFY(m_window->window().isActiveWindow());
}

void TestWindowPanes::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestWindowPanes::resize(int width)
{
    m_window->window().resize(width, 800);
    wait();
}

/// Until what is laid out, posted and put off for a moment is done.
void TestWindowPanes::wait() const
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

QString TestWindowPanes::wayBack() const
{
    const auto *button = m_window->child<QToolButton>(u"pageBack"_s);
    return button->isVisible() ? button->accessibleName() : QString();
}

QString TestWindowPanes::wayOn() const
{
    const auto *button = m_window->child<QToolButton>(u"pageOn"_s);
    return button->isVisible() ? button->accessibleName() : QString();
}

bool TestWindowPanes::isFocusGood() const
{
    const QWidget *now = focus();
    return now && now->isVisible() && now->isEnabled() && now->focusPolicy() != Qt::NoFocus;
}

bool TestWindowPanes::isFocusIn(const QWidget *widget) const
{
    return isFocusGood() && (widget == focus() || widget->isAncestorOf(focus()));
}

void TestWindowPanes::aNarrowWindowShowsOnePane()
{
    for (const Pane each : {Pane::Contacts, Pane::Person, Pane::Side})
        QVERIFY(pane(each)->isVisible());
    QVERIFY(!isShown(u"pageBar"_s));
    resize(899);
    QVERIFY(pane(Pane::Contacts)->isVisible());
    QVERIFY(!pane(Pane::Person)->isVisible());
    QVERIFY(!pane(Pane::Side)->isVisible());
    QVERIFY(isShown(u"pageBar"_s));
    QCOMPARE(wayBack(), QString());
    QCOMPARE(wayOn(), u"On to Person"_s);
    resize(900);
    for (const Pane each : {Pane::Contacts, Pane::Person, Pane::Side})
        QVERIFY(pane(each)->isVisible());
}

void TestWindowPanes::choosingLeadsOnAndBack()
{
    resize(700);
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(isShown(u"personPage"_s));
    QCOMPARE(wayBack(), u"Back to Contacts"_s);
    QTRY_COMPARE(wayOn(), u"On to Conversation: 0 message(s)"_s);
    m_window->click(u"pageOn"_s);
    QVERIFY(pane(Pane::Side)->isVisible());
    QVERIFY(!isShown(u"personPage"_s));
    QCOMPARE(wayBack(), u"Back to Anna Smit"_s);
    QCOMPARE(wayOn(), QString());
    QTest::keyClick(focus(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isShown(u"personPage"_s));
    // The mouse's own button, wherever it is.
    QTest::mouseClick(m_window->child<QWidget>(u"personName"_s), Qt::BackButton);
    QTRY_VERIFY(isShown(u"contactList"_s));
    QCOMPARE(wayOn(), u"On to Anna Smit"_s);
    QTest::mouseClick(m_window->child<QWidget>(u"contactCount"_s), Qt::BackButton);
    QTRY_VERIFY(isShown(u"contactList"_s));
    // Chosen once more, it is shown once more.
    wait();
    m_window->openPerson(u"Anna Smit"_s);
    QVERIFY(isShown(u"personPage"_s));
}

void TestWindowPanes::whatIsPutInTheConversationsPlaceLeadsBack()
{
    QVERIFY(m_window->opens(m_anna));
    resize(700);
    m_window->trigger(command::showContacts);
    QTRY_VERIFY(isShown(u"contactList"_s));
    m_window->trigger(command::showQueue);
    QVERIFY(isShown(u"queuePanel"_s));
    QCOMPARE(wayBack(), u"Back to Contacts"_s);
    m_window->trigger(command::showHistory);
    QCOMPARE(wayBack(), u"Back to Changes to be sent"_s);
    m_window->trigger(command::back);
    QVERIFY(isShown(u"queuePanel"_s));
    wait();
    m_window->click(u"queueClose"_s);
    QTRY_VERIFY(isShown(u"contactList"_s));
    m_window->click(u"queueChip"_s);
    QVERIFY(isShown(u"queuePanel"_s));
    m_window->click(u"queueChip"_s);
    QTRY_VERIFY(isShown(u"contactList"_s));
    // What was left is not in the conversation's place any more.
    m_window->trigger(command::showConversation);
    QVERIFY(!isShown(u"queuePanel"_s));
    QVERIFY(isShown(u"conversationEmpty"_s));
    resize(1280);
    m_window->trigger(command::showQueue);
    m_window->trigger(command::back);
    QVERIFY(!isShown(u"queuePanel"_s));
}

void TestWindowPanes::aFieldsCommandLeadsToItsPage()
{
    QVERIFY(m_window->opens(m_anna));
    resize(700);
    m_window->trigger(command::showContacts);
    m_window->trigger(command::edit);
    QVERIFY(isShown(u"personPage"_s));
    QCOMPARE(focusName(), u"firstName"_s);
    m_window->trigger(command::showContacts);
    m_window->trigger(command::toggleBot);
    QVERIFY(isShown(u"botActive"_s));
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    m_window->trigger(command::find);
    QVERIFY(pane(Pane::Side)->isVisible());
}

void TestWindowPanes::theWindowFitsInto480_data()
{
    QTest::addColumn<double>("textScale");
    QTest::newRow("usual texts") << 1.0;
    QTest::newRow("texts of twice the size") << 2.0;
}

/// Nothing is cut off at the side, whatever is shown.
void TestWindowPanes::theWindowFitsInto480()
{
    QFETCH(const double, textScale);
    const QFont font = QApplication::font();
    const auto back = qScopeGuard([&] { Theme(Scheme::Light, font).apply(*qApp); });
    Theme(Scheme::Light, font, textScale).apply(*qApp);
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server->address(), ServerFixture::key()});
    QVERIFY(m_window->opens(m_anna));
    resize(480);
    for (const QString &command :
         {command::showContacts, command::showPerson, command::showConversation, command::find,
          command::filterMessages, command::goToDate, command::showQueue, command::showHistory,
          command::findEverywhere, command::newContact}) {
        m_window->trigger(command);
        wait();
        QCOMPARE(m_window->window().width(), 480);
        for (const QWidget *each : m_window->window().findChildren<QWidget *>()) {
            const auto *area = qobject_cast<const QScrollArea *>(each);
            const QWidget *content = area ? area->widget() : each;
            const int room = area ? area->viewport()->width() : each->width();
            const bool isPage =
                area || (each->layout() && !each->parentWidget()->inherits("QMenuBar"));
            if (!isPage || !each->isVisible() || content->minimumSizeHint().width() <= room)
                continue;
            QFAIL(qPrintable(u"%1: %2 %3 needs %4 and has %5"_s
                                 .arg(command, QLatin1String(each->metaObject()->className()),
                                      each->objectName())
                                 .arg(content->minimumSizeHint().width())
                                 .arg(room)));
        }
    }
}

void TestWindowPanes::changingTheFormKeepsEverything()
{
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(m_window->opens(m_bo));
    auto *field = m_window->child<QLineEdit>(u"lastName"_s);
    field->setFocus();
    m_window->type(u"lastName"_s, u"Typed"_s);
    field->setSelection(1, 2);
    auto *details = m_window->child<QWidget>(u"personPage"_s)->findChild<QScrollArea *>();
    resize(1280);
    const int scrolled = details->verticalScrollBar()->maximum() / 2;
    details->verticalScrollBar()->setValue(scrolled);
    for (const int width : {700, 1280, 480, 1000}) {
        resize(width);
        QVERIFY(isShown(u"personPage"_s));
        QCOMPARE(focus(), field);
        QCOMPARE(field->text(), u"Typed"_s);
        QCOMPARE(field->selectedText(), u"yp"_s);
        const auto *list = m_window->child<QAbstractItemView>(u"contactList"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Bo Vos"_s);
    }
    resize(1280);
    QCOMPARE(details->verticalScrollBar()->value(), scrolled);
}

void TestWindowPanes::widthsAreRemembered()
{
    auto *splitter = m_window->child<QSplitter>(u"panes"_s);
    splitter->setSizes({330, 430, splitter->width() - 760});
    const QList<int> sizes = splitter->sizes();
    // Also where the window was last used with pages.
    resize(600);
    m_window->restart();
    resize(1280);
    QTRY_COMPARE(m_window->child<QSplitter>(u"panes"_s)->sizes(), sizes);
}

void TestWindowPanes::theRoundOfThePanes_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("side by side") << 1280;
    QTest::newRow("pages") << 600;
}

void TestWindowPanes::theRoundOfThePanes()
{
    QFETCH(const int, width);
    QVERIFY(m_window->opens(m_anna));
    resize(width);
    setFocus(u"lookUpField"_s);
    const auto goOn = [this] {
        QTest::keyClick(focus(), Qt::Key_F6);
    };
    const auto goBack = [this] {
        QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
    };
    goOn();
    QCOMPARE(focusName(), u"contactList"_s);
    goOn();
    QVERIFY(isFocusIn(pane(Pane::Person)));
    setFocus(u"email"_s);
    goOn();
    QVERIFY(isFocusIn(pane(Pane::Side)));
    goOn();
    QCOMPARE(focusName(), u"queueChip"_s);
    goOn();
    QCOMPARE(focusName(), u"lookUpField"_s);
    goBack();
    QCOMPARE(focusName(), u"queueChip"_s);
    goBack();
    QVERIFY(isFocusIn(pane(Pane::Side)));
    // To where it was in that pane last.
    goBack();
    QCOMPARE(focusName(), u"email"_s);
    goBack();
    QCOMPARE(focusName(), u"contactList"_s);
}

void TestWindowPanes::nextContactLeavesTheFocus()
{
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(m_window->opens(m_bo));
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Bo Vos"_s, u"Anna Smit"_s}));
    setFocus(u"email"_s);
    QTest::keyClick(focus(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->settles());
    QTRY_COMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
    QCOMPARE(focusName(), u"email"_s);
    QTest::keyClick(focus(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_window->settles());
    QTRY_COMPARE(m_window->label(u"personName"_s), u"Bo Vos"_s);
    QCOMPARE(focusName(), u"email"_s);
    // No further than to the first.
    QTest::keyClick(focus(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->label(u"personName"_s), u"Bo Vos"_s);

    resize(600);
    m_window->trigger(command::showConversation);
    QTest::keyClick(focus(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_window->settles());
    QVERIFY(pane(Pane::Side)->isVisible());
    QCOMPARE(wayBack(), u"Back to Anna Smit"_s);
    QVERIFY(isFocusIn(pane(Pane::Side)));
}

void TestWindowPanes::commandsGoToPanes()
{
    QVERIFY(m_window->opens(m_anna));
    for (const int width : {1280, 600}) {
        resize(width);
        QTest::keyClick(focus(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isFocusIn(pane(Pane::Contacts)));
        QTest::keyClick(focus(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(isFocusIn(pane(Pane::Person)));
        QTest::keyClick(focus(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(isFocusIn(pane(Pane::Side)));
        QTest::keyClick(focus(), Qt::Key_4, Qt::ControlModifier);
        wait();
        QVERIFY(isShown(u"queuePanel"_s));
        QVERIFY(isFocusIn(pane(Pane::Side)));
    }
}

void TestWindowPanes::savingKeepsTheFocusInTheForm()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"lastName"_s, u"Vos"_s);
    auto *save = m_window->child<QWidget>(u"saveButton"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(m_window->sends());
    wait();
    QVERIFY(!save->isEnabled());
    // In a field, where pressing the key again does no harm.
    QCOMPARE(focusName(), u"email"_s);

    m_window->type(u"lastName"_s, u"Smit"_s);
    setFocus(u"lastName"_s);
    QTest::keyClick(focus(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_window->sends());
    QCOMPARE(focusName(), u"lastName"_s);
}

void TestWindowPanes::aClosedNoticeLeavesTheFocusNearby()
{
    QVERIFY(m_window->opens(m_anna));
    m_server->stop();
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QTRY_VERIFY(isShown(u"contactNotice"_s));
    auto *notice = m_window->child<QWidget>(u"contactNotice"_s);
    auto *close = notice->findChild<QToolButton *>(u"noticeClose"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    wait();
    QVERIFY(!notice->isVisible());
    QVERIFY(isFocusIn(m_window->child<QWidget>(u"personPage"_s)));
}

void TestWindowPanes::anotherPageOfThePersonKeepsTheFocus()
{
    QVERIFY(m_window->opens(m_anna));
    setFocus(u"firstName"_s);
    // Found, asked for, not found, being created, created.
    m_window->window().lookUp(u"+31611111111"_s);
    wait();
    QVERIFY(isFocusIn(pane(Pane::Person)));
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    wait();
    QVERIFY(isFocusIn(pane(Pane::Person)));
    setFocus(u"createWithThis"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    wait();
    QCOMPARE(m_window->page(), u"createPage"_s);
    QVERIFY(isFocusIn(pane(Pane::Person)));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QVERIFY(m_window->settles());
    wait();
    QVERIFY(isFocusIn(pane(Pane::Person)));
}

void TestWindowPanes::theQueueThatEmptiesKeepsTheFocus()
{
    QVERIFY(m_window->opens(m_anna));
    m_server->stop();
    m_window->type(u"lastName"_s, u"Vos"_s);
    m_window->trigger(command::save);
    m_window->trigger(command::showQueue);
    auto *queue = m_window->child<QAbstractItemView>(u"queueList"_s);
    QTRY_COMPARE(queue->model()->rowCount(), 1);
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_Delete);
    QTRY_VERIFY(isShown(u"queueConfirm"_s));
    auto *confirm = m_window->child<QWidget>(u"queueConfirm"_s);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_COMPARE(queue->model()->rowCount(), 0);
    wait();
    QVERIFY(isFocusIn(m_window->child<QWidget>(u"queuePanel"_s)));
    QTest::keyClick(focus(), Qt::Key_Escape);
    wait();
    QVERIFY(isFocusIn(pane(Pane::Side)));
}

void TestWindowPanes::anEmptyListKeepsTheFocus()
{
    QVERIFY(m_window->opens(m_anna));
    QTRY_COMPARE(m_window->contacts().size(), 1);
    setFocus(u"contactList"_s);
    // As by a click on a tag, which leaves the focus where it is.
    auto *field = m_window->child<QLineEdit>(u"lookUpField"_s);
    field->setText(u"tag:nobody"_s);
    Q_EMIT field->textEdited(field->text());
    QTRY_VERIFY(isShown(u"nobodyFound"_s));
    wait();
    QVERIFY(isFocusIn(pane(Pane::Contacts)));
}

/// Whatever has the focus and goes away leaves it to something near.
void TestWindowPanes::everyHiddenOrDisabledWidgetLeavesAPlace()
{
    QVERIFY(m_window->opens(m_anna));
    QList<QWidget *> places;
    for (const Pane each : {Pane::Contacts, Pane::Person, Pane::Side}) {
        for (QWidget *widget : pane(each)->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                places.append(widget);
        }
    }
    QVERIFY(places.size() > 10);
    for (QWidget *widget : places) {
        for (const bool hides : {true, false}) {
            const auto in = panes()->paneOf(widget);
            widget->setFocus();
            QCOMPARE(focus(), widget);
            if (hides)
                widget->hide();
            else
                widget->setEnabled(false);
            wait();
            QVERIFY2(isFocusGood() && focus() != widget, qPrintable(widget->objectName()));
            // The list has no other place, and what scrolls holds all the others.
            if (widget->objectName() != "contactList"_L1 && !qobject_cast<QScrollArea *>(widget))
                QVERIFY2(panes()->paneOf(focus()) == in, qPrintable(widget->objectName()));
            widget->show();
            widget->setEnabled(true);
        }
    }
    // Deleted, too.
    auto *extra = new QPushButton(u"extra"_s, m_window->child<QWidget>(u"personPage"_s));
    extra->show();
    extra->setFocus();
    QCOMPARE(focus(), extra);
    delete extra;
    wait();
    QVERIFY(isFocusIn(pane(Pane::Person)));
}

void TestWindowPanes::anEmptyDirectorySaysWhatToDo()
{
    QTRY_VERIFY(isShown(u"nobodyFound"_s));
    QVERIFY(m_window->label(u"nobodyFound"_s).startsWith(u"Nobody yet"_s));
    QVERIFY(isShown(u"emptyImport"_s));
    QVERIFY(!isShown(u"emptyEverybody"_s));
    m_window->click(u"emptyLookUp"_s);
    QCOMPARE(focusName(), u"lookUpField"_s);
    m_window->click(u"emptyCreate"_s);
    QCOMPARE(m_window->page(), u"createPage"_s);
}

void TestWindowPanes::nobodyFoundLeadsBackToEverybody()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"lookUpField"_s, u"xyz"_s);
    QTRY_VERIFY(isShown(u"nobodyFound"_s));
    QVERIFY(!isShown(u"emptyImport"_s));
    m_window->click(u"emptyEverybody"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna Smit"_s});
    QCOMPARE(m_window->text(u"lookUpField"_s), QString());
    QCOMPARE(focusName(), u"lookUpField"_s);
}

QTEST_MAIN(TestWindowPanes)
#include "tst_windowpanes.moc"

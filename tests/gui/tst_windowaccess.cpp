#include "AccessibleWalk.h"
#include "ServerFixture.h"
#include "WindowPages.h"
#include "server/SampleData.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What keyboards and screen readers need: names on everything, a menu for every command.
class TestWindowAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void nothingIsWrongOnAnyPage_data();
    void nothingIsWrongOnAnyPage();
    void rowsReadAsSentences();
    void barsOfTheOverviewAreRead();
    void newMessagesAreFoundBehindTheNewest();
    void whatIsWorkedWithHasItsName();
    void namesAreUniqueOnAPage();
    void problemsAreSpoken();
    void noticesAreSpoken();
    void flagsAreSpokenWithTheirMeaning();
    void rowsAreSpokenInFull();
    void everyCommandIsInAMenu();
    void everyCommandHasTextAndId();
    void noTwoCommandsShareAShortcut();
    void commandsBeforeThereIsADesk();
    void mnemonicsOfAMenuDiffer();

private:
    static QString nameOf(QWidget *widget);
    static QString nameAndLabelsOf(QWidget *widget);
    QList<QWidget *> focusable();
    QList<QAction *> commands();
    void show(const QString &page) { m_pages->show(page); }
    WindowFixture &window() { return m_pages->window(); }

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    }};
    std::unique_ptr<WindowPages> m_pages;
};

void TestWindowAccess::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestWindowAccess::init()
{
    m_pages = std::make_unique<WindowPages>(m_server);
}

void TestWindowAccess::cleanup()
{
    m_pages.reset();
}

QString TestWindowAccess::nameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// With the labels beside it, which are all that a combo box is known by where its name is its
/// choice.
QString TestWindowAccess::nameAndLabelsOf(QWidget *widget)
{
    QString name = nameOf(widget);
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
        for (const auto &related : spoken->relations(QAccessible::Label))
            name += u' ' + related.first->text(QAccessible::Name);
    }
    return name;
}

/// Whatever Tab or a click can reach.
QList<QWidget *> TestWindowAccess::focusable()
{
    QList<QWidget *> all;
    for (QWidget *widget : window().window().findChildren<QWidget *>()) {
        // The field inside of a combo box is the combo box to everybody.
        const bool isInner = qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isInner)
            all.append(widget);
    }
    return all;
}

QList<QAction *> TestWindowAccess::commands()
{
    return window().window().findChild<ActionRegistry *>()->actions();
}

void TestWindowAccess::nothingIsWrongOnAnyPage_data()
{
    QTest::addColumn<QString>("page");
    const QStringList names = WindowPages::names();
    for (const QString &page : names)
        QTest::newRow(qPrintable(page)) << page;
}

/// From the window down: everything has its parent, its role and its name, every row says
/// something, and what is in sight is inside of the window.
void TestWindowAccess::nothingIsWrongOnAnyPage()
{
    QFETCH(const QString, page);
    show(page);
    const AccessibleWalk walk(window().window());
    QCOMPARE(walk.faults(), QString());
    QVERIFY2(walk.focusable() >= 8, qPrintable(QString::number(walk.focusable())));
}

void TestWindowAccess::rowsReadAsSentences()
{
    show(u"side history"_s);
    QStringList rows = AccessibleWalk(window().window()).rowsOf(u"History"_s);
    const QRegularExpression line(
        u"^\\d\\d:\\d\\d.*, .+; Amelia Hartley-Brown; .*First name; from Amelia to Emily$"_s);
    QVERIFY2(!rows.filter(line).isEmpty(), qPrintable(rows.join(u'\n')));
    show(u"account"_s);
    rows = AccessibleWalk(window().window()).rowsOf(u"Accounts"_s);
    QCOMPARE(rows, QStringList{u"North, "_s + m_server.address().toDisplayString()});
}

void TestWindowAccess::barsOfTheOverviewAreRead()
{
    show(u"reading tools"_s);
    QWidget *plot = window().child<QWidget>(u"activityPlot"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(plot);
    QCOMPARE(spoken->role(), QAccessible::List);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_End);
    QAccessibleInterface *newest = spoken->child(spoken->childCount() - 1);
    QVERIFY2(newest->text(QAccessible::Name).contains(u"from them"_s),
             qPrintable(newest->text(QAccessible::Name)));
    QCOMPARE(spoken->focusChild(), newest);
    QCOMPARE(spoken->childAt(newest->rect().center().x(), newest->rect().center().y()), newest);
}

void TestWindowAccess::newMessagesAreFoundBehindTheNewest()
{
    show(u"reading tools"_s);
    auto *view = window().child<ConversationView>(u"conversation"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    view->scrollTo(view->model()->index(0, 0));
    QTRY_VERIFY(window().isVisible(u"newMessages"_s));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *last = spoken->child(spoken->childCount() - 1);
    QCOMPARE(last->text(QAccessible::Name), u"Go to the newest message"_s);
    QCOMPARE(spoken->indexOfChild(last), view->model()->rowCount());
    QCOMPARE(spoken->childAt(last->rect().center().x(), last->rect().center().y()), last);
}

void TestWindowAccess::whatIsWorkedWithHasItsName()
{
    const std::pair<QString, QString> named[] = {
        {u"lookUpField"_s, u"Search or look up"_s},
        {u"lookUpButton"_s, u"Look up"_s},
        {u"saveSearchButton"_s, u"Save this search"_s},
        {u"contactList"_s, u"Contacts"_s},
        {u"firstName"_s, u"First name"_s},
        {u"lastName"_s, u"Last name"_s},
        {u"email"_s, u"E-mail"_s},
        {u"botActive"_s, u"Bot answers"_s},
        {u"doNotDisturb"_s, u"Do not disturb"_s},
        {u"saveButton"_s, u"Save"_s},
        {u"revertButton"_s, u"Revert"_s},
        {u"membershipList"_s, u"Lists"_s},
        {u"addToListField"_s, u"Add to list"_s},
        {u"addToListButton"_s, u"Add to list"_s},
        {u"tagList"_s, u"Tags"_s},
        {u"conversation"_s, u"Conversation"_s},
        {u"details"_s, u"Details"_s},
    };
    show(u"personPage"_s);
    for (const auto &[widget, name] : named) {
        QVERIFY2(window().isVisible(widget), qPrintable(widget));
        QCOMPARE(nameOf(window().child<QWidget>(widget)), name);
    }
}

/// Two things of one kind with one name can't be told apart by ear.
void TestWindowAccess::namesAreUniqueOnAPage()
{
    show(u"createPage"_s);
    QHash<QString, int> count;
    for (QWidget *widget : focusable()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        ++count[nameAndLabelsOf(widget) + u" as "_s + QString::number(spoken->role())];
    }
    QStringList twice;
    for (auto it = count.begin(); it != count.end(); ++it) {
        if (it.value() > 1)
            twice.append(it.key());
    }
    QCOMPARE(twice.join(u'\n'), QString());
}

void TestWindowAccess::problemsAreSpoken()
{
    window().lookUp(u"nonsense"_s);
    QTRY_VERIFY(!window().label(u"lookUpProblem"_s).isEmpty());
    QAccessibleInterface *field =
        QAccessible::queryAccessibleInterface(window().child<QWidget>(u"lookUpField"_s));
    QCOMPARE(field->text(QAccessible::Description), window().label(u"lookUpProblem"_s));
    show(u"createPage"_s);
    QAccessibleInterface *number =
        QAccessible::queryAccessibleInterface(window().child<QWidget>(u"newPhoneNumber"_s));
    QVERIFY(!window().label(u"newPhoneProblem"_s).isEmpty());
    QCOMPARE(number->text(QAccessible::Description), window().label(u"newPhoneProblem"_s));
}

void TestWindowAccess::noticesAreSpoken()
{
    show(u"personPage"_s);
    QTRY_COMPARE(nameOf(window().child<QWidget>(u"listsNotice"_s)), u"Added to “Newsletter”."_s);
}

void TestWindowAccess::flagsAreSpokenWithTheirMeaning()
{
    show(u"personPage"_s);
    QAccessibleInterface *bot =
        QAccessible::queryAccessibleInterface(window().child<QWidget>(u"botActive"_s));
    const QString before = bot->text(QAccessible::Description);
    window().click(u"botActive"_s);
    const QString after = bot->text(QAccessible::Description);
    QVERIFY(!before.isEmpty() && !after.isEmpty());
    QCOMPARE(
        QSet<QString>({before, after}),
        QSet<QString>({u"The bot answers this person."_s, u"You answer; the bot stays silent."_s}));
}

void TestWindowAccess::rowsAreSpokenInFull()
{
    show(u"personPage"_s);
    const auto spoken = [this](const QString &view, int row) {
        return window()
            .child<QAbstractItemView>(view)
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    // What an earlier test changed may still be on its way.
    QTRY_COMPARE(spoken(u"contactList"_s, 0), u"Amelia Hartley-Brown, +44 7700 900123"_s);
    QVERIFY(spoken(u"membershipList"_s, 0).startsWith(u"Newsletter, "_s));
    QVERIFY(spoken(u"conversation"_s, 0).contains(window().rows(u"conversation"_s).first()));
    QVERIFY(spoken(u"conversation"_s, 0).contains(u"em, "_s));
    QVERIFY(spoken(u"tagList"_s, 0).startsWith(window().rows(u"tagList"_s).first()));
}

void TestWindowAccess::everyCommandIsInAMenu()
{
    QVERIFY(commands().size() >= 16);
    QList<QAction *> inMenus;
    for (const QAction *menu : window().window().menuBar()->actions()) {
        QVERIFY(menu->menu());
        inMenus += menu->menu()->actions();
    }
    for (QAction *command : commands())
        QVERIFY2(inMenus.count(command) == 1, qPrintable(command->objectName()));
}

void TestWindowAccess::everyCommandHasTextAndId()
{
    QSet<QString> ids;
    QSet<QString> texts;
    for (const QAction *command : commands()) {
        QVERIFY2(command->objectName().contains(u'.'), qPrintable(command->text()));
        QVERIFY2(!command->text().remove(u'&').trimmed().isEmpty(),
                 qPrintable(command->objectName()));
        ids.insert(command->objectName());
        texts.insert(command->text());
    }
    QCOMPARE(ids.size(), commands().size());
    QCOMPARE(texts.size(), commands().size());
}

void TestWindowAccess::noTwoCommandsShareAShortcut()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *command : commands()) {
        for (const QKeySequence &keys : command->shortcuts()) {
            QVERIFY2(!taken.contains(keys),
                     qPrintable(command->objectName() + u" and "_s + taken.value(keys)));
            taken.insert(keys, command->objectName());
        }
    }
    QVERIFY(taken.size() >= 14);
    QCOMPARE(taken.value(QKeySequence(Qt::CTRL | Qt::Key_S)), command::save);
    QCOMPARE(taken.value(QKeySequence(Qt::Key_F5)), command::refresh);
}

void TestWindowAccess::commandsBeforeThereIsADesk()
{
    Preferences preferences(window().folder() + u"/other.ini"_s);
    const Theme theme(Scheme::Dark, QApplication::font());
    Keychain keychain;
    AccountBook book(window().folder() + u"/other"_s);
    KeyKeeper keeper(keychain, window().folder() + u"/other/keys"_s);
    MainWindow window(theme, preferences, book, keeper);
    window.showStarting(u"Starting…"_s);
    window.show();
    window.lookUp(samplePhoneNumbers().first());
    for (QAction *action : window.findChild<ActionRegistry *>()->actions()) {
        // Accounts come before desks, and what is true of every desk.
        const QStringList always{command::quit, command::manageAccounts, command::preferences,
                                 command::findCommand, command::help};
        QCOMPARE(action->isEnabled(), always.contains(action->objectName()));
        if (action->objectName() != command::quit)
            action->trigger();
    }
    window.showStartFailure(u"Not started"_s, u"Because <b>of</b> this."_s);
    QStringList texts;
    for (const QLabel *label :
         window.findChild<QWidget *>(u"startPage"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Not started"_s));
    QVERIFY(texts.contains(u"Because <b>of</b> this."_s));
    window.findChild<QAction *>(command::quit)->trigger();
    QVERIFY(!window.isVisible());
}

void TestWindowAccess::mnemonicsOfAMenuDiffer()
{
    const auto mnemonic = [](const QString &text) {
        const qsizetype sign = text.indexOf(u'&');
        return sign < 0 ? QString() : text.mid(sign + 1, 1).toUpper();
    };
    for (const QAction *menu : window().window().menuBar()->actions()) {
        QHash<QString, QString> taken;
        for (const QAction *action : menu->menu()->actions()) {
            const QString letter = mnemonic(action->text());
            if (letter.isEmpty())
                continue;
            QVERIFY2(!taken.contains(letter),
                     qPrintable(action->text() + u" and "_s + taken.value(letter)));
            taken.insert(letter, action->text());
        }
    }
}

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"

#include "ServerFixture.h"
#include "WindowFixture.h"
#include "server/SampleData.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"

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

    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
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
    void show(const QString &page);

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    }};
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowAccess::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestWindowAccess::init()
{
    m_window = std::make_unique<WindowFixture>(
        ServiceAccount{m_server.address(), ServerFixture::key()}, samplePhoneNumbers());
}

void TestWindowAccess::cleanup()
{
    m_window.reset();
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
    for (QWidget *widget : m_window->window().findChildren<QWidget *>()) {
        // The field inside of a combo box is the combo box to everybody.
        const bool isInner = qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isInner)
            all.append(widget);
    }
    return all;
}

QList<QAction *> TestWindowAccess::commands()
{
    return m_window->window().findChild<ActionRegistry *>()->actions();
}

void TestWindowAccess::show(const QString &page)
{
    if (page == "personPage"_L1) {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_window->trigger(command::showRaw);
        QTest::keyClicks(m_window->child<QComboBox>(u"addToListField"_s)->lineEdit(),
                         u"Qm7TfLw2ZrK9sYx4HdAe"_s);
        m_window->click(u"addToListButton"_s);
        QTRY_COMPARE(m_window->rows(u"membershipList"_s).size(), 1);
    } else if (page == "notFoundPage"_L1) {
        m_window->lookUp(u"nobody@example.com"_s);
    } else if (page == "createPage"_L1) {
        m_window->trigger(command::newContact);
        m_window->click(u"newMore"_s);
        m_window->click(u"createButton"_s);
    } else if (page == "failedPage"_L1) {
        m_window =
            std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), u"another"_s});
        m_window->lookUp(u"nobody@example.com"_s);
    }
    QTRY_COMPARE(m_window->page(), page);
}

void TestWindowAccess::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"welcomePage", "personPage", "notFoundPage", "createPage", "failedPage"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestWindowAccess::everythingThatTakesTheFocusHasAName()
{
    QFETCH(const QString, page);
    show(page);
    QVERIFY(focusable().size() >= 4);
    QStringList nameless;
    for (QWidget *widget : focusable()) {
        if (nameOf(widget).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    QCOMPARE(nameless.join(u'\n'), QString());
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
        QVERIFY2(m_window->isVisible(widget), qPrintable(widget));
        QCOMPARE(nameOf(m_window->child<QWidget>(widget)), name);
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
    m_window->lookUp(u"nonsense"_s);
    QTRY_VERIFY(!m_window->label(u"lookUpProblem"_s).isEmpty());
    QAccessibleInterface *field =
        QAccessible::queryAccessibleInterface(m_window->child<QWidget>(u"lookUpField"_s));
    QCOMPARE(field->text(QAccessible::Description), m_window->label(u"lookUpProblem"_s));
    show(u"createPage"_s);
    QAccessibleInterface *number =
        QAccessible::queryAccessibleInterface(m_window->child<QWidget>(u"newPhoneNumber"_s));
    QVERIFY(!m_window->label(u"newPhoneProblem"_s).isEmpty());
    QCOMPARE(number->text(QAccessible::Description), m_window->label(u"newPhoneProblem"_s));
}

void TestWindowAccess::noticesAreSpoken()
{
    show(u"personPage"_s);
    QTRY_COMPARE(nameOf(m_window->child<QWidget>(u"listsNotice"_s)), u"Added to “Newsletter”."_s);
}

void TestWindowAccess::flagsAreSpokenWithTheirMeaning()
{
    show(u"personPage"_s);
    QAccessibleInterface *bot =
        QAccessible::queryAccessibleInterface(m_window->child<QWidget>(u"botActive"_s));
    const QString before = bot->text(QAccessible::Description);
    m_window->click(u"botActive"_s);
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
        return m_window->child<QAbstractItemView>(view)
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    // What an earlier test changed may still be on its way.
    QTRY_COMPARE(spoken(u"contactList"_s, 0), u"Amelia Hartley-Brown, +44 7700 900123"_s);
    QVERIFY(spoken(u"membershipList"_s, 0).startsWith(u"Newsletter, "_s));
    QVERIFY(spoken(u"conversation"_s, 0).contains(m_window->rows(u"conversation"_s).first()));
    QVERIFY(spoken(u"conversation"_s, 0).contains(u"em, "_s));
    QVERIFY(spoken(u"tagList"_s, 0).startsWith(m_window->rows(u"tagList"_s).first()));
}

void TestWindowAccess::everyCommandIsInAMenu()
{
    QVERIFY(commands().size() >= 16);
    QList<QAction *> inMenus;
    for (const QAction *menu : m_window->window().menuBar()->actions()) {
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
    Preferences preferences(m_window->folder() + u"/other.ini"_s);
    const Theme theme(Scheme::Dark, QApplication::font());
    Keychain keychain;
    AccountBook book(m_window->folder() + u"/other"_s);
    KeyKeeper keeper(keychain, m_window->folder() + u"/other/keys"_s);
    MainWindow window(theme, preferences, book, keeper);
    window.showStarting(u"Starting…"_s);
    window.show();
    window.lookUp(samplePhoneNumbers().first());
    for (QAction *action : window.findChild<ActionRegistry *>()->actions()) {
        // Accounts come before desks.
        const bool isForAccounts = action->objectName() == command::manageAccounts;
        QCOMPARE(action->isEnabled(), isForAccounts || action->objectName() == command::quit);
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
    for (const QAction *menu : m_window->window().menuBar()->actions()) {
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

#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/KeyRules.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Commands and their keys, the preferences, and the help that tells of them.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>(m_script.account());
        m_window->window().activateWindow();
    }
    void cleanup() { m_window.reset(); }

    void everyCommandHasItsPlace()
    {
        QSet<QString> inMenus;
        for (const QAction *menu : m_window->window().menuBar()->actions()) {
            const QAction *before = nullptr;
            for (const QAction *action : menu->menu()->actions()) {
                QVERIFY(!before || !(before->isSeparator() && action->isSeparator()));
                before = action;
                inMenus.insert(action->objectName());
            }
        }
        QSet<QString> ids;
        QList<QKeySequence> taken;
        for (const CommandRow &row : commandTable()) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
            const auto *action = m_window->child<QAction>(row.id);
            QVERIFY2(!readText(action->text()).isEmpty(), qPrintable(row.id));
            QVERIFY2(inMenus.contains(row.id), qPrintable(row.id));
            QVERIFY2(objectionTo(row.keys).isEmpty(), qPrintable(row.id));
            QVERIFY2(row.keys.isEmpty() || !taken.contains(row.keys), qPrintable(row.id));
            taken.append(row.keys);
            QCOMPARE(action->shortcut(), row.keys);
        }
    }

    void keysThatTheDeskPromises()
    {
        const QList<std::pair<QString, QString>> promised{
            {command::findCommand, u"Ctrl+K"_s},
            {command::lookUp, u"Ctrl+L"_s},
            {command::lookUpClipboard, u"Ctrl+Shift+V"_s},
            {command::nextContact, u"Alt+Down"_s},
            {command::previousContact, u"Alt+Up"_s},
            {command::nextPane, u"F6"_s},
            {command::newContact, u"Ctrl+N"_s},
            {command::edit, u"F2"_s},
            {command::save, u"Ctrl+S"_s},
            {command::undo, u"Ctrl+Z"_s},
            {command::toggleBot, u"Ctrl+Shift+B"_s},
            {command::toggleDoNotDisturb, u"Ctrl+Shift+D"_s},
            {command::addToList, u"Ctrl+M"_s},
            {command::refresh, u"F5"_s},
            {command::find, u"Ctrl+F"_s},
            {command::goToDate, u"Ctrl+G"_s},
            {command::preferences, u"Ctrl+,"_s},
            {command::help, u"F1"_s},
        };
        for (const auto &[id, keys] : promised)
            QCOMPARE(keysOf(id), keys);
    }

    void keysThatNoCommandMayHave_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("isFine");
        for (const auto &[keys, isFine] : std::initializer_list<std::pair<const char *, bool>>{
                 {"A", false},
                 {"5", false},
                 {"Shift+A", false},
                 {"Space", false},
                 {"Down", false},
                 {"Esc", false},
                 {"Shift+Tab", false},
                 {"Alt+S", false},
                 {"Alt+Shift+7", false},
                 {"Ctrl+C", false},
                 {"Ctrl+K, Ctrl+S", false},
                 {"", true},
                 {"Ctrl+J", true},
                 {"Ctrl+Alt+J", true},
                 {"Alt+Down", true},
                 {"F9", true},
                 {"Shift+F9", true},
             })
            QTest::newRow(keys) << QString::fromLatin1(keys) << isFine;
    }

    void keysThatNoCommandMayHave()
    {
        QFETCH(QString, keys);
        QFETCH(bool, isFine);
        QCOMPARE(objectionTo(QKeySequence(keys, QKeySequence::PortableText)).isEmpty(), isFine);
    }

    void changedKeysCallTheCommandAndAreToldBesideIt()
    {
        const auto *save = m_window->child<QPushButton>(u"saveButton"_s);
        QVERIFY(save->toolTip().contains(u"Ctrl+S"_s));
        auto *find = m_window->child<QAbstractButton>(command::find + u".button"_s);
        QVERIFY(find->toolTip().contains(u"Ctrl+F"_s));
        m_window->preferences().setShortcut(command::save, u"Ctrl+J"_s);
        m_window->preferences().setShortcut(command::find, u""_s);
        QVERIFY(save->toolTip().contains(u"Ctrl+J"_s));
        QVERIFY(!find->toolTip().contains(u"Ctrl"_s));

        m_window->preferences().setShortcut(command::help, u"Ctrl+Y"_s);
        QTest::keyClick(&m_window->window(), Qt::Key_F1);
        QVERIFY(!shows(u"helpPage"_s));
        QTest::keyClick(&m_window->window(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(shows(u"helpPage"_s));
        m_window->restart();
        QCOMPARE(keysOf(command::help), u"Ctrl+Y"_s);
    }

    void keysThatAFileMayHold()
    {
        Preferences &preferences = m_window->preferences();
        // Nothing that would keep an agent from typing.
        preferences.setShortcut(command::save, u"S"_s);
        QCOMPARE(keysOf(command::save), u"Ctrl+S"_s);
        // What was chosen goes before what another command comes with, and nothing is called
        // twice.
        preferences.setShortcut(command::save, u"F5"_s);
        QCOMPARE(keysOf(command::save), u"F5"_s);
        QCOMPARE(keysOf(command::refresh), QString());
        preferences.setShortcut(command::save, std::nullopt);
        QCOMPARE(keysOf(command::refresh), u"F5"_s);
    }

    void keysAreGivenAndTaken()
    {
        openKeys(u"save"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(keysOf(command::save), u"Ctrl+J"_s);
        QCOMPARE(shownKeys(), u"Ctrl+J"_s);

        press(Qt::Key_A, Qt::NoModifier);
        QVERIFY(m_window->notice(u"keysNotice"_s).contains(u"These keys type"_s));
        press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(m_window->notice(u"keysNotice"_s).contains(u"opens menus"_s));
        QCOMPARE(keysOf(command::save), u"Ctrl+J"_s);

        press(Qt::Key_F5, Qt::NoModifier);
        QVERIFY(m_window->notice(u"keysNotice"_s).contains(u"“Refresh”"_s));
        QCOMPARE(keysOf(command::save), u"Ctrl+J"_s);
        QCOMPARE(shownKeys(), u"Ctrl+J"_s);
        m_window->click(u"takeKeys"_s);
        QCOMPARE(keysOf(command::save), u"F5"_s);
        QCOMPARE(keysOf(command::refresh), QString());

        m_window->click(u"keysReset"_s);
        QCOMPARE(keysOf(command::save), u"Ctrl+S"_s);
        QCOMPARE(keysOf(command::refresh), u"F5"_s);
        QVERIFY(!m_window->isEnabled(u"keysReset"_s));
        m_window->click(u"keysRemove"_s);
        QCOMPARE(keysOf(command::save), QString());
    }

    void chosenKeysAreTakenForGood()
    {
        m_window->preferences().setShortcut(command::refresh, u"Ctrl+J"_s);
        openKeys(u"save"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        m_window->click(u"takeKeys"_s);
        QCOMPARE(keysOf(command::save), u"Ctrl+J"_s);
        QCOMPARE(keysOf(command::refresh), QString());
        QCOMPARE(m_window->preferences().shortcut(command::refresh), u""_s);
    }

    void everythingIsReset()
    {
        m_window->preferences().setShortcut(command::refresh, u"Ctrl+J"_s);
        m_window->preferences().setShortcut(command::find, u""_s);
        openKeys({});
        m_window->click(u"keysResetAll"_s);
        QCOMPARE(keysOf(command::refresh), u"Ctrl+J"_s);
        m_window->click(u"keysConfirmReset"_s);
        for (const CommandRow &row : commandTable())
            QCOMPARE(m_window->child<QAction>(row.id)->shortcut(), row.keys);
    }

    void choicesAreKept()
    {
        m_window->trigger(command::preferences);
        Preferences &preferences = m_window->preferences();
        choose(u"lookChoice"_s, u"high-contrast-dark"_s);
        QCOMPARE(preferences.look(), u"high-contrast-dark"_s);
        choose(u"textSizeChoice"_s, 150);
        QCOMPARE(preferences.textSize(), 150);
        m_window->click(u"lessMotion"_s);
        QVERIFY(preferences.lessMotion());
        choose(u"languageChoice"_s, u"pt_BR"_s);
        QTRY_COMPARE(preferences.language(), u"pt_BR"_s);
        preferences.setLanguage({});
    }

    void choicesThatAreCommandsToo()
    {
        m_window->trigger(command::preferences);
        m_window->click(u"keepFreshBox"_s);
        QVERIFY(m_window->preferences().keepFresh());
        QVERIFY(m_window->child<QAction>(command::keepFresh)->isChecked());
        m_window->trigger(command::keepFresh);
        QVERIFY(!m_window->isChecked(u"keepFreshBox"_s));
        m_window->trigger(command::drawMarkup);
        QVERIFY(!m_window->isChecked(u"drawMarkupBox"_s));
        choose(u"regionChoice"_s, u"NL"_s, Qt::UserRole + 1);
        QCOMPARE(m_window->preferences().defaultRegion(), u"NL"_s);
        QVERIFY(m_window->child<QComboBox>(u"defaultRegion"_s)->currentText().contains(u"+31"_s));
    }

    void backLeadsToWhereOneWas()
    {
        auto *region = m_window->child<QWidget>(u"defaultRegion"_s);
        region->setFocus();
        m_window->trigger(command::preferences);
        QVERIFY(shows(u"preferencesPage"_s));
        m_window->trigger(command::help);
        QVERIFY(shows(u"helpPage"_s));
        QCOMPARE(m_window->window().focusWidget()->objectName(), u"helpText"_s);
        QTest::keyClick(m_window->window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!shows(u"helpPage"_s));
        QVERIFY(m_window->isVisible(u"lookUpField"_s));
        QCOMPARE(m_window->window().focusWidget(), region);
    }

    void goingSomewhereLeavesThePreferences()
    {
        m_window->trigger(command::preferences);
        m_window->trigger(command::lookUp);
        QVERIFY(!shows(u"preferencesPage"_s));
        QCOMPARE(m_window->window().focusWidget()->objectName(), u"lookUpField"_s);
    }

    void helpTellsTheKeysOfNow()
    {
        m_window->trigger(command::help);
        const auto *text = m_window->child<QTextBrowser>(u"helpText"_s);
        for (const CommandRow &row : commandTable()) {
            const QString keys = row.keys.toString(QKeySequence::NativeText);
            QVERIFY2(text->toPlainText().contains(keys), qPrintable(row.id));
        }
        QVERIFY(text->toPlainText().contains(u"tag:vip"_s));
        QVERIFY(text->toPlainText().contains(u"GPL-3.0-or-later"_s));
        QVERIFY(!text->toPlainText().contains(u"Ctrl+Alt+J"_s));
        m_window->preferences().setShortcut(command::save, u"Ctrl+Alt+J"_s);
        QVERIFY(text->toPlainText().contains(u"Ctrl+Alt+J"_s));
    }

    void withoutADesk()
    {
        m_window->window().closeDesk();
        for (const CommandRow &row : commandTable())
            QCOMPARE(m_window->child<QAction>(row.id)->isEnabled(),
                     row.need == CommandNeed::Nothing);
        m_window->trigger(command::preferences);
        QVERIFY(shows(u"preferencesPage"_s));
        QTest::keyClick(m_window->window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!shows(u"preferencesPage"_s));
    }

private:
    QString keysOf(const QString &id) const
    {
        return m_window->child<QAction>(id)->shortcut().toString(QKeySequence::PortableText);
    }
    /// Pages come into being when they are wanted.
    bool shows(const QString &page) const
    {
        const auto *widget = m_window->window().findChild<QWidget *>(page);
        return widget && widget->isVisible();
    }
    QString shownKeys() const
    {
        return m_window->child<QKeySequenceEdit>(u"keysField"_s)
            ->keySequence()
            .toString(QKeySequence::PortableText);
    }
    void openKeys(const QString &typed)
    {
        m_window->trigger(command::preferences);
        m_window->type(u"keysFilter"_s, typed);
        auto *filter = m_window->child<QLineEdit>(u"keysFilter"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_window->window().focusWidget()->objectName(), u"keysField"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window->child<QWidget>(u"keysField"_s), key, modifiers);
    }
    /// By key, so that it counts as the agent's choice.
    void choose(const QString &box, const QVariant &data, int role = Qt::UserRole)
    {
        auto *choices = m_window->child<QComboBox>(box);
        const int row = choices->findData(data, role);
        QVERIFY(row > 0);
        choices->setCurrentIndex(row - 1);
        QTest::keyClick(choices, Qt::Key_Down);
    }

    WorkspaceScript m_script;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"

#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "store/People.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/palette/PaletteModel.h"
#include "ui/palette/WordMatch.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// One field for every command, contact and list.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>(m_script.account());
        Contact zoe = people::named(u"zoe"_s, u"Zoë"_s);
        zoe[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        m_window->desk().directory().learn(zoe);
        m_window->desk().directory().learn(people::named(u"bo"_s, u"Bo"_s));
        m_window->desk().listBook().learn({{u"l1"_s}, u"Zürich customers"_s});
        QTRY_COMPARE(m_window->contacts().size(), 2);
        m_window->window().activateWindow();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
    }

    void wordsAndInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rank");
        QTest::addColumn<QList<TextSpan>>("marks");
        const auto row = [](const char *name, const QString &text, const QString &typed, int rank,
                            const QList<TextSpan> &marks) {
            QTest::newRow(name) << text << typed << rank << marks;
        };
        row("nothing", u"Save"_s, {}, 0, {});
        row("beginning", u"Go to date"_s, u"go to"_s, 0, {{0, 2}, {3, 2}});
        row("words", u"Find in all conversations"_s, u"conv fi"_s, 1, {{0, 2}, {12, 4}});
        row("initials", u"Switch do not disturb"_s, u"dnd"_s, 2, {{7, 1}, {10, 1}, {14, 1}});
        row("diacritics", u"Überblick öffnen"_s, u"uberb of"_s, 0, {{0, 5}, {10, 2}});
        row("letters that fold to two", u"Straße zu"_s, u"strass"_s, 0, {{0, 5}});
        row("the middle of a word", u"Refresh"_s, u"fresh"_s, -1, {});
        row("initials that don't stand together", u"Switch do not disturb"_s, u"sd d"_s, -1, {});
    }

    void wordsAndInitials()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(int, rank);
        QFETCH(QList<TextSpan>, marks);
        const auto match = matchWords(text, typed);
        QCOMPARE(match ? static_cast<int>(match->rank) : -1, rank);
        QCOMPARE(match ? match->marks : QList<TextSpan>(), marks);
    }

    void everyCommandIsOffered()
    {
        open();
        QCOMPARE(m_window->rows(u"paletteList"_s).size(), commandTable().size());
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            const auto *action =
                m_window->child<QAction>(index.data(PaletteModel::IdRole).toString());
            QCOMPARE(index.data(PaletteModel::KeysRole).toString(),
                     action->shortcut().toString(QKeySequence::NativeText));
        }
    }

    void typingNarrowsAndEnterRuns()
    {
        open();
        QTest::keyClicks(field(), u"prefer"_s);
        QCOMPARE(m_window->rows(u"paletteList"_s), QStringList{u"Preferences"_s});
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!isOpen());
        QVERIFY(m_window->isVisible(u"preferencesPage"_s));
    }

    void whatWasUsedLastComesFirst()
    {
        m_window->trigger(command::showHistory);
        m_window->trigger(command::showOverview);
        open();
        const QStringList rows = m_window->rows(u"paletteList"_s);
        QCOMPARE(rows.first(2), QStringList({u"Overview"_s, u"History"_s}));
        QTest::keyClick(field(), Qt::Key_Escape);
        m_window->restart();
        open();
        QCOMPARE(m_window->rows(u"paletteList"_s), rows);
    }

    void theMenuNarrowsToo()
    {
        open();
        QTest::keyClicks(field(), u"conversation print"_s);
        QCOMPARE(m_window->rows(u"paletteList"_s), QStringList{u"Print"_s});
    }

    void focusGoesBackToWhereItWas()
    {
        auto *contacts = m_window->child<QWidget>(u"contactList"_s);
        contacts->setFocus();
        open();
        QCOMPARE(focus(), u"paletteField"_s);
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(focus(), u"paletteField"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!isOpen());
        QCOMPARE(focus(), u"contactList"_s);
    }

    void clickBesideItCloses()
    {
        open();
        auto *palette = m_window->child<QWidget>(u"palette"_s);
        auto *panel = field()->parentWidget();
        QTest::mouseClick(panel, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(isOpen());
        QTest::mouseClick(palette, Qt::LeftButton, {}, palette->rect().bottomLeft());
        QVERIFY(!isOpen());
    }

    void anotherCommandTakesTheFocus()
    {
        open();
        m_window->trigger(command::lookUp);
        QVERIFY(!isOpen());
        QCOMPARE(focus(), u"lookUpField"_s);
    }

    void arrowsMoveFromTheField()
    {
        open();
        const int last = list()->model()->rowCount() - 1;
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), last);
        QTest::keyClick(field(), Qt::Key_PageUp);
        QVERIFY(list()->currentIndex().row() < last - 1);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(list()->currentIndex().row(), last);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(field()->accessibleDescription(),
                 list()->currentIndex().data(Qt::AccessibleTextRole).toString());
    }

    void contactsAreFoundAndOpened()
    {
        m_window->trigger(command::preferences);
        open();
        QTest::keyClicks(field(), u"zoe"_s);
        QTRY_COMPARE(m_window->rows(u"paletteList"_s), QStringList{u"Zoë"_s});
        const QModelIndex row = list()->currentIndex();
        QCOMPARE(row.data(PaletteModel::MarksRole).value<QList<TextSpan>>(),
                 QList<TextSpan>({{0, 3}}));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"contact"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!isOpen());
        QVERIFY(m_window->isVisible(u"lookUpField"_s));
        QCOMPARE(m_window->desk().openContact().id(), ContactId{u"zoe"_s});
    }

    void enterWaitsForTheContacts()
    {
        open();
        QTest::keyClicks(field(), u"bo"_s);
        // Nothing but contacts answers; the directory hasn't yet.
        field()->setText(u"5678"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_window->desk().openContact().id(), ContactId{u"zoe"_s});
        QVERIFY(!isOpen());
    }

    void searchOfTheListGoesOn()
    {
        // Two search in the directory at the same time, and each is answered.
        m_window->type(u"lookUpField"_s, u"bo"_s);
        open();
        QTest::keyClicks(field(), u"zoe"_s);
        QTRY_COMPARE(m_window->rows(u"paletteList"_s), QStringList{u"Zoë"_s});
        QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo"_s});
        m_window->type(u"lookUpField"_s, {});
        QTRY_COMPARE(m_window->contacts().size(), 2);
    }

    void listIsSearchedFor()
    {
        open();
        QTest::keyClicks(field(), u"zurich"_s);
        QTRY_COMPARE(m_window->rows(u"paletteList"_s), QStringList{u"Zürich customers"_s});
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->text(u"lookUpField"_s), u"list:\"Zürich customers\""_s);
        QCOMPARE(focus(), u"lookUpField"_s);
    }

    void numberIsLookedUp()
    {
        open();
        QTest::keyClicks(field(), u"+4915112345678"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(m_script.count("GET /v1/contacts?") > 0);
    }

    void nothingIsCalledThat()
    {
        open();
        QTest::keyClicks(field(), u"xqzw"_s);
        QTRY_VERIFY(m_window->isVisible(u"paletteNothing"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(isOpen());
        field()->clear();
        QVERIFY(!m_window->isVisible(u"paletteNothing"_s));
    }

    void withoutADesk()
    {
        m_window->window().closeDesk();
        open();
        QTest::keyClicks(field(), u"save"_s);
        const QModelIndex save = list()->model()->index(0, 0);
        QCOMPARE(save.data().toString(), u"Save"_s);
        QVERIFY(!save.data(PaletteModel::CanRunRole).toBool());
        QCOMPARE(save.data(PaletteModel::DetailRole).toString(),
                 u"Only with an account or the local workspace open."_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(isOpen());
        field()->setText(u"keys and"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_window->isVisible(u"helpPage"_s));
    }

    void deskGoesWhileItIsOpen()
    {
        open();
        QTest::keyClicks(field(), u"zoe"_s);
        m_window->window().closeDesk();
        QVERIFY(!isOpen());
        open();
        QTest::keyClicks(field(), u"zoe"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
    }

private:
    QAbstractItemView *list() const { return m_window->child<QAbstractItemView>(u"paletteList"_s); }
    QLineEdit *field() const { return m_window->child<QLineEdit>(u"paletteField"_s); }
    bool isOpen() const { return m_window->isVisible(u"palette"_s); }
    QString focus() const { return m_window->window().focusWidget()->objectName(); }
    void open()
    {
        m_window->trigger(command::findCommand);
        QVERIFY(isOpen());
    }

    WorkspaceScript m_script;
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "store/People.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Searches that are kept under a name, beside the list.
class TestWindowSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>(m_script.account());
        m_window->desk().directory().learn(people::named(u"anna"_s, u"Anna"_s));
        m_window->desk().directory().learn(people::named(u"bo"_s, u"Bo"_s));
        QTRY_COMPARE(m_window->contacts().size(), 2);
        m_window->window().activateWindow();
    }
    void cleanup() { m_window.reset(); }

    void noRoomForNone()
    {
        QVERIFY(!m_window->isVisible(u"savedSearches"_s));
        QVERIFY(!m_window->isVisible(u"savedSearchName"_s));
        QVERIFY(!m_window->isEnabled(u"saveSearchButton"_s));
        m_window->trigger(command::saveSearch);
        QVERIFY(!m_window->isVisible(u"savedSearchName"_s));
        QCOMPARE(m_window->label(u"lookUpProblem"_s),
                 u"Type what to search for, then save the search."_s);
    }

    void byKeyboard()
    {
        save(u"ann"_s, u"Everyone called Ann"_s);
        QCOMPARE(names(), QStringList({u"Everybody"_s, u"Everyone called Ann"_s}));
        QVERIFY(saved()->isVisible());
        QCOMPARE(saved()->currentIndex().row(), 1);
        QCOMPARE(m_window->window().focusWidget()->objectName(), u"lookUpField"_s);

        saved()->setFocus();
        QTest::keyClick(saved(), Qt::Key_Up);
        QTest::keyClick(saved(), Qt::Key_Return);
        QTRY_COMPARE(m_window->contacts().size(), 2);
        QCOMPARE(m_window->text(u"lookUpField"_s), QString());
        QTest::keyClick(saved(), Qt::Key_Down);
        QTest::keyClick(saved(), Qt::Key_Return);
        QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna"_s});
        QCOMPARE(m_window->text(u"lookUpField"_s), u"ann"_s);

        QTest::keyClick(saved(), Qt::Key_F2);
        auto *edit = saved()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"Anns"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList({u"Everybody"_s, u"Anns"_s}));

        QTest::keyClick(saved(), Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList());
        QVERIFY(!saved()->isVisible());
        QVERIFY(m_window->desk().savedSearches().searches().isEmpty());
    }

    void keptForTheNextStart()
    {
        save(u"bo"_s, u"Bos"_s);
        m_window->restart();
        QTRY_COMPARE(names(), QStringList({u"Everybody"_s, u"Bos"_s}));
        QTest::mouseClick(saved()->viewport(), Qt::LeftButton, {},
                          saved()->visualRect(saved()->model()->index(1, 0)).center());
        QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo"_s});
    }

    void escapeKeepsNothing()
    {
        m_window->type(u"lookUpField"_s, u"bo"_s);
        m_window->click(u"saveSearchButton"_s);
        QVERIFY(m_window->isVisible(u"savedSearchName"_s));
        QCOMPARE(m_window->text(u"savedSearchName"_s), u"bo"_s);
        QTest::keyClick(m_window->child<QLineEdit>(u"savedSearchName"_s), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible(u"savedSearchName"_s));
        QVERIFY(m_window->desk().savedSearches().searches().isEmpty());
        QCOMPARE(m_window->text(u"lookUpField"_s), u"bo"_s);
    }

    void fromTheMenu()
    {
        save(u"bo"_s, u"Bos"_s);
        openMenuOn(0);
        QVERIFY(!saved()->findChild<QMenu *>());
        openMenuOn(1);
        auto *menu = saved()->findChild<QMenu *>(u"savedSearchMenu"_s);
        QVERIFY(menu);
        menu->actions().last()->trigger();
        menu->close();
        QTRY_COMPARE(names(), QStringList());
    }

    /// The one that is looked for is marked, whoever typed it.
    void markedWhileItIsSearched()
    {
        save(u"bo"_s, u"Bos"_s);
        m_window->type(u"lookUpField"_s, u"b"_s);
        QVERIFY(!saved()->currentIndex().isValid());
        m_window->type(u"lookUpField"_s, u"bo"_s);
        QCOMPARE(saved()->currentIndex().row(), 1);
        QTest::keyClick(m_window->child<QLineEdit>(u"lookUpField"_s), Qt::Key_Escape);
        QCOMPARE(saved()->currentIndex().row(), 0);
    }

private:
    QAbstractItemView *saved() { return m_window->child<QAbstractItemView>(u"savedSearches"_s); }
    QStringList names() { return m_window->rows(u"savedSearches"_s); }
    void openMenuOn(int row)
    {
        const QPoint where = saved()->visualRect(saved()->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, where,
                                saved()->viewport()->mapToGlobal(where));
        QApplication::sendEvent(saved()->viewport(), &event);
    }
    void save(const QString &text, const QString &name)
    {
        m_window->type(u"lookUpField"_s, text);
        m_window->trigger(command::saveSearch);
        auto *field = m_window->child<QLineEdit>(u"savedSearchName"_s);
        QCOMPARE(field->selectedText(), text);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
    }

    WorkspaceScript m_script;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestWindowSavedSearches)
#include "tst_windowsavedsearches.moc"

#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "ui/actions/Command.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Importing contacts: a file is chosen, its progress and its outcome stand in the page.
class TestWindowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<WindowFixture>(m_script.account()); }
    void cleanup() { m_window.reset(); }

    void chosenFileIsImported()
    {
        QSignalSpy started(&importer(), &ContactImporter::started);
        QSignalSpy finished(&importer(), &ContactImporter::finished);
        m_window->trigger(command::importContacts);
        auto *dialog = m_window->child<QFileDialog>(u"importFile"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(started.size(), 0);
        QFile file(m_window->folder() + u"/people.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("firstName,phoneNumber\nAnna,+31612345678\n");
        file.close();
        Q_EMIT dialog->fileSelected(file.fileName());
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().first().toString(), file.fileName());
        QVERIFY(m_window->isVisible(u"importBar"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_window->isVisible(u"importBar"_s));
        QVERIFY(!m_window->notice(u"importNotice"_s).isEmpty());
    }

    void noFileNoImport()
    {
        QSignalSpy started(&importer(), &ContactImporter::started);
        m_window->trigger(command::importContacts);
        m_window->child<QFileDialog>(u"importFile"_s)->reject();
        QTRY_VERIFY(!m_window->window().findChild<QFileDialog *>());
        QCOMPARE(started.size(), 0);
        QVERIFY(!m_window->isVisible(u"importBar"_s));
    }

    void progress()
    {
        Q_EMIT importer().started(u"/somewhere/people <b>.csv"_s);
        QVERIFY(m_window->isVisible(u"importBar"_s));
        QCOMPARE(m_window->label(u"importTitle"_s), u"Importing people <b>.csv…"_s);
        Q_EMIT importer().progressed({1200, 40, 3}, 0.5);
        QCOMPARE(m_window->label(u"importCounts"_s), u"1,200 added, 40 completed"_s);
        const auto *bar = m_window->child<QProgressBar>(u"importProgress"_s);
        QCOMPARE(bar->value(), bar->maximum() / 2);
        m_window->click(u"cancelImport"_s);
        Q_EMIT importer().finished({{1200, 40, 3}, true, {}});
        QVERIFY(!m_window->isVisible(u"importBar"_s));
        QVERIFY(m_window->notice(u"importNotice"_s).startsWith(u"Cancelled; until then "_s));
    }

    void outcome_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("all of it") << false;
        QTest::newRow("a full disk") << true;
    }

    void outcome()
    {
        QFETCH(const bool, fails);
        Q_EMIT importer().started(u"/somewhere/people.csv"_s);
        BulkOutcome outcome{{1200, 40, 3}, false, {}};
        if (fails)
            outcome.failure = Failure{.kind = FailureKind::Storage};
        Q_EMIT importer().finished(outcome);
        const QString told = m_window->notice(u"importNotice"_s);
        QVERIFY2(told.contains(u"40 completed, 3 left out: neither number nor e-mail."_s),
                 qPrintable(told));
        QCOMPARE(told.startsWith(u"The import came to an end too early"_s), fails);
    }

private:
    ContactImporter &importer() { return m_window->desk().importer(); }

    WorkspaceScript m_script;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"

#include "ServerFixture.h"
#include "WorkspaceScript.h"
#include "domain/ProvisionalId.h"
#include "models/QueueModel.h"
#include "outbox/Outbox.h"
#include "service/ContactService.h"
#include "service/HurriedTime.h"
#include "support/OpenJournal.h"
#include "ui/history/HistoryPanel.h"
#include "ui/notes/NotePanel.h"
#include "ui/queue/ConflictPanel.h"
#include "ui/queue/QueueChip.h"
#include "ui/queue/QueuePanel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

template <class W>
W *child(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    if (!found)
        qFatal("There is no %s.", qPrintable(name));
    return found;
}

QString text(const QWidget &parent, const QString &label)
{
    return child<QLabel>(parent, label)->text();
}

bool isShown(const QWidget &parent, const QString &name)
{
    return child<QWidget>(parent, name)->isVisible();
}

void press(const QWidget &parent, const QString &button)
{
    auto *target = child<QAbstractButton>(parent, button);
    QVERIFY2(target->isVisible() && target->isEnabled(), qPrintable(button));
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Space);
}

Failure refusal()
{
    return {.kind = FailureKind::Invalid, .status = 400, .serviceWords = u"<b>no</b>"_s};
}

const QString longName = QString(40, u'x') + u" "_s + QString(400, u'م');

} // namespace

/// The panels about the journal, driven by the keyboard.
class TestQueuePanels : public QObject
{
    Q_OBJECT

private:
    /// A queue over a service; the outbox begins with start(), so that a test says first how the
    /// entries stand.
    struct Queue : OpenJournal {
        explicit Queue(const ServiceAccount &account)
            : service(account, nullptr, {}, withoutPauses())
        {
        }
        void start()
        {
            outbox = std::make_unique<Outbox>(
                journal, service, [](const ContactId &, auto answer) { answer(std::nullopt); },
                withoutPauses());
            panel = std::make_unique<QueuePanel>(theme, journal, *outbox, model, clock);
            QObject::connect(panel.get(), &QueuePanel::discardRequested, &journal,
                             &Journal::withdraw);
            panel->show();
        }

        ContactService service;
        QueueModel model{journal, clock};
        Theme theme{Scheme::Light, QApplication::font()};
        std::unique_ptr<Outbox> outbox;
        std::unique_ptr<QueuePanel> panel;
    };

    static Entry renamed(const QString &contact)
    {
        return OpenJournal::update(contact, u"Anna"_s,
                                   {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s)});
    }

    const Theme m_theme{Scheme::Light, QApplication::font()};

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void chipSaysHowItStands()
    {
        WorkspaceScript script;
        script.hold("PUT");
        script.hold("GET");
        Queue at(script.account());
        QVERIFY(at.opens());
        at.start();
        QueueChip chip(m_theme, at.model, *at.outbox, at.clock);
        QSignalSpy clicked(&chip, &QueueChip::clicked);
        chip.show();
        QCOMPARE(chip.text(), u"All sent"_s);
        const EntryId id = at.recorded(renamed(u"c1"_s));
        QCOMPARE(chip.text(), u"1 waiting"_s);
        at.journal.refuse({id}, refusal());
        QCOMPARE(chip.text(), u"1 need(s) you"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(accessible->text(QAccessible::Name), chip.text());
        QVERIFY(!accessible->text(QAccessible::Description).isEmpty());
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    void retriedByKeyboard()
    {
        ServerFixture server(
            [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
        QVERIFY(server.start());
        const QString contact = server.create("+31612345678", R"("firstName":"Anna")");
        Queue at({server.address(), ServerFixture::key()});
        QVERIFY(at.opens());
        const EntryId id = at.recorded(renamed(contact));
        at.journal.refuse({id}, refusal());
        at.start();
        QVERIFY(isShown(*at.panel, u"queueList"_s));
        QVERIFY(text(*at.panel, u"queueWhy"_s).contains(u"<b>no</b>"_s));
        QVERIFY(!isShown(*at.panel, u"queueDecide"_s));
        press(*at.panel, u"queueRetry"_s);
        QTRY_COMPARE(at.model.rowCount(), 0);
        QVERIFY(!isShown(*at.panel, u"queueList"_s));
        const QByteArray answer = server.get("/contacts", "phoneNumber=%2B31612345678").body;
        QVERIFY2(answer.contains("Hanna"), answer.constData());
    }

    void discardedOnlyWhenConfirmed()
    {
        WorkspaceScript script;
        Queue at(script.account());
        QVERIFY(at.opens());
        const EntryId id = at.recorded(renamed(u"c1"_s));
        at.journal.refuse({id}, refusal());
        at.start();
        QSignalSpy closed(at.panel.get(), &QueuePanel::closed);
        auto *list = child<QListView>(*at.panel, u"queueList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(isShown(*at.panel, u"queueQuestion"_s));
        QVERIFY(!isShown(*at.panel, u"queueRetry"_s));
        // The key that closes the panel only takes the question back.
        QTest::keyClick(child<QWidget>(*at.panel, u"queueKeep"_s), Qt::Key_Escape);
        QVERIFY(!isShown(*at.panel, u"queueQuestion"_s));
        QCOMPARE(closed.size(), 0);
        press(*at.panel, u"queueDiscard"_s);
        QVERIFY(at.journal.entry(id));
        press(*at.panel, u"queueConfirm"_s);
        QVERIFY(!at.journal.entry(id));
        QVERIFY(!isShown(*at.panel, u"queueList"_s));
        QCOMPARE(script.count("PUT"), 0);
        // Not on the list, which isn't shown any more; nor is it given to it.
        auto *close = child<QWidget>(*at.panel, u"queueClose"_s);
        QCOMPARE(at.panel->focusWidget(), close);
        at.panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(at.panel.get()));
        at.panel->setFocus();
        QCOMPARE(at.panel->focusWidget(), close);
        QTest::keyClick(at.panel.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void eachEntryHasItsWayForward()
    {
        WorkspaceScript script;
        Queue at(script.account());
        QVERIFY(at.opens());
        const EntryId refused = at.recorded(renamed(u"c1"_s));
        const EntryId disputed = at.recorded(renamed(u"c2"_s));
        at.journal.refuse({refused}, refusal());
        at.journal.dispute({disputed}, {{ContactField::FirstName, longName}});
        at.start();
        QSignalSpy edit(at.panel.get(), &QueuePanel::editRequested);
        QSignalSpy decide(at.panel.get(), &QueuePanel::decideRequested);
        QSignalSpy open(at.panel.get(), &QueuePanel::openRequested);
        auto *list = child<QListView>(*at.panel, u"queueList"_s);
        press(*at.panel, u"queueEdit"_s);
        QVERIFY(edit.value(0).value(0).value<EntryId>() == refused);
        press(*at.panel, u"queueOpen"_s);
        QVERIFY(open.value(0).value(0).value<ContactId>() == ContactId{u"c1"_s});
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!isShown(*at.panel, u"queueEdit"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(decide.value(0).value(0).value<EntryId>() == disputed);
        // Asked of one entry, the question doesn't stand for the next.
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(isShown(*at.panel, u"queueQuestion"_s));
        at.panel->select(refused);
        QVERIFY(!isShown(*at.panel, u"queueQuestion"_s));
        at.panel->resize(300, 400);
        QVERIFY(at.panel->minimumSizeHint().width() < 700);
    }

    void conflictByKeyboardAlone()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const EntryId id = at.recorded(
            OpenJournal::update(u"c1"_s, longName,
                                {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s),
                                 {ContactField::LastName, u"Smit"_s, longName},
                                 {ContactField::Email, QString(), u"h@example.org"_s}}));
        at.journal.dispute({id}, {{ContactField::FirstName, u"Joanna"_s},
                                  {ContactField::LastName, u"سميث"_s},
                                  {ContactField::Email, u"j@example.org"_s}});
        ConflictPanel panel(m_theme, at.journal);
        panel.setEntry(id);
        panel.show();
        QSignalSpy settled(&panel, &ConflictPanel::settled);
        auto *table = child<QTableView>(panel, u"conflictTable"_s);
        QVERIFY(panel.minimumSizeHint().width() < 700);
        QCOMPARE(text(panel, u"conflictState"_s), u"3 field(s) left to choose"_s);
        QVERIFY(!child<QWidget>(panel, u"conflictApply"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(settled.size(), 0);

        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(text(panel, u"conflictState"_s), u"1 field(s) left to choose"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_S);
        QTest::keyClick(table, Qt::Key_Y);
        QVERIFY(child<QWidget>(panel, u"conflictApply"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(settled.size(), 1);
        const Entry *entry = at.journal.entry(id);
        QVERIFY(entry && entry->state == EntryState::Waiting);
        QVERIFY(entry->edits.at(0).state == EditState::Open);
        QVERIFY(entry->edits.at(1).state == EditState::GivenUp);
        QVERIFY(entry->edits.at(2).state == EditState::Open);
        QVERIFY(std::get<QString>(entry->edits.at(0).before) == u"Joanna"_s);
    }

    void conflictIsReadOut()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const EntryId id = at.recorded(renamed(u"c1"_s));
        at.journal.dispute({id}, {{ContactField::FirstName, u"Joanna"_s}});
        ConflictPanel panel(m_theme, at.journal);
        panel.setEntry(id);
        panel.show();
        QAccessibleInterface *table =
            QAccessible::queryAccessibleInterface(child<QTableView>(panel, u"conflictTable"_s));
        QCOMPARE(table->text(QAccessible::Name), u"Fields in conflict"_s);
        QStringList names;
        for (int i = 0; i < table->childCount(); ++i)
            names.append(table->child(i)->text(QAccessible::Name));
        QVERIFY2(names.contains(u"First name: before Anna, yours Hanna, service now Joanna. "
                                "Nothing chosen."_s),
                 qPrintable(names.join(u'\n')));
    }

    void existingContact()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        Entry creation;
        creation.kind = EntryKind::Create;
        creation.contact = {u"c9"_s};
        creation.creation = NewContact{.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s),
                                       .firstName = u"Piet"_s};
        creation.edits = openEdits({{ContactField::FirstName, {}, u"Piet"_s}});
        const EntryId id = at.recorded(creation);
        Contact existing;
        existing.id = {u"c9"_s};
        existing[ContactField::FirstName] = Field::known(u"Pieter"_s, Source::Service, at.now);
        at.journal.foundExisting(id, existing, false);
        ConflictPanel panel(m_theme, at.journal);
        panel.setEntry(id);
        panel.show();
        QVERIFY(panel.findChildren<QLabel *>().at(0)->text().startsWith(
            u"A contact with this number exists already"_s));
        QVERIFY(child<QTableView>(panel, u"conflictTable"_s)->isColumnHidden(1));
        QSignalSpy settled(&panel, &ConflictPanel::settled);
        press(panel, u"conflictAllTheirs"_s);
        press(panel, u"conflictApply"_s);
        QCOMPARE(settled.size(), 1);
        QVERIFY(!at.journal.entry(id));
    }

    void historyFilteredAndExported()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        Entry other = renamed(u"c2"_s);
        other.contactName = u"Bert"_s;
        at.recorded({renamed(u"c1"_s), other});
        HistoryPanel panel(m_theme, at.journal, at.clock);
        panel.setContact({u"c1"_s}, u"<b>Anna"_s);
        panel.show();
        auto *table = child<QTableView>(panel, u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(text(panel, u"historyProof"_s), u"The history is whole: 2 line(s)."_s);
        QTest::keyClicks(child<QWidget>(panel, u"historyFilter"_s), u"bert"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        child<QLineEdit>(panel, u"historyFilter"_s)->setText(u"hann"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClicks(child<QWidget>(panel, u"historyFilter"_s), u"nobody"_s);
        QTRY_VERIFY(isShown(panel, u"historyNone"_s));
        QVERIFY(!child<QWidget>(panel, u"historyExport"_s)->isEnabled());
        child<QLineEdit>(panel, u"historyFilter"_s)->clear();
        QTest::keyClick(child<QWidget>(panel, u"historyOnlyContact"_s), Qt::Key_Space);
        QTRY_COMPARE(text(panel, u"historyCount"_s), u"1 line(s)"_s);

        press(panel, u"historyExport"_s);
        auto *dialog = child<QFileDialog>(panel, u"historyFile"_s);
        Q_EMIT dialog->fileSelected(at.folder.filePath(u"history.csv"_s));
        dialog->close();
        QTRY_VERIFY(isShown(panel, u"historyNotice"_s));
        QCOMPARE(text(panel, u"noticeText"_s), u"1 line(s) written."_s);
        QFile written(at.folder.filePath(u"history.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("Hanna"));
        QSignalSpy closed(&panel, &HistoryPanel::closed);
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void historyOffersToUndo()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const EntryId id = at.recorded(renamed(u"c1"_s));
        HistoryPanel panel(m_theme, at.journal, at.clock);
        panel.show();
        QSignalSpy undo(&panel, &HistoryPanel::undoRequested);
        auto *table = child<QTableView>(panel, u"historyTable"_s);
        auto *button = child<QPushButton>(panel, u"historyUndo"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!button->isEnabled());
        table->setFocus();
        table->selectRow(0);
        QTRY_VERIFY(button->isEnabled());
        press(panel, u"historyUndo"_s);
        QVERIFY(undo.value(0).value(0).value<EntryId>() == id);
        // What is given up meanwhile can't be taken back once more.
        at.journal.withdraw(id);
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(text(panel, u"historyStanding"_s).contains(u"already"_s));

        Entry creation;
        creation.kind = EntryKind::Create;
        creation.contact = {u"c9"_s};
        creation.creation = NewContact{.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s)};
        const EntryId made = at.recorded(creation);
        at.journal.finish({made}, u"created"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->selectRow(0);
        QTRY_VERIFY(text(panel, u"historyStanding"_s).contains(u"can't be taken back"_s));
        QVERIFY(!button->isEnabled());
    }

    void noteSavedAndKept()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const ContactId anna{u"c1"_s};
        QWidget window;
        auto *panel = new NotePanel(m_theme, at.journal, &window);
        auto *elsewhere = new QLineEdit(&window);
        window.show();
        auto *edit = child<QPlainTextEdit>(*panel, u"noteText"_s);
        QVERIFY(!edit->isEnabled());
        panel->setContact(anna, u"Anna"_s);
        QTest::keyClicks(edit, u"Calls on Mondays"_s);
        QVERIFY(text(*panel, u"noteState"_s).startsWith(u"Not saved yet"_s));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.journal.note(anna), u"Calls on Mondays"_s);
        QTRY_COMPARE(text(*panel, u"noteState"_s), u"Stays on this computer."_s);
        QVERIFY(!child<QWidget>(*panel, u"noteSave"_s)->isEnabled());

        // Going on elsewhere saves, and so does looking at somebody else.
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, u"Never calls"_s);
        QApplication::sendEvent(
            edit, std::make_unique<QFocusEvent>(QEvent::FocusOut, Qt::TabFocusReason).get());
        QTRY_COMPARE(at.journal.note(anna), u"Never calls"_s);
        elsewhere->setFocus();
        QTest::keyClicks(edit, u"<b>!"_s);
        panel->setContact({u"c2"_s}, u"Bert"_s);
        QCOMPARE(edit->toPlainText(), QString());
        QTRY_VERIFY(at.journal.note(anna).contains(u"<b>!"_s));
        panel->setContact(anna, u"Anna"_s);
        QCOMPARE(edit->toPlainText(), at.journal.note(anna));
        QCOMPARE(at.journal.note({u"c2"_s}), QString());
    }

    void noteThatCantBeSavedStays()
    {
        QTemporaryDir folder;
        // No journal can be opened where a folder has its name.
        QVERIFY(QDir(folder.path()).mkpath(u"journal.sqlite/taken"_s));
        Journal journal(folder.path(), u"maria"_s, systemClock());
        NotePanel panel(m_theme, journal);
        panel.setContact({u"c1"_s}, u"Anna"_s);
        panel.show();
        auto *edit = child<QPlainTextEdit>(panel, u"noteText"_s);
        QTest::keyClicks(edit, u"Calls late"_s);
        press(panel, u"noteSave"_s);
        QTRY_VERIFY(isShown(panel, u"noteNotice"_s));
        QCOMPARE(edit->toPlainText(), u"Calls late"_s);
        QVERIFY(child<QWidget>(panel, u"noteSave"_s)->isEnabled());
    }

    void noteDraftSurvivesARestart()
    {
        QTemporaryDir folder;
        {
            Journal journal(folder.path(), u"maria"_s, systemClock());
            QTRY_VERIFY(journal.isOpened());
            NotePanel panel(m_theme, journal);
            panel.setContact({u"c1"_s}, u"Anna"_s);
            QTest::keyClicks(child<QPlainTextEdit>(panel, u"noteText"_s), u"half a no"_s);
        }
        Journal journal(folder.path(), u"maria"_s, systemClock());
        NotePanel panel(m_theme, journal);
        panel.setContact({u"c1"_s}, u"Anna"_s);
        connect(&journal, &Journal::opened, &panel, [&](const QList<DraftText> &drafts) {
            for (const DraftText &draft : drafts) {
                if (const auto note = NotePanel::draftIn(draft))
                    panel.setDraft(note->first, note->second);
            }
        });
        QTRY_COMPARE(child<QPlainTextEdit>(panel, u"noteText"_s)->toPlainText(), u"half a no"_s);
        QVERIFY(text(panel, u"noteState"_s).startsWith(u"Not saved yet"_s));
    }

    void noteDraftsComeBack()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const ContactId anna{u"c1"_s};
        NotePanel panel(m_theme, at.journal);
        panel.setDraft(anna, u"half a no"_s);
        panel.setContact(anna, u"Anna"_s);
        auto *edit = child<QPlainTextEdit>(panel, u"noteText"_s);
        QCOMPARE(edit->toPlainText(), u"half a no"_s);
        QVERIFY(child<QWidget>(panel, u"noteSave"_s)->isEnabled());
        // A note that is noted elsewhere meanwhile doesn't take the place of what is typed.
        Entry note;
        note.kind = EntryKind::Note;
        note.contact = anna;
        note.textAfter = u"another"_s;
        at.recorded(note);
        QCOMPARE(edit->toPlainText(), u"half a no"_s);
        // The service names the contact: it is still the same half-typed note.
        at.journal.adopt(anna, {u"c7"_s});
        QTest::keyClicks(edit, u"t"_s);
        panel.setContact({u"c2"_s}, u"Bert"_s);
        QTRY_COMPARE(at.journal.note({u"c7"_s}).size(), 10);

        const DraftText draft{.key = u"note:c3"_s, .content = R"(["<b>"])", .at = at.now};
        QVERIFY(NotePanel::draftIn(draft) == std::pair(ContactId{u"c3"_s}, u"<b>"_s));
        QVERIFY(!NotePanel::draftIn({.key = u"form:c3"_s, .content = "[]", .at = at.now}));
    }
};

QTEST_MAIN(TestQueuePanels)
#include "tst_queuepanels.moc"

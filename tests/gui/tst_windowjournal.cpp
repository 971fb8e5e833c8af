#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "models/SearchModel.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is changed is saved here first: without the service, across starts, and taken back.
class TestWindowJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offlineEditIsSentByItself();
    void offlineEditSurvivesAStart();
    void createdOfflineThenEdited();
    void takenBackAfterAStart();
    void takenBackBeforeItWasSent();
    void textFieldsKeepTheirOwnUndo();
    void conflictIsTold();
    void conflictIsSettledByKeyboard();
    void takenBackFromTheHistory();
    void discardedCreationCanBeCreatedAgain();
    void whatWasTypedStaysWhereItIsAdopted();
    void sentWithoutSeeing();

private:
    Standing standing(int row);
    QString said() { return m_window->window().statusBar()->currentMessage(); }
    QVariant stored(const QString &column, const QString &number);
    bool rename(const QString &name);

    const QString m_anna = u"+31612345678"_s;
    const QString m_bo = u"+31687654321"_s;
    ContactId m_annasId;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WorkspaceClient> m_client;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowJournal::init()
{
    m_server = std::make_unique<ServerFixture>([](ServerOptions &options) {
        options.answerForm = AnswerForm::Observed;
        // Always the same, so that it can come back.
        QTcpServer probe;
        options.port = probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
    });
    QVERIFY(m_server->start());
    m_annasId = {m_server->create("+31612345678", R"("firstName":"Anna","lastName":"Smit")")};
    QVERIFY(!m_annasId.isEmpty());
    const ServiceAccount account{m_server->address(), ServerFixture::key()};
    m_client = std::make_unique<WorkspaceClient>(account);
    m_window = std::make_unique<WindowFixture>(account);
}

void TestWindowJournal::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

Standing TestWindowJournal::standing(int row)
{
    const QModelIndex index =
        m_window->child<QAbstractItemView>(u"contactList"_s)->model()->index(row, 0);
    return index.data(SearchModel::StandingRole).value<Standing>();
}

QVariant TestWindowJournal::stored(const QString &column, const QString &number)
{
    return DatabaseFile(m_server->options().databaseFile)
        .value(u"SELECT %1 FROM contacts WHERE phone_number = '%2'"_s.arg(column, number));
}

bool TestWindowJournal::rename(const QString &name)
{
    m_window->type(u"firstName"_s, name);
    m_window->click(u"saveButton"_s);
    return m_window->sends() && stored(u"first_name"_s, m_anna) == name;
}

void TestWindowJournal::offlineEditIsSentByItself()
{
    QVERIFY(m_window->opens(m_anna));
    m_server->stop();
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->trigger(command::save);
    QTRY_COMPARE(said(), u"Saved here: Annie Smit"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    QCOMPARE(m_window->label(u"formState"_s), u"Saved here, waiting to be sent"_s);
    QCOMPARE(m_window->child<QWidget>(u"firstName"_s)->property("pending").toString(),
             u"waiting"_s);
    QCOMPARE(m_window->child<QWidget>(u"lastName"_s)->property("pending").toString(), QString());
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Annie Smit"_s});
    QCOMPARE(standing(0), Standing::Waiting);
    // Asked for in vain, it still shows what was saved.
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);

    QVERIFY(m_server->start());
    m_window->setOutboxPause(std::chrono::milliseconds(20));
    // From here on it tries by itself.
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(standing(0), Standing::Settled);
    QCOMPARE(said(), u"Saved: Annie Smit"_s);
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Annie"_s);

    // And back to back.
    m_server->stop();
    m_window->type(u"firstName"_s, u"Anneke"_s);
    m_window->trigger(command::save);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    QVERIFY(m_server->start());
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Anneke"_s);
}

void TestWindowJournal::offlineEditSurvivesAStart()
{
    QVERIFY(m_window->opens(m_anna));
    m_server->stop();
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    m_window->restart();
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Annie Smit"_s});
    QTRY_COMPARE(standing(0), Standing::Waiting);
    m_window->openRow(0);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Saved here, waiting to be sent"_s);
    QVERIFY(m_server->start());
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Annie"_s);
}

void TestWindowJournal::createdOfflineThenEdited()
{
    m_server->stop();
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_bo);
    m_window->type(u"newFirstName"_s, u"Bo"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->label(u"personName"_s), u"Bo"_s);
    QVERIFY(m_window->notice(u"saveNotice"_s).startsWith(u"Being created"_s));
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo"_s});
    QCOMPARE(standing(0), Standing::Waiting);

    m_window->type(u"lastName"_s, u"Bakker"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"personName"_s), u"Bo Bakker"_s);
    QCOMPARE(m_window->desk().journal().counts().waiting, 2);
    // No id that was made up here is anybody's to see.
    for (const QLabel *label : m_window->window().findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"~here"_s), qPrintable(label->text()));

    QVERIFY(m_server->start());
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"count(*)"_s, m_bo).toInt(), 1);
    QCOMPARE(stored(u"last_name"_s, m_bo).toString(), u"Bakker"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->desk().openContact().id().value, stored(u"id"_s, m_bo).toString());
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->notice(u"contactNotice"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Bo Bakker"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Bo Bakker"_s});
}

void TestWindowJournal::takenBackAfterAStart()
{
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(rename(u"Annie"_s));
    m_window->restart();
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    m_window->trigger(command::undo);
    QTRY_COMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Anna"_s);
    m_window->trigger(command::undo);
    QTRY_VERIFY2(said().startsWith(u"There is nothing to take back here."_s), qPrintable(said()));
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Anna"_s);
}

void TestWindowJournal::takenBackBeforeItWasSent()
{
    QVERIFY(m_window->opens(m_anna));
    m_server->stop();
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    m_window->trigger(command::undo);
    QTRY_COMPARE(said(), u"Taken back: First name of Anna Smit."_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QVERIFY(m_window->desk().journal().entries().empty());
}

void TestWindowJournal::textFieldsKeepTheirOwnUndo()
{
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(rename(u"Annie"_s));
    auto *field = m_window->child<QLineEdit>(u"lastName"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Jansen"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"Smit"_s);
    QVERIFY(m_window->desk().journal().entries().empty());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
}

void TestWindowJournal::conflictIsTold()
{
    QVERIFY(m_window->opens(m_anna));
    ContactChange meanwhile;
    meanwhile.firstName = u"Anneke"_s;
    meanwhile.lastName = u"Jansen"_s;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"botActive"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Needs you"_s);
    // What nobody else touched went through.
    QTRY_COMPARE(stored(u"bot_active"_s, m_anna).toInt(), 0);
    QVERIFY(m_window->notice(u"saveNotice"_s)
                .startsWith(u"Somebody else changed the same: First name."_s));
    QCOMPARE(m_window->child<QWidget>(u"firstName"_s)->property("pending").toString(),
             u"needsAgent"_s);
    QCOMPARE(m_window->child<QWidget>(u"firstName"_s)->accessibleDescription(),
             u"Needs you: you want “Annie”, the service has “Anneke”."_s);
    QTRY_COMPARE(standing(0), Standing::NeedsAgent);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    m_window->click(u"discardEntry"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anneke"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(standing(0), Standing::Settled);
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Anneke"_s);
}

void TestWindowJournal::conflictIsSettledByKeyboard()
{
    QVERIFY(m_window->opens(m_anna));
    ContactChange meanwhile;
    meanwhile.firstName = u"Anneke"_s;
    meanwhile.lastName = u"Jansen"_s;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->type(u"lastName"_s, u"Smits"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(m_window->child<QToolButton>(u"queueChip"_s)->text().startsWith(u"1 need"_s));

    m_window->trigger(command::showQueue);
    QVERIFY(m_window->isVisible(u"queuePanel"_s));
    auto *queue = m_window->child<QAbstractItemView>(u"queueList"_s);
    QTest::keyClick(queue, Qt::Key_Down);
    QTest::keyClick(queue, Qt::Key_Return);
    QVERIFY(m_window->isVisible(u"conflictPanel"_s));
    auto *fields = m_window->child<QAbstractItemView>(u"conflictTable"_s);
    QTest::keyClick(fields, Qt::Key_Y);
    QTest::keyClick(fields, Qt::Key_Down);
    QTest::keyClick(fields, Qt::Key_S);
    QTest::keyClick(fields, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"first_name"_s, m_anna).toString(), u"Annie"_s);
    QCOMPARE(stored(u"last_name"_s, m_anna).toString(), u"Jansen"_s);
    QTRY_COMPARE(m_window->text(u"lastName"_s), u"Jansen"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QTRY_COMPARE(m_window->child<QToolButton>(u"queueChip"_s)->text(), u"All sent"_s);
    QVERIFY(m_window->isVisible(u"queuePanel"_s));
    m_window->trigger(command::showConversation);
    QVERIFY(!m_window->isVisible(u"queuePanel"_s));
}

void TestWindowJournal::takenBackFromTheHistory()
{
    QVERIFY(m_window->opens(m_anna));
    QVERIFY(rename(u"Annie"_s));
    QTRY_COMPARE(stored(u"first_name"_s, m_anna).toString(), u"Annie"_s);
    m_window->trigger(command::showHistory);
    auto *lines = m_window->child<QAbstractItemView>(u"historyTable"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    lines->setCurrentIndex(lines->model()->index(1, 0));
    QTRY_VERIFY(m_window->isEnabled(u"historyUndo"_s));
    m_window->click(u"historyUndo"_s);
    QTRY_COMPARE(stored(u"first_name"_s, m_anna).toString(), u"Anna"_s);
    QTRY_COMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
}

void TestWindowJournal::discardedCreationCanBeCreatedAgain()
{
    m_server->stop();
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_bo);
    m_window->type(u"newFirstName"_s, u"Bo"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    m_window->trigger(command::undo);
    QTRY_COMPARE(said(), u"Taken back: the creation of Bo."_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QVERIFY(m_server->start());
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QVERIFY(m_window->notice(u"contactNotice"_s)
                .startsWith(u"The service does not have this contact."_s));
    m_window->click(u"createKnown"_s);
    QCOMPARE(m_window->page(), u"createPage"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Bo"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"first_name"_s, m_bo).toString(), u"Bo"_s);
}

/// The service names the contact while the agent is typing for it.
void TestWindowJournal::whatWasTypedStaysWhereItIsAdopted()
{
    m_server->stop();
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_bo);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    QVERIFY(m_window->settles());
    m_window->type(u"lastName"_s, u"Bakker"_s);
    auto *field = m_window->child<QLineEdit>(u"lastName"_s);
    field->setCursorPosition(3);
    QVERIFY(m_server->start());
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(m_window->desk().openContact().id().value, stored(u"id"_s, m_bo).toString());
    QVERIFY(m_window->settles());
    QCOMPARE(field->text(), u"Bakker"_s);
    QCOMPARE(field->cursorPosition(), 3);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    m_window->click(u"saveButton"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(stored(u"last_name"_s, m_bo).toString(), u"Bakker"_s);
}

/// Where the service tells only an id, nobody can see what the change replaces.
void TestWindowJournal::sentWithoutSeeing()
{
    m_server->stop();
    ServerOptions options = m_server->options();
    options.answerForm = AnswerForm::Documented;
    EmbeddedServer documented(options);
    QVERIFY(documented.start());
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(said(), u"Saved: Annie – without seeing what the service had there before"_s);
    QCOMPARE(stored(u"first_name"_s, m_anna).toString(), u"Annie"_s);
    m_window->trigger(command::undo);
    QTRY_COMPARE(said(), u"Not taken back: what it was before is not known."_s);
}

QTEST_MAIN(TestWindowJournal)
#include "tst_windowjournal.moc"

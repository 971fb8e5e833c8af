#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "WorkspaceScript.h"
#include "ui/actions/Command.h"
#include "ui/notice/NoticeBar.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What the window says and keeps when the service refuses, fails, lies or is gone.
class TestWindowFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void refusedKey();
    void failedLookUps_data();
    void failedLookUps();
    void retryAfterTheServiceIsBack();
    void whatIsShownStaysWhenTheServiceGoes();
    void knownPersonStaysOnALookUpInVain();
    void saveWhileTheServiceIsGone();
    void refusedSave_data();
    void refusedSave();
    void refusedSaveIsTriedAgainOrLetGo();
    void refusedKeyMakesItWait();
    void saveWhoseAnswerIsLost();
    void failedSaveOfSomebodyElse();
    void savingWhileSomethingIsUnderWay();
    void answerOfAnEarlierLookUpIsNotShown();
    void unreadableStore();
    void wordsOfWhomeverTheyAre();
    void keyIsInNoText();

private:
    void startScript();
    void startServer();
    static quint16 freePort();

    const QString m_number = u"+31612345678"_s;
    const QByteArray m_anna = R"({"success":true,"contactId":"id1","contact":{"id":"id1",)"
                              R"("firstName":"Anna","phoneNumber":"+31612345678",)"
                              R"("isBotActive":true}})";
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowFailures::cleanup()
{
    m_window.reset();
    m_script.reset();
    m_server.reset();
}

quint16 TestWindowFailures::freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

void TestWindowFailures::startServer()
{
    m_server = std::make_unique<ServerFixture>([](ServerOptions &options) {
        options.answerForm = AnswerForm::Observed;
        // Always the same, so that it can come back.
        options.port = freePort();
    });
    QVERIFY(m_server->start());
    QVERIFY(!m_server->create("+31612345678", R"("firstName":"Anna","lastName":"Smit")").isEmpty());
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server->address(), ServerFixture::key()});
}

/// A service whose only contact is Anna, with nothing but what a test makes of it.
void TestWindowFailures::startScript()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?", ScriptedServer::answer(200, m_anna));
    m_window = std::make_unique<WindowFixture>(m_script->account());
}

void TestWindowFailures::refusedKey()
{
    startServer();
    const ServiceAccount account{m_server->address(), u"another-key"_s};
    m_window = std::make_unique<WindowFixture>(account);
    m_window->lookUp(m_number);
    QTRY_COMPARE(m_window->page(), u"failedPage"_s);
    QVERIFY(
        m_window->label(u"failedPage"_s).startsWith(u"+31 6 12345678 could not be looked up\n"_s));
    QVERIFY(m_window->label(u"failedPage"_s)
                .contains(u"The service refused the key of this account."_s));
    QTRY_COMPARE(m_window->contacts(), QStringList());

    m_server->stop();
    ServerOptions options = m_server->options();
    options.keys = {account.key};
    EmbeddedServer withThatKey(options);
    QVERIFY(withThatKey.start());
    m_window->click(u"retryLookUp"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
}

void TestWindowFailures::failedLookUps_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("happened");
    QTest::newRow("fault") << 500 << QByteArray(R"({"message":"out of <b>order</b>"})")
                           << u"The service reported a fault of its own. The service says: “out "
                              "of <b>order</b>”"_s;
    QTest::newRow("proxy's page") << 502 << QByteArray("<html><title>Bad &amp; gone</title>")
                                  << u"The service says: “Bad & gone”"_s;
    QTest::newRow("too many") << 429 << QByteArray("slow down")
                              << u"The service asks for a pause"_s;
    QTest::newRow("forbidden") << 403 << QByteArray("{}")
                               << u"The service does not allow this to this account."_s;
    QTest::newRow("empty") << 200 << QByteArray()
                           << u"in a form that this program does not understand"_s;
    QTest::newRow("no JSON") << 200 << QByteArray("\x00\xff\xfe garbage", 11)
                             << u"in a form that this program does not understand"_s;
    QTest::newRow("half of it") << 200 << QByteArray(R"({"success":true,"contactId":"i)")
                                << u"in a form that this program does not understand"_s;
    QTest::newRow("other JSON") << 200 << QByteArray("[1,2,3]")
                                << u"in a form that this program does not understand"_s;
    QTest::newRow("numbers for names")
        << 200 << QByteArray(R"({"contactId":"id1","contact":{"firstName":17}})")
        << u"in a form that this program does not understand"_s;
}

void TestWindowFailures::failedLookUps()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, happened);
    startScript();
    m_script->to("GET /v1/contacts?", ScriptedServer::answer(status, body));
    m_window->lookUp(m_number);
    QTRY_COMPARE(m_window->page(), u"failedPage"_s);
    QVERIFY2(m_window->label(u"failedPage"_s).contains(happened),
             qPrintable(m_window->label(u"failedPage"_s)));
    QCOMPARE(m_window->text(u"lookUpField"_s), m_number);
    QTRY_COMPARE(m_window->contacts(), QStringList());

    m_script->to("GET /v1/contacts?", ScriptedServer::answer(200, m_anna));
    m_window->click(u"retryLookUp"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna"_s);
}

void TestWindowFailures::retryAfterTheServiceIsBack()
{
    startServer();
    m_server->stop();
    m_window->lookUp(m_number);
    QTRY_COMPARE(m_window->page(), u"failedPage"_s);
    QVERIFY(
        m_window->label(u"failedPage"_s)
            .contains(u"The service could not be reached: its computer refused the connection."_s));
    QVERIFY(m_server->start());
    m_window->click(u"retryLookUp"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
}

void TestWindowFailures::whatIsShownStaysWhenTheServiceGoes()
{
    startServer();
    QVERIFY(m_window->opens(m_number));
    m_server->stop();
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QVERIFY(m_window->notice(u"contactNotice"_s)
                .contains(u"Not brought up to date; you see what this desk remembers."_s));
    QVERIFY(m_window->notice(u"contactNotice"_s).contains(u"could not be reached"_s));
    QVERIFY(m_window->label(u"tagsState"_s).startsWith(u"The tags could not be read."_s));
    QVERIFY(m_window->label(u"personOrigin"_s).startsWith(u"Service, "_s));

    QVERIFY(m_server->start());
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->notice(u"contactNotice"_s), QString());
    QCOMPARE(m_window->label(u"tagsState"_s), u"No tags."_s);
    QVERIFY(m_window->label(u"personOrigin"_s).startsWith(u"Service, "_s));
}

/// A contact that was deleted, or one that the service has not indexed yet.
void TestWindowFailures::knownPersonStaysOnALookUpInVain()
{
    startScript();
    QVERIFY(m_window->opens(m_number));
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"personName"_s), u"Anna"_s);
    QVERIFY(m_window->notice(u"contactNotice"_s)
                .contains(u"The service does not find this contact."_s));
}

void TestWindowFailures::saveWhileTheServiceIsGone()
{
    startServer();
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_server->stop();
    m_window->click(u"saveButton"_s);
    const auto reason = [this] {
        return m_window->child<QWidget>(u"formState"_s)->accessibleDescription();
    };
    // Saved here, and no box because of the network.
    QTRY_VERIFY(reason().contains(
        u"The service could not be reached: its computer refused the connection."_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Saved here, waiting to be sent"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Annie Smit"_s);
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->child<QWidget>(u"firstName"_s)->accessibleDescription(),
             u"Saved here; the service does not have it yet. Before: “Anna”."_s);
    QCOMPARE(m_window->child<QWidget>(u"lastName"_s)->accessibleDescription(), QString());

    QVERIFY(m_server->start());
    m_window->desk().outbox().resume();
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->child<QWidget>(u"firstName"_s)->accessibleDescription(), QString());
    QCOMPARE(reason(), QString());
    WorkspaceClient client({m_server->address(), ServerFixture::key()});
    QCOMPARE(client.field(m_number, ContactField::FirstName).text(), u"Annie"_s);
}

void TestWindowFailures::refusedSave_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("happened");
    QTest::newRow("invalid") << 400 << QByteArray(R"({"error":"email is not valid"})")
                             << u"The service says: “email is not valid”"_s;
    QTest::newRow("gone") << 404 << QByteArray("{}") << u"The service knows no such contact."_s;
    QTest::newRow("false success")
        << 200 << QByteArray(R"({"success":false,"message":"no"})") << u"The service says: “no”"_s;
}

void TestWindowFailures::refusedSave()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, happened);
    startScript();
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(status, body));
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"lastName"_s, u"Typed"_s);
    m_window->click(u"botActive"_s);
    m_window->trigger(command::save);
    QTRY_VERIFY(m_window->notice(u"saveNotice"_s).contains(happened));
    QVERIFY(m_window->notice(u"saveNotice"_s).startsWith(u"Refused by the service."_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Refused"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Typed"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QCOMPARE(m_script->count("PUT "), 1);

    // To be mended: what was typed is typed again, and the rest as the service has it.
    m_window->click(u"editEntry"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->desk().drafts().count(), 1);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Typed"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->label(u"personName"_s), u"Anna"_s);
    m_window->type(u"lastName"_s, u"Mended"_s);
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    m_window->click(u"saveButton"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(m_script->count("PUT "), 2);
    QCOMPARE(m_script->requests().last().body, R"({"is_bot_active":false,"lastName":"Mended"})");
}

void TestWindowFailures::refusedSaveIsTriedAgainOrLetGo()
{
    startScript();
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(400, "{}"));
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(!m_window->notice(u"saveNotice"_s).isEmpty());
    m_window->click(u"retryEntry"_s);
    QTRY_COMPARE(m_script->count("PUT "), 2);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Refused"_s);
    QTRY_VERIFY(!m_window->notice(u"saveNotice"_s).isEmpty());
    m_window->click(u"discardEntry"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna"_s);
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

void TestWindowFailures::refusedKeyMakesItWait()
{
    startScript();
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(401, R"("Unauthorized")"));
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::KeyRefused);
    QCOMPARE(m_window->label(u"formState"_s), u"Saved here, waiting to be sent"_s);
    QVERIFY(m_window->child<QWidget>(u"formState"_s)
                ->accessibleDescription()
                .contains(u"The service refused the key"_s));
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    m_window->desk().setKey(u"another"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(m_window->label(u"formState"_s), QString());
}

void TestWindowFailures::saveWhoseAnswerIsLost()
{
    startScript();
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::reset());
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"lastName"_s, u"Typed"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(m_window->child<QWidget>(u"formState"_s)
                    ->accessibleDescription()
                    .contains(u"may or may not have been made"_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Saved here, waiting to be sent"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Typed"_s);
    QCOMPARE(m_script->count("PUT "), 3);
    // A change may be made twice without harm.
    m_script->to("PUT /v1/contacts/id1", ScriptedServer::answer(200, R"({"success":true})"));
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QCOMPARE(m_script->count("PUT "), 4);
}

void TestWindowFailures::failedSaveOfSomebodyElse()
{
    startScript();
    m_script->hold("PUT /v1/contacts/id1");
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"lastName"_s, u"Typed"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_script->count("PUT "), 1);
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id2",)"
                                             R"("contact":{"firstName":"Bo"}})"));
    QVERIFY(m_window->opens(u"+31687654321"_s));
    QVERIFY(m_script->release(ScriptedServer::answer(400, "{}")));
    QTRY_COMPARE(m_window->window().statusBar()->currentMessage(),
                 u"Refused by the service: Anna Typed"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Bo"_s);
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    m_script->to("GET /v1/contacts?", ScriptedServer::answer(200, m_anna));
    m_window->openPerson(u"Anna Typed"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"lastName"_s), u"Typed"_s);
    QVERIFY(m_window->notice(u"saveNotice"_s).startsWith(u"Refused by the service."_s));
}

void TestWindowFailures::savingWhileSomethingIsUnderWay()
{
    startScript();
    m_script->hold("PUT /v1/contacts/id1");
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"lastName"_s, u"One"_s);
    m_window->click(u"saveButton"_s);
    m_window->trigger(command::save);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Saved here, sending…"_s);
    QTRY_COMPARE(m_script->count("PUT "), 1);
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    // What is typed meanwhile can be saved as well, and is sent afterwards.
    m_window->type(u"lastName"_s, u"Two"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Saved here, sending…"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Two"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Two"_s);
    QCOMPARE(m_script->count("PUT "), 1);
    QVERIFY(m_script->release(ScriptedServer::answer(200, R"({"success":true,"message":"ok"})")));
    QTRY_COMPARE(m_script->count("PUT "), 2);
    QVERIFY(m_script->requests().last().body.contains("Two"));
    QVERIFY(m_script->release(ScriptedServer::answer(200, R"({"success":true,"message":"ok"})")));
    QVERIFY(m_window->sends());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->text(u"lastName"_s), u"Two"_s);
}

void TestWindowFailures::answerOfAnEarlierLookUpIsNotShown()
{
    startScript();
    m_script->hold("GET /v1/contacts?");
    m_window->lookUp(m_number);
    QTRY_COMPARE(m_script->count("GET /v1/contacts?"), 1);
    m_window->lookUp(u"+31687654321"_s);
    QTRY_COMPARE(m_script->count("GET /v1/contacts?"), 2);
    QVERIFY(m_script->release(ScriptedServer::answer(200, m_anna)));
    QTRY_VERIFY(m_window->desk().directory().contact({u"id1"_s}));
    QCOMPARE(m_window->page(), u"loadingPage"_s);
    QVERIFY(m_script->release(ScriptedServer::answer(
        200, R"({"success":true,"contactId":"id2","contact":{"firstName":"Bo"}})")));
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Bo"_s);
}

/// A data file that is none: the desk says so and goes on with a new one.
void TestWindowFailures::wordsOfWhomeverTheyAre()
{
    const Failure own{.kind = FailureKind::Storage, .serviceWords = u"disk I/O error"_s};
    QCOMPARE(quotedWords(own), u"This computer says: “disk I/O error”."_s);
    const Failure services{.kind = FailureKind::ServiceError, .serviceWords = u"out of order"_s};
    QCOMPARE(quotedWords(services), u"The service says: “out of order”."_s);
    QCOMPARE(quotedWords(Failure{.kind = FailureKind::Storage}), QString());
}

void TestWindowFailures::unreadableStore()
{
    startScript();
    const QString file = m_window->folder() + u"/desk/directory.sqlite"_s;
    QVERIFY(QFile::exists(file));
    m_window.reset();

    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"desk"_s));
    QFile broken(folder.filePath(u"desk/directory.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("this is no database ").repeated(500));
    broken.close();
    Desk desk(u"Test desk"_s, m_script->account(), folder.filePath(u"desk"_s));
    Preferences preferences(folder.filePath(u"contactdesk.ini"_s));
    const Theme theme(Scheme::Light, QApplication::font());
    Keychain keychain;
    AccountBook book(folder.path());
    KeyKeeper keeper(keychain, folder.filePath(u"keys"_s));
    MainWindow window(theme, preferences, book, keeper);
    window.showDesk(desk, AccountId(), {});
    window.show();
    auto *notice = window.findChild<QWidget *>(u"directoryNotice"_s);
    QVERIFY(notice);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->findChild<QLabel *>(u"noticeText"_s)->text(),
             u"The file with what this desk remembers was damaged."_s);
    QVERIFY(notice->findChild<QLabel *>(u"noticeDetails"_s)
                ->text()
                .contains(u"Nothing is lost at the service"_s));
    window.lookUp(m_number);
    QTRY_COMPARE(desk.openContact().id().value, u"id1"_s);
}

/// Every text that a person, a screen reader or a tooltip gets to see, also after failures that
/// carry the request's address in them.
void TestWindowFailures::keyIsInNoText()
{
    startScript();
    const QByteArray encoded = QUrl::toPercentEncoding(WorkspaceScript::key());
    const QByteArray echo = R"({"success":false,"message":"bad request: GET /v1/contacts?apiKey=)" +
                            encoded + " and " + WorkspaceScript::key().toUtf8() + R"("})";
    const auto search = [this, &encoded] {
        QStringList found;
        const auto check = [&](const QObject *object, const QString &text) {
            if (text.contains(WorkspaceScript::key()) ||
                text.contains(QString::fromLatin1(encoded), Qt::CaseInsensitive))
                found.append(object->objectName() + u": "_s + text);
        };
        // Asked for its texts, a view may let go of what it has made before.
        QList<QPointer<QObject>> objects{&m_window->window()};
        for (QObject *object : m_window->window().findChildren<QObject *>())
            objects.append(object);
        for (const auto &object : std::as_const(objects)) {
            if (!object)
                continue;
            const QMetaObject *meta = object->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i)
                check(object, meta->property(i).read(object).toString());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object);
            if (!spoken)
                continue;
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help})
                check(object, spoken->text(kind));
        }
        return found;
    };
    QCOMPARE(m_window->window().findChildren<QWidget *>().size() > 100, true);

    m_script->to("GET /v1/contacts?", ScriptedServer::answer(400, echo));
    m_window->lookUp(m_number);
    QTRY_COMPARE(m_window->page(), u"failedPage"_s);
    QVERIFY(m_window->label(u"failedPage"_s).contains(u"bad request"_s));
    QCOMPARE(search(), QStringList());

    m_script->to("GET /v1/contacts?", ScriptedServer::answer(200, m_anna));
    m_script->to("GET /v1/contacts/tags/", ScriptedServer::answer(400, echo));
    m_script->to("GET /v1/contacts/messages/", ScriptedServer::answer(500, echo));
    m_script->to("PUT ", ScriptedServer::answer(400, echo));
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(m_window->notice(u"saveNotice"_s).contains(u"bad request"_s));
    m_window->trigger(command::showRaw);
    QCOMPARE(search(), QStringList());

    // The search itself finds what is there.
    m_window->child<QWidget>(u"firstName"_s)->setToolTip(WorkspaceScript::key());
    QVERIFY(!search().isEmpty());
}

QTEST_MAIN(TestWindowFailures)
#include "tst_windowfailures.moc"

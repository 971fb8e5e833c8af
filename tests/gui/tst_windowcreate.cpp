#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "WorkspaceScript.h"
#include "ui/actions/Command.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::AnswerForm)

/// Contacts that the service doesn't have yet, and those that it turns out to have.
class TestWindowCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void offeredAfterALookUpInVain();
    void everyField_data();
    void everyField();
    void numberAlone_data();
    void numberAlone();
    void startingFromAnAddress();
    void besideAnOpenPerson();
    void refusedAsDuplicate_data();
    void refusedAsDuplicate();
    void knownHereAlready();
    void beingCreatedAlready();
    void whatCannotBeSent();
    void cancel();
    void draftSurvivesALookUp();
    void lateAnswerLeavesTheNextFormAlone();
    void lostAnswerIsSettled();
    void refusedIsMended();
    void begunContactIsKept();
    void leftUntouchedIsNoDraft();

private:
    void start(AnswerForm form);
    void beginWith(const QString &number);
    void choose(const QString &box, const QString &text);
    QVariant stored(const QString &column);

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WorkspaceClient> m_client;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowCreate::start(AnswerForm form)
{
    m_server = std::make_unique<ServerFixture>(
        [form](ServerOptions &options) { options.answerForm = form; });
    QVERIFY(m_server->start());
    const ServiceAccount account{m_server->address(), ServerFixture::key()};
    m_client = std::make_unique<WorkspaceClient>(account);
    m_window = std::make_unique<WindowFixture>(account);
}

void TestWindowCreate::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
    m_script.reset();
}

/// Looks a number up that nobody has, and opens the form for it.
void TestWindowCreate::beginWith(const QString &number)
{
    m_window->lookUp(number);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    m_window->click(u"createWithThis"_s);
    QCOMPARE(m_window->page(), u"createPage"_s);
}

void TestWindowCreate::choose(const QString &box, const QString &text)
{
    auto *choices = m_window->child<QComboBox>(box);
    QTest::keyClick(choices, Qt::Key_Home);
    QTest::keyClicks(choices, text);
    QCOMPARE(choices->currentText(), text);
}

QVariant TestWindowCreate::stored(const QString &column)
{
    return DatabaseFile(m_server->options().databaseFile)
        .value(u"SELECT %1 FROM contacts WHERE phone_number = '%2'"_s.arg(column, m_number));
}

void TestWindowCreate::offeredAfterALookUpInVain()
{
    start(AnswerForm::Observed);
    m_window->lookUp(u"0031 6 12345678"_s);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    QVERIFY(m_window->label(u"notFoundPage"_s).startsWith(u"Nobody with +31 6 12345678\n"_s));
    QVERIFY(m_window->label(u"notFoundPage"_s).contains(u"The service has no such contact."_s));
    QCOMPARE(m_window->child<QAbstractButton>(u"createWithThis"_s)->text(),
             u"Create with this number"_s);
    m_window->lookUp(u"nobody@example.com"_s);
    QTRY_VERIFY(m_window->label(u"notFoundPage"_s).startsWith(u"Nobody with nobody@example.com"_s));
    QCOMPARE(m_window->child<QAbstractButton>(u"createWithThis"_s)->text(),
             u"Create with this e-mail address"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList());
}

void TestWindowCreate::everyField_data()
{
    QTest::addColumn<AnswerForm>("form");
    QTest::newRow("documented") << AnswerForm::Documented;
    QTest::newRow("observed") << AnswerForm::Observed;
}

void TestWindowCreate::everyField()
{
    QFETCH(const AnswerForm, form);
    start(form);
    beginWith(m_number);
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), u"+31 6 12345678"_s);
    m_window->type(u"newFirstName"_s, u"Zoë"_s);
    m_window->type(u"newLastName"_s, u"van \"Dam\""_s);
    m_window->type(u"newEmail"_s, u"zoe@example.com"_s);
    choose(u"newBotActive"_s, u"No"_s);
    choose(u"newDoNotDisturb"_s, u"Yes"_s);
    QVERIFY(!m_window->isVisible(u"newCampaign"_s));
    m_window->click(u"newMore"_s);
    QVERIFY(m_window->isVisible(u"newCampaign"_s));
    m_window->child<QComboBox>(u"newChannel"_s)->lineEdit()->clear();
    QTest::keyClicks(m_window->child<QComboBox>(u"newChannel"_s)->lineEdit(), u"telegram"_s);
    m_window->type(u"newCustomChannel"_s, u"shop counter"_s);
    m_window->type(u"newInstagramId"_s, u"17841000000000000"_s);
    m_window->type(u"newExternalId"_s, u"CRM-000017"_s);
    m_window->type(u"newChatWidgetId"_s, u"widget-0001"_s);
    choose(u"newChatWindowOpen"_s, u"Yes"_s);
    m_window->type(u"newCampaign"_s, u"Autumn & winter"_s);
    QTest::keyClicks(m_window->child<QPlainTextEdit>(u"newCampaignData"_s), u"{\"step\": 2}"_s);
    m_window->click(u"createButton"_s);

    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_COMPARE(m_window->window().statusBar()->currentMessage(), u"Created: Zoë van \"Dam\""_s);
    QVERIFY(m_window->sends());
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Zoë van \"Dam\""_s);
    QCOMPARE(m_window->label(u"personNumber"_s), u"+31 6 12345678"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"You answer"_s);
    QCOMPARE(m_window->text(u"email"_s), u"zoe@example.com"_s);
    QVERIFY(m_window->isChecked(u"doNotDisturb"_s));
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Zoë van \"Dam\""_s});
    QCOMPARE(m_window->desk().drafts().count(), 0);

    const auto readBack = m_client->lookedUp(m_number);
    QVERIFY(readBack);
    QCOMPARE(readBack->id, m_window->desk().openContact().id());
    const auto byAddress = m_client->lookedUp(u"zoe@example.com"_s);
    QVERIFY(byAddress);
    QCOMPARE(byAddress->id, readBack->id);
    if (form == AnswerForm::Observed) {
        QCOMPARE(readBack->name(), u"Zoë van \"Dam\""_s);
        QCOMPARE((*readBack)[ContactField::BotActive].as<bool>(), false);
        QCOMPARE((*readBack)[ContactField::DoNotDisturb].as<bool>(), true);
        QCOMPARE((*readBack)[ContactField::Channel].text(), u"telegram"_s);
        QCOMPARE((*readBack)[ContactField::CurrentCampaign].text(), u"Autumn & winter"_s);
    }
    QCOMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
    QCOMPARE(stored(u"last_name"_s).toString(), u"van \"Dam\""_s);
    QCOMPARE(stored(u"email"_s).toString(), u"zoe@example.com"_s);
    QCOMPARE(stored(u"bot_active"_s).toInt(), 0);
    QCOMPARE(stored(u"do_not_disturb"_s).toInt(), 1);
    QCOMPARE(stored(u"channel"_s).toString(), u"telegram"_s);
    QCOMPARE(stored(u"custom_channel"_s).toString(), u"shop counter"_s);
    QCOMPARE(stored(u"instagram_id"_s).toString(), u"17841000000000000"_s);
    QCOMPARE(stored(u"external_id"_s).toString(), u"CRM-000017"_s);
    QCOMPARE(stored(u"chat_widget_id"_s).toString(), u"widget-0001"_s);
    QCOMPARE(stored(u"chat_window_open"_s).toInt(), 1);
    QCOMPARE(stored(u"current_campaign"_s).toString(), u"Autumn & winter"_s);
    QCOMPARE(QJsonDocument::fromJson(stored(u"current_campaign_data"_s).toByteArray()),
             QJsonDocument::fromJson(R"({"step":2})"));
}

void TestWindowCreate::numberAlone_data()
{
    everyField_data();
}

/// What is left empty is the service's to decide: bot on, no names.
void TestWindowCreate::numberAlone()
{
    QFETCH(const AnswerForm, form);
    start(form);
    beginWith(m_number);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QVERIFY(m_window->sends());
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->label(u"personName"_s), u"+31 6 12345678"_s);
    QCOMPARE(m_window->text(u"firstName"_s), QString());
    QCOMPARE(m_window->label(u"whoAnswers"_s),
             form == AnswerForm::Documented ? u"Not known who answers"_s : u"Bot answers"_s);
    QCOMPARE(stored(u"bot_active"_s).toInt(), 1);
    QVERIFY(stored(u"channel"_s).isNull());
}

void TestWindowCreate::startingFromAnAddress()
{
    start(AnswerForm::Observed);
    beginWith(u"new@example.com"_s);
    QCOMPARE(m_window->text(u"newEmail"_s), u"new@example.com"_s);
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), QString());
    m_window->click(u"createButton"_s);
    QCOMPARE(m_window->label(u"newPhoneProblem"_s),
             u"Type a phone number, with its country code if it is not from here."_s);
    m_window->type(u"newPhoneNumber"_s, m_number);
    QCOMPARE(m_window->label(u"newPhoneProblem"_s), QString());
    QTest::keyClick(m_window->child<QLineEdit>(u"newPhoneNumber"_s), Qt::Key_Return);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QVERIFY(m_window->sends());
    QCOMPARE(m_client->field(m_number, ContactField::Email).text(), u"new@example.com"_s);
}

void TestWindowCreate::besideAnOpenPerson()
{
    start(AnswerForm::Observed);
    QVERIFY(!m_server->create("+31612345678", R"("firstName":"Anna")").isEmpty());
    QVERIFY(m_window->opens(m_number));
    m_window->chooseRegion(u"NL"_s);
    m_window->trigger(command::newContact);
    QCOMPARE(m_window->page(), u"createPage"_s);
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), QString());
    m_window->type(u"newPhoneNumber"_s, u"06 8765 4321"_s);
    m_window->type(u"newFirstName"_s, u"Bo"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_COMPARE(m_window->label(u"personName"_s), u"Bo"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Bo"_s, u"Anna"_s}));
    QVERIFY(m_window->sends());
    QCOMPARE(m_client->field(u"+31687654321"_s, ContactField::FirstName).text(), u"Bo"_s);
}

void TestWindowCreate::refusedAsDuplicate_data()
{
    everyField_data();
}

void TestWindowCreate::refusedAsDuplicate()
{
    QFETCH(const AnswerForm, form);
    start(form);
    beginWith(m_number);
    const auto other = m_client->created(
        {.phoneNumber = *PhoneNumber::fromE164(m_number), .firstName = u"First"_s});
    QVERIFY(other);
    m_window->type(u"newFirstName"_s, u"Second"_s);
    m_window->type(u"newLastName"_s, u"Typed"_s);
    m_window->click(u"createButton"_s);
    // The agent goes on at once, and is told there.
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_VERIFY(
        m_window->notice(u"saveNotice"_s).contains(u"The service has this contact already."_s));
    QVERIFY2(m_window->notice(u"saveNotice"_s).contains(u"differs in: First name, Last name."_s),
             qPrintable(m_window->notice(u"saveNotice"_s)));
    QCOMPARE(m_window->desk().openContact().id(), *other);
    QCOMPARE(m_window->text(u"firstName"_s), u"Second"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Typed"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Needs you"_s);
    QCOMPARE(stored(u"first_name"_s).toString(), u"First"_s);

    m_window->click(u"resolveConflict"_s);
    QVERIFY(m_window->isVisible(u"conflictTable"_s));

    m_window->click(u"discardEntry"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s),
             form == AnswerForm::Documented ? QString() : u"First"_s);
    QCOMPARE(stored(u"first_name"_s).toString(), u"First"_s);
}

/// Of whom this desk knows that the service has it nothing is sent before the agent has seen that.
void TestWindowCreate::knownHereAlready()
{
    start(AnswerForm::Observed);
    QVERIFY(!m_server->create("+31612345678", R"("firstName":"Anna")").isEmpty());
    QVERIFY(m_window->opens(m_number));
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_number);
    m_window->type(u"newFirstName"_s, u"Second"_s);
    m_window->click(u"createButton"_s);
    QTRY_VERIFY(m_window->notice(u"createNotice"_s).contains(u"Anna is known here already."_s));
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Second"_s);
    QVERIFY(m_window->isEnabled(u"createButton"_s));
    QVERIFY(m_window->desk().journal().entries().empty());
    QTRY_VERIFY(m_window->isVisible(u"createAnyway"_s));
    m_window->click(u"openExisting"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
}

/// A number that is on its way is not created once more.
void TestWindowCreate::beingCreatedAlready()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
    m_script->hold("POST /v1/contacts");
    m_window = std::make_unique<WindowFixture>(m_script->account());
    beginWith(m_number);
    m_window->type(u"newFirstName"_s, u"First"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_VERIFY(m_window->notice(u"saveNotice"_s).startsWith(u"Being created"_s));
    QTRY_COMPARE(m_script->count("POST "), 1);
    QVERIFY(m_window->settles());
    // That the service doesn't have it yet is no news.
    QCOMPARE(m_window->notice(u"contactNotice"_s), QString());

    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_number);
    m_window->type(u"newFirstName"_s, u"Second"_s);
    m_window->click(u"createButton"_s);
    QTRY_VERIFY(m_window->notice(u"createNotice"_s)
                    .contains(u"+31 6 12345678 is being created already."_s));
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Second"_s);
    m_window->click(u"openExisting"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"First"_s);
    QCOMPARE(m_script->count("POST "), 1);
}

void TestWindowCreate::whatCannotBeSent()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->hold("POST /v1/contacts");
    m_window = std::make_unique<WindowFixture>(m_script->account());
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, u"+31 6 12"_s);
    m_window->type(u"newEmail"_s, u"zoe@home"_s);
    m_window->click(u"newMore"_s);
    auto *data = m_window->child<QPlainTextEdit>(u"newCampaignData"_s);
    QTest::keyClicks(data, u"[1, 2]"_s);
    m_window->click(u"createButton"_s);
    QCOMPARE(m_window->label(u"newPhoneProblem"_s),
             u"This number is too short. Some digits seem to be missing."_s);
    QCOMPARE(m_window->label(u"newEmailProblem"_s),
             u"The part after the @ is not a mail domain. It looks like example.com."_s);
    QVERIFY(
        m_window->label(u"newCampaignDataProblem"_s).startsWith(u"This is not a JSON object."_s));
    QVERIFY(m_window->isEnabled(u"createButton"_s));
    QVERIFY(!m_window->desk().editor().isCreating(*PhoneNumber::fromE164(m_number)));

    m_window->type(u"newPhoneNumber"_s, m_number);
    m_window->type(u"newEmail"_s, u"zoe@example.com"_s);
    QCOMPARE(m_window->label(u"newEmailProblem"_s), QString());
    m_window->click(u"createButton"_s);
    QVERIFY(m_window->isEnabled(u"createButton"_s));
    QVERIFY(!m_window->desk().editor().isCreating(*PhoneNumber::fromE164(m_number)));
    QTest::keyClick(data, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(data, u"{}"_s);
    QCOMPARE(m_window->label(u"newCampaignDataProblem"_s), QString());
    m_window->click(u"createButton"_s);
    QVERIFY(!m_window->isEnabled(u"createButton"_s));
    QTRY_VERIFY(m_window->desk().editor().isCreating(*PhoneNumber::fromE164(m_number)));
    QTRY_COMPARE(m_script->count("POST "), 1);
    // Nothing was sent before it, or it would have come before.
    QVERIFY(m_script->requests().first().firstLine().startsWith("POST ") ||
            m_script->requests().first().firstLine().startsWith("GET /v1/contacts?"));
}

void TestWindowCreate::cancel()
{
    start(AnswerForm::Observed);
    beginWith(m_number);
    m_window->type(u"newFirstName"_s, u"Never"_s);
    m_window->click(u"cancelCreateButton"_s);
    QCOMPARE(m_window->page(), u"notFoundPage"_s);
    QCOMPARE(m_window->desk().drafts().count(), 0);
    m_window->click(u"createWithThis"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), QString());
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), u"+31 6 12345678"_s);
    QVERIFY(!m_client->lookedUp(m_number));
}

void TestWindowCreate::draftSurvivesALookUp()
{
    start(AnswerForm::Observed);
    QVERIFY(!m_server->create("+31687654321", R"("firstName":"Anna")").isEmpty());
    beginWith(m_number);
    m_window->type(u"newFirstName"_s, u"Begun"_s);
    choose(u"newBotActive"_s, u"No"_s);
    m_window->click(u"newMore"_s);
    QTest::keyClicks(m_window->child<QComboBox>(u"newChannel"_s)->lineEdit(), u"telegram"_s);
    QTest::keyClicks(m_window->child<QPlainTextEdit>(u"newCampaignData"_s), u"{"_s);
    QVERIFY(m_window->opens(u"+31687654321"_s));
    QCOMPARE(m_window->desk().drafts().count(), 1);

    beginWith(m_number);
    QVERIFY(m_window->notice(u"createNotice"_s).contains(u"what you typed before"_s));
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Begun"_s);
    QCOMPARE(m_window->child<QComboBox>(u"newBotActive"_s)->currentText(), u"No"_s);
    QCOMPARE(m_window->child<QComboBox>(u"newChannel"_s)->currentText(), u"telegram"_s);
    QCOMPARE(m_window->child<QPlainTextEdit>(u"newCampaignData"_s)->toPlainText(), u"{"_s);

    beginWith(u"+31611111111"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), QString());
    QCOMPARE(m_window->child<QComboBox>(u"newChannel"_s)->currentText(), QString());
}

/// The first contact's answer arrives while the next one is being typed.
void TestWindowCreate::lateAnswerLeavesTheNextFormAlone()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
    m_script->hold("POST /v1/contacts");
    m_window = std::make_unique<WindowFixture>(m_script->account());
    beginWith(m_number);
    m_window->type(u"newFirstName"_s, u"First"_s);
    m_window->click(u"createButton"_s);
    QVERIFY(!m_window->isEnabled(u"createButton"_s));
    QTRY_COMPARE(m_script->count("POST "), 1);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);

    beginWith(u"+31687654321"_s);
    m_window->type(u"newFirstName"_s, u"Second"_s);
    QVERIFY(m_script->release(
        ScriptedServer::answer(200, R"({"success":true,"data":{"contactId":"id1"}})")));
    QTRY_VERIFY(m_window->desk().directory().contact({u"id1"_s}));
    QCOMPARE(m_window->page(), u"createPage"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Second"_s);
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), u"+31 6 87654321"_s);
    QVERIFY(m_window->isEnabled(u"createButton"_s));

    // What was typed for the first one has been created and is no draft any more.
    m_window->lookUp(u"nobody@example.com"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->desk().drafts().count(), 1);
}

/// Whether it was created is asked, and it isn't created twice.
void TestWindowCreate::lostAnswerIsSettled()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("POST /v1/contacts", ScriptedServer::reset());
    m_script->hold("GET /v1/contacts?");
    m_window = std::make_unique<WindowFixture>(m_script->account());
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_number);
    m_window->type(u"newFirstName"_s, u"Perhaps"_s);
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QTRY_VERIFY(m_window->notice(u"saveNotice"_s).startsWith(u"Perhaps created"_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Saved here; finding out whether it arrived"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Perhaps"_s);
    QTRY_VERIFY(m_script->count("GET /v1/contacts?") > 0);
    const auto there = ScriptedServer::answer(
        200, R"({"success":true,"contactId":"id1","contact":{"id":"id1","firstName":"Perhaps"}})");
    m_script->to("GET /v1/contacts?", there);
    while (m_script->release(there)) {
    }
    m_window->desk().outbox().resume();
    QVERIFY(m_window->sends());
    QTRY_COMPARE(m_window->desk().openContact().id().value, u"id1"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_script->count("POST "), 1);
}

/// All that was typed comes back into the form, to be mended.
void TestWindowCreate::refusedIsMended()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
    m_script->to("POST /v1/contacts", ScriptedServer::answer(400, R"({"error":"no such domain"})"));
    m_window = std::make_unique<WindowFixture>(m_script->account());
    m_window->trigger(command::newContact);
    m_window->type(u"newPhoneNumber"_s, m_number);
    m_window->type(u"newFirstName"_s, u"Zoë"_s);
    m_window->type(u"newEmail"_s, u"zoe@example.invalid"_s);
    choose(u"newDoNotDisturb"_s, u"Yes"_s);
    m_window->click(u"newMore"_s);
    QTest::keyClicks(m_window->child<QPlainTextEdit>(u"newCampaignData"_s), u"{\"step\": 2}"_s);
    m_window->click(u"createButton"_s);
    QTRY_VERIFY(m_window->notice(u"saveNotice"_s)
                    .startsWith(u"Not created. What you typed is kept here."_s));
    QVERIFY(m_window->notice(u"saveNotice"_s).contains(u"no such domain"_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Refused"_s);

    m_window->click(u"editEntry"_s);
    QCOMPARE(m_window->page(), u"createPage"_s);
    QVERIFY(m_window->desk().journal().entries().empty());
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), u"+31 6 12345678"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Zoë"_s);
    QCOMPARE(m_window->text(u"newEmail"_s), u"zoe@example.invalid"_s);
    QCOMPARE(m_window->child<QComboBox>(u"newDoNotDisturb"_s)->currentText(), u"Yes"_s);
    QCOMPARE(m_window->child<QPlainTextEdit>(u"newCampaignData"_s)->toPlainText(),
             u"{\"step\": 2}"_s);
    m_window->type(u"newEmail"_s, u"zoe@example.com"_s);
    m_script->to("POST /v1/contacts",
                 ScriptedServer::answer(200, R"({"success":true,"data":{"contactId":"id1"}})"));
    m_window->click(u"createButton"_s);
    QTRY_COMPARE(m_window->desk().openContact().id().value, u"id1"_s);
    QVERIFY(m_window->sends());
    QVERIFY(m_script->requests().first().head.size() > 0);
    QCOMPARE(m_script->count("POST "), 2);
    QCOMPARE(m_window->text(u"email"_s), u"zoe@example.com"_s);
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

void TestWindowCreate::begunContactIsKept()
{
    start(AnswerForm::Observed);
    beginWith(m_number);
    m_window->type(u"newFirstName"_s, u"Begun"_s);
    m_window->window().close();
    QVERIFY(!m_window->window().isVisible());
    m_window->restart();
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QTRY_COMPARE(m_window->child<QAbstractButton>(u"goOnCreating"_s)->text(),
                 u"Go on creating +31 6 12345678"_s);
    m_window->click(u"goOnCreating"_s);
    QTRY_COMPARE(m_window->page(), u"createPage"_s);
    QCOMPARE(m_window->text(u"newFirstName"_s), u"Begun"_s);
    QCOMPARE(m_window->text(u"newPhoneNumber"_s), u"+31 6 12345678"_s);
    QVERIFY(m_window->notice(u"createNotice"_s).startsWith(u"This is what you typed on "_s));
    m_window->click(u"cancelCreateButton"_s);
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QVERIFY(!m_window->window().findChild<QWidget *>(u"goOnCreating"_s));
}

void TestWindowCreate::leftUntouchedIsNoDraft()
{
    start(AnswerForm::Observed);
    QVERIFY(!m_server->create("+31687654321").isEmpty());
    beginWith(m_number);
    QVERIFY(m_window->opens(u"+31687654321"_s));
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

QTEST_MAIN(TestWindowCreate)
#include "tst_windowcreate.moc"

#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "ui/actions/Command.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What can't be right is explained beside its field, and nothing is sent.
class TestWindowInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void badLookUp_data();
    void badLookUp();
    void anOpenPersonStaysOnABadLookUp();
    void badLookUpFromTheClipboard();
    void typingOnTakesTheProblemAway();
    void nationalNumberNeedsItsCountry();
    void badEmail_data();
    void badEmail();
    void badEmailIsToldOnLeavingTheField();
    void revertedEmailHasNoProblem();
    void unchangedEmailIsNotJudged();
    void actionsWithoutAPerson();

private:
    void openAnna(const QByteArray &email = "anna@example.com");

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowInput::init()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_window = std::make_unique<WindowFixture>(m_script->account());
}

void TestWindowInput::cleanup()
{
    m_window.reset();
    m_script.reset();
}

void TestWindowInput::openAnna(const QByteArray &email)
{
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1","contact":{)"
                                             R"("firstName":"Anna","phoneNumber":"+31612345678",)"
                                             R"("email":")" +
                                                 email + R"("}})"));
    QVERIFY(m_window->opens(m_number));
}

void TestWindowInput::badLookUp_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const QString neither = u"This is neither a phone number nor an e-mail address. A number looks "
                            "like +31 6 12345678, an address like name@example.com."_s;
    QTest::newRow("nothing") << QString() << u"Type a phone number or an e-mail address."_s;
    QTest::newRow("space") << u"   "_s << u"Type a phone number or an e-mail address."_s;
    QTest::newRow("a name") << u"Anna de Vries"_s << neither;
    QTest::newRow("signs") << u"?!#%&/"_s << neither;
    QTest::newRow("markup") << u"<b>+</b>"_s << neither;
    QTest::newRow("too short") << u"+31 6 12"_s
                               << u"This number is too short. Some digits seem to be missing."_s;
    QTest::newRow("too long") << u"+31 6 12345678 12345678 1"_s
                              << u"This number is too long. Check for digits typed twice."_s;
    QTest::newRow("no such country")
        << u"+999 123456789"_s
        << u"No country has this code. Check the digits after the plus, or choose the country "
           "beside the field."_s;
    QTest::newRow("no country") << u"06 12345678"_s
                                << u"No country has this code. Check the digits after the plus, or "
                                   "choose the country beside the field."_s;
    QTest::newRow("no domain")
        << u"anna@example"_s
        << u"The part after the @ is not a mail domain. It looks like example.com."_s;
    QTest::newRow("two ats") << u"anna@@example.com"_s << u"An e-mail address has only one @."_s;
    QTest::newRow("space inside") << u"anna smit@example.com"_s
                                  << u"An e-mail address has no spaces."_s;
    QTest::newRow("nobody's address")
        << u"unknown@unknown.com"_s
        << u"The service uses this address for “not given”. It belongs to nobody."_s;
    QTest::newRow("a page of text")
        << u"7"_s.repeated(20'000) << u"This number is too long. Check for digits typed twice."_s;
}

void TestWindowInput::badLookUp()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    // Pasted, since nobody types a page.
    m_window->child<QLineEdit>(u"lookUpField"_s)->setText(typed);
    m_window->click(u"lookUpButton"_s);
    QCOMPARE(m_window->label(u"lookUpProblem"_s), sentence);
    QCOMPARE(m_window->child<QLineEdit>(u"lookUpField"_s)->accessibleDescription(), sentence);
    QCOMPARE(m_window->text(u"lookUpField"_s),
             typed.left(m_window->child<QLineEdit>(u"lookUpField"_s)->maxLength()));
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QVERIFY(m_window->desk().openContact().isSettled());
    // Whatever had been sent would have come before this one.
    openAnna();
    QCOMPARE(m_script->count("GET /v1/contacts?"), 1);
}

void TestWindowInput::anOpenPersonStaysOnABadLookUp()
{
    openAnna();
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->lookUp(u"nonsense"_s);
    QTRY_VERIFY(!m_window->label(u"lookUpProblem"_s).isEmpty());
    QCOMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QVERIFY(m_window->desk().openContact().isSettled());
}

void TestWindowInput::badLookUpFromTheClipboard()
{
    QApplication::clipboard()->setText(u"see you\ntomorrow"_s);
    m_window->trigger(command::lookUpClipboard);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"see you tomorrow"_s);
    QVERIFY(m_window->label(u"lookUpProblem"_s).startsWith(u"This is neither"_s));
    QVERIFY(m_window->desk().openContact().isSettled());
}

void TestWindowInput::typingOnTakesTheProblemAway()
{
    m_window->lookUp(u"+31 6 12"_s);
    QTRY_VERIFY(!m_window->label(u"lookUpProblem"_s).isEmpty());
    QTest::keyClick(m_window->child<QLineEdit>(u"lookUpField"_s), Qt::Key_3);
    QCOMPARE(m_window->label(u"lookUpProblem"_s), QString());
}

void TestWindowInput::nationalNumberNeedsItsCountry()
{
    m_window->lookUp(u"06 12345678"_s);
    QTRY_VERIFY(m_window->label(u"lookUpProblem"_s).contains(u"choose the country"_s));
    m_window->chooseRegion(u"NL"_s);
    QCOMPARE(m_window->label(u"lookUpProblem"_s), QString());
    QTest::keyClick(m_window->child<QLineEdit>(u"lookUpField"_s), Qt::Key_Return);
    QTRY_COMPARE(m_script->count("GET /v1/contacts?"), 1);
    QVERIFY(m_script->requests().first().firstLine().contains("phoneNumber=%2B31612345678"));
}

void TestWindowInput::badEmail_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no at")
        << u"anna.example.com"_s
        << u"This e-mail address has no @. An address looks like name@example.com."_s;
    QTest::newRow("no domain")
        << u"anna@home"_s
        << u"The part after the @ is not a mail domain. It looks like example.com."_s;
    QTest::newRow("space") << u"an na@example.com"_s << u"An e-mail address has no spaces."_s;
    QTest::newRow("nothing before")
        << u"@example.com"_s
        << u"The part before the @ is not one that an e-mail address can have."_s;
    QTest::newRow("placeholder")
        << u"Unknown@unknown.com"_s
        << u"The service uses this address for “not given”. It belongs to nobody."_s;
}

void TestWindowInput::badEmail()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    openAnna();
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->type(u"email"_s, typed);
    m_window->click(u"saveButton"_s);
    QCOMPARE(m_window->label(u"emailProblem"_s), sentence);
    QCOMPARE(m_window->child<QLineEdit>(u"email"_s)->accessibleDescription(), sentence);
    m_window->trigger(command::save);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->text(u"email"_s), typed);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);

    m_window->type(u"email"_s, u"annie@example.com"_s);
    QCOMPARE(m_window->label(u"emailProblem"_s), QString());
    QCOMPARE(m_window->child<QLineEdit>(u"email"_s)->accessibleDescription(), QString());
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_script->count("PUT "), 1);
    QVERIFY(m_script->requests().last().body.contains("annie@example.com"));
}

void TestWindowInput::badEmailIsToldOnLeavingTheField()
{
    openAnna();
    m_window->type(u"email"_s, u"anna@"_s);
    QCOMPARE(m_window->label(u"emailProblem"_s), QString());
    QTest::keyClick(m_window->child<QLineEdit>(u"email"_s), Qt::Key_Return);
    QVERIFY(!m_window->label(u"emailProblem"_s).isEmpty());
}

void TestWindowInput::revertedEmailHasNoProblem()
{
    openAnna();
    m_window->type(u"email"_s, u"anna@"_s);
    m_window->click(u"saveButton"_s);
    QVERIFY(!m_window->label(u"emailProblem"_s).isEmpty());
    m_window->click(u"revertButton"_s);
    QCOMPARE(m_window->label(u"emailProblem"_s), QString());
    QCOMPARE(m_window->child<QLineEdit>(u"email"_s)->accessibleDescription(), QString());
    QCOMPARE(m_window->text(u"email"_s), u"anna@example.com"_s);
}

/// What the service holds already may be odd; it is not the agent's to put right.
void TestWindowInput::unchangedEmailIsNotJudged()
{
    openAnna("anna at home");
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QCOMPARE(m_window->label(u"emailProblem"_s), QString());
    QTRY_COMPARE(m_script->count("PUT "), 1);
    QCOMPARE(m_script->requests().last().body, R"({"firstName":"Annie"})");
}

/// Shortcuts do nothing to a person who isn't in sight.
void TestWindowInput::actionsWithoutAPerson()
{
    for (const QString &id :
         {command::save, command::revert, command::toggleBot, command::toggleDoNotDisturb,
          command::removeFromList, command::refresh, command::save})
        m_window->trigger(id);
    QCOMPARE(m_window->desk().drafts().count(), 0);
    openAnna();
    QCOMPARE(m_script->count("GET /v1/contacts?"), 1);
    QCOMPARE(m_script->count("PUT "), 0);
    QCOMPARE(m_window->label(u"formState"_s), QString());

    m_window->type(u"firstName"_s, u"Annie"_s);
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
    m_window->lookUp(u"+31687654321"_s);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    for (const QString &id :
         {command::save, command::revert, command::toggleBot, command::toggleDoNotDisturb})
        m_window->trigger(id);
    m_window->openRow(0);
    QVERIFY(m_window->settles());
    QCOMPARE(m_script->count("PUT "), 0);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    const FieldEdits typed{{ContactField::FirstName, u"Anna"_s, u"Annie"_s}};
    QCOMPARE(m_window->desk().drafts().edits({u"id1"_s}), typed);

    m_window->trigger(command::newContact);
    QCOMPARE(m_window->page(), u"createPage"_s);
    m_window->trigger(command::toggleBot);
    m_window->trigger(command::save);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->desk().drafts().edits({u"id1"_s}), typed);
}

QTEST_MAIN(TestWindowInput)
#include "tst_windowinput.moc"

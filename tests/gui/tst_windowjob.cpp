#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What the program is for: look a person up, see them, change them, save.
class TestWindowJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsReadyToTypeInto();
    void lookUpByNumber_data();
    void lookUpByNumber();
    void lookUpByEmail_data();
    void lookUpByEmail();
    void lookUpByButton();
    void lookUpWhatWasCopied();
    void suggestions();
    void countryIsRemembered();
    void editsAreSaved_data();
    void editsAreSaved();
    void onlyWhatChangedIsSent();
    void emptiedFieldsAreSavedAsEmpty();
    void revert_data();
    void revert();
    void nothingChangedNothingToSave();
    void refreshShowsWhatOthersChanged();
    void detailsAndWhatTheServiceSent();
    void remembersAcrossStarts();

private:
    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WorkspaceClient> m_client;
    std::unique_ptr<WindowFixture> m_window;
    ContactId m_anna;
};

void TestWindowJob::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
    m_anna = {m_server->create("+31612345678", R"("firstName":"Anna","lastName":"de Vries",)"
                                               R"("email":"Anna@example.com","channel":"sms")")};
    QVERIFY(!m_anna.isEmpty());
    const ServiceAccount account{m_server->address(), ServerFixture::key()};
    m_client = std::make_unique<WorkspaceClient>(account);
    m_window = std::make_unique<WindowFixture>(account, QStringList{m_number});
}

void TestWindowJob::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

void TestWindowJob::startsReadyToTypeInto()
{
    QCOMPARE(m_window->window().focusWidget()->objectName(), u"lookUpField"_s);
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QCOMPARE(m_window->label(u"accountName"_s), u"Test desk"_s);
    QCOMPARE(m_window->window().windowTitle(), u"Contact Desk"_s);
}

void TestWindowJob::lookUpByNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::newRow("spaces") << u"+31 6 12345678"_s << QString();
    QTest::newRow("surrounding space") << u"  +31612345678 "_s << QString();
    QTest::newRow("dashes") << u"+31-6-1234-5678"_s << QString();
    QTest::newRow("dots") << u"+31.6.12.34.56.78"_s << QString();
    QTest::newRow("brackets") << u"+31 (0)6 12345678"_s << QString();
    QTest::newRow("two zeros") << u"0031 6 12345678"_s << QString();
    QTest::newRow("link") << u"tel:+31-6-12345678"_s << QString();
    QTest::newRow("other digits") << u"+٣١ ٦ ١٢٣٤٥٦٧٨"_s << QString();
    QTest::newRow("national") << u"06-12345678"_s << u"NL"_s;
    QTest::newRow("national, brackets") << u"(06) 12 34 56 78"_s << u"NL"_s;
    QTest::newRow("abroad") << u"011 31 6 12345678"_s << u"US"_s;
}

void TestWindowJob::lookUpByNumber()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    if (!country.isEmpty()) {
        m_window->chooseRegion(country);
        QCOMPARE(m_window->preferences().defaultRegion(), country);
    }
    QVERIFY(m_window->opens(typed));
    QCOMPARE(m_window->label(u"lookUpProblem"_s), QString());
    QCOMPARE(m_window->desk().openContact().id(), m_anna);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna de Vries"_s);
    QCOMPARE(m_window->label(u"personNumber"_s), u"+31 6 12345678"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"Bot answers"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"de Vries"_s);
    QCOMPARE(m_window->text(u"email"_s), u"Anna@example.com"_s);
    QVERIFY(m_window->isChecked(u"botActive"_s));
    QVERIFY(!m_window->isChecked(u"doNotDisturb"_s));
    QVERIFY(!m_window->isVisible(u"doNotDisturbChip"_s));
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna de Vries"_s});
}

void TestWindowJob::lookUpByEmail_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as stored") << u"Anna@example.com"_s;
    QTest::newRow("another case") << u"ANNA@Example.COM"_s;
    QTest::newRow("surrounding space") << u" anna@example.com  "_s;
}

void TestWindowJob::lookUpByEmail()
{
    QFETCH(const QString, typed);
    QVERIFY(m_window->opens(typed));
    QCOMPARE(m_window->desk().openContact().id(), m_anna);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna de Vries"_s);
    QCOMPARE(m_window->label(u"personNumber"_s), u"+31 6 12345678"_s);
}

void TestWindowJob::lookUpByButton()
{
    m_window->type(u"lookUpField"_s, m_number);
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    m_window->click(u"lookUpButton"_s);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
}

void TestWindowJob::lookUpWhatWasCopied()
{
    QApplication::clipboard()->setText(u" +31 6\n12345678\n"_s);
    m_window->trigger(command::lookUpClipboard);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"+31 6 12345678"_s);
}

void TestWindowJob::suggestions()
{
    const auto offered = m_window->child<QWidget>(u"welcomePage"_s)->findChildren<QPushButton *>();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first()->text(), u"+31 6 12345678"_s);
    QTest::mouseClick(offered.first(), Qt::LeftButton);
    QTRY_COMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"lookUpField"_s), u"+31 6 12345678"_s);
}

void TestWindowJob::countryIsRemembered()
{
    m_window->chooseRegion(u"DE"_s);
    m_window->restart();
    QCOMPARE(m_window->preferences().defaultRegion(), u"DE"_s);
    m_window->lookUp(u"0151 23456789"_s);
    QTRY_COMPARE(m_window->page(), u"notFoundPage"_s);
    QVERIFY(m_window->label(u"notFoundPage"_s).contains(u"+49 1512 3456789"_s));
}

void TestWindowJob::editsAreSaved_data()
{
    QTest::addColumn<bool>("byAction");
    QTest::newRow("button") << false;
    QTest::newRow("action") << true;
}

void TestWindowJob::editsAreSaved()
{
    QFETCH(const bool, byAction);
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"formState"_s), QString());
    m_window->type(u"firstName"_s, u"Đặng 🦊"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    m_window->type(u"lastName"_s, u" O'Neil "_s);
    m_window->type(u"email"_s, u"ann+new@example.org"_s);
    m_window->click(u"botActive"_s);
    m_window->click(u"doNotDisturb"_s);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    if (byAction)
        m_window->trigger(command::save);
    else
        m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->window().statusBar()->currentMessage(), u"Saved: Đặng 🦊 O'Neil"_s);
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->notice(u"saveNotice"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Đặng 🦊 O'Neil"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"You answer"_s);
    QVERIFY(m_window->isVisible(u"doNotDisturbChip"_s));
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Đặng 🦊 O'Neil"_s});
    QCOMPARE(m_window->desk().drafts().count(), 0);

    const auto stored = m_client->lookedUp(m_number);
    QVERIFY(stored);
    QCOMPARE(stored->name(), u"Đặng 🦊 O'Neil"_s);
    QCOMPARE((*stored)[ContactField::Email].text(), u"ann+new@example.org"_s);
    QCOMPARE((*stored)[ContactField::BotActive].as<bool>(), false);
    QCOMPARE((*stored)[ContactField::DoNotDisturb].as<bool>(), true);
}

void TestWindowJob::onlyWhatChangedIsSent()
{
    QVERIFY(m_window->opens(m_number));
    ContactChange meanwhile;
    meanwhile.lastName = u"Smit"_s;
    meanwhile.doNotDisturb = true;
    QVERIFY(m_client->change(m_anna, meanwhile));
    m_window->type(u"firstName"_s, u"Ann"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    const auto stored = m_client->lookedUp(m_number);
    QVERIFY(stored);
    QCOMPARE(stored->name(), u"Ann Smit"_s);
    QCOMPARE((*stored)[ContactField::DoNotDisturb].as<bool>(), true);
}

void TestWindowJob::emptiedFieldsAreSavedAsEmpty()
{
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"lastName"_s, {});
    m_window->type(u"email"_s, {});
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->label(u"personName"_s), u"Anna"_s);
    QVERIFY(m_client->field(m_number, ContactField::LastName).isEmpty());
    QVERIFY(m_client->field(m_number, ContactField::Email).isEmpty());
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"lastName"_s), QString());
    QCOMPARE(m_window->text(u"email"_s), QString());
}

void TestWindowJob::revert_data()
{
    editsAreSaved_data();
}

void TestWindowJob::revert()
{
    QFETCH(const bool, byAction);
    QVERIFY(m_window->opens(m_number));
    m_window->type(u"firstName"_s, u"Nobody"_s);
    m_window->type(u"email"_s, u"not an address"_s);
    m_window->click(u"botActive"_s);
    QCOMPARE(m_window->desk().drafts().count(), 1);
    if (byAction)
        m_window->trigger(command::revert);
    else
        m_window->click(u"revertButton"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QCOMPARE(m_window->text(u"email"_s), u"Anna@example.com"_s);
    QVERIFY(m_window->isChecked(u"botActive"_s));
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    QVERIFY(!m_window->isEnabled(u"revertButton"_s));
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QCOMPARE(m_client->field(m_number, ContactField::FirstName).text(), u"Anna"_s);
}

void TestWindowJob::nothingChangedNothingToSave()
{
    QVERIFY(m_window->opens(m_number));
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    m_window->type(u"firstName"_s, u"Ann"_s);
    QVERIFY(m_window->isEnabled(u"saveButton"_s));
    m_window->type(u"firstName"_s, u"Anna "_s);
    QVERIFY(!m_window->isEnabled(u"saveButton"_s));
    QCOMPARE(m_window->desk().drafts().count(), 0);
    m_window->trigger(command::save);
    QVERIFY(m_window->desk().journal().entries().empty());
    QVERIFY(m_client->lookedUp(m_number));
    QVERIFY(m_window->desk().journal().entries().empty());
}

void TestWindowJob::refreshShowsWhatOthersChanged()
{
    QVERIFY(m_window->opens(m_number));
    ContactChange meanwhile;
    meanwhile.firstName = u"Annie"_s;
    meanwhile.botActive = false;
    QVERIFY(m_client->change(m_anna, meanwhile));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(m_window->label(u"personName"_s), u"Annie de Vries"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QCOMPARE(m_window->label(u"whoAnswers"_s), u"You answer"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

void TestWindowJob::detailsAndWhatTheServiceSent()
{
    QVERIFY(m_window->opens(m_number));
    const QAbstractItemModel *details = m_window->child<QAbstractItemView>(u"details"_s)->model();
    QHash<QString, QString> values;
    for (int row = 0; row < details->rowCount(); ++row)
        values.insert(details->index(row, 0).data().toString(),
                      details->index(row, 1).data().toString());
    QCOMPARE(values.value(u"Channel"_s), u"sms"_s);
    QCOMPARE(values.value(u"Instagram id"_s), u"none"_s);
    QCOMPARE(values.value(u"Chat window open"_s), u"no"_s);
    QCOMPARE(values.size(), 15);

    QVERIFY(!m_window->isVisible(u"rawContact"_s));
    m_window->trigger(command::showRaw);
    QVERIFY(m_window->isVisible(u"rawContact"_s));
    const QString raw = m_window->child<QPlainTextEdit>(u"rawContact"_s)->toPlainText();
    QVERIFY(raw.contains(u"\"firstName\": \"Anna\""_s));
    m_window->click(u"showRaw"_s);
    QVERIFY(!m_window->isVisible(u"rawContact"_s));
}

void TestWindowJob::remembersAcrossStarts()
{
    QVERIFY(m_window->opens(m_number));
    m_window->restart();
    QCOMPARE(m_window->page(), u"welcomePage"_s);
    QTRY_COMPARE(m_window->contacts(), QStringList{u"Anna de Vries"_s});
    m_server->stop();
    m_window->openRow(0);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->page(), u"personPage"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QVERIFY(m_window->notice(u"contactNotice"_s).contains(u"could not be reached"_s));
    QVERIFY(m_window->label(u"personOrigin"_s).startsWith(u"Service, "_s));
}

QTEST_MAIN(TestWindowJob)
#include "tst_windowjob.moc"

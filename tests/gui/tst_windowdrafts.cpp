#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "models/SearchModel.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Nothing typed is lost: not by looking at somebody else, by a newer answer, or by closing.
class TestWindowDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typedTextSurvivesSomebodyElse();
    void everyFieldSurvives();
    void draftsOfTwoPeople();
    void refreshKeepsTypedAndUpdatesTheRest();
    void refreshThatBringsWhatWasTyped();
    void whatOthersChangedMeanwhileIsSeenOnReturn();
    void badEmailIsKeptAsTyped();
    void revertedIsNoDraft();
    void closingLosesNothing_data();
    void closingLosesNothing();
    void whatWasSeenStaysWithTheDraft();
    void keptUntilItIsSaved();

private:
    bool isUnsaved(int row);

    const QString m_anna = u"+31612345678"_s;
    const QString m_bo = u"+31687654321"_s;
    ContactId m_annasId;
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<WorkspaceClient> m_client;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowDrafts::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
    m_annasId = {m_server->create("+31612345678", R"("firstName":"Anna","lastName":"Smit")")};
    QVERIFY(!m_annasId.isEmpty());
    QVERIFY(!m_server->create("+31687654321", R"("firstName":"Bo")").isEmpty());
    const ServiceAccount account{m_server->address(), ServerFixture::key()};
    m_client = std::make_unique<WorkspaceClient>(account);
    m_window = std::make_unique<WindowFixture>(account);
}

void TestWindowDrafts::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

bool TestWindowDrafts::isUnsaved(int row)
{
    const QModelIndex index =
        m_window->child<QAbstractItemView>(u"contactList"_s)->model()->index(row, 0);
    const bool isMarked = index.data(SearchModel::UnsavedRole).toBool();
    const bool isSpoken =
        index.data(Qt::AccessibleTextRole).toString().endsWith(u", with unsaved changes"_s);
    return isMarked && isSpoken;
}

void TestWindowDrafts::typedTextSurvivesSomebodyElse()
{
    QVERIFY(m_window->opens(m_anna));
    QTRY_VERIFY(!isUnsaved(0));
    m_window->type(u"firstName"_s, u"Annie"_s);
    QTRY_VERIFY(isUnsaved(0));
    QVERIFY(m_window->opens(m_bo));
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Bo"_s, u"Anna Smit"_s}));
    QTRY_VERIFY(!isUnsaved(0));
    QTRY_VERIFY(isUnsaved(1));
    QCOMPARE(m_window->text(u"firstName"_s), u"Bo"_s);
    QCOMPARE(m_window->label(u"formState"_s), QString());

    m_window->openRow(1);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->desk().openContact().id(), m_annasId);
    QCOMPARE(m_window->label(u"personName"_s), u"Anna Smit"_s);
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Smit"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(!isUnsaved(1));
    QTRY_COMPARE(m_client->field(m_anna, ContactField::FirstName).text(), u"Annie"_s);
}

void TestWindowDrafts::everyFieldSurvives()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, {});
    m_window->type(u"lastName"_s, u"Đặng"_s);
    m_window->type(u"email"_s, u"a@example.com"_s);
    m_window->click(u"botActive"_s);
    m_window->click(u"doNotDisturb"_s);
    QVERIFY(m_window->opens(m_bo));
    QVERIFY(m_window->isChecked(u"botActive"_s));
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"firstName"_s), QString());
    QCOMPARE(m_window->text(u"lastName"_s), u"Đặng"_s);
    QCOMPARE(m_window->text(u"email"_s), u"a@example.com"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QVERIFY(m_window->isChecked(u"doNotDisturb"_s));
}

void TestWindowDrafts::draftsOfTwoPeople()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    QVERIFY(m_window->opens(m_bo));
    m_window->type(u"firstName"_s, u"Bob"_s);
    QCOMPARE(m_window->desk().drafts().count(), 2);
    m_window->openPerson(u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->desk().drafts().count(), 1);
    m_window->openPerson(u"Bo"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Bob"_s);
    QTRY_COMPARE(m_client->field(m_anna, ContactField::FirstName).text(), u"Annie"_s);
    QCOMPARE(m_client->field(m_bo, ContactField::FirstName).text(), u"Bo"_s);
}

void TestWindowDrafts::refreshKeepsTypedAndUpdatesTheRest()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"botActive"_s);
    ContactChange meanwhile;
    meanwhile.firstName = u"Anneke"_s;
    meanwhile.lastName = u"Jansen"_s;
    meanwhile.doNotDisturb = true;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(m_window->text(u"lastName"_s), u"Jansen"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QVERIFY(m_window->isChecked(u"doNotDisturb"_s));
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    QCOMPARE(m_window->label(u"personName"_s), u"Anneke Jansen"_s);
    QTRY_VERIFY(isUnsaved(0));
}

void TestWindowDrafts::refreshThatBringsWhatWasTyped()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    ContactChange meanwhile;
    meanwhile.firstName = u"Annie"_s;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QTRY_VERIFY(!isUnsaved(0));
}

void TestWindowDrafts::whatOthersChangedMeanwhileIsSeenOnReturn()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    QVERIFY(m_window->opens(m_bo));
    ContactChange meanwhile;
    meanwhile.lastName = u"Jansen"_s;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    m_window->openPerson(u"Anna Smit"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Jansen"_s);
    QCOMPARE(m_window->desk().drafts().edits(m_annasId),
             FieldEdits({{ContactField::FirstName, u"Anna"_s, u"Annie"_s}}));
}

void TestWindowDrafts::badEmailIsKeptAsTyped()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"email"_s, u"half an addr"_s);
    m_window->click(u"saveButton"_s);
    QVERIFY(!m_window->label(u"emailProblem"_s).isEmpty());
    QVERIFY(m_window->opens(m_bo));
    QCOMPARE(m_window->label(u"emailProblem"_s), QString());
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"email"_s), u"half an addr"_s);
}

void TestWindowDrafts::revertedIsNoDraft()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"revertButton"_s);
    QTRY_VERIFY(!isUnsaved(0));
    QVERIFY(m_window->opens(m_bo));
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    m_window->restart();
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"firstName"_s), u"Anna"_s);
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

void TestWindowDrafts::closingLosesNothing_data()
{
    QTest::addColumn<bool>("byAction");
    QTest::newRow("window") << false;
    QTest::newRow("action") << true;
}

void TestWindowDrafts::closingLosesNothing()
{
    QFETCH(const bool, byAction);
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->click(u"botActive"_s);
    QVERIFY(m_window->opens(m_bo));
    m_window->type(u"email"_s, u"half an addr"_s);
    // Nothing is asked, since nothing is lost.
    if (byAction)
        m_window->trigger(command::quit);
    else
        m_window->window().close();
    QVERIFY(!m_window->window().isVisible());

    m_window->restart();
    QTRY_COMPARE(m_window->contacts(), QStringList({u"Bo"_s, u"Anna Smit"_s}));
    QTRY_VERIFY(isUnsaved(0) && isUnsaved(1));
    m_window->openRow(1);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    QCOMPARE(m_window->text(u"lastName"_s), u"Smit"_s);
    QVERIFY(!m_window->isChecked(u"botActive"_s));
    QVERIFY2(m_window->label(u"formState"_s).startsWith(u"Not saved. This is what you typed on "_s),
             qPrintable(m_window->label(u"formState"_s)));
    QVERIFY(m_window->opens(m_bo));
    QCOMPARE(m_window->text(u"email"_s), u"half an addr"_s);
    // Typed on, it is of now.
    m_window->type(u"email"_s, u"bo@example.com"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
    QCOMPARE(m_client->field(m_anna, ContactField::FirstName).text(), u"Anna"_s);
}

/// Somebody else changes the same field after the agent has begun to type: that is found out,
/// although the form has shown the newer value to nobody.
void TestWindowDrafts::whatWasSeenStaysWithTheDraft()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->restart();
    ContactChange meanwhile;
    meanwhile.firstName = u"Anneke"_s;
    QVERIFY(m_client->change(m_annasId, meanwhile));
    QVERIFY(m_window->opens(m_anna));
    QCOMPARE(m_window->text(u"firstName"_s), u"Annie"_s);
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), u"Needs you"_s);
    QVERIFY(m_window->notice(u"saveNotice"_s).contains(u"Somebody else changed the same"_s));
    QCOMPARE(m_client->field(m_anna, ContactField::FirstName).text(), u"Anneke"_s);
}

void TestWindowDrafts::keptUntilItIsSaved()
{
    QVERIFY(m_window->opens(m_anna));
    m_window->type(u"firstName"_s, u"Annie"_s);
    m_window->restart();
    QVERIFY(m_window->opens(m_anna));
    m_window->click(u"saveButton"_s);
    QTRY_COMPARE(m_window->label(u"formState"_s), QString());
    m_window->restart();
    QTRY_COMPARE(m_window->contacts().size(), 1);
    QTRY_VERIFY(m_window->desk().journal().isOpened());
    QCOMPARE(m_window->desk().drafts().count(), 0);
    QVERIFY(!isUnsaved(0));
    QCOMPARE(m_client->field(m_anna, ContactField::FirstName).text(), u"Annie"_s);
}

QTEST_MAIN(TestWindowDrafts)
#include "tst_windowdrafts.moc"

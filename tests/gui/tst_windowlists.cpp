#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "WorkspaceScript.h"
#include "models/MembershipModel.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Putting the open contact on lists and taking it off.
class TestWindowLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void knownListsAreOffered();
    void addByName_data();
    void addByName();
    void addById();
    void addFromThePopup();
    void unknownListKeepsWhatWasTyped();
    void remove_data();
    void remove();
    void membershipIsRemembered();
    void othersListsAreNotShown();
    void emptyTextIsNotSent();
    void whatIsTypedMeanwhileStays();
    void failedRemovalKeepsTheRow();
    void waitsForTheService();
    void namedHere();

private:
    QString stateOf(int row);
    void typeList(const QString &text);
    QStringList storedLists();

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    }};
    int m_people = 0;
    QString m_number;
    QString m_id;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowLists::initTestCase()
{
    QVERIFY(m_server.start());
}

/// Each test has a person of its own, who is on no list.
void TestWindowLists::init()
{
    m_number = u"+3161111%1"_s.arg(++m_people, 4, 10, QChar(u'0'));
    m_id = m_server.create(m_number.toLatin1());
    QVERIFY(!m_id.isEmpty());
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), ServerFixture::key()});
    for (const ContactList &list : sampleLists())
        m_window->desk().listBook().learn(list);
}

void TestWindowLists::cleanup()
{
    m_window.reset();
    m_script.reset();
}

void TestWindowLists::typeList(const QString &text)
{
    auto *field = m_window->child<QComboBox>(u"addToListField"_s)->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, text);
}

QString TestWindowLists::stateOf(int row)
{
    const QAbstractItemModel *model =
        m_window->child<QAbstractItemView>(u"membershipList"_s)->model();
    return model->index(row, 0).data(MembershipModel::SinceRole).toString();
}

QStringList TestWindowLists::storedLists()
{
    QStringList lists;
    for (const QVariant &list :
         DatabaseFile(m_server.options().databaseFile)
             .column(u"SELECT list_id FROM memberships WHERE contact_id = '%1'"_s.arg(m_id)))
        lists.append(list.toString());
    return lists;
}

void TestWindowLists::knownListsAreOffered()
{
    QVERIFY(m_window->opens(m_number));
    const auto *field = m_window->child<QComboBox>(u"addToListField"_s);
    QCOMPARE(field->count(), sampleLists().size());
    for (const ContactList &list : sampleLists())
        QVERIFY2(field->findText(list.name, Qt::MatchExactly) >= 0, qPrintable(list.name));
    QCOMPARE(field->currentText(), QString());
    QVERIFY(m_window->label(u"listsState"_s).startsWith(u"None that this desk knows of."_s));
    QVERIFY(!m_window->isVisible(u"removeFromListButton"_s));
}

void TestWindowLists::addByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is") << u"Invoices by post"_s;
    QTest::newRow("another case, more space") << u" invoices BY post "_s;
}

void TestWindowLists::addByName()
{
    QFETCH(const QString, typed);
    QVERIFY(m_window->opens(m_number));
    typeList(typed);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Invoices by post"_s});
    QTRY_COMPARE(m_window->notice(u"listsNotice"_s), u"Added to “Invoices by post”."_s);
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->currentText(), QString());
    QVERIFY(m_window->label(u"listsState"_s).startsWith(u"As far as this desk put them there."_s));
    QVERIFY(m_window->isVisible(u"removeFromListButton"_s));
    QCOMPARE(storedLists(), QStringList{u"Wy0EaKv5RgLc8JqSt2Hd"_s});
}

void TestWindowLists::addById()
{
    // A desk that has not heard of the list learns its name from the service's answer.
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), ServerFixture::key()});
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->count(), 0);
    typeList(u"Qm7TfLw2ZrK9sYx4HdAe"_s);
    QTest::keyClick(m_window->child<QComboBox>(u"addToListField"_s)->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QVERIFY(m_window->sends());
    QCOMPARE(storedLists(), QStringList{u"Qm7TfLw2ZrK9sYx4HdAe"_s});
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->count(), 1);
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->currentText(), QString());
}

void TestWindowLists::addFromThePopup()
{
    QVERIFY(m_window->opens(m_number));
    auto *field = m_window->child<QComboBox>(u"addToListField"_s);
    const QString name = field->itemText(0);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->currentText(), name);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{name});
    QVERIFY(m_window->sends());
    QCOMPARE(storedLists().size(), 1);
    QCOMPARE(field->currentText(), QString());
}

void TestWindowLists::unknownListKeepsWhatWasTyped()
{
    QVERIFY(m_window->opens(m_number));
    typeList(u"no-such-list"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_VERIFY(m_window->notice(u"listsNotice"_s).contains(u"Not added to “no-such-list”."_s));
    QVERIFY(m_window->notice(u"listsNotice"_s)
                .contains(u"The service does not allow this to this account."_s));
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList{u"no-such-list"_s});
    QCOMPARE(stateOf(0), u"could not be put on it"_s);
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->count(), sampleLists().size());
    m_window->click(u"retryList"_s);
    QTRY_COMPARE(stateOf(0), u"could not be put on it"_s);
    QTRY_VERIFY(!m_window->notice(u"listsNotice"_s).isEmpty());
    m_window->click(u"discardList"_s);
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList());
    QCOMPARE(m_window->notice(u"listsNotice"_s), QString());
    QCOMPARE(storedLists(), QStringList());
}

void TestWindowLists::remove_data()
{
    QTest::addColumn<bool>("byAction");
    QTest::newRow("button") << false;
    QTest::newRow("action") << true;
}

void TestWindowLists::remove()
{
    QFETCH(const bool, byAction);
    QVERIFY(m_window->opens(m_number));
    for (const QString &name : {u"Newsletter"_s, u"Customers 2026"_s}) {
        typeList(name);
        m_window->click(u"addToListButton"_s);
        QTRY_VERIFY(m_window->rows(u"membershipList"_s).contains(name));
    }
    QVERIFY(m_window->sends());
    QVERIFY(!m_window->isEnabled(u"removeFromListButton"_s));
    auto *list = m_window->child<QAbstractItemView>(u"membershipList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_window->isEnabled(u"removeFromListButton"_s));
    if (byAction)
        m_window->trigger(command::removeFromList);
    else
        m_window->click(u"removeFromListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Customers 2026"_s});
    QTRY_COMPARE(m_window->notice(u"listsNotice"_s), u"Removed from “Newsletter”."_s);
    QCOMPARE(storedLists(), QStringList{u"b3VnC8pJt6GqRk1WzUsX"_s});
}

void TestWindowLists::membershipIsRemembered()
{
    QVERIFY(m_window->opens(m_number));
    typeList(u"Newsletter"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QVERIFY(m_window->sends());
    m_window->restart();
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
}

void TestWindowLists::othersListsAreNotShown()
{
    QVERIFY(m_window->opens(m_number));
    typeList(u"Newsletter"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QVERIFY(m_window->opens(samplePhoneNumbers().at(2)));
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList());
    QCOMPARE(m_window->notice(u"listsNotice"_s), QString());
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
}

void TestWindowLists::emptyTextIsNotSent()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(m_number));
    typeList(u"   "_s);
    m_window->click(u"addToListButton"_s);
    m_window->trigger(command::removeFromList);
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_script->count("POST "), 0);
    QCOMPARE(m_script->count("DELETE "), 0);
}

/// The answer to one list arrives while the next one is being typed.
void TestWindowLists::whatIsTypedMeanwhileStays()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    m_script->hold("POST /v1/contacts/lists");
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(m_number));
    typeList(u"list1"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_script->count("POST "), 1);
    typeList(u"list2"_s);
    QVERIFY(m_script->release(ScriptedServer::answer(200, R"({"success":true,"message":"ok"})")));
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"list1"_s});
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->currentText(), u"list2"_s);
}

void TestWindowLists::failedRemovalKeepsTheRow()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    m_script->to("POST /v1/contacts/lists",
                 ScriptedServer::answer(200, R"({"success":true,"message":"ok"})"));
    m_script->to("DELETE /v1/contacts/lists", ScriptedServer::answer(400, "{}"));
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(m_number));
    typeList(u"list1"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"list1"_s});
    auto *list = m_window->child<QAbstractItemView>(u"membershipList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    m_window->click(u"removeFromListButton"_s);
    QTRY_VERIFY(m_window->notice(u"listsNotice"_s).contains(u"Not removed from “list1”."_s));
    QCOMPARE(m_window->rows(u"membershipList"_s), QStringList{u"list1"_s});
    QCOMPARE(stateOf(0), u"could not be taken off it"_s);
    m_window->click(u"discardList"_s);
    QVERIFY(stateOf(0).startsWith(u"put on it here"_s));
    QCOMPARE(m_window->notice(u"listsNotice"_s), QString());
}

/// Without the service a list change waits, and says so.
void TestWindowLists::waitsForTheService()
{
    QVERIFY(m_window->opens(m_number));
    m_server.stop();
    typeList(u"Newsletter"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QCOMPARE(m_window->child<QComboBox>(u"addToListField"_s)->currentText(), QString());
    QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
    QCOMPARE(stateOf(0), u"waiting to be put on it"_s);
    QCOMPARE(m_window->notice(u"listsNotice"_s), QString());
    m_window->trigger(command::undo);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList());
    typeList(u"Newsletter"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QVERIFY(m_server.start());
    // It comes back elsewhere: its port was any.
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), ServerFixture::key()});
}

void TestWindowLists::namedHere()
{
    QVERIFY(m_window->opens(m_number));
    typeList(u"Newsletter"_s);
    m_window->click(u"addToListButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"Newsletter"_s});
    QVERIFY(m_window->sends());
    QVERIFY(!m_window->isEnabled(u"nameListButton"_s));
    auto *list = m_window->child<QAbstractItemView>(u"membershipList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    m_window->click(u"nameListButton"_s);
    QCOMPARE(m_window->text(u"listNameField"_s), u"Newsletter"_s);
    m_window->type(u"listNameField"_s, u"   "_s);
    QVERIFY(!m_window->isEnabled(u"listNameButton"_s));
    m_window->type(u"listNameField"_s, u" The ones  who read "_s);
    m_window->click(u"listNameButton"_s);
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"The ones who read"_s});
    QVERIFY(!m_window->isVisible(u"listNameField"_s));
    m_window->restart();
    QVERIFY(m_window->opens(m_number));
    QTRY_COMPARE(m_window->rows(u"membershipList"_s), QStringList{u"The ones who read"_s});
}

QTEST_MAIN(TestWindowLists)
#include "tst_windowlists.moc"

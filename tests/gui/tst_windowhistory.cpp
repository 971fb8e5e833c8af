#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceClient.h"
#include "WorkspaceScript.h"
#include "models/ConversationModel.h"
#include "models/TagListModel.h"
#include "search/TagQuery.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"
#include "ui/tags/TagsPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Tags and conversations of the sample people.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tags();
    void tagsAreDescribedAndSearchedFor();
    void noTags();
    void longConversationOpensAtTheNewest();
    void rightToLeftConversation();
    void noConversation();
    void daysOpenWithALine();
    void copyMessage();
    void refreshMovesNothing();
    void refreshWithNewsMovesNothing();
    void failedPartsCanBeAskedForAgain();
    void nothingOfTheOneBeforeIsShown();

private:
    ConversationView &conversation()
    {
        return *m_window->child<ConversationView>(u"conversation"_s);
    }
    /// The first row that begins in sight, and where it stands.
    QModelIndex firstInSight();
    void scriptMessages(int count, int readOf, const QByteArray &more = {});

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    }};
    std::unique_ptr<WorkspaceClient> m_client;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowHistory::initTestCase()
{
    QVERIFY(m_server.start());
    m_client =
        std::make_unique<WorkspaceClient>(ServiceAccount{m_server.address(), ServerFixture::key()});
}

void TestWindowHistory::init()
{
    m_window =
        std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), ServerFixture::key()});
}

void TestWindowHistory::cleanup()
{
    m_window.reset();
    m_script.reset();
}

QModelIndex TestWindowHistory::firstInSight()
{
    for (int row = 0; row < conversation().model()->rowCount(); ++row) {
        const QModelIndex index = conversation().model()->index(row, 0);
        if (conversation().visualRect(index).top() >= 0)
            return index;
    }
    return {};
}

/// A scripted service whose contact has this many messages, the one at `readOf` read already.
void TestWindowHistory::scriptMessages(int count, int readOf, const QByteArray &more)
{
    QByteArray body = "[";
    for (int i = 0; i < count; ++i) {
        body += R"({"messageSid":"m)" + QByteArray::number(i) + R"(","body":")" +
                QByteArray("words and more words ").repeated(1 + i % 9) +
                R"(","timestamp":"2026-11-)" +
                QByteArray::number(1 + i / 50).rightJustified(2, '0') +
                "T10:" + QByteArray::number(i % 50).rightJustified(2, '0') +
                R"(:00.000Z","type":"text","direction":"outbound","status":")" +
                (i == readOf ? "read" : "sent") + R"("},)";
    }
    body += more;
    if (body.endsWith(','))
        body.chop(1);
    m_script->to("GET /v1/contacts/messages/", ScriptedServer::answer(200, body + ']'));
}

void TestWindowHistory::tags()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    const QList<Tag> stored = m_client->tags(m_window->desk().openContact().id());
    QCOMPARE(stored.size(), 4);
    const QAbstractItemModel *shown = m_window->child<QAbstractItemView>(u"tagList"_s)->model();
    QCOMPARE(shown->rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(shown->index(row, 0).data().toString(), stored.at(row).name);
        QCOMPARE(shown->index(row, 0).data(TagListModel::DescriptionRole).toString(),
                 stored.at(row).description);
    }
    QVERIFY(m_window->isVisible(u"tagList"_s));
    QVERIFY(!m_window->isVisible(u"tagsState"_s));
}

void TestWindowHistory::tagsAreDescribedAndSearchedFor()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().at(2)));
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    auto *tags = m_window->child<QAbstractItemView>(u"tagList"_s);
    const auto *panel = m_window->window().findChild<TagsPanel *>();
    QSignalSpy activated(panel, &TagsPanel::tagActivated);
    QVERIFY(!m_window->isVisible(u"tagDescription"_s));
    tags->setFocus(Qt::TabFocusReason);
    for (int row = 0; row < 4; ++row) {
        QTest::keyClick(tags, row == 0 ? Qt::Key_Home : Qt::Key_Right);
        const QModelIndex tag = tags->model()->index(row, 0);
        QCOMPARE(tags->currentIndex(), tag);
        const QString description = tag.data(TagListModel::DescriptionRole).toString();
        QCOMPARE(m_window->label(u"tagDescription"_s),
                 description.isEmpty() ? u"No description."_s : description);
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(activated.last().first().toString(), tag.data().toString());
    }
    QTest::mouseClick(tags->viewport(), Qt::LeftButton, {},
                      tags->visualRect(tags->model()->index(1, 0)).center());
    QCOMPARE(activated.count(), 5);

    // Whom the directory knows to have it.
    const QString who = m_window->label(u"personName"_s);
    m_window->type(u"lookUpField"_s, queryForTag(activated.last().first().toString()));
    QTRY_VERIFY(m_window->contacts() == QStringList{who});

    QVERIFY(m_window->opens(samplePhoneNumbers().at(1)));
    QVERIFY(!m_window->isVisible(u"tagDescription"_s));
}

void TestWindowHistory::noTags()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().at(2)));
    QCOMPARE(m_window->label(u"tagsState"_s), u"No tags."_s);
    QVERIFY(!m_window->isVisible(u"tagList"_s));
    QVERIFY(!m_window->isVisible(u"tagsRetry"_s));
}

void TestWindowHistory::longConversationOpensAtTheNewest()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    const QAbstractItemModel *messages = conversation().model();
    QCOMPARE(messages->rowCount(), 1996);
    QVERIFY(m_window->label(u"conversationCount"_s).startsWith(u"1,996 "_s));
    QVERIFY(conversation().isVisible());
    QVERIFY(conversation().isAtEnd());
    const QRect last = conversation().visualRect(messages->index(1995, 0));
    QCOMPARE(last.bottom(), conversation().viewport()->rect().bottom());
    QVERIFY(last.height() > 10);

    const QList<Message> stored = m_client->messages(m_window->desk().openContact().id());
    for (const int row : {0, 1, 997, 1994, 1995})
        QCOMPARE(messages->index(row, 0).data().toString(), stored.at(row).body.toString());
    // A small part of what there is: as much as fits on the screen, some of it again.
    QVERIFY2(conversation().measuredRows() < 200,
             qPrintable(u"%1 rows were measured"_s.arg(conversation().measuredRows())));
}

void TestWindowHistory::rightToLeftConversation()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().at(1)));
    QCOMPARE(m_window->label(u"personName"_s), u"ليلى المنصوري"_s);
    QCOMPARE(conversation().model()->rowCount(), 240);
    QVERIFY(conversation().isAtEnd());
    QVERIFY(m_window->rows(u"conversation"_s).filter(QRegularExpression(u"\\p{Arabic}"_s)).size() >
            100);
}

void TestWindowHistory::noConversation()
{
    QCOMPARE(m_window->label(u"conversationEmpty"_s),
             u"No conversation\nIt appears here when a contact is open."_s);
    QVERIFY(m_window->opens(samplePhoneNumbers().at(2)));
    QCOMPARE(m_window->label(u"conversationEmpty"_s),
             u"No messages yet\nNothing has been written to or by this person."_s);
    QVERIFY(!m_window->isVisible(u"conversationRetry"_s));
    QVERIFY(!conversation().isVisible());
}

void TestWindowHistory::daysOpenWithALine()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().at(3)));
    const QAbstractItemModel *messages = conversation().model();
    const QList<Message> stored = m_client->messages(m_window->desk().openContact().id());
    QCOMPARE(messages->rowCount(), stored.size());
    QDate before;
    int days = 0;
    for (int row = 0; row < messages->rowCount(); ++row) {
        const QDate day = stored.at(row).time.toLocalTime().date();
        const QString shown =
            messages->index(row, 0).data(ConversationModel::DayTextRole).toString();
        QCOMPARE(shown,
                 day == before ? QString() : QLocale::c().toString(day, QLocale::LongFormat));
        days += shown.isEmpty() ? 0 : 1;
        before = day;
    }
    QVERIFY(days > 1);
}

void TestWindowHistory::copyMessage()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    const QModelIndex last = conversation().model()->index(1995, 0);
    QApplication::clipboard()->setText(u"before"_s);
    m_window->trigger(command::copyMessage);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QTest::mouseClick(conversation().viewport(), Qt::LeftButton, {},
                      conversation().visualRect(last).center());
    m_window->trigger(command::copyMessage);
    QCOMPARE(QApplication::clipboard()->text(), last.data().toString());
}

void TestWindowHistory::refreshMovesNothing()
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    conversation().verticalScrollBar()->setValue(20'000);
    QVERIFY(!conversation().isAtEnd());
    const QPersistentModelIndex row = firstInSight();
    QVERIFY(row.isValid());
    const QRect where = conversation().visualRect(row);
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QVERIFY(row.isValid());
    QCOMPARE(conversation().visualRect(row), where);
}

/// A message further up has been read meanwhile, and a new one has come in.
void TestWindowHistory::refreshWithNewsMovesNothing()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    scriptMessages(400, -1);
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(u"+31612345678"_s));
    QCOMPARE(conversation().model()->rowCount(), 400);
    conversation().verticalScrollBar()->setValue(10'000);
    const QModelIndex row = firstInSight();
    QVERIFY(row.row() > 20 && row.row() < 380);
    const QRect where = conversation().visualRect(row);

    scriptMessages(400, row.row() - 5,
                   R"({"messageSid":"new","body":"news","timestamp":"2026-11-20T10:00:00.000Z"})");
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(conversation().model()->rowCount(), 401);
    const QModelIndex changed = conversation().model()->index(row.row() - 5, 0);
    QCOMPARE(changed.data(ConversationModel::StatusTextRole).toString(), u"Read"_s);
    QCOMPARE(conversation().visualRect(conversation().model()->index(row.row(), 0)), where);
    // Also once everything that was put off has been done.
    QTest::qWait(0);
    QCOMPARE(conversation().visualRect(conversation().model()->index(row.row(), 0)), where);
}

void TestWindowHistory::failedPartsCanBeAskedForAgain()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    m_script->to("GET /v1/contacts/tags/", ScriptedServer::answer(500, "{}"));
    m_script->to("GET /v1/contacts/messages/", ScriptedServer::answer(200, "<html>"));
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(u"+31612345678"_s));
    QVERIFY(m_window->label(u"tagsState"_s).startsWith(u"The tags could not be read."_s));
    QVERIFY(m_window->label(u"conversationEmpty"_s)
                .startsWith(u"The conversation could not be read\n"_s));

    m_script->to("GET /v1/contacts/tags/", ScriptedServer::answer(200, R"([{"name":"vip"}])"));
    scriptMessages(3, -1);
    m_window->click(u"tagsRetry"_s);
    QVERIFY(m_window->settles());
    QCOMPARE(m_window->rows(u"tagList"_s), QStringList{u"vip"_s});
    QCOMPARE(m_window->label(u"tagsState"_s), QString());
    QCOMPARE(conversation().model()->rowCount(), 3);
    QVERIFY(conversation().isVisible());
    QVERIFY(conversation().isAtEnd());

    m_script->to("GET /v1/contacts/messages/", ScriptedServer::answer(500, "{}"));
    m_window->trigger(command::refresh);
    QVERIFY(m_window->settles());
    QCOMPARE(conversation().model()->rowCount(), 3);
    QVERIFY(conversation().isVisible());
    QVERIFY(m_window->notice(u"conversationNotice"_s)
                .contains(u"The conversation could not be brought up to date."_s));
}

void TestWindowHistory::nothingOfTheOneBeforeIsShown()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(200, R"({"success":true,"contactId":"id1"})"));
    m_script->to("GET /v1/contacts/tags/", ScriptedServer::answer(200, R"([{"name":"vip"}])"));
    scriptMessages(3, -1);
    m_window = std::make_unique<WindowFixture>(m_script->account());
    QVERIFY(m_window->opens(u"+31612345678"_s));
    QCOMPARE(m_window->rows(u"tagList"_s), QStringList{u"vip"_s});
    m_script->hold("GET /v1/contacts?");
    m_window->lookUp(u"+31687654321"_s);
    QCOMPARE(m_window->page(), u"loadingPage"_s);
    QVERIFY(m_window->label(u"loadingPage"_s).startsWith(u"Looking up +31 6 87654321…"_s));
    QCOMPARE(m_window->rows(u"tagList"_s), QStringList());
    QCOMPARE(m_window->rows(u"conversation"_s), QStringList());
    QCOMPARE(m_window->label(u"conversationCount"_s), QString());
    QVERIFY(m_window->label(u"conversationEmpty"_s).startsWith(u"No conversation"_s));
}

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"

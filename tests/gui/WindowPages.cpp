#include "WindowPages.h"

#include "accounts/Account.h"
#include "server/SampleData.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

WindowPages::WindowPages(ServerFixture &server)
    : m_server(server),
      m_window(std::make_unique<WindowFixture>(
          ServiceAccount{server.address(), ServerFixture::key()}, samplePhoneNumbers()))
{
}

WindowPages::~WindowPages()
{
    // Before whom it asks.
    m_window.reset();
}

void WindowPages::show(const QString &page)
{
    if (page.endsWith("Page"_L1))
        showPersonPage(page);
    else if (page.startsWith("account"_L1))
        showAccounts(page);
    else if (page.startsWith("side"_L1))
        showSidePage(page);
    else
        showReading(page);
}

void WindowPages::showPersonPage(const QString &page)
{
    if (page == "personPage"_L1) {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_window->trigger(command::showRaw);
        QTest::keyClicks(m_window->child<QComboBox>(u"addToListField"_s)->lineEdit(),
                         u"Qm7TfLw2ZrK9sYx4HdAe"_s);
        m_window->click(u"addToListButton"_s);
        QTRY_COMPARE(m_window->rows(u"membershipList"_s).size(), 1);
        QTRY_VERIFY(m_window->isVisible(u"listsNotice"_s));
    } else if (page == "notFoundPage"_L1) {
        m_window->lookUp(u"nobody@example.com"_s);
    } else if (page == "createPage"_L1) {
        m_window->trigger(command::newContact);
        m_window->click(u"newMore"_s);
        m_window->click(u"createButton"_s);
    } else if (page == "failedPage"_L1) {
        m_window =
            std::make_unique<WindowFixture>(ServiceAccount{m_server.address(), u"another"_s});
        m_window->lookUp(u"nobody@example.com"_s);
    }
    QTRY_COMPARE(m_window->page(), page);
}

void WindowPages::showAccounts(const QString &page)
{
    const Account account{.id = AccountBook::newId(),
                          .name = u"North"_s,
                          .color = u"#3366cc"_s,
                          .baseAddress = m_server.address()};
    m_window->book().put(account);
    m_window->trigger(command::manageAccounts);
    QVERIFY(m_window->isVisible(u"accountsPage"_s));
    auto *list = m_window->child<QAbstractItemView>(u"accountList"_s);
    if (page == "account removal"_L1) {
        list->setCurrentIndex(list->model()->index(0, 0));
        m_window->click(u"removeAccount"_s);
        QTRY_VERIFY(m_window->isVisible(u"confirmRemoval"_s));
    }
}

void WindowPages::showSidePage(const QString &page)
{
    QVERIFY(m_window->opens(samplePhoneNumbers().first()));
    if (page == "side everywhere"_L1) {
        m_window->trigger(command::findEverywhere);
        // The conversation was told just now: it is found as soon as the directory has it.
        const auto found = [this] {
            m_window->type(u"findEverywhereField"_s, u"the"_s);
            return QTest::qWaitFor(
                [this] { return !m_window->rows(u"findEverywhereList"_s).isEmpty(); }, 300);
        };
        QTRY_VERIFY(found());
    } else if (page == "side history"_L1) {
        m_window->type(u"firstName"_s, u"Emily"_s);
        m_window->trigger(command::save);
        QVERIFY(m_window->sends());
        // The next page begins with whom the last one began with.
        m_window->trigger(command::undo);
        QTRY_COMPARE(m_window->text(u"firstName"_s), u"Amelia"_s);
        QVERIFY(m_window->sends());
        m_window->trigger(command::showHistory);
        QTRY_VERIFY(m_window->rows(u"historyTable"_s).size() >= 4);
        QTRY_VERIFY(m_window->isEnabled(u"historyCheck"_s));
    } else {
        m_server.stop();
        m_window->type(u"firstName"_s, u"Emily"_s);
        m_window->trigger(command::save);
        QTRY_COMPARE(m_window->desk().outbox().state().kind, OutboxState::Kind::Offline);
        m_window->trigger(command::showQueue);
        QTRY_COMPARE(m_window->rows(u"queueList"_s).size(), 1);
        QVERIFY(m_server.start());
    }
}

void WindowPages::openScripted(const QByteArray &last)
{
    const QByteArray start = R"({"timestamp":"2026-11-0)";
    const QByteArray end = R"(T10:00:00.000Z","type":"text","direction":"inbound","body":)";
    m_script = std::make_unique<WorkspaceScript>();
    m_script->to(
        "GET /v1/contacts?",
        ScriptedServer::answer(200, R"({"success":true,"contactId":"id1","firstName":"Amelia"})"));
    m_script->to("GET /v1/contacts/messages/",
                 ScriptedServer::answer(200, '[' + start + '1' + end + R"("Hello"},)" + start +
                                                 '2' + end + last + "}]"));
    m_window = std::make_unique<WindowFixture>(m_script->account());
    m_window->window().resize(1280, 800);
    QVERIFY(m_window->opens(u"+31612345678"_s));
    QTRY_COMPARE(m_window->rows(u"conversation"_s).size(), 2);
}

void WindowPages::showReading(const QString &page)
{
    const auto enterNewest = [this] {
        auto *view = m_window->child<ConversationView>(u"conversation"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Return);
    };
    if (page == "reading tools"_L1) {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        for (const QString &id :
             {command::filterMessages, command::goToDate, command::showOverview, command::find})
            m_window->trigger(id);
        m_window->type(u"findField"_s, u"the"_s);
        QTRY_VERIFY(m_window->label(u"findCount"_s).contains(u" of "_s));
        QTRY_VERIFY(m_window->isVisible(u"activityPlot"_s));
    } else if (page == "export"_L1) {
        QVERIFY(m_window->opens(samplePhoneNumbers().first()));
        m_window->trigger(command::exportConversation);
        QVERIFY(m_window->isVisible(u"takeAlong"_s));
    } else if (page == "link"_L1) {
        openScripted(R"("look at http://evil.example/pay now")");
        enterNewest();
        QVERIFY(m_window->isVisible(u"linkBar"_s));
    } else {
        showPicture();
    }
}

void WindowPages::showPicture()
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    openScripted(R"("see")");
    m_script->to("GET /media/", ScriptedServer::answer(200, png, "Content-Type: image/png\r\n"));
    QUrl address = m_script->account().baseAddress;
    address.setPath(u"/media/garden.png"_s);
    m_script->to("GET /v1/contacts/messages/",
                 ScriptedServer::answer(
                     200, R"([{"timestamp":"2026-11-01T10:00:00.000Z","type":"image",)"
                          R"("direction":"inbound","mediaContentType":"image/png","mediaUrl":")" +
                              address.toEncoded() + R"("}])"));
    m_window->trigger(command::refresh);
    QTRY_COMPARE(m_window->rows(u"conversation"_s).size(), 1);
    auto *view = m_window->child<ConversationView>(u"conversation"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_script->count("GET /media/"), 1);
    QTRY_VERIFY((QTest::keyClick(view, Qt::Key_Return), m_window->isVisible(u"pictureViewer"_s)));
}

QStringList WindowPages::names()
{
    return {u"welcomePage"_s,  u"personPage"_s,      u"notFoundPage"_s,    u"createPage"_s,
            u"failedPage"_s,   u"account"_s,         u"account removal"_s, u"side queue"_s,
            u"side history"_s, u"side everywhere"_s, u"reading tools"_s,   u"export"_s,
            u"link"_s,         u"picture"_s};
}

} // namespace contactdesk

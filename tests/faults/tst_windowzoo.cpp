#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "faults/Fault.h"
#include "faults/OnItsThread.h"
#include "faults/StallWatch.h"
#include "models/ConversationModel.h"
#include "service/Waiting.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What can go wrong with each thing that an agent types: what was typed stays, what is said of it
/// is true, and doing it again works once the service does.
class TestWindowZoo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase() { m_watch.print("the window's zoo"); }

    void whatWasTypedStays_data();
    void whatWasTypedStays();
    void aLongConversationOpens();

private:
    /// What an agent does in one place of the window.
    struct Deed {
        QByteArray operation;
        QByteArray firstLine;
        QString notice;
        QString field;
        QString button;
    };

    static const std::vector<Deed> &deeds();
    static const Fault &faultNamed(const QByteArray &name);
    static const Operation &operationOf(const Deed &deed);
    static Failure expected(const Verdict &verdict, const Operation &operation);

    void answer(const QByteArray &firstLine, const ScriptedServer::Turn &turn);
    void typeFor(const Deed &deed);
    void submit(const Deed &deed);
    QString typedFor(const Deed &deed) const;
    QString saidOf(const Deed &deed) const;
    bool isDone(const Deed &deed) const;
    QString retryButton(const Deed &deed) const;

    const QString m_number = u"+31612345678"_s;
    const QString m_typed = u"Typed"_s;
    StallWatch m_watch;
    std::unique_ptr<OnItsThread<WorkspaceScript>> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

const std::vector<TestWindowZoo::Deed> &TestWindowZoo::deeds()
{
    static const std::vector<Deed> deeds{
        {"lookUp", "GET /v1/contacts?", {}, u"lookUpField"_s, {}},
        {"update", "PUT /v1/contacts/id1", u"saveNotice"_s, u"lastName"_s, u"saveButton"_s},
        {"create", "POST /v1/contacts?", u"saveNotice"_s, u"newFirstName"_s, u"createButton"_s},
        {"addToList", "POST /v1/contacts/lists", u"listsNotice"_s, u"addToListField"_s,
         u"addToListButton"_s},
    };
    return deeds;
}

const Fault &TestWindowZoo::faultNamed(const QByteArray &name)
{
    static const std::vector<Fault> faults = allFaults();
    const auto found = std::find_if(faults.begin(), faults.end(),
                                    [&](const Fault &fault) { return fault.name == name; });
    if (found == faults.end())
        qFatal("There is no fault %s.", name.constData());
    return *found;
}

const Operation &TestWindowZoo::operationOf(const Deed &deed)
{
    const auto &all = allOperations();
    return *std::find_if(all.begin(), all.end(),
                         [&](const Operation &each) { return each.name == deed.operation; });
}

Failure TestWindowZoo::expected(const Verdict &verdict, const Operation &operation)
{
    return {.kind = *verdict.kind,
            .cause = verdict.cause,
            .outcomeKnown = !(verdict.leavesWriteOpen && operation.isWrite())};
}

void TestWindowZoo::init()
{
    m_script = std::make_unique<OnItsThread<WorkspaceScript>>();
    answer("GET /v1/contacts?",
           ScriptedServer::answer(200, R"({"success":true,"contactId":"id1","contact":)"
                                       R"({"id":"id1","firstName":"Anna"}})"));
    const QUrl address = m_script->run([](auto &script) { return script.account().baseAddress; });
    m_window = std::make_unique<WindowFixture>(ServiceAccount{address, testKey()});
}

void TestWindowZoo::cleanup()
{
    m_window.reset();
    m_script.reset();
}

void TestWindowZoo::answer(const QByteArray &firstLine, const ScriptedServer::Turn &turn)
{
    m_script->run([&](WorkspaceScript &script) { script.to(firstLine, turn); });
}

void TestWindowZoo::typeFor(const Deed &deed)
{
    if (deed.operation == "lookUp") {
        m_window->type(deed.field, m_number);
    } else if (deed.operation == "create") {
        answer("GET /v1/contacts?",
               ScriptedServer::answer(404, R"({"success":false,"message":"Contact not found"})"));
        m_window->trigger(command::newContact);
        m_window->type(u"newPhoneNumber"_s, m_number);
        m_window->type(deed.field, m_typed);
    } else {
        QVERIFY(m_window->opens(m_number));
        if (deed.operation == "update")
            m_window->type(deed.field, m_typed);
        else
            QTest::keyClicks(m_window->child<QComboBox>(deed.field)->lineEdit(), m_typed);
    }
}

void TestWindowZoo::submit(const Deed &deed)
{
    if (deed.button.isEmpty())
        QTest::keyClick(m_window->child<QLineEdit>(deed.field), Qt::Key_Return);
    else
        m_window->click(deed.button);
}

QString TestWindowZoo::typedFor(const Deed &deed) const
{
    // What was saved is shown by what it is about.
    const bool isSaved = !m_window->desk().journal().entries().empty();
    if (deed.operation == "addToList")
        return isSaved ? m_window->rows(u"membershipList"_s).value(0)
                       : m_window->child<QComboBox>(deed.field)->currentText();
    return m_window->text(isSaved && deed.operation == "create" ? u"firstName"_s : deed.field);
}

/// "" as long as nothing went wrong.
QString TestWindowZoo::saidOf(const Deed &deed) const
{
    if (deed.operation != "lookUp") {
        // What can be tried again by itself is told where it waits; the rest in a notice.
        QStringList said{m_window->notice(deed.notice)};
        const auto &open = m_window->desk().journal().entries();
        if (open.empty() || !open.begin()->second.failure)
            return {};
        const auto *list = m_window->child<QAbstractItemView>(u"membershipList"_s);
        said.append(m_window->child<QWidget>(u"formState"_s)->accessibleDescription());
        said.append(list->model()->index(0, 0).data(Qt::ToolTipRole).toString());
        return said.join(u'\n');
    }
    const QString page = m_window->page();
    return page == "failedPage"_L1 || page == "notFoundPage"_L1 ? m_window->label(page) : QString();
}

bool TestWindowZoo::isDone(const Deed &deed) const
{
    if (m_window->page() != "personPage"_L1 || !m_window->desk().journal().entries().empty())
        return false;
    if (deed.operation == "addToList")
        return m_window->rows(u"membershipList"_s) == QStringList{m_typed};
    if (deed.operation == "update")
        return m_window->label(u"personName"_s) == u"Anna Typed"_s &&
               m_window->label(u"formState"_s).isEmpty();
    return true;
}

void TestWindowZoo::whatWasTypedStays_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("deed");
    for (const char *fault : {"reset before the answer",
                              "closed in the headers",
                              "closed in the body",
                              "empty body",
                              "page",
                              "no UTF-8",
                              "gzip that is none",
                              "junk of 1 MB",
                              "junk of 16 MB",
                              "false success",
                              "duplicate by code",
                              "302 to elsewhere",
                              "400",
                              "401",
                              "403",
                              "404",
                              "409",
                              "413",
                              "429",
                              "500",
                              "502",
                              "503",
                              "504"}) {
        for (size_t deed = 0; deed < deeds().size(); ++deed)
            QTest::addRow("%s: %s", fault, deeds()[deed].operation.constData())
                << QByteArray(fault) << static_cast<int>(deed);
    }
}

void TestWindowZoo::whatWasTypedStays()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, deed);
    const Deed &done = deeds()[static_cast<size_t>(deed)];
    const Operation &operation = operationOf(done);
    const Fault &met = faultNamed(fault);
    const QUrl nowhere(u"http://127.0.0.1:9/v1"_s);
    typeFor(done);
    const QString typed = typedFor(done);
    QVERIFY(!typed.isEmpty());
    answer(done.firstLine, met.act(operation, nowhere));

    // What can be tried again is, and not only once.
    m_window->setOutboxPause(std::chrono::milliseconds(100));
    m_watch.start(QTest::currentDataTag());
    submit(done);
    const bool isTold = waitFor([&] { return !saidOf(done).isEmpty(); });
    m_watch.stop();
    QVERIFY(isTold);
    const QString said = saidOf(done);
    Failure failure = expected(met.verdict, operation);
    // A service with a fault may have created the contact all the same.
    if (done.operation == "create" && failure.kind == FailureKind::ServiceError &&
        said.startsWith(u"Perhaps created"_s))
        failure.outcomeKnown = false;
    const bool isNobody = done.operation == "lookUp" && met.verdict.kind == FailureKind::NotFound;
    QVERIFY2(
        said.contains(isNobody ? u"The service has no such contact."_s : whatHappened(failure)),
        qPrintable(said));
    QVERIFY2(isNobody || said.contains(whatToDo(failure)) ||
                 said.contains(u"It is tried again by itself."_s),
             qPrintable(said));
    // The part of the key that survives any encoding; the service quotes it.
    QVERIFY2(!said.contains(u"cret"_s), qPrintable(said));
    QCOMPARE(typedFor(done), typed);
    QVERIFY(!isDone(done));
    // What the service claims to have is the agent's to compare.
    if (done.operation == "create" && failure.kind == FailureKind::AlreadyExists)
        return;

    answer(done.firstLine, ScriptedServer::answer(200, operation.goodAnswer));
    if (done.operation == "lookUp")
        submit(done);
    else if (failure.kind == FailureKind::RefusedKey)
        m_window->desk().setKey(testKey());
    else if (const QString retry = retryButton(done); !retry.isEmpty())
        m_window->click(retry);
    QVERIFY(waitFor([&] { return isDone(done); }));
    QCOMPARE(m_window->desk().drafts().count(), 0);
}

/// Where the service refused it; "" where it is tried again by itself.
QString TestWindowZoo::retryButton(const Deed &deed) const
{
    const auto &open = m_window->desk().journal().entries();
    if (open.empty() || !needsAgent(open.begin()->second))
        return {};
    return deed.operation == "addToList" ? u"retryList"_s : u"retryEntry"_s;
}

void TestWindowZoo::aLongConversationOpens()
{
    constexpr int count = 20'000;
    QByteArray messages = "[";
    for (int i = 0; i < count; ++i)
        messages += R"({"messageSid":"m)" + QByteArray::number(i) + R"(","body":")" +
                    QByteArray("words and more words ").repeated(1 + i % 20) + R"(","timestamp":)" +
                    QByteArray::number(1'700'000'000'000 + 60'000LL * i) +
                    R"(,"type":"text","direction":"inbound","status":"read"},)";
    messages.back() = ']';
    answer("GET /v1/contacts/messages/", ScriptedServer::answer(200, messages));
    const auto *view = m_window->child<ConversationView>(u"conversation"_s);
    m_window->type(u"lookUpField"_s, m_number);

    m_watch.start("a conversation of 20,000 messages, " + QByteArray::number(messages.size()) +
                  " bytes");
    QTest::keyClick(m_window->child<QLineEdit>(u"lookUpField"_s), Qt::Key_Return);
    const bool isShown = waitFor(
        [&] { return view->isVisible() && view->model()->rowCount() == count && view->isAtEnd(); });
    // Painting comes after.
    QCoreApplication::processEvents();
    m_watch.stop();
    QVERIFY(isShown);
    QVERIFY(m_window->settles());
}

QTEST_MAIN(TestWindowZoo)
#include "tst_windowzoo.moc"

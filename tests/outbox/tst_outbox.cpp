#include "outbox/OutboxFixture.h"
#include "service/Waiting.h"
#include "support/WorkspaceScript.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is sent of a journal, and when, to a service that answers as the test says.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAnUpdate()
    {
        WorkspaceScript script;
        script.to("PUT", ScriptedServer::answer(200, R"({"success":true})"));
        OutboxFixture desk(script.account());
        QVERIFY(desk.open());
        const EntryId id =
            desk.record(update(u"anna"_s, {text(ContactField::FirstName, u"Ann"_s, u"Anna"_s)}));
        QVERIFY(desk.becomes(id, EntryState::Done));
        QCOMPARE(script.count(), 1);
        QCOMPARE(script.requests().first().body, QByteArray(R"({"firstName":"Anna"})"));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

#include "desk/HeldDesk.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is open, told step by step: every answer comes when the test gives it.
class TestOpenAnswers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HeldDesk> m_desk;
    const QString m_number = u"+31612345678"_s;

    QStringList told() { return m_desk->recorder.take(); }

    /// Zoë, looked up and answered, with a tag and a message, as the id "zoe".
    bool openZoe()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(*PhoneNumber::fromE164(m_number));
        return QTest::qWaitFor([&] { return desk.held.waiting() == 1; }) &&
               desk.held.answer("GET /v1/contacts?", contactAnswer("zoe", "Zoë")) &&
               QTest::qWaitFor([&] { return desk.held.waiting() == 2; }) &&
               desk.held.answer("/tags/", tagsAnswer("vip")) &&
               desk.held.answer("/messages/", messagesAnswer("hello")) &&
               QTest::qWaitFor([&] { return desk.open.isSettled(); });
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<HeldDesk>(); }

    void unknownPerson()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(*PhoneNumber::fromE164(m_number));
        QCOMPARE(told(), QStringList({u"switched"_s, u"contact Loading"_s}));
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("phoneNumber=%2B31612345678", contactAnswer("zoe", "Zoë")));
        QTRY_COMPARE(desk.open.contact().progress, Progress::Ready);
        QCOMPARE(desk.open.tags().progress, Progress::Loading);
        QCOMPARE(desk.open.conversation().progress, Progress::Loading);
        QVERIFY(!desk.open.isSettled());
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(desk.held.answer("/tags/zoe", tagsAnswer("vip")));
        QTRY_COMPARE(desk.open.tags().progress, Progress::Ready);
        QVERIFY(!desk.open.isSettled());
        QVERIFY(desk.held.answer("/messages/zoe", messagesAnswer("hello")));
        QTRY_VERIFY(desk.open.isSettled());
        QStringList seen = told();
        QCOMPARE(seen.mid(seen.size() - 2),
                 QStringList({u"tags Ready"_s, u"conversation Ready"_s}));
        QVERIFY(!seen.contains(u"switched"_s));
        QCOMPARE(desk.open.tags().value->first().name, u"vip"_s);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"hello"_s);
        QCOMPARE(desk.held.asked("GET"), 3);
    }

    void knownPersonIsAskedForSideBySide()
    {
        HeldDesk &desk = *m_desk;
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, m_number));
        desk.open.lookUp(*PhoneNumber::fromE164(m_number));
        QCOMPARE(told(), QStringList({u"switched"_s, u"contact Loading"_s}));
        // The file answers long before the service.
        QTRY_VERIFY(desk.open.contact().value);
        QCOMPARE(desk.open.contact().value->name(), u"Zoë"_s);
        QCOMPARE(desk.open.contact().progress, Progress::Loading);
        QCOMPARE(desk.open.contact().asOf, people::moment());
        // All three wait at the same time: none of them for another's answer.
        QTRY_COMPARE(desk.held.waiting(), 3);
        QCOMPARE(desk.held.asked("/v1/contacts?"), 1);
        QCOMPARE(desk.held.asked("/tags/zoe"), 1);
        QCOMPARE(desk.held.asked("/messages/zoe"), 1);

        // They are taken in whatever order they come.
        QVERIFY(desk.held.answer("/messages/", messagesAnswer("hello")));
        QTRY_COMPARE(desk.open.conversation().progress, Progress::Ready);
        QVERIFY(desk.held.answer("/tags/", tagsAnswer("vip")));
        QTRY_COMPARE(desk.open.tags().progress, Progress::Ready);
        QVERIFY(!desk.open.isSettled());
        QVERIFY(desk.held.answer("/v1/contacts?", contactAnswer("zoe", "Zoé")));
        QTRY_VERIFY(desk.open.isSettled());
        QCOMPARE(desk.open.contact().value->name(), u"Zoé"_s);
        QCOMPARE(desk.open.conversation().value->size(), 1);
        const QStringList seen = told();
        QCOMPARE(seen.last(), u"contact Ready"_s);
        QVERIFY(!seen.contains(u"switched"_s));
        QCOMPARE(desk.held.asked("GET"), 3);
    }

    void refreshAsksSideBySide()
    {
        QVERIFY(openZoe());
        HeldDesk &desk = *m_desk;
        told();
        desk.open.refresh();
        QTRY_COMPARE(desk.held.waiting(), 3);
        QStringList seen = told();
        seen.sort();
        QCOMPARE(seen,
                 QStringList({u"contact Loading"_s, u"conversation Loading"_s, u"tags Loading"_s}));
        QVERIFY(!desk.open.isSettled());
        QCOMPARE(desk.open.tags().value->size(), 1);
        QCOMPARE(desk.open.conversation().value->size(), 1);
    }

    void tagsOfTheAnswerAreShownAtOnce()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(*PhoneNumber::fromE164(m_number));
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("GET", contactAnswer("zoe", "Zoë", R"(,"tags":["lead"])")));
        QTRY_COMPARE(desk.held.waiting(), 2);
        QCOMPARE(desk.open.tags().progress, Progress::Loading);
        QCOMPARE(desk.open.tags().value->first().name, u"lead"_s);
        QVERIFY(desk.held.answer("/tags/", tagsAnswer("vip")));
        QTRY_COMPARE(desk.open.tags().progress, Progress::Ready);
        QCOMPARE(desk.open.tags().value->first().name, u"vip"_s);
    }

    void failuresKeepWhatIsShown()
    {
        QVERIFY(openZoe());
        HeldDesk &desk = *m_desk;
        desk.open.refresh();
        QTRY_COMPARE(desk.held.waiting(), 3);
        told();
        QVERIFY(desk.held.answer("/v1/contacts?", R"({"error":"broken"})", 501));
        QVERIFY(desk.held.answer("/tags/", R"({"error":"not yours"})", 403));
        QVERIFY(desk.held.answer("/messages/", "no JSON"));
        QTRY_VERIFY(desk.open.isSettled());
        QStringList seen = told();
        seen.sort();
        QCOMPARE(seen,
                 QStringList({u"contact Failed"_s, u"conversation Failed"_s, u"tags Failed"_s}));
        QCOMPARE(desk.open.contact().failure->kind, FailureKind::ServiceError);
        QCOMPARE(desk.open.tags().failure->kind, FailureKind::Forbidden);
        QCOMPARE(desk.open.conversation().failure->kind, FailureKind::NotUnderstood);
        QCOMPARE(desk.open.contact().value->name(), u"Zoë"_s);
        QCOMPARE(desk.open.tags().value->first().name, u"vip"_s);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"hello"_s);
        QCOMPARE(desk.open.id().value, u"zoe"_s);
    }

    void failureIsPastWhenAskedAgain()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(*PhoneNumber::fromE164(m_number));
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("GET", notFoundAnswer(), 404));
        QTRY_COMPARE(desk.open.contact().progress, Progress::Failed);
        QVERIFY(desk.open.isSettled());
        desk.open.refresh();
        QCOMPARE(desk.open.contact().progress, Progress::Loading);
        QVERIFY(!desk.open.contact().failure);
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("GET", contactAnswer("zoe", "Zoë")));
        QTRY_COMPARE(desk.open.id().value, u"zoe"_s);
    }

    void openedWithoutAnythingToAskBy()
    {
        HeldDesk &desk = *m_desk;
        QVERIFY(learnAndWrite(desk.directory, people::named(u"zoe"_s, u"Zoë"_s)));
        desk.open.open({u"zoe"_s});
        QCOMPARE(desk.open.contact().value->name(), u"Zoë"_s);
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(!desk.open.key());
        // Nobody was asked, so nothing is said of the answer.
        QCOMPARE(desk.open.contact().progress, Progress::Nothing);
        const QStringList seen = told();
        QCOMPARE(seen.first(), u"switched"_s);
        QVERIFY(seen.contains(u"tags Loading"_s));
        QVERIFY(seen.contains(u"conversation Loading"_s));
        QCOMPARE(desk.held.asked("/v1/contacts?"), 0);
        // The number that comes to be known is a key to ask by.
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, m_number));
        desk.open.refresh();
        QTRY_COMPARE(desk.held.asked("phoneNumber=%2B31612345678"), 1);
    }

    void openedByEmailWhereThereIsNoNumber()
    {
        HeldDesk &desk = *m_desk;
        Contact contact = people::named(u"zoe"_s, u"Zoë"_s);
        contact[ContactField::Email] = people::known(u"zoe@example.com"_s);
        QVERIFY(learnAndWrite(desk.directory, contact));
        desk.open.open({u"zoe"_s});
        QTRY_COMPARE(desk.held.asked("email=zoe%40example.com"), 1);
    }

    void followsTheDirectory()
    {
        QVERIFY(openZoe());
        HeldDesk &desk = *m_desk;
        told();
        desk.directory.learn(people::named(u"zoe"_s, u"Renamed"_s));
        QCOMPARE(told(), QStringList({u"contact Ready"_s}));
        QCOMPARE(desk.open.contact().value->name(), u"Renamed"_s);
        desk.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        desk.directory.learn(people::named(u"bo"_s, u"Bob"_s));
        QCOMPARE(told(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOpenAnswers)
#include "tst_openanswers.moc"

#include "desk/HeldDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is open, from memory: shown with its age before the service has answered, kept when it
/// doesn't, and brought up to date in place when it does.
class TestOpenMemory : public QObject
{
    Q_OBJECT

private:
    const QString m_number = u"+31612345678"_s;
    const ContactId m_zoe{u"zoe"_s};

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<HeldDesk> m_desk;
    /// How long what was told of the conversation was, and how much there is before it.
    using Steps = QList<std::pair<qsizetype, qint64>>;
    Steps m_steps;

    LookUpKey key() const { return *PhoneNumber::fromE164(m_number); }
    OpenContact &open() { return m_desk->open; }

    /// Somebody with tags and a conversation, as an earlier run has left them.
    bool earlierRun() const
    {
        HeldDesk earlier(m_place->path());
        if (!earlier.meet(u"zoe"_s, u"Zoë"_s, m_number))
            return false;
        Message message;
        message.body = u"older"_s;
        earlier.directory.learnTags(m_zoe, {{u"lead"_s, u"Older"_s}}, people::moment(-500));
        earlier.directory.learnConversation(m_zoe, Conversation({message}), people::moment(-400));
        return learnAndWrite(earlier.directory, people::contact(u"zoe"_s));
    }
    /// The same with a conversation of which the file's newest page is not all.
    bool longConversation(int count)
    {
        QList<Message> messages;
        for (int i = 0; i < count; ++i)
            messages.append(people::message(u"older %1"_s.arg(i)));
        m_desk.reset();
        {
            HeldDesk earlier(m_place->path());
            earlier.directory.learnConversation(m_zoe, Conversation(messages),
                                                people::moment(-400));
            if (!learnAndWrite(earlier.directory, people::named(u"mark"_s, u"Mark"_s)))
                return false;
        }
        m_desk = std::make_unique<HeldDesk>(m_place->path());
        m_desk->now = people::moment(100);
        m_steps.clear();
        connect(&open(), &OpenContact::conversationChanged, this, [this] {
            const auto &value = open().conversation().value;
            if (value && (m_steps.isEmpty() || m_steps.last().first != value->size()))
                m_steps.append({value->size(), open().olderMessages()});
        });
        return true;
    }
    bool isAsked(int count)
    {
        return QTest::qWaitFor([&] { return m_desk->held.waiting() == count; });
    }
    bool answerAll()
    {
        return isAsked(3) && m_desk->held.answer("/v1/contacts?", contactAnswer("zoe", "Zoé")) &&
               m_desk->held.answer("/tags/zoe", tagsAnswer("vip")) &&
               m_desk->held.answer("/messages/zoe", messagesAnswer("newer")) &&
               QTest::qWaitFor([&] { return open().isSettled(); });
    }
    bool failAll()
    {
        return isAsked(3) && m_desk->held.answer("/v1/contacts?", "{}", 501) &&
               m_desk->held.answer("/tags/zoe", "{}", 501) &&
               m_desk->held.answer("/messages/zoe", "{}", 501) &&
               QTest::qWaitFor([&] { return open().isSettled(); });
    }
    void compareRemembered()
    {
        QCOMPARE(open().contact().value->name(), u"Zoë"_s);
        QCOMPARE(open().contact().asOf, people::moment());
        QCOMPARE(open().tags().value, std::optional(QList<Tag>({{u"lead"_s, u"Older"_s}})));
        QCOMPARE(open().tags().asOf, people::moment(-500));
        QCOMPARE(open().conversation().value->size(), 1);
        QCOMPARE(open().conversation().value->at(0).body, u"older"_s);
        QCOMPARE(open().conversation().asOf, people::moment(-400));
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(earlierRun());
        m_desk = std::make_unique<HeldDesk>(m_place->path());
        m_desk->now = people::moment(100);
    }

    void shownAndBroughtUpToDate_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("looked up") << true;
        QTest::newRow("opened") << false;
    }

    void shownAndBroughtUpToDate()
    {
        QFETCH(const bool, byKey);
        byKey ? open().lookUp(key()) : open().open(m_zoe);
        QVERIFY(isAsked(3));
        QTRY_VERIFY(open().conversation().value);
        compareRemembered();
        for (const Progress progress :
             {open().contact().progress, open().tags().progress, open().conversation().progress})
            QCOMPARE(progress, Progress::Loading);
        QCOMPARE(open().key(), key());

        QVERIFY(answerAll());
        QCOMPARE(open().contact().value->name(), u"Zoé"_s);
        QCOMPARE(open().contact().asOf, people::moment(100));
        QCOMPARE(open().tags().value->first().name, u"vip"_s);
        QCOMPARE(open().tags().asOf, people::moment(100));
        QCOMPARE(open().conversation().value->at(0).body, u"newer"_s);
        QCOMPARE(open().conversation().asOf, people::moment(100));
        QCOMPARE(m_desk->recorder.told().count(u"switched"_s), 1);
        QCOMPARE(m_desk->held.asked("GET"), 3);
        // The directory has it for the next time.
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->tags->first().name, u"vip"_s);
        QTRY_COMPARE(fetchedConversation(m_desk->directory, m_zoe)->conversation.at(0).body,
                     u"newer"_s);
    }

    void theNewestMessagesComeFirst()
    {
        QVERIFY(longConversation(5000));
        QVERIFY(open().isConversationWhole());
        open().open(m_zoe);
        QTRY_VERIFY(open().conversation().value && open().isConversationWhole());
        QCOMPARE(m_steps, Steps({{300, 4700}, {5000, 0}}));
        QCOMPARE(open().conversation().asOf, people::moment(-400));
        QCOMPARE(open().conversation().value->at(0).body, u"older 0"_s);
        QVERIFY(failAll());
        QCOMPARE(open().conversation().value->size(), 5000);
    }

    void theServiceWinsOverWhatIsStillRead()
    {
        QVERIFY(longConversation(100'000));
        bool isAnswered = false;
        connect(&open(), &OpenContact::conversationChanged, this, [&] {
            // While all that is shown is a page of it.
            if (!open().isConversationWhole() && !std::exchange(isAnswered, true))
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        QVERIFY(isAsked(3));
                        QVERIFY(m_desk->held.answer("/messages/zoe", messagesAnswer("newer")));
                    },
                    Qt::QueuedConnection);
        });
        open().open(m_zoe);
        QTRY_COMPARE(open().conversation().progress, Progress::Ready);
        QCOMPARE(m_steps.first(), Steps::value_type(300, 99'700));
        QVERIFY(m_desk->held.answer("/v1/contacts?", contactAnswer("zoe", "Zoé")));
        QVERIFY(m_desk->held.answer("/tags/zoe", tagsAnswer("vip")));
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(open().conversation().value->size(), 1);
        QCOMPARE(open().conversation().value->at(0).body, u"newer"_s);
        QVERIFY(open().isConversationWhole());
        QCOMPARE(m_steps.last(), Steps::value_type(1, 0));
    }

    void aPageIsGoneWithItsContact()
    {
        QVERIFY(longConversation(100'000));
        QVERIFY(m_desk->meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        bool isLeft = false;
        connect(&open(), &OpenContact::conversationChanged, this, [&] {
            if (!open().isConversationWhole() && !std::exchange(isLeft, true))
                QMetaObject::invokeMethod(
                    this, [this] { open().open({u"bo"_s}); }, Qt::QueuedConnection);
        });
        open().open(m_zoe);
        QTRY_VERIFY(isLeft && open().id().value == u"bo"_s);
        QVERIFY(open().isConversationWhole());
        QTRY_COMPARE(m_desk->held.asked("/messages/bo"), 1);
        QVERIFY(fetchedConversation(m_desk->directory, m_zoe));
        QVERIFY(!open().conversation().value);
        QVERIFY(open().isConversationWhole());
    }

    void failuresAreToldBesideIt_data() { shownAndBroughtUpToDate_data(); }

    void failuresAreToldBesideIt()
    {
        QFETCH(const bool, byKey);
        byKey ? open().lookUp(key()) : open().open(m_zoe);
        QVERIFY(failAll());
        compareRemembered();
        QCOMPARE(open().contact().failure->kind, FailureKind::ServiceError);
        QCOMPARE(open().tags().failure->kind, FailureKind::ServiceError);
        QCOMPARE(open().conversation().failure->kind, FailureKind::ServiceError);
        // And once more.
        open().refresh();
        QVERIFY(!open().contact().failure);
        compareRemembered();
        QVERIFY(failAll());
        compareRemembered();
        QCOMPARE(m_desk->recorder.told().count(u"switched"_s), 1);
    }

    void valuesStayUntilTheAnswers()
    {
        open().lookUp(key());
        QVERIFY(answerAll());
        m_desk->recorder.take();
        m_desk->now = people::moment(200);
        open().refresh();
        QVERIFY(isAsked(3));
        QCOMPARE(open().contact().value->name(), u"Zoé"_s);
        QCOMPARE(open().contact().asOf, people::moment(100));
        QCOMPARE(open().conversation().value->at(0).body, u"newer"_s);
        QCOMPARE(open().conversation().asOf, people::moment(100));
        QVERIFY(answerAll());
        QCOMPARE(open().contact().asOf, people::moment(200));
        QCOMPARE(open().tags().asOf, people::moment(200));
        QCOMPARE(open().conversation().asOf, people::moment(200));
        QVERIFY(!m_desk->recorder.told().contains(u"switched"_s));
        // It was opened once.
        QCOMPARE(fetched(m_desk->directory, m_zoe)->lastOpened, people::moment(100));
    }

    void namedByAnAddressThatTheFileDidNotKnow()
    {
        // Only the answer tells that it is somebody of whom there is a memory.
        open().lookUp(*EmailAddress::parse(u"zoe@example.com"_s));
        QVERIFY(isAsked(1));
        QTRY_VERIFY(!m_desk->open.contact().value);
        QVERIFY(m_desk->held.answer("email=", contactAnswer("zoe", "Zoé")));
        QTRY_VERIFY(open().conversation().value);
        QCOMPARE(open().conversation().value->at(0).body, u"older"_s);
        QCOMPARE(open().tags().value->first().name, u"lead"_s);
        QCOMPARE(open().contact().value->name(), u"Zoé"_s);
        QCOMPARE(open().contact().value->phoneNumber()->e164(), m_number);
        QCOMPARE(open().contact().value.value()[ContactField::Email].text(), u"zoe@example.com"_s);
        QCOMPARE(open().contact().progress, Progress::Ready);
        QCOMPARE(open().contact().asOf, people::moment(100));
        QVERIFY(!open().isSettled());
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->lastOpened, people::moment(100));
        QCOMPARE(m_desk->recorder.told().count(u"switched"_s), 1);
    }

    void switchedToSomebodyInMemory()
    {
        // The answer tells an id and nothing else, and yet the name is there at once.
        QVERIFY(m_desk->meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        QVERIFY(fetched(m_desk->directory, m_zoe));
        open().open({u"bo"_s});
        QVERIFY(isAsked(3));
        QStringList names;
        connect(&open(), &OpenContact::switched, this,
                [&] { names.append(open().contact().value->name()); });
        QVERIFY(m_desk->held.answer("/v1/contacts?", R"({"success":true,"contactId":"zoe"})"));
        QTRY_COMPARE(open().id(), m_zoe);
        QCOMPARE(names, QStringList({u"Zoë"_s}));
    }

    void tagsOfTheAnswerAreNewerThanTheMemory()
    {
        open().lookUp(key());
        QVERIFY(isAsked(3));
        QVERIFY(m_desk->held.answer("/v1/contacts?",
                                    contactAnswer("zoe", "Zoé", R"(,"tags":["hot"])")));
        QTRY_COMPARE(open().tags().value->first().name, u"hot"_s);
        QCOMPARE(open().tags().asOf, people::moment(100));
        QCOMPARE(open().tags().progress, Progress::Loading);
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->tags->first().name, u"hot"_s);
        QVERIFY(m_desk->held.answer("/tags/zoe", "{}", 501));
        QTRY_COMPARE(open().tags().progress, Progress::Failed);
        QCOMPARE(open().tags().value->first().name, u"hot"_s);
    }

    void tagsOfTheAnswerAreLessThanTheTagsThemselves()
    {
        open().lookUp(key());
        QVERIFY(isAsked(3));
        QVERIFY(m_desk->held.answer("/tags/zoe", tagsAnswer("vip")));
        QTRY_COMPARE(open().tags().progress, Progress::Ready);
        QVERIFY(m_desk->held.answer("/v1/contacts?",
                                    contactAnswer("zoe", "Zoé", R"(,"tags":["hot"])")));
        QTRY_COMPARE(open().contact().progress, Progress::Ready);
        QCOMPARE(open().tags().value->first().name, u"vip"_s);
        QVERIFY(learnAndWrite(m_desk->directory, people::contact(u"zoe"_s)));
        QCOMPARE(fetched(m_desk->directory, m_zoe)->tags->first().name, u"vip"_s);
    }

    void tagsOfALateAnswerAreKept()
    {
        open().lookUp(key());
        open().lookUp(*PhoneNumber::fromE164(u"+31612345679"_s));
        QVERIFY(isAsked(2));
        QVERIFY(m_desk->held.answer("2345678", contactAnswer("zoe", "Zoé", R"(,"tags":["hot"])")));
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->tags->first().name, u"hot"_s);
        QVERIFY(!open().tags().value);
        QVERIFY(open().id().isEmpty());
    }

    void leftWhileTheFileIsRead()
    {
        QVERIFY(m_desk->meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        const QSignalSpy changed(&open(), &OpenContact::contactChanged);
        open().lookUp(key());
        open().open(m_zoe);
        open().open({u"bo"_s});
        QVERIFY(isAsked(4));
        QCOMPARE(open().id().value, u"bo"_s);
        QCOMPARE(m_desk->held.asked("/zoe"), 0);
        QVERIFY(!open().tags().value);
        QVERIFY(!open().conversation().value);
        QVERIFY(!fetched(m_desk->directory, m_zoe)->lastOpened.isValid());
    }

    void refreshedWhileTheFileIsRead_data()
    {
        QTest::addColumn<bool>("isInMemory");
        QTest::newRow("in memory") << true;
        QTest::newRow("in the file") << false;
    }

    void refreshedWhileTheFileIsRead()
    {
        QFETCH(const bool, isInMemory);
        if (isInMemory)
            QVERIFY(fetched(m_desk->directory, m_zoe));
        open().open(m_zoe);
        QCOMPARE(open().id().isEmpty(), !isInMemory);
        QVERIFY(!open().isSettled());
        open().refresh();
        QVERIFY(answerAll());
        QCOMPARE(m_desk->held.asked("GET"), 3);
        QCOMPARE(open().conversation().value->at(0).body, u"newer"_s);
    }

    void createdJustNow()
    {
        // In memory, and perhaps not in the file yet.
        Contact contact = people::named(u"new"_s, u"New"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345670"_s);
        m_desk->directory.learn(contact);
        open().open({u"new"_s});
        QCOMPARE(open().contact().value->name(), u"New"_s);
        QVERIFY(isAsked(3));
        QCOMPARE(m_desk->held.asked("2345670"), 1);
        QCOMPARE(m_desk->held.asked("/tags/new"), 1);
        QCOMPARE(m_desk->held.asked("/messages/new"), 1);
        QTRY_COMPARE(fetched(m_desk->directory, {u"new"_s})->lastOpened, people::moment(100));
    }

    void nobodyKnowsTheId()
    {
        open().open(m_zoe);
        QVERIFY(isAsked(3));
        m_desk->recorder.take();
        open().open({u"nobody"_s});
        QCOMPARE(m_desk->recorder.take(), QStringList({u"switched"_s}));
        QVERIFY(!open().isSettled());
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(m_desk->recorder.take(), QStringList({u"contact Nothing"_s}));
        QVERIFY(open().id().isEmpty());
        QVERIFY(!open().contact().value);
        QVERIFY(!open().key());
        open().refresh();
        QVERIFY(open().isSettled());
        // Only the look-up of the one before is still waited for, and it brings nobody back.
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("/v1/contacts?", contactAnswer("zoe", "Zoé")));
        QTRY_COMPARE(m_desk->directory.contact(m_zoe)->name(), u"Zoé"_s);
        QVERIFY(open().id().isEmpty());
        QCOMPARE(everybody(m_desk->directory).total, 1);
    }

    void settledOnlyAtTheEnd()
    {
        bool isDone = false;
        QStringList early;
        const auto look = [&](const QString &where) {
            if (!isDone && open().isSettled())
                early.append(where);
        };
        connect(&open(), &OpenContact::switched, this, [&] { look(u"switched"_s); });
        connect(&open(), &OpenContact::contactChanged, this, [&] { look(u"contact"_s); });
        connect(&open(), &OpenContact::tagsChanged, this, [&] { look(u"tags"_s); });
        connect(&open(), &OpenContact::conversationChanged, this, [&] { look(u"conversation"_s); });
        connect(&m_desk->directory, &Directory::changed, this, [&] { look(u"directory"_s); });

        open().open(m_zoe);
        QVERIFY(isAsked(3));
        // Somebody else by now, and then somebody who is asked for by an address.
        QVERIFY(m_desk->held.answer("/v1/contacts?", contactAnswer("max", "Max")));
        QTRY_COMPARE(m_desk->held.asked("/messages/max"), 1);
        QTRY_COMPARE(m_desk->held.asked("/tags/max"), 1);
        QVERIFY(m_desk->held.answer("/tags/max", tagsAnswer("vip")));
        QTRY_COMPARE(open().tags().progress, Progress::Ready);
        open().lookUp(*EmailAddress::parse(u"zoe@example.com"_s));
        QTRY_COMPARE(m_desk->held.asked("email="), 1);
        QVERIFY(m_desk->held.answer("email=", contactAnswer("zoe", "Zoé")));
        QTRY_COMPARE(m_desk->held.asked("/messages/zoe"), 2);
        QTRY_COMPARE(m_desk->held.asked("/tags/zoe"), 2);
        QVERIFY(m_desk->held.answer("/tags/zoe", tagsAnswer("vip")));
        QTRY_COMPARE(open().tags().progress, Progress::Ready);
        QVERIFY(!open().isSettled());
        isDone = true;
        QVERIFY(m_desk->held.answer("/messages/zoe", messagesAnswer("newer")));
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(early, QStringList());
    }

    void onlyTheLatestRequestCounts()
    {
        // A write in between makes the second round go out although the first is under way.
        open().lookUp(key());
        QVERIFY(isAsked(3));
        bool isWritten = false;
        m_desk->service.update(m_zoe, people::renaming(u"Zoé"_s), this,
                               [&](const auto &) { isWritten = true; });
        QVERIFY(isAsked(4));
        QVERIFY(m_desk->held.answer("PUT", R"({"success":true})"));
        QTRY_VERIFY(isWritten);
        open().refresh();
        // The first requests for tags and messages are given up.
        QTRY_COMPARE(m_desk->held.asked("GET"), 6);
        QVERIFY(isAsked(4));
        QVERIFY(m_desk->held.answer("/tags/zoe", tagsAnswer("vip")));
        QVERIFY(m_desk->held.answer("/messages/zoe", messagesAnswer("newer")));
        QVERIFY(m_desk->held.answer("/v1/contacts?", contactAnswer("zoe", "Before")));
        QTRY_COMPARE(m_desk->directory.contact(m_zoe)->name(), u"Before"_s);
        QTRY_COMPARE(open().conversation().progress, Progress::Ready);
        QCOMPARE(open().contact().progress, Progress::Loading);
        QVERIFY(!open().isSettled());
        QVERIFY(m_desk->held.answer("/v1/contacts?", contactAnswer("zoe", "After")));
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(open().contact().value->name(), u"After"_s);
        QVERIFY(m_desk->recorder.told().filter(u"Failed"_s).isEmpty());
    }

    void openForLongerThanTheDirectoryHoldsIt()
    {
        open().lookUp(key());
        QVERIFY(answerAll());
        for (int i = 0; i < 600; ++i)
            m_desk->directory.learn(people::contact(u"other %1"_s.arg(i)));
        QVERIFY(!m_desk->directory.contact(m_zoe));
        Contact told = people::contact(u"zoe"_s);
        told[ContactField::LastName] = people::known(u"Bos"_s);
        m_desk->directory.learn(told);
        QCOMPARE(open().contact().value->name(), u"Zoé Bos"_s);
        QCOMPARE(open().contact().value->phoneNumber()->e164(), m_number);
    }
};

QTEST_GUILESS_MAIN(TestOpenMemory)
#include "tst_openmemory.moc"

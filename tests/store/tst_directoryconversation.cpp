#include "store/Beside.h"
#include "store/StoreUser.h"
#include "support/Messages.h"

#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Conversations as the directory keeps them.
class TestDirectoryConversation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreUser> m_user;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    static QList<Message> numbered(int count)
    {
        QList<Message> messages;
        for (int i = 0; i < count; ++i) {
            Message message = people::message(u"Message %1"_s.arg(i));
            message.sid = u"SM%1"_s.arg(i);
            message.time = people::moment(i);
            message.type = u"text"_s;
            message.direction = i % 2 == 0 ? MessageDirection::Inbound : MessageDirection::Outbound;
            message.status = u"delivered"_s;
            messages.append(message);
        }
        return messages;
    }

    /// As it is after the program has been started again.
    QList<Message> savedAndRead(const QList<Message> &messages)
    {
        m_user->store.saveConversation({u"a"_s}, Conversation(messages), people::moment(99));
        m_user.reset();
        m_user = std::make_unique<StoreUser>(file());
        const auto stored = m_user->conversation(u"a"_s);
        return stored && stored->asOf == people::moment(99) ? messagesOf(stored->conversation)
                                                            : numbered(12'345);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_user = std::make_unique<StoreUser>(file());
        QVERIFY(m_user->learn(people::named(u"a"_s, u"Zoë"_s)));
    }
    void cleanup() { m_user.reset(); }

    void everyKindOfMessage()
    {
        QList<Message> messages = numbered(5);
        messages[0] = Message();
        messages[1].body = QString(300'000, u'ß');
        messages[1].time = QDateTime::fromMSecsSinceEpoch(-5, Qt::UTC);
        messages[2].mediaUrl = u"https://media.example/a?b=c"_s;
        messages[2].mediaContentType = u"image/jpeg"_s;
        messages[2].body = {};
        messages[3].body = u"Zoë\n\"quoted\" '; DROP TABLE message; -- ليلى 👍🏽"_s;
        messages[3].direction = MessageDirection::Unknown;
        // A slice of a buffer that it shares with others.
        const auto buffer = std::make_shared<const std::string>("before|sliced|after");
        messages[4].body = Utf8Text(buffer, std::string_view(*buffer).substr(7, 6));
        QCOMPARE(savedAndRead(messages), messages);
        QCOMPARE(savedAndRead(messages).at(4).body.toString(), u"sliced"_s);
    }

    void noneIsSomethingElseThanNeverTold()
    {
        QVERIFY(!m_user->conversation(u"a"_s));
        QCOMPARE(savedAndRead({}).size(), 0);
        QVERIFY(m_user->conversation(u"a"_s));
        QVERIFY(!m_user->conversation(u"nobody"_s));
    }

    void aNewTellingTakesThePlaceOfTheOld_data()
    {
        QTest::addColumn<QList<Message>>("then");
        const QList<Message> first = numbered(50);
        QList<Message> changed = first;
        changed[7].status = u"read"_s;
        changed[49].body = u"Edited"_s;
        QList<Message> inserted = first;
        inserted.insert(10, people::message(u"Late"_s));
        QTest::newRow("the same") << first;
        QTest::newRow("more") << numbered(60);
        QTest::newRow("fewer") << numbered(3);
        QTest::newRow("none") << QList<Message>();
        QTest::newRow("some changed") << changed;
        QTest::newRow("one in between") << inserted;
    }

    void aNewTellingTakesThePlaceOfTheOld()
    {
        QFETCH(const QList<Message>, then);
        savedAndRead(numbered(50));
        QCOMPARE(savedAndRead(then), then);
    }

    void onlyWhatDiffersIsWritten()
    {
        savedAndRead(numbered(50));
        const beside::File other(file());
        QVERIFY(other.run(
            "CREATE TABLE written (place); CREATE TRIGGER note AFTER INSERT ON message BEGIN"
            " INSERT INTO written VALUES (new.place & 4294967295); END"));
        QList<Message> messages = numbered(52);
        messages[7].status = u"read"_s;
        m_user->store.saveConversation({u"a"_s}, Conversation(messages), people::moment(100));
        QVERIFY(m_user->learn(people::named(u"a"_s, u"Bo"_s)));
        QCOMPARE(other.text("SELECT group_concat(place) FROM written"), u"7,50,51"_s);
    }

    void conversationsOfOthersStay()
    {
        QVERIFY(m_user->learn(people::named(u"b"_s, u"Bo"_s)));
        m_user->store.saveConversation({u"b"_s}, Conversation(numbered(9)), people::moment());
        savedAndRead(numbered(20));
        savedAndRead({});
        QCOMPARE(m_user->conversation(u"b"_s)->conversation, Conversation(numbered(9)));
    }

    void theNewestFirst_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("answers");
        QTest::newRow("none") << 0 << QList<int>{0};
        QTest::newRow("one") << 1 << QList<int>{1};
        QTest::newRow("a page") << 300 << QList<int>{300};
        QTest::newRow("one more") << 301 << QList<int>{300, 301};
        QTest::newRow("many") << 5000 << QList<int>{300, 5000};
    }

    void theNewestFirst()
    {
        QFETCH(const int, count);
        QFETCH(const QList<int>, answers);
        savedAndRead(numbered(count));
        QList<int> sizes;
        StoredConversation newest;
        StoredConversation last;
        m_user->store.fetchConversation(
            {u"a"_s}, &m_user->store, [&](const std::optional<StoredConversation> &read) {
                if (sizes.isEmpty())
                    newest = *read;
                last = *read;
                sizes.append(static_cast<int>(read->conversation.size()));
            });
        QTRY_VERIFY(!sizes.isEmpty() && last.isWhole());
        QVERIFY(m_user->learn(people::named(u"b"_s, u"Bo"_s)));
        QCOMPARE(sizes, answers);
        QCOMPARE(newest.older, count - answers.first());
        QCOMPARE(newest.asOf, people::moment(99));
        QCOMPARE(messagesOf(newest.conversation), numbered(count).last(answers.first()));
        QCOMPARE(messagesOf(last.conversation), numbered(count));
    }

    void aPageOfLongMessagesIsShort()
    {
        QList<Message> messages = numbered(20);
        for (Message &message : messages)
            message.body = QString(300'000, u'x');
        savedAndRead(messages);
        QList<qsizetype> sizes;
        m_user->store.fetchConversation({u"a"_s}, &m_user->store, [&](const auto &read) {
            sizes.append(read->conversation.size());
        });
        QTRY_COMPARE(sizes, QList<qsizetype>({4, 20}));
    }

    void notReadToTheEndOnceItIsStopped()
    {
        savedAndRead(numbered(5000));
        std::stop_source stop;
        int answers = 0;
        m_user->store.fetchConversation(
            {u"a"_s}, &m_user->store,
            [&](const auto &) {
                ++answers;
                stop.request_stop();
            },
            stop.get_token());
        QTRY_COMPARE(answers, 1);
        QVERIFY(m_user->conversation(u"a"_s));
        QCOMPARE(answers, 1);
    }

    void othersGetInBetween()
    {
        QVERIFY(m_user->learn(people::named(u"b"_s, u"Bo"_s)));
        m_user->store.saveConversation({u"b"_s}, Conversation(numbered(9)), people::moment());
        savedAndRead(numbered(50'000));
        QStringList order;
        const auto note = [&](const QString &who) {
            return [&order, who](const auto &read) {
                order.append(read->isWhole() ? who : u"page of "_s + who);
            };
        };
        // While all of the first is being read, the others line up.
        m_user->store.fetchConversation({u"a"_s}, &m_user->store, note(u"a"_s));
        m_user->store.fetchConversation({u"a"_s}, &m_user->store, note(u"a"_s));
        m_user->store.fetchConversation({u"b"_s}, &m_user->store, note(u"b"_s));
        QTRY_COMPARE(order.size(), 5);
        QVERIFY2(order.indexOf(u"b"_s) < order.lastIndexOf(u"a"_s), qPrintable(order.join(u' ')));
    }

    void aHundredThousand()
    {
        const QList<Message> messages = numbered(100'000);
        QCOMPARE(savedAndRead(messages), messages);
        QCOMPARE(savedAndRead(messages.mid(0, 99'999)).size(), 99'999);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryConversation)
#include "tst_directoryconversation.moc"

#include "models/ConversationModel.h"
#include "models/ListeningView.h"
#include "store/People.h"

#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// How a conversation changes: only the rows that differ are touched, and whoever listens is never
/// behind.
class TestConversationChanges : public QObject
{
    Q_OBJECT

private:
    static constexpr int aDay = 86'400;

    struct Shown {
        ConversationModel model;
        ListeningView view{model,
                           {Qt::DisplayRole, ConversationModel::DirectionRole,
                            ConversationModel::TimeTextRole, ConversationModel::StatusTextRole,
                            ConversationModel::MediaTextRole, ConversationModel::DayTextRole,
                            ConversationModel::FailedRole, ConversationModel::GroupStartRole,
                            ConversationModel::GroupEndRole, Qt::AccessibleTextRole}};

        bool hasDayLine(int row) const
        {
            return !model.index(row).data(ConversationModel::DayTextRole).toString().isEmpty();
        }
    };

    static Message message(const QString &body, std::optional<int> seconds = 0)
    {
        Message message;
        message.body = body;
        if (seconds)
            message.time = people::moment(*seconds);
        return message;
    }

private Q_SLOTS:
    void sameAgain()
    {
        Shown shown;
        shown.model.setConversation(Conversation({message(u"a"_s), message(u"b"_s)}));
        shown.view.take();
        shown.model.setConversation(Conversation({message(u"a"_s), message(u"b"_s)}));
        QCOMPARE(shown.view.take(), QStringList());
    }

    void appended()
    {
        Shown shown;
        shown.model.setConversation(Conversation({message(u"a"_s), message(u"b"_s)}));
        const QPersistentModelIndex last = shown.model.index(1);
        shown.view.take();
        shown.model.setConversation(
            Conversation({message(u"a"_s), message(u"b"_s), message(u"c"_s)}));
        // The one that ended the group doesn't any more.
        QCOMPARE(shown.view.take(), QStringList({u"inserted 2-2"_s, u"changed 1-1"_s}));
        QCOMPARE(last.data().toString(), u"b"_s);
        QVERIFY(shown.view.isUpToDate());
    }

    void prepended()
    {
        Shown shown;
        shown.model.setConversation(Conversation({message(u"c"_s, 2), message(u"d"_s, 3)}));
        const QPersistentModelIndex selected = shown.model.index(0);
        shown.view.take();
        QVERIFY(shown.hasDayLine(0));
        shown.model.setConversation(Conversation(
            {message(u"a"_s, 0), message(u"b"_s, 1), message(u"c"_s, 2), message(u"d"_s, 3)}));
        // The one that began the day doesn't any more.
        QCOMPARE(shown.view.take(), QStringList({u"inserted 0-1"_s, u"changed 2-2"_s}));
        QCOMPARE(selected.row(), 2);
        QVERIFY(shown.hasDayLine(0));
        QVERIFY(!shown.hasDayLine(2));
        QVERIFY(shown.view.isUpToDate());
    }

    void oneReplaced()
    {
        Shown shown;
        QList<Message> messages{message(u"a"_s, 0), message(u"b"_s, 1), message(u"c"_s, 2),
                                message(u"d"_s, 3)};
        shown.model.setConversation(Conversation(messages));
        const QPersistentModelIndex before = shown.model.index(0);
        const QPersistentModelIndex behind = shown.model.index(3);
        shown.view.take();
        messages[1].body = u"other"_s;
        shown.model.setConversation(Conversation(messages));
        QCOMPARE(shown.view.take(), QStringList({u"removed 1-1"_s, u"inserted 1-1"_s}));
        QCOMPARE(before.row(), 0);
        QCOMPARE(behind.row(), 3);
        QVERIFY(shown.view.isUpToDate());
    }

    void statusChangesInPlace()
    {
        Shown shown;
        QList<Message> messages{message(u"a"_s, 0), message(u"b"_s, 1), message(u"c"_s, 2)};
        shown.model.setConversation(Conversation(messages));
        const QPersistentModelIndex selected = shown.model.index(1);
        shown.view.take();
        messages[1].status = u"failed"_s;
        messages.append(message(u"d"_s, 3));
        shown.model.setConversation(Conversation(messages));
        // The one above no longer shares its status with the one below.
        QCOMPARE(shown.view.take(),
                 QStringList({u"inserted 3-3"_s, u"changed 0-1"_s, u"changed 2-2"_s}));
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data(ConversationModel::FailedRole).toBool(), true);
        QVERIFY(shown.view.isUpToDate());
    }

    void anotherConversation()
    {
        Shown shown;
        shown.model.setConversation(Conversation({message(u"a"_s), message(u"b"_s)}));
        shown.view.take();
        shown.model.setConversation(
            Conversation({message(u"c"_s), message(u"d"_s), message(u"e"_s)}));
        QCOMPARE(shown.view.take(), QStringList({u"removed 0-1"_s, u"inserted 0-2"_s}));
        shown.model.setConversation({});
        QCOMPARE(shown.view.take(), QStringList({u"removed 0-2"_s}));
        QCOMPARE(shown.model.rowCount(), 0);
    }

    void dayLineWandersPastThoseWithoutATime()
    {
        // The one that began the day goes; the next with a time begins it, two rows further on.
        Shown shown;
        const Message timeless = message(u"?"_s, {});
        shown.model.setConversation(
            Conversation({message(u"a"_s, 0), timeless, message(u"b"_s, 60)}));
        QVERIFY(!shown.hasDayLine(2));
        shown.view.take();
        shown.model.setConversation(Conversation({timeless, message(u"b"_s, 60)}));
        QVERIFY(shown.hasDayLine(1));
        QCOMPARE(shown.view.take(), QStringList({u"removed 0-0"_s, u"changed 1-1"_s}));
        QVERIFY(shown.view.isUpToDate());
    }

    void whateverComes()
    {
        QRandomGenerator random(20'261'120);
        Shown shown;
        QList<Message> messages;
        int dayLines = 0;
        int touched = 0;
        for (int round = 0; round < 1500; ++round) {
            const qsizetype at = random.bounded(static_cast<int>(messages.size()) + 1);
            const bool timeless = random.bounded(3) == 0;
            if (random.bounded(2) == 0 && at < messages.size())
                messages.remove(at, random.bounded(1, static_cast<int>(messages.size() - at) + 1));
            if (messages.size() < 12) {
                messages.insert(
                    at, message(QString::number(random.bounded(2)),
                                timeless ? std::nullopt : std::optional(random.bounded(3) * aDay)));
            }
            messages[random.bounded(messages.size())].status = QString::number(random.bounded(3));
            shown.model.setConversation(Conversation(messages));
            QCOMPARE(shown.model.rowCount(), messages.size());
            QVERIFY(shown.view.isUpToDate());
            for (int row = 0; row < messages.size(); ++row)
                dayLines += shown.hasDayLine(row) ? 1 : 0;
            touched += static_cast<int>(shown.view.take().filter(u"changed"_s).size());
        }
        QVERIFY(dayLines > 1500);
        QVERIFY(touched > 300);
    }
};

QTEST_GUILESS_MAIN(TestConversationChanges)
#include "tst_conversationchanges.moc"

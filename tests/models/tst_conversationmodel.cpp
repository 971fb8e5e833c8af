#include "models/ConversationModel.h"
#include "models/ListeningView.h"
#include "store/People.h"

#include <QLocale>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A conversation as rows: what each says. How it changes is in tst_conversationchanges.
class TestConversationModel : public QObject
{
    Q_OBJECT

private:
    static Message message(const QString &body, const QDateTime &time)
    {
        Message message;
        message.body = body;
        message.time = time;
        message.direction = MessageDirection::Inbound;
        return message;
    }

    static QString day(const ConversationModel &model, int row)
    {
        return model.index(row).data(ConversationModel::DayTextRole).toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everythingOfAMessage()
    {
        ConversationModel model;
        const ListeningView view(model, {Qt::DisplayRole});
        QCOMPARE(model.rowCount(), 0);
        Message voice = message({}, people::moment());
        voice.mediaUrl = u"https://example.com/voice.ogg"_s;
        voice.mediaContentType = u"audio/ogg"_s;
        voice.status = u"received"_s;
        Message reply = message(u"<b>Yes</b>"_s, people::moment(60));
        reply.direction = MessageDirection::Outbound;
        reply.status = u"read"_s;
        model.setConversation(Conversation({voice, reply}));
        QCOMPARE(model.rowCount(), 2);

        const QModelIndex first = model.index(0);
        QCOMPARE(first.data(Qt::DisplayRole).toString(), QString());
        QCOMPARE(first.data(ConversationModel::DirectionRole).toInt(),
                 static_cast<int>(MessageDirection::Inbound));
        QCOMPARE(first.data(ConversationModel::TimeTextRole).toString(), u"10:02"_s);
        QCOMPARE(first.data(ConversationModel::StatusTextRole).toString(), u"Received"_s);
        QCOMPARE(first.data(ConversationModel::MediaTextRole).toString(), u"Audio · example.com"_s);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 u"From them, Friday, 20 November 2026, 10:02, Received: Audio · example.com"_s);

        const QModelIndex second = model.index(1);
        QCOMPARE(second.data(Qt::DisplayRole).toString(), u"<b>Yes</b>"_s);
        QCOMPARE(second.data(ConversationModel::DirectionRole).toInt(),
                 static_cast<int>(MessageDirection::Outbound));
        QCOMPARE(second.data(ConversationModel::TimeTextRole).toString(), u"10:03"_s);
        QCOMPARE(second.data(ConversationModel::StatusTextRole).toString(), u"Read"_s);
        QCOMPARE(second.data(ConversationModel::MediaTextRole).toString(), QString());
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(),
                 u"To them, Friday, 20 November 2026, 10:03, Read: <b>Yes</b>"_s);
        QCOMPARE(second.data(Qt::ToolTipRole), QVariant());
    }

    void failed_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("failed");
        QTest::newRow("failed") << u"failed"_s << true;
        QTest::newRow("undelivered") << u"undelivered"_s << true;
        QTest::newRow("in capitals") << u"FAILED"_s << true;
        QTest::newRow("sent") << u"sent"_s << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("a word to come") << u"failed over"_s << false;
    }

    void failed()
    {
        QFETCH(const QString, status);
        QFETCH(const bool, failed);
        ConversationModel model;
        Message one = message(u"a"_s, people::moment());
        one.status = status;
        model.setConversation(Conversation({one}));
        QCOMPARE(model.index(0).data(ConversationModel::FailedRole).toBool(), failed);
        // What is marked and what is said are the same.
        QCOMPARE(model.index(0).data(ConversationModel::StatusTextRole).toString() ==
                     u"Not delivered"_s,
                 failed);
    }

    void dayLines()
    {
        ConversationModel model;
        // Half past eleven in the evening, UTC, is the next day here.
        const QDateTime late(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC);
        model.setConversation(
            Conversation({message(u"a"_s, people::moment()), message(u"b"_s, people::moment(60)),
                          message(u"c"_s, late), message(u"d"_s, late.addSecs(3600)),
                          message(u"e"_s, late.addYears(1))}));
        const QStringList days{day(model, 0), day(model, 1), day(model, 2), day(model, 3),
                               day(model, 4)};
        QCOMPARE(days, QStringList({u"Friday, 20 November 2026"_s, QString(),
                                    u"Saturday, 21 November 2026"_s, QString(),
                                    u"Sunday, 21 November 2027"_s}));
    }

    void withoutATime()
    {
        ConversationModel model;
        model.setConversation(
            Conversation({message(u"?"_s, {}), message(u"a"_s, people::moment()),
                          message(u"??"_s, {}), message(u"b"_s, people::moment(60)),
                          message(u"???"_s, {}), message(u"c"_s, people::moment(86'400))}));
        QCOMPARE(day(model, 0), QString());
        QCOMPARE(model.index(0).data(ConversationModel::TimeTextRole).toString(), QString());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"From them: ?"_s);
        // The first that has a time begins its day, and the ones between don't end it.
        QCOMPARE(day(model, 1), u"Friday, 20 November 2026"_s);
        QCOMPARE(day(model, 2), QString());
        QCOMPARE(day(model, 3), QString());
        QCOMPARE(day(model, 5), u"Saturday, 21 November 2026"_s);
    }
};

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversationmodel.moc"

#include "media/MediaShelf.h"
#include "models/ConversationModel.h"
#include "models/ListeningView.h"
#include "models/MessageLook.h"
#include "store/People.h"

#include <QLocale>
#include <QTest>
#include <QTextDocumentFragment>

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

    static Message messageAt(int seconds) { return message(u"text"_s, people::moment(seconds)); }

    static MessageLook look(const ConversationModel &model, int row)
    {
        return model.index(row).data(ConversationModel::LookRole).value<MessageLook>();
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

    void mediaAreTold()
    {
        ConversationModel model;
        QList<Message> messages{messageAt(0), messageAt(1), messageAt(2), messageAt(3)};
        messages[1].mediaUrl = u"https://example.com/ä.jpg"_s;
        messages[3].mediaUrl = u"https://example.com/ä.jpg"_s;
        messages[2].mediaUrl = u"https://example.com/b.jpg"_s;
        model.setConversation(Conversation(messages));
        ListeningView view(model, {ConversationModel::LookRole});
        QVERIFY(!model.index(0).data(ConversationModel::MediaStateRole).isValid());
        QVERIFY(model.index(1).data(ConversationModel::MediaStateRole).isValid());
        {
            MediaShelf shelf;
            model.setMediaShelf(&shelf);
            QCOMPARE(view.take(), QStringList({u"changed 0-3"_s}));
            Q_EMIT shelf.changed(u"https://example.com/ä.jpg"_s);
            QCOMPARE(view.take(), QStringList({u"changed 1-1"_s, u"changed 3-3"_s}));
            Q_EMIT shelf.changed(u"https://example.com/elsewhere.jpg"_s);
            Q_EMIT shelf.changed(QString());
            QCOMPARE(view.take(), QStringList());
        }
        QCOMPARE(look(model, 1).media->state.stage, MediaStage::NotAsked);
        model.setMediaShelf(nullptr);
        QCOMPARE(look(model, 1).media->fileName, u"ä.jpg"_s);
    }

    void moreIsShownOnDemand()
    {
        ConversationModel model;
        ListeningView view(model, {ConversationModel::GroupEndRole});
        Message longOne = messageAt(1);
        longOne.body = QString(u"word "_s).repeated(10'000);
        model.setConversation(Conversation({messageAt(0), longOne}));
        view.take();
        const qsizetype first = look(model, 1).body.size();
        QVERIFY(first > 1'000 && first < 10'000);
        QCOMPARE(look(model, 1).hidden, 50'000 - first);
        QCOMPARE(model.index(1).data().toString().size(), 50'000);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().size() < first + 200);
        model.showMore(0);
        QCOMPARE(view.take(), QStringList());
        model.showMore(1);
        QCOMPARE(view.take(), QStringList({u"changed 1-1"_s}));
        const qsizetype second = look(model, 1).body.size();
        QVERIFY(second > first + 1'000);
        // It is the same message in another row, and stays so until nothing of it is left.
        model.setConversation(Conversation({messageAt(-60), messageAt(0), longOne}));
        QCOMPARE(look(model, 2).body.size(), second);
        for (int i = 0; i < 20; ++i)
            model.showMore(2);
        QCOMPARE(look(model, 2).hidden, 0);
        model.setConversation({});
        model.setConversation(Conversation({longOne}));
        QCOMPARE(look(model, 0).body.size(), first);
    }

    void exactTimes()
    {
        ConversationModel model;
        Message one = message(u"a"_s, people::moment());
        one.status = u"<b>x</b>\u202E"_s;
        model.setConversation(Conversation({one, message(u"b"_s, {})}));
        const auto tip = [&model](int row) {
            const QString html = model.index(row).data(Qt::ToolTipRole).toString();
            return QTextDocumentFragment::fromHtml(html).toPlainText().replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(tip(0), u"Friday, 20 November 2026 10:02:11 CET (UTC+01:00)\n"
                         "Friday, 20 November 2026 09:02:11 UTC\n"
                         "From them · <b>x</b>"_s);
        QCOMPARE(tip(1), u"The service gives no time\nFrom them"_s);
    }
};

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversationmodel.moc"

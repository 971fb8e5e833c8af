#include "models/ConversationModel.h"
#include "models/ListeningView.h"
#include "models/MessageLook.h"
#include "store/People.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// How messages stand to their neighbours, as rows: groups, days in whatever zone, the status that
/// is shown once.
class TestMessageGroups : public QObject
{
    Q_OBJECT

private:
    static Message message(int seconds, MessageDirection direction = MessageDirection::Outbound,
                           const QString &status = u"read"_s)
    {
        Message message;
        message.sid = QString::number(seconds);
        message.body = u"text"_s;
        message.time = people::moment(seconds);
        message.direction = direction;
        message.status = status;
        return message;
    }

    static MessageLook look(const ConversationModel &model, int row)
    {
        return model.index(row).data(ConversationModel::LookRole).value<MessageLook>();
    }

    /// A sign a row: "(" starts a group, ")" ends one, "-" is within, "o" is alone.
    static QString groups(const ConversationModel &model)
    {
        QString signs;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool starts = look(model, row).startsGroup;
            const bool ends = look(model, row).endsGroup;
            signs += starts && ends ? u'o' : starts ? u'(' : ends ? u')' : u'-';
        }
        return signs;
    }

    static QStringList statuses(const ConversationModel &model)
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(look(model, row).status);
        return shown;
    }

    static void goTo(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup() { goTo("Europe/Amsterdam"); }

    void byDirectionAndMinute()
    {
        // The first is at 11 seconds of its minute.
        const auto in = MessageDirection::Inbound;
        ConversationModel model;
        Message timeless = message(60);
        timeless.time = {};
        model.setConversation(
            Conversation({message(0), message(20), message(48), message(49), message(50, in),
                          message(51, in), message(60), timeless, timeless, message(61)}));
        QCOMPARE(groups(model), u"(-)o()o()o"_s);
        QStringList times;
        for (int row = 0; row < model.rowCount(); ++row)
            times.append(look(model, row).time);
        QCOMPARE(
            times,
            QStringList(
                {{}, {}, u"10:02"_s, u"10:03"_s, {}, u"10:03"_s, u"10:03"_s, {}, {}, u"10:03"_s}));
    }

    void statusOnceForAGroup()
    {
        const auto out = MessageDirection::Outbound;
        const auto in = MessageDirection::Inbound;
        ConversationModel model;
        model.setConversation(
            Conversation({message(0, out), message(1, out, u"READ"_s), message(2, out, u"failed"_s),
                          message(3, out, u"failed"_s), message(4, out, u"sent"_s),
                          message(5, in, u"received"_s), message(6, in, u"read"_s)}));
        QCOMPARE(
            statuses(model),
            QStringList(
                {{}, u"Read"_s, u"Not delivered"_s, u"Not delivered"_s, u"Sent"_s, {}, u"Read"_s}));
        QVERIFY(look(model, 2).delivery == Delivery::Failed);
    }

    void neighboursAreTold()
    {
        ConversationModel model;
        ListeningView view(model,
                           {ConversationModel::GroupStartRole, ConversationModel::GroupEndRole});
        model.setConversation(Conversation({message(0), message(2)}));
        view.take();
        // Between them, of the other direction: both are alone now.
        model.setConversation(
            Conversation({message(0), message(1, MessageDirection::Inbound), message(2)}));
        QCOMPARE(groups(model), u"ooo"_s);
        QCOMPARE(view.take(), QStringList({u"inserted 1-1"_s, u"changed 0-0"_s, u"changed 2-2"_s}));
        model.setConversation(Conversation({message(0), message(2)}));
        QCOMPARE(groups(model), u"()"_s);
        QCOMPARE(view.take(), QStringList({u"removed 1-1"_s, u"changed 0-0"_s, u"changed 1-1"_s}));
        model.setConversation(
            Conversation({message(0), message(2, MessageDirection::Outbound, u"failed"_s)}));
        QCOMPARE(view.take(), QStringList({u"changed 0-1"_s}));
        QVERIFY(view.isUpToDate());
    }

    void whateverComes()
    {
        QRandomGenerator random(20'261'123);
        ConversationModel model;
        const ListeningView view(model,
                                 {ConversationModel::GroupStartRole,
                                  ConversationModel::GroupEndRole, ConversationModel::DayTextRole});
        // What each row showed when it was told of last.
        QStringList shown;
        const auto read = [&](int row) {
            const MessageLook now = look(model, row);
            return u"%1|%2|%3|%4|%5"_s.arg(now.day, now.time, now.status)
                .arg(now.startsGroup)
                .arg(now.endsGroup);
        };
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&](auto, int first, int last) {
            for (int row = first; row <= last; ++row)
                shown.insert(row, read(row));
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [&](auto, int first, int last) { shown.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](auto first, auto last) {
            for (int row = first.row(); row <= last.row(); ++row)
                shown[row] = read(row);
        });
        const QStringList words{u"read"_s, u"sent"_s, u"failed"_s};
        QList<Message> messages;
        for (int round = 0; round < 800; ++round) {
            if (messages.size() > 10)
                messages.remove(random.bounded(8), random.bounded(1, 3));
            const auto direction = static_cast<MessageDirection>(random.bounded(3));
            Message one = message(random.bounded(4) * 20'000 + random.bounded(90), direction);
            if (random.bounded(5) == 0)
                one.time = {};
            messages.insert(random.bounded(static_cast<int>(messages.size()) + 1), one);
            messages[random.bounded(messages.size())].status = words.at(random.bounded(3));
            model.setConversation(Conversation(messages));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(shown.at(row), read(row));
            QVERIFY(view.isUpToDate());
        }
    }

    void daysOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("before");
        QTest::addColumn<QDateTime>("behind");
        QTest::addColumn<bool>("isNewDay");
        const auto utc = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("midnight in Amsterdam")
            << "Europe/Amsterdam"_ba << utc(11, 20, 22, 59) << utc(11, 20, 23, 0) << true;
        QTest::newRow("midnight in Greenwich")
            << "Europe/Amsterdam"_ba << utc(11, 20, 23, 59) << utc(11, 21, 0, 0) << false;
        QTest::newRow("midnight in summer")
            << "Europe/Amsterdam"_ba << utc(7, 20, 21, 59) << utc(7, 20, 22, 0) << true;
        QTest::newRow("the hour that comes twice")
            << "Europe/Amsterdam"_ba << utc(10, 25, 0, 30) << utc(10, 25, 1, 30) << false;
        QTest::newRow("the day of 25 hours")
            << "Europe/Amsterdam"_ba << utc(10, 24, 22, 0) << utc(10, 25, 22, 59) << false;
        QTest::newRow("its end") << "Europe/Amsterdam"_ba << utc(10, 25, 22, 59)
                                 << utc(10, 25, 23, 0) << true;
        QTest::newRow("the day of 23 hours")
            << "Europe/Amsterdam"_ba << utc(3, 29, 21, 59) << utc(3, 29, 22, 0) << true;
        QTest::newRow("Kathmandu, 5:45 ahead")
            << "Asia/Kathmandu"_ba << utc(11, 20, 18, 14) << utc(11, 20, 18, 15) << true;
        QTest::newRow("Honolulu") << "Pacific/Honolulu"_ba << utc(11, 20, 9, 59)
                                  << utc(11, 20, 10, 0) << true;
        QTest::newRow("a year later")
            << "Europe/Amsterdam"_ba << utc(1, 1, 12, 0) << utc(12, 31, 12, 0) << true;
    }

    void daysOfTheZone()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDateTime, before);
        QFETCH(const QDateTime, behind);
        QFETCH(const bool, isNewDay);
        goTo(zone.constData());
        Message first = message(0);
        Message second = message(1);
        first.time = before;
        second.time = behind;
        ConversationModel model;
        model.setConversation(Conversation({first, second}));
        QVERIFY(!look(model, 0).day.isEmpty());
        QCOMPARE(!look(model, 1).day.isEmpty(), isNewDay);
    }
};

QTEST_GUILESS_MAIN(TestMessageGroups)
#include "tst_messagegroups.moc"

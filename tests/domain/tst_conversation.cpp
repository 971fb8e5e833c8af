#include "domain/Conversation.h"
#include "support/Messages.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Reading order: sorted by time, ties by arrival, and no message is ever lost.
class TestConversation : public QObject
{
    Q_OBJECT

private:
    /// "a3" is a message called a at the third second; "b" is one without a time.
    static QList<Message> messages(const QString &text)
    {
        QList<Message> all;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            Message message;
            message.sid = word.first(1);
            if (word.size() > 1)
                message.time = QDateTime::fromSecsSinceEpoch(word.sliced(1).toLongLong(), Qt::UTC);
            all.append(message);
        }
        return all;
    }

    static QString order(const QList<Message> &sorted)
    {
        QString sids;
        for (const Message &message : sorted)
            sids += message.sid.toString();
        return sids;
    }

private Q_SLOTS:
    void readingOrder_data()
    {
        QTest::addColumn<QString>("arrived");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &arrived, const QString &read) {
            QTest::newRow(name) << arrived << read;
        };
        row("none", {}, {});
        row("one", u"a1"_s, u"a"_s);
        row("oldest first", u"a1 b2 c3"_s, u"abc"_s);
        row("newest first", u"a3 b2 c1"_s, u"cba"_s);
        row("mixed", u"a1 b3 c2 d4"_s, u"acbd"_s);
        row("ties by arrival", u"a1 b1 c1 d2"_s, u"abcd"_s);
        row("ties in a newest-first answer", u"a2 b1 c1 d1"_s, u"dcba"_s);
        row("all at one time", u"a5 b5 c5"_s, u"abc"_s);
        row("no times at all", u"a b c"_s, u"abc"_s);
        row("one without a time", u"a1 b c2"_s, u"abc"_s);
        row("one without a time, newest first", u"a2 b c1"_s, u"cba"_s);
        row("without a time at the start", u"a b1 c2"_s, u"abc"_s);
        row("without a time at the end", u"a1 b2 c"_s, u"abc"_s);
        row("without a time at either end, newest first", u"a b2 c1 d"_s, u"dcba"_s);
        row("moves with the one before it", u"a1 b3 c d2 e4"_s, u"adbce"_s);
        row("before 1970", u"a-5 b-7 c-6 d3"_s, u"bcad"_s);
    }

    void readingOrder()
    {
        QFETCH(const QString, arrived);
        QFETCH(const QString, read);
        QCOMPARE(order(messagesOf(Conversation(messages(arrived)))), read);
    }

    void nothingIsLostInAnyOrder()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 200; ++round) {
            QList<Message> all;
            for (int i = 0; i < 50; ++i) {
                Message message;
                message.sid = QString::number(i);
                if (random.bounded(5) > 0)
                    message.time = QDateTime::fromSecsSinceEpoch(random.bounded(20), Qt::UTC);
                all.append(message);
            }
            const QList<Message> sorted = messagesOf(Conversation(all));
            QVERIFY(std::is_permutation(sorted.begin(), sorted.end(), all.begin(), all.end()));
            QDateTime latest;
            for (const Message &message : sorted) {
                if (!message.time.isValid())
                    continue;
                QVERIFY(!latest.isValid() || latest <= message.time);
                latest = message.time;
            }
            // Sorting what is sorted changes nothing.
            QVERIFY(messagesOf(Conversation(sorted)) == sorted);
        }
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"

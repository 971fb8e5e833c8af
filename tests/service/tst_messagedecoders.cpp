#include "domain/Conversation.h"
#include "service/Fixtures.h"
#include "service/HostileConversations.h"
#include "service/ReferenceDecoder.h"
#include "service/codec/WireAnswers.h"
#include "service/codec/WireMessages.h"
#include "support/Messages.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The decoder of conversations never builds a tree, and cuts answers into pieces. It must say the
/// same as one that parses the whole first, wherever it is cut and however broken the answer is.
/// It may take what the reference refuses in one case: where a half of an emoji is repaired, the
/// reference turns every integer of 19 digits or more in the answer into a double, the decoder only
/// those in the same piece; and a double is no `_seconds`. No seed has such a number.
class TestMessageDecoders : public QObject
{
    Q_OBJECT

private:
    /// "" if every way of reading it comes to the same.
    static QString difference(const QByteArray &body, std::initializer_list<qsizetype> sizes)
    {
        const auto expected = decodedSlowly(body);
        const auto decoded = decodeMessages(answerOf(body), Redaction());
        if (decoded.has_value() != expected.has_value())
            return expected ? u"refused"_s : u"taken"_s;
        if (expected && messagesOf(*decoded) != *expected)
            return u"other messages"_s;
        for (const qsizetype size : sizes) {
            const auto read = messagesIn(body, size);
            if (read.has_value() != expected.has_value() ||
                (read && messagesOf(Conversation(*read)) != *expected))
                return u"another outcome in pieces of %1"_s.arg(size);
        }
        return {};
    }

private Q_SLOTS:
    void everySeedInEveryPiece()
    {
        for (const QByteArray &body : hostile::seeds()) {
            for (qsizetype size = 1; size <= body.size() + 1; ++size)
                QVERIFY2(difference(body, {size}).isEmpty(), body.constData());
        }
    }

    void everySeedCutAtEveryByte()
    {
        for (const QByteArray &body : hostile::seeds()) {
            for (qsizetype size = 0; size < body.size(); ++size) {
                const QByteArray start = body.first(size);
                QVERIFY2(difference(start, {1, 20}).isEmpty(), start.constData());
            }
        }
    }

    void whateverHappensToASeed_data()
    {
        QTest::addColumn<QByteArray>("seed");
        for (const QByteArray &body : hostile::seeds())
            QTest::newRow(body.left(60).simplified().constData()) << body;
    }

    void whateverHappensToASeed()
    {
        QFETCH(const QByteArray, seed);
        QRandomGenerator random(20261122);
        int taken = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray body = seed;
            for (int times = 1 + round % 3; times > 0; --times)
                hostile::change(body, random);
            const QString found = difference(body, {1, 25, 120});
            QVERIFY2(found.isEmpty(), qPrintable(found + u": "_s + QString::fromUtf8(body)));
            const bool isTaken = messagesIn(body).has_value();
            taken += isTaken ? 1 : 0;
            // Another parser's word for it. It refuses halves of emoji that are repaired here.
            QJsonParseError error;
            if (isTaken && !body.contains("\\u"))
                QVERIFY2(!QJsonDocument::fromJson(body, &error).isNull(), body.constData());
        }
        // Enough of them are still messages for the comparison to mean something.
        QVERIFY(taken > 100 || seed.contains("false"));
    }

    void aLongAnswerBrokenSomewhere_data()
    {
        QTest::addColumn<bool>("isWrapped");
        QTest::newRow("bare") << false;
        QTest::newRow("wrapped") << true;
    }

    void aLongAnswerBrokenSomewhere()
    {
        QFETCH(const bool, isWrapped);
        const QByteArray whole = hostile::longBody(isWrapped);
        QVERIFY(whole.size() > 5 * JsonPieces::usualSize);
        QCOMPARE(decodeMessages(answerOf(whole), Redaction()).value_or(Conversation()).size(),
                 1500);
        QCOMPARE(difference(whole, {500, 5000}), QString());
        QRandomGenerator random(20261123);
        for (int round = 0; round < 150; ++round) {
            QByteArray body = whole;
            hostile::change(body, random);
            const QString found = difference(body, {3000});
            QVERIFY2(found.isEmpty(), qPrintable(u"%1 in round %2"_s.arg(found).arg(round)));
        }
    }

    void aLongMessageMakesOnlyItsPieceLong()
    {
        const QByteArray message = "{\"body\":\"" + QByteArray(2000, 'a') + "\"}";
        const QByteArray longMessage = "{\"body\":\"" + QByteArray(100'000, 'b') + "\"}";
        const QByteArray body = '[' + QByteArrayList(50, message).join(',') + ',' + longMessage +
                                ',' + QByteArrayList(50, message).join(',') + ']';
        QList<qsizetype> sizes;
        qsizetype total = 0;
        for (JsonPieces pieces(body);; pieces.advance()) {
            sizes.append(pieces.source().size());
            total += sizes.last();
            if (pieces.isLast())
                break;
        }
        QCOMPARE(std::count_if(sizes.begin(), sizes.end(),
                               [](qsizetype size) { return size > JsonPieces::usualSize; }),
                 1);
        QVERIFY(sizes.size() > 6);
        // Only the commas between them are in none.
        QCOMPARE(total, body.size() - sizes.size() + 1);
        QCOMPARE(difference(body, {1}), QString());
    }

    void aHalfEmojiDoesntUndoTheRest()
    {
        QByteArray body = hostile::longBody(false);
        body.replace(R"("messageSid":"700")", R"("messageSid":"\ude00")");
        const auto messages = decodeMessages(answerOf(body), Redaction());
        QVERIFY(messages);
        QCOMPARE(messages->at(700).sid, u"\uFFFD"_s);
        QCOMPARE(messages->at(701).sid, u"701"_s);
        QCOMPARE(difference(body, {2000}), QString());
    }

    void depth_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("in a message") << QByteArray(R"([{"a":)") << QByteArray("}]");
        QTest::newRow("in a wrapped message")
            << QByteArray(R"({"data":[{"a":)") << QByteArray("}]}");
        QTest::newRow("beside the messages") << QByteArray(R"({"data":[],"a":)") << QByteArray("}");
        QTest::newRow("twice the same member")
            << QByteArray(R"([{"body":"","body":)") << QByteArray("}]");
    }

    void depth()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        for (const char *brackets : {"[]", "{}"}) {
            int taken = 0;
            for (int levels = 1; levels < 70; ++levels) {
                QByteArray inner = brackets;
                for (int level = 1; level < levels; ++level)
                    inner = brackets[0] == '[' ? '[' + inner + ']' : R"({"b":)" + inner + '}';
                const QByteArray body = before + inner + after;
                QVERIFY2(difference(body, {1}).isEmpty(), body.constData());
                taken += messagesIn(body) ? 1 : 0;
            }
            QVERIFY(taken > 55 && taken < 64);
        }
    }

    void equalWordsAreOneText()
    {
        const auto messages = messagesIn(R"([{"status":"read"},{"status":"read"},{"status":""}])");
        QVERIFY(messages);
        QCOMPARE(messages->at(0).status.constData(), messages->at(1).status.constData());
        QCOMPARE(messages->at(2).status, QString());
    }

    void textsOutliveTheAnswer()
    {
        std::optional<QList<Message>> messages;
        {
            QByteArray body =
                R"([{"messageSid":"plain","body":"esc\naped"},{"body":"half \ud83d"}])";
            body.detach();
            messages = messagesIn(body, 1);
            body.fill('x');
        }
        QVERIFY(messages);
        QCOMPARE(messages->at(0).sid.toString(), u"plain"_s);
        QCOMPARE(messages->at(0).body.toString(), u"esc\naped"_s);
        QCOMPARE(messages->at(1).body.toString(), u"half \uFFFD"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessageDecoders)
#include "tst_messagedecoders.moc"

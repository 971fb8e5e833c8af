#include "models/MessageText.h"
#include "store/People.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Messages in words. The test runs in Amsterdam.
class TestMessageText : public QObject
{
    Q_OBJECT

private:
    static Message at(const QDateTime &time)
    {
        Message message;
        message.time = time;
        return message;
    }

    static Message withMedia(const QString &url, const QString &contentType, const QString &type)
    {
        Message message;
        message.mediaUrl = url;
        message.mediaContentType = contentType;
        message.type = type;
        return message;
    }

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::newRow("queued") << u"queued"_s << u"Queued"_s;
        QTest::newRow("sent") << u"sent"_s << u"Sent"_s;
        QTest::newRow("delivered") << u"delivered"_s << u"Delivered"_s;
        QTest::newRow("read") << u"read"_s << u"Read"_s;
        QTest::newRow("failed") << u"failed"_s << u"Not delivered"_s;
        QTest::newRow("undelivered") << u"undelivered"_s << u"Not delivered"_s;
        QTest::newRow("received") << u"received"_s << u"Received"_s;
        QTest::newRow("other case") << u"DELIVERED"_s << u"Delivered"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a word to come") << u"Half <b>sent</b>"_s << u"Half <b>sent</b>"_s;
    }

    void status()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, text);
        Message message;
        message.status = word;
        QCOMPARE(statusText(message), text);
    }

    void timeAndDay_data()
    {
        const QDateTime morning = people::moment();
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << morning << u"en_GB"_s << u"10:02"_s
                                 << u"Friday, 20 November 2026"_s;
        QTest::newRow("Dutch") << morning << u"nl_NL"_s << u"10:02"_s
                               << u"vrijdag 20 november 2026"_s;
        QTest::newRow("German") << morning << u"de_DE"_s << u"10:02"_s
                                << u"Freitag, 20. November 2026"_s;
        QTest::newRow("summer") << QDateTime(QDate(2026, 7, 1), QTime(9, 2), Qt::UTC) << u"en_GB"_s
                                << u"11:02"_s << u"Wednesday, 1 July 2026"_s;
        QTest::newRow("past midnight here")
            << QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC) << u"en_GB"_s << u"00:30"_s
            << u"Friday, 1 January 2027"_s;
        QTest::newRow("none") << QDateTime() << u"en_GB"_s << QString() << QString();
    }

    void timeAndDay()
    {
        QFETCH(const QDateTime, time);
        QFETCH(const QString, locale);
        QFETCH(const QString, clock);
        QFETCH(const QString, day);
        QCOMPARE(timeText(at(time), QLocale(locale)), clock);
        QCOMPARE(dayText(at(time), QLocale(locale)), day);
    }

    void media_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &url, const QString &contentType,
                            const QString &type, const QString &text) {
            QTest::newRow(name) << url << contentType << type << text;
        };
        const QString file = u"https://example.com/a?apiKey=secret#x"_s;
        row("none", {}, u"image/png"_s, u"image"_s, {});
        row("picture", file, u"image/png"_s, u"text"_s, u"Picture · example.com"_s);
        row("audio", file, u"Audio/OGG; codecs=opus"_s, {}, u"Audio · example.com"_s);
        row("video", file, u"video/mp4"_s, {}, u"Video · example.com"_s);
        row("document", file, u"application/pdf"_s, u"image"_s, u"Document · example.com"_s);
        row("by its type", file, {}, u"Image"_s, u"Picture · example.com"_s);
        row("of no kind", file, {}, {}, u"Document · example.com"_s);
        row("sticker", file, u"image/webp"_s, u"sticker"_s, u"Sticker · example.com"_s);
        row("contact card", file, u"text/x-vcard"_s, u"document"_s,
            u"Contact card · example.com"_s);
        row("location", file, {}, u"LOCATION"_s, u"Location · example.com"_s);
        row("voice", file, {}, u"voice"_s, u"Audio · example.com"_s);
        row("host in capitals", u"HTTPS://Media.EXAMPLE.com:8443/a"_s, {}, u"video"_s,
            u"Video · media.example.com"_s);
        // Who is named is where it leads, and not what stands in front of the @.
        row("somebody else's name", u"https://example.com@elsewhere.example.org/a"_s, {},
            u"image"_s, u"Picture · elsewhere.example.org"_s);
        row("no host", u"media/17"_s, u"image/png"_s, {}, u"Picture"_s);
        row("no address", u"://::[broken"_s, u"audio/ogg"_s, {}, u"Audio"_s);
    }

    void media()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, contentType);
        QFETCH(const QString, type);
        QFETCH(const QString, text);
        QCOMPARE(mediaText(withMedia(url, contentType, type)), text);
    }

    void type_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << u"text"_s << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("capitals") << u"TEXT"_s << QString();
        QTest::newRow("location") << u"location"_s << u"Location"_s;
        QTest::newRow("picture") << u"image"_s << u"Picture"_s;
        QTest::newRow("document") << u"document"_s << u"Document"_s;
        QTest::newRow("template") << u"template"_s << u"Template"_s;
        QTest::newRow("buttons") << u"interactive"_s << u"Message with buttons"_s;
        QTest::newRow("a word to come")
            << u"Some <b>Thing</b>\n\u202Eelse"_s << u"Some <b>Thing</b> else"_s;
    }

    void type()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, text);
        QCOMPARE(typeText(withMedia({}, {}, type)), text);
        QCOMPARE(typeText(withMedia(u"https://example.com/a"_s, {}, type)), QString());
    }

    void delivery()
    {
        QSet<Delivery> found;
        for (const QString &word : {u"Queued"_s, u"sent"_s, u"delivered"_s, u"READ"_s, u"failed"_s,
                                    u"received"_s, u"thrown away"_s}) {
            Message message;
            message.status = word;
            found.insert(deliveryOf(message));
        }
        QCOMPARE(found.size(), 7);
    }

    void spoken_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("text");
        Message message = at(people::moment());
        message.body = u"Yes: 10:00 👍🏽"_s;
        message.direction = MessageDirection::Outbound;
        message.status = u"read"_s;
        QTest::newRow("to them") << message
                                 << u"To them, Friday, 20 November 2026, 10:02, Read: "
                                    "Yes: 10:00 👍🏽"_s;
        message.direction = MessageDirection::Inbound;
        message.status.clear();
        QTest::newRow("from them")
            << message << u"From them, Friday, 20 November 2026, 10:02: Yes: 10:00 👍🏽"_s;
        message.direction = MessageDirection::Unknown;
        message.time = {};
        message.status = u"failed"_s;
        QTest::newRow("from nobody, never")
            << message << u"Message, Not delivered: Yes: 10:00 👍🏽"_s;
        Message voice = withMedia(u"https://example.com/v.ogg"_s, u"audio/ogg"_s, u"audio"_s);
        voice.direction = MessageDirection::Inbound;
        QTest::newRow("voice") << voice << u"From them: Audio · example.com"_s;
        voice.body = u"listen"_s;
        QTest::newRow("voice with words") << voice << u"From them: Audio · example.com, listen"_s;
    }

    void spoken()
    {
        QFETCH(const Message, message);
        QFETCH(const QString, text);
        QCOMPARE(spokenText(message, message.body.toString(), QLocale(u"en_GB"_s)), text);
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"

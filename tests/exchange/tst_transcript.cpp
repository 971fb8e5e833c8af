#include "exchange/CsvRows.h"
#include "exchange/TranscriptFixture.h"
#include "exchange/transcript/TextTranscript.h"
#include "exchange/transcript/Transcript.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray inForm(TranscriptFormat format, const Conversation &conversation,
                  const TranscriptWords &words = transcriptWords())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TranscriptEnd end =
        writeTranscript(conversation, words, format, buffer, {}, [](double) {});
    return end == TranscriptEnd::Written ? buffer.data() : QByteArray();
}

/// Whatever a stranger may send.
QStringList zoo()
{
    return {
        u"<script>alert(1)</script>"_s,
        u"</p></article><img src=\"https://tracker.example/x.png\" onerror='x()'/>"_s,
        u"\"quoted\" & 'quoted' &amp; <b>bold</b>"_s,
        u"javascript:alert(1) data:text/html,x file:///etc/passwd"_s,
        u"]]> --> </style> </html>"_s,
        u"turned \u202Eround\u202C \u2066isolated"_s,
        u"نص عربي مع English في الوسط"_s,
        u"family 👨‍👩‍👧‍👦 e\u0301"_s,
        u"NUL \0 and \x1b[31mred\x07"_s,
        u"first\r\nsecond\rthird\u2028fourth\n\nsixth"_s,
        u"=HYPERLINK(\"https://evil.example\")"_s,
        u"+1\n-2\n@SUM(A1)"_s,
        u"\uFFFE\uFFFF"_s,
        QString(10'000, u'w'),
        u"a long one, again and again. "_s.repeated(40'000),
    };
}

Conversation zooConversation()
{
    QList<Message> messages;
    for (const QString &body : zoo()) {
        const int number = static_cast<int>(messages.size());
        messages.append(written(number % 2 ? MessageDirection::Inbound : MessageDirection::Outbound,
                                body, number * 400));
    }
    Message media = written(MessageDirection::Inbound, {}, 9000);
    media.mediaUrl = u"javascript:alert(2)"_s;
    messages.append(media);
    Message picture = written(MessageDirection::Unknown, {}, 9001);
    picture.mediaUrl = u"https://media.example/a.png?x=\"><script>"_s;
    messages.append(picture);
    return Conversation(messages);
}

/// What a page tells whoever reads it: elements by name, attributes, text.
struct PageFindings {
    QStringList elements;
    QStringList references;
    QString text;
    QString error;
};

PageFindings lookedThrough(const QByteArray &page)
{
    PageFindings found;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            found.elements.append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1)
                    found.references.append(attribute.value().toString());
                if (attribute.name().startsWith("on"_L1))
                    found.elements.append(attribute.name().toString());
            }
        } else if (reader.isCharacters()) {
            found.text += reader.text();
        }
    }
    if (reader.hasError())
        found.error = reader.errorString();
    return found;
}

} // namespace

/// Conversations as text, table, JSON and page: whole, true, and harmless whatever is in them.
class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text()
    {
        QList<Message> messages{written(MessageDirection::Inbound, u"Good morning\nand more"_s, 2),
                                written(MessageDirection::Outbound, u"Hello"_s, 3),
                                written(MessageDirection::Inbound, u"[10:09] Us: forged"_s, 2000)};
        messages[1].status = u"failed"_s;
        messages[2].mediaUrl = u"https://example.com/a.png"_s;
        const QString file =
            QString::fromUtf8(inForm(TranscriptFormat::Text, Conversation(messages)));
        QCOMPARE(file.split(u'\n'),
                 QStringList({u"Conversation with Amelia Smith"_s,
                              u"+31612345678"_s,
                              u"Exported 23 Nov 2026, 14:05"_s,
                              {},
                              u"— Friday, 20 November 2026 —"_s,
                              u"[10:02] Amelia Smith: Good morning"_s,
                              u"    and more"_s,
                              u"[10:03] Us (Not delivered): Hello"_s,
                              {},
                              u"— Saturday, 21 November 2026 —"_s,
                              u"[19:20] Amelia Smith: [10:09] Us: forged"_s,
                              u"    [Picture · example.com] https://example.com/a.png"_s,
                              {}}));
    }

    void textIsHarmless()
    {
        const QString file = QString::fromUtf8(inForm(TranscriptFormat::Text, zooConversation()));
        // Nothing moves a terminal's cursor, and nothing but a message begins like one.
        QVERIFY(!file.contains(QRegularExpression(u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]"_s)));
        const QRegularExpression begins(u"^\\[[^\\]]+\\] (Amelia Smith|Us|Unknown sender):"_s,
                                        QRegularExpression::MultilineOption);
        auto found = begins.globalMatch(file);
        qsizetype count = 0;
        for (; found.hasNext(); found.next())
            ++count;
        QCOMPARE(count, zooConversation().size());
    }

    void messagesWithTheirTime()
    {
        QList<Message> messages{written(MessageDirection::Inbound, u"one"_s, 0),
                                written(MessageDirection::Outbound, u"two"_s, 1),
                                written(MessageDirection::Inbound, u"three"_s, 2)};
        messages[2].time = {};
        const Conversation talk(messages);
        QCOMPARE(withTime(talk, {0, 2}, transcriptWords()),
                 u"[20 Nov 2026, 10:00] Amelia Smith: one\n[no time] Amelia Smith: three"_s);
        QCOMPARE(withTime(talk, {}, transcriptWords()), QString());
    }

    void table()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"talk.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Conversation talk = zooConversation();
        file.write(inForm(TranscriptFormat::Csv, talk));
        file.close();
        CsvRows rows(file.fileName());
        QCOMPARE(rows.next(),
                 QStringList({u"time"_s, u"direction"_s, u"sender"_s, u"type"_s, u"status"_s,
                              u"text"_s, u"mediaUrl"_s, u"mediaContentType"_s, u"sid"_s}));
        for (qsizetype i = 0; i < talk.size(); ++i) {
            const Message message = talk.at(i);
            const QStringList row = rows.next().value_or(QStringList());
            QCOMPARE(row.size(), 9);
            QVERIFY(row.at(0).endsWith("+01:00"_L1));
            QCOMPARE(QDateTime::fromString(row.at(0), Qt::ISODateWithMs).toUTC(), message.time);
            QCOMPARE(row.at(4), message.status);
            // The same text, but for what keeps it from being a formula.
            QCOMPARE(QString(row.at(5)).remove(u'\''),
                     message.body.toString().remove(u'\'').remove(QChar(u'\0')).trimmed());
            QVERIFY(row.at(5).isEmpty() || !u"=+-@"_s.contains(row.at(5).at(0)));
            QCOMPARE(row.at(8), message.sid.toString());
        }
        QVERIFY(!rows.next() && !rows.hasFailed());
    }

    void json()
    {
        const Conversation talk = zooConversation();
        const auto object = QJsonDocument::fromJson(inForm(TranscriptFormat::Json, talk)).object();
        QCOMPARE(object.value(u"contact"_s).toObject().keys(),
                 QStringList({u"name"_s, u"number"_s}));
        QCOMPARE(object.value(u"exportedAt"_s).toString(), u"2026-11-23T13:05:00Z"_s);
        const QJsonArray messages = object.value(u"messages"_s).toArray();
        QCOMPARE(messages.size(), talk.size());
        for (int i = 0; i < messages.size(); ++i) {
            const QJsonObject told = messages.at(i).toObject();
            const Message message = talk.at(i);
            QCOMPARE(told.value(u"sid"_s).toString(), message.sid.toString());
            QCOMPARE(told.value(u"body"_s).toString(), message.body.toString());
            QCOMPARE(told.contains(u"body"_s), !message.body.isEmpty());
            QCOMPARE(QDateTime::fromString(told.value(u"time"_s).toString(), Qt::ISODateWithMs),
                     message.time);
            QCOMPARE(told.contains(u"direction"_s), message.direction != MessageDirection::Unknown);
            QCOMPARE(told.value(u"media"_s).toObject().value(u"url"_s).toString(),
                     message.mediaUrl.toString());
            QCOMPARE(told.contains(u"media"_s), !message.mediaUrl.isEmpty());
        }
    }

    void unknownIsLeftOut()
    {
        TranscriptWords words = transcriptWords();
        words.contact = {};
        Message bare;
        bare.sid = u"only"_s;
        const QByteArray file = inForm(TranscriptFormat::Json, Conversation({bare}), words);
        const auto object = QJsonDocument::fromJson(file).object();
        QVERIFY(object.value(u"contact"_s).toObject().isEmpty());
        QCOMPARE(object.value(u"messages"_s).toArray().first().toObject().keys(),
                 QStringList(u"sid"_s));
    }

    void page()
    {
        const QByteArray page = inForm(TranscriptFormat::Html, zooConversation());
        QVERIFY(page.startsWith("<!DOCTYPE html>\n"));
        QVERIFY(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        const PageFindings found = lookedThrough(page);
        QCOMPARE(found.error, QString());
        for (const QString &forbidden :
             {u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"b"_s, u"onerror"_s, u"object"_s})
            QVERIFY2(!found.elements.contains(forbidden), qPrintable(forbidden));
        QCOMPARE(found.elements.count(u"article"_s), zooConversation().size());
        for (const QString &reference : found.references)
            QVERIFY2(reference.startsWith("https://"_L1) || reference.startsWith("http://"_L1),
                     qPrintable(reference));
        // Of what was sent everything that is text is there to be read.
        QVERIFY(found.text.contains(u"<script>alert(1)</script>"_s));
        QVERIFY(found.text.contains(u"\"quoted\" & 'quoted' &amp; <b>bold</b>"_s));
        QVERIFY(found.text.contains(u"نص عربي مع English في الوسط"_s));
        QVERIFY(found.text.contains(QString(10'000, u'w')));
        // Nothing but a link that somebody follows leads anywhere.
        QVERIFY(!QString::fromUtf8(page).contains(
            QRegularExpression(u"(?<!href=\"https:)//(?=[^<]*>)|url\\(|@import|srcset|<base"_s)));
    }

    void marksAndLinksAreElements()
    {
        const QString body = u"*bold _both_* ~gone~ ```a < b``` see https://example.com/a?b=1&c=2 "
                             "<a@example.com>\nsecond *line*"_s;
        const StyledText shown(body, Markup::Drawn);
        const PageFindings found = lookedThrough(inForm(
            TranscriptFormat::Html, Conversation({written(MessageDirection::Inbound, body, 0)})));
        QCOMPARE(found.error, QString());
        for (const auto &[style, element] :
             {std::pair(TextStyle::Bold, u"strong"_s), std::pair(TextStyle::Italic, u"em"_s),
              std::pair(TextStyle::Strike, u"s"_s), std::pair(TextStyle::Code, u"code"_s)}) {
            const bool isUsed = std::any_of(
                shown.styles().begin(), shown.styles().end(),
                [style = style](const auto &one) { return one.styles.testFlag(style); });
            QCOMPARE(found.elements.contains(element), isUsed);
        }
        QStringList targets;
        for (const TextLink &link : shown.links())
            targets.append(link.target.toString(QUrl::FullyEncoded));
        QCOMPARE(found.references, targets);
        // As shown, whatever is drawn in it, and in lines.
        for (const QString &line : shown.text().split(u'\n'))
            QVERIFY(found.text.contains(line));

        TranscriptWords literal = transcriptWords();
        literal.markup = Markup::Literal;
        QVERIFY(inForm(TranscriptFormat::Html,
                       Conversation({written(MessageDirection::Inbound, body, 0)}), literal)
                    .contains("*bold _both_* ~gone~"));
    }

    void daysOfAPage()
    {
        QList<Message> messages{written(MessageDirection::Inbound, u"one"_s, 0),
                                written(MessageDirection::Inbound, u"two"_s, 1),
                                written(MessageDirection::Outbound, u"three"_s, 2000)};
        messages[0].time = {};
        const PageFindings found =
            lookedThrough(inForm(TranscriptFormat::Html, Conversation(messages)));
        QCOMPARE(found.error, QString());
        QCOMPARE(found.elements.count(u"section"_s), found.elements.count(u"h2"_s) + 1);
        QCOMPARE(found.elements.count(u"h2"_s), 2);
        QCOMPARE(lookedThrough(inForm(TranscriptFormat::Html, {})).error, QString());
    }

    void stopsWhenTold()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::stop_source stop;
        int told = 0;
        const auto progress = [&](double) {
            if (++told == 2)
                stop.request_stop();
        };
        QCOMPARE(writeTranscript(longTalk(20'000), transcriptWords(), TranscriptFormat::Text,
                                 buffer, stop.get_token(), progress),
                 TranscriptEnd::Stopped);
        QCOMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"

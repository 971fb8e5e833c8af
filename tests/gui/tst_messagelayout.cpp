#include "gui/MessageParts.h"

#include <QApplication>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Where the parts of a message go: nothing over anything else, nothing outside the bubble; and
/// what is found under a point.
class TestMessageLayout : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{Scheme::Light, QFont(u"DejaVu Sans"_s, 10)};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void partsStandApart_data();
    void partsStandApart();
    void groupsStandClose();
    void directions();
    void paragraphsRunTheirOwnWay();
    void whatIsUnderAPoint_data();
    void whatIsUnderAPoint();
    void linesHoldTheirPositions();
    void linksUnderThePointer();
};

void TestMessageLayout::partsStandApart_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("pointSize");
    const auto add = [](const char *name, const QString &body) {
        for (const int size : {8, 10, 13, 20})
            QTest::addRow("%s, %d points", name, size) << body << size;
    };
    add("one word", u"Yes"_s);
    add("an emoji", u"👍🏽"_s);
    add("nothing but media", QString());
    add("several lines", u"Good morning,\nyour parcel is here.\n\nUntil then"_s);
    add("a long word", QString(400, u'w'));
    add("right to left", u"نعتذر عن التأخير، سنسأل شركة الشحن حالًا ونعود إليك"_s);
    add("right to left, with a link", u"الطلب في الطريق ويصل يوم السبت. يمكنك متابعته هنا: "
                                      "https://example.com/t/UF-24261?utm=chat&lang=auto"_s);
    add("both, in lines", u"نعتذر عن التأخير\nSorry\n\n12\nשלום"_s);
    add("left to right, with an Arabic name", u"Ask for ليلى المنصوري at the desk"_s);
    add("far too long", QString(9000, u'w'));
}

void TestMessageLayout::partsStandApart()
{
    QFETCH(const QString, body);
    QFETCH(const int, pointSize);
    const Theme theme(Scheme::Light, QFont(u"DejaVu Sans"_s, pointSize));
    ConversationModel model;
    Message message = messageOf(body);
    message.mediaUrl = u"https://example.com/a.ogg"_s;
    message.mediaContentType = u"audio/ogg"_s;
    Message unknown = messageOf(body, MessageDirection::Unknown);
    unknown.type = u"interactive"_s;
    unknown.status = u"a word of the service that takes more room than there is in the line"_s;
    model.setConversation(Conversation({message, unknown}));
    for (int width = 160; width < 900; width += 13) {
        for (const int row : {0, 1})
            compareParts(MessageLayout(model.index(row), width, theme), width);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMessageLayout::groupsStandClose()
{
    const auto in = [](const QString &body, int seconds) {
        Message message = messageOf(body, MessageDirection::Inbound);
        message.time = message.time.addSecs(seconds);
        return message;
    };
    ConversationModel model;
    model.setConversation(Conversation({in(u"a"_s, 0), in(u"b"_s, 1), in(u"c"_s, 2)}));
    const MessageLayout first(model.index(0), 400, m_theme);
    const MessageLayout middle(model.index(1), 400, m_theme);
    const MessageLayout last(model.index(2), 400, m_theme);
    QVERIFY(!first.day().isNull() && middle.day().isNull());
    QVERIFY(first.footer().isNull() && middle.footer().isNull() && !last.footer().isNull());
    const int within = middle.bubble().top() + first.height() - 1 - first.bubble().bottom();
    const int around = last.height() - 1 - last.bubble().bottom();
    QVERIFY2(within < around, qPrintable(u"%1 and %2"_s.arg(within).arg(around)));
    QVERIFY(middle.height() < last.height());
}

void TestMessageLayout::directions()
{
    ConversationModel model;
    model.setConversation(Conversation({messageOf(u"a"_s, MessageDirection::Inbound),
                                        messageOf(u"b"_s, MessageDirection::Outbound),
                                        messageOf(u"c"_s, MessageDirection::Unknown)}));
    constexpr int width = 400;
    const MessageLayout in(model.index(0), width, m_theme);
    const MessageLayout out(model.index(1), width, m_theme);
    const MessageLayout neither(model.index(2), width, m_theme);
    QCOMPARE(in.bubble().left(), width - 1 - out.bubble().right());
    QCOMPARE(neither.bubble().left(), in.bubble().left());
    QVERIFY(neither.type().isValid() && !in.type().isValid() && !out.type().isValid());
}

void TestMessageLayout::paragraphsRunTheirOwnWay()
{
    ConversationModel model;
    model.setConversation(Conversation(
        {messageOf(u"نعتذر عن التأخير، سنسأل شركة الشحن\nSorry\n12\nשלום\n12\r\nend"_s)}));
    const MessageLayout layout(model.index(0), 500, m_theme);
    const QList<QRectF> lines = layout.body().lines();
    QCOMPARE(lines.size(), 6);
    const qreal right = lines.first().right();
    const auto isRight = [&](int line) {
        return lines.at(line).right() > right - 2;
    };
    QVERIFY(isRight(0));
    QVERIFY(!isRight(1) && lines.at(1).left() < 1);
    QVERIFY(!isRight(2));
    QVERIFY(isRight(3));
    // What has no letters runs like what is before it.
    QVERIFY(isRight(4));
    QVERIFY(!isRight(5));
}

void TestMessageLayout::whatIsUnderAPoint_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("one line") << u"Good morning"_s;
    QTest::newRow("lines") << u"one\ntwo\r\n\nfour"_s;
    QTest::newRow("wrapped") << u"Good morning to all of you at the desk. "_s.repeated(6);
    QTest::newRow("a long word") << QString(300, u'w');
    QTest::newRow("Arabic") << u"نعتذر عن التأخير\nSorry"_s;
}

void TestMessageLayout::whatIsUnderAPoint()
{
    QFETCH(const QString, body);
    ConversationModel model;
    model.setConversation(Conversation({messageOf(body)}));
    const MessageLayout layout(model.index(0), 420, m_theme);
    const QString shown = layout.styled().text();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (qsizetype position = 0; position < shown.size(); ++position) {
            const QRect line = layout.lineAt(position, direction);
            QVERIFY(QRect(0, 0, 420, layout.height()).contains(line.center()));
            const qsizetype found = layout.positionAt(line.center(), direction);
            // Somewhere in the same line.
            QCOMPARE(layout.lineAt(found, direction).top(), line.top());
            if (line.width() > 4)
                QVERIFY(layout.isOverText(line.center(), direction));
        }
        QCOMPARE(layout.positionAt({200, 0}, direction), 0);
        QCOMPARE(layout.positionAt({200, layout.height()}, direction), shown.size());
        QVERIFY(!layout.isOverText({200, 0}, direction));
        QVERIFY(!layout.isOverText(layout.footer().center(), direction));
    }
}

void TestMessageLayout::linesHoldTheirPositions()
{
    ConversationModel model;
    model.setConversation(Conversation({messageOf(u"one\ntwo\n\nfour"_s)}));
    const MessageLayout layout(model.index(0), 420, m_theme);
    QList<int> tops;
    for (const int position : {0, 3, 4, 7, 8, 9, 13})
        tops.append(layout.lineAt(position, Qt::LeftToRight).top());
    QCOMPARE(tops.at(0), tops.at(1));
    QVERIFY(tops.at(1) < tops.at(2));
    QCOMPARE(tops.at(2), tops.at(3));
    QVERIFY(tops.at(3) < tops.at(4) && tops.at(4) < tops.at(5));
    QCOMPARE(tops.at(5), tops.at(6));
    // The left end of a line is its first position.
    const QRect two = layout.lineAt(4, Qt::LeftToRight);
    QCOMPARE(layout.positionAt({two.left(), two.center().y()}, Qt::LeftToRight), 4);
    QCOMPARE(layout.positionAt({419, two.center().y()}, Qt::LeftToRight), 7);
}

void TestMessageLayout::linksUnderThePointer()
{
    ConversationModel model;
    model.setConversation(
        Conversation({messageOf(u"first\nsee https://example.com/a and go\nlast"_s)}));
    const MessageLayout layout(model.index(0), 420, m_theme);
    QCOMPARE(layout.styled().links().size(), 1);
    const TextLink link = layout.styled().links().first();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QRect line = layout.lineAt(link.start, direction);
        const TextLink *found = layout.linkAt(line.center(), direction);
        QVERIFY(found);
        QCOMPARE(*found, link);
        const int y = line.center().y();
        QVERIFY(!layout.linkAt({line.left() + 2, y}, direction));
        QVERIFY(!layout.linkAt({line.right() - 2, y}, direction));
        QVERIFY(!layout.linkAt({line.center().x(), y - line.height()}, direction));
        QVERIFY(!layout.linkAt({line.right() + 10, y}, direction));
    }
}

QTEST_MAIN(TestMessageLayout)
#include "tst_messagelayout.moc"

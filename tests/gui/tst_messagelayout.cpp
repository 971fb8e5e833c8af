#include "models/ConversationModel.h"
#include "ui/conversation/MessageLayout.h"

#include <QApplication>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Where the parts of a message go: nothing over anything else, nothing outside the bubble.
class TestMessageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void partsStandApart_data();
    void partsStandApart();
};

void TestMessageLayout::initTestCase_data()
{
    QTest::addColumn<int>("pointSize");
    for (const int size : {8, 9, 10, 12, 20})
        QTest::addRow("%d points", size) << size;
}

void TestMessageLayout::partsStandApart_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("one word") << u"Yes"_s;
    QTest::newRow("nothing but media") << QString();
    QTest::newRow("several lines") << u"Good morning,\nyour parcel is here.\n\nUntil then"_s;
    QTest::newRow("a long word") << QString(400, u'w');
    QTest::newRow("right to left") << u"نعتذر عن التأخير، سنسأل شركة الشحن حالًا ونعود إليك"_s;
    QTest::newRow("right to left, with a link")
        << u"الطلب في الطريق ويصل يوم السبت. يمكنك متابعته هنا: "
           "https://example.com/t/UF-24261?utm=chat&lang=auto"_s;
    QTest::newRow("left to right, with an Arabic name") << u"Ask for ليلى المنصوري at the desk"_s;
}

void TestMessageLayout::partsStandApart()
{
    QFETCH(const QString, body);
    QFETCH_GLOBAL(const int, pointSize);
    const Theme theme(Scheme::Light, QFont(u"DejaVu Sans"_s, pointSize));
    ConversationModel model;
    Message message{.sid = u"m"_s,
                    .body = body,
                    .mediaUrl = u"https://example.com/a.ogg"_s,
                    .mediaContentType = u"audio/ogg"_s,
                    .time = QDateTime::fromMSecsSinceEpoch(1'795'197'600'000, Qt::UTC),
                    .type = u"text"_s,
                    .direction = MessageDirection::Outbound,
                    .status = u"read"_s};
    model.setConversation(Conversation({message}));

    for (int width = 200; width < 900; width += 3) {
        const MessageLayout layout(model.index(0), width, theme);
        QVERIFY(layout.bubble().left() >= 0 && layout.bubble().right() < width);
        QVERIFY(layout.bubble().contains(layout.media()) &&
                layout.bubble().contains(layout.footer()));
        QVERIFY(layout.day().bottom() < layout.bubble().top());
        QVERIFY(layout.media().bottom() < layout.footer().top());
        QVERIFY(layout.bubble().bottom() < layout.height());
        for (int i = 0; i < layout.text().lineCount() && !body.isEmpty(); ++i) {
            const QTextLine line = layout.text().lineAt(i);
            const QRectF place = line.naturalTextRect().translated(layout.textPosition());
            QVERIFY2(place.bottom() <= layout.media().top() + 1,
                     qPrintable(QString::number(width)));
            QVERIFY2(place.left() >= layout.bubble().left() &&
                         place.right() <= layout.bubble().right() + 1,
                     qPrintable(QString::number(width)));
        }
    }
}

QTEST_MAIN(TestMessageLayout)
#include "tst_messagelayout.moc"

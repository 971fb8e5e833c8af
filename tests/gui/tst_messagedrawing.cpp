#include "gui/MessageParts.h"

#include <QApplication>

#include <cmath>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// How a message is drawn: media in every state, long ones in parts, and whatever a text holds
/// within its bubble.
class TestMessageDrawing : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{Scheme::Light, QFont(u"DejaVu Sans"_s, 10)};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void mediaInEveryState_data();
    void mediaInEveryState();
    void moreOfALongOne();
    void boundedWhateverComes_data();
    void boundedWhateverComes();
    void nothingLeavesTheBubble_data();
    void nothingLeavesTheBubble();
    void failedIsMarked();
    void textCanBeRead_data();
    void textCanBeRead();
};

void TestMessageDrawing::mediaInEveryState_data()
{
    QTest::addColumn<MediaState>("state");
    QTest::addColumn<QSize>("size");
    const auto picture = [](int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        MediaState state;
        state.stage = MediaStage::Ready;
        state.preview = image;
        return state;
    };
    MediaState state;
    QTest::newRow("not asked") << state << QSize();
    state.stage = MediaStage::Loading;
    state.received = 2'000;
    QTest::newRow("loading") << state << QSize();
    state.total = 1'000;
    QTest::newRow("loading more than was told") << state << QSize();
    state.stage = MediaStage::Failed;
    state.failure = Failure{};
    QTest::newRow("failed") << state << QSize();
    QTest::newRow("large") << picture(640, 400) << QSize(320, 200);
    QTest::newRow("small") << picture(100, 60) << QSize(100, 60);
    QTest::newRow("tall") << picture(10, 640) << QSize(48, 320);
    QTest::newRow("a dot") << picture(1, 1) << QSize(48, 48);
}

void TestMessageDrawing::mediaInEveryState()
{
    QFETCH(const MediaState, state);
    QFETCH(const QSize, size);
    Message message = messageOf(u"See"_s, MessageDirection::Inbound);
    message.mediaUrl = u"https://example.com/holiday.jpg"_s;
    message.type = u"image"_s;
    ConversationModel model;
    model.setConversation(Conversation({message}));
    MediaProxy proxy;
    proxy.setSourceModel(&model);
    proxy.state = state;
    const MessageDelegate delegate(m_theme);
    for (const int width : {160, 300, 700}) {
        const auto layout = delegate.newLayout(proxy.index(0, 0), width);
        compareParts(*layout, width);
        if (width == 700 && !size.isEmpty())
            QCOMPARE(layout->media().size(), size);
        const QPoint middle = layout->media().center();
        QVERIFY(layout->isOverMedia(middle, Qt::LeftToRight));
        QVERIFY(!layout->isOverMedia(layout->textPosition() + QPoint(1, 1), Qt::LeftToRight));
        QVERIFY(layout->isOverMedia({width - 1 - middle.x(), middle.y()}, Qt::RightToLeft));
        QVERIFY(paintingOf(*layout, width, Qt::LeftToRight) !=
                paintingOf(*layout, width, Qt::RightToLeft));
    }
}

void TestMessageDrawing::moreOfALongOne()
{
    ConversationModel model;
    model.setConversation(Conversation({messageOf(QString(u"word "_s).repeated(20'000))}));
    const QModelIndex index = model.index(0);
    const int before = MessageLayout(index, 500, m_theme).height();
    {
        const MessageLayout layout(index, 500, m_theme);
        const QPoint middle = layout.more().center();
        QVERIFY(layout.isOverMore(middle, Qt::LeftToRight));
        QVERIFY(layout.isOverMore({499 - middle.x(), middle.y()}, Qt::RightToLeft));
        QVERIFY(!layout.isOverMore(layout.footer().center(), Qt::LeftToRight));
        QVERIFY(!layout.isOverText(middle, Qt::LeftToRight));
    }
    model.showMore(0);
    QVERIFY(MessageLayout(index, 500, m_theme).height() > before * 3 / 2);
}

void TestMessageDrawing::boundedWhateverComes_data()
{
    QTest::addColumn<QString>("text");
    constexpr int many = 100'000;
    QString marks = u"a"_s;
    for (int i = 0; i < many; ++i)
        marks += QChar(0x300 + i % 100);
    QTest::newRow("words") << QString(u"word "_s).repeated(many * 2);
    QTest::newRow("one word") << QString(many, u'w');
    QTest::newRow("one mark") << QString(u'a' + QString(many, QChar(0x301)));
    QTest::newRow("marks") << marks;
    QTest::newRow("newlines") << QString(many, u'\n');
    QTest::newRow("tabs") << QString(many, u'\t');
    QTest::newRow("scripts") << QString(u"aع"_s).repeated(many);
    QTest::newRow("emoji") << QString(u"👩‍👩‍👧‍👦"_s).repeated(many);
    QTest::newRow("joiners") << QString(u"👩‍"_s).repeated(many);
    QTest::newRow("overrides") << QString(many, QChar(0x202e));
    QTest::newRow("no glyph") << QString(many, QChar(0xe123));
}

/// However long and of whatever: what is laid out is bounded, and ends between two characters.
void TestMessageDrawing::boundedWhateverComes()
{
    QFETCH(const QString, text);
    ConversationModel model;
    model.setConversation(Conversation({messageOf(text)}));
    const MessageLayout layout(model.index(0), 500, m_theme);
    QVERIFY(layout.styled().text().size() <= 4'000);
    QVERIFY2(layout.height() < 3'000, qPrintable(QString::number(layout.height())));
    QVERIFY(!layout.more().isNull());
    QVERIFY(text.startsWith(
        model.index(0).data(ConversationModel::LookRole).value<MessageLook>().body));
    QVERIFY(!layout.styled().text().back().isHighSurrogate());
    compareParts(layout, 500);
}

void TestMessageDrawing::nothingLeavesTheBubble_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji")
        << u"👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 🇳🇱"_s;
    QTest::newRow("one emoji") << u"👩‍👩‍👧‍👦"_s;
    QTest::newRow("override") << u"\u202Eevil"_s;
    QTest::newRow("overrides") << u"\u202Eevil\u202C \u2066iso \u2067a\u202D"_s;
    QTest::newRow("popped too often") << u"\u202C\u2069\u202C\u2069 end"_s;
    QTest::newRow("nul") << QString(u"before"_s + QChar(u'\0') + u"after"_s);
    QTest::newRow("control signs") << u"a\u0001b\u001Bc\u007Fd\u0085e\u0008"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc4d));
    QTest::newRow("noncharacters") << QString(u"a"_s + QChar(0xffff) + QChar(0xfffe) + u"b"_s);
    QTest::newRow("HTML") << u"<img src=http://example.com/x><b>a</b>&amp;<script>x</script>"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\r\nd\re\v\f"_s;
    QTest::newRow("object") << u"a\uFFFCb\uFFFC"_s;
    QTest::newRow("combining alone") << u"\u0301\u0301\u20DD"_s;
    QTest::newRow("soft hyphens") << QString(u"word\u00AD"_s).repeated(200);
    QTest::newRow("zero width") << QString(u"\u200B\u200D\u2060\uFEFF"_s).repeated(50);
    QTest::newRow("ligature") << u"\uFDFA\uFDFA\uFDFA ﷽﷽﷽"_s;
    QTest::newRow("tabs") << QString(40, u'\t') + u"end"_s;
    QTest::newRow("spaces") << QString(900, u' ') + u"end"_s;
}

void TestMessageDrawing::nothingLeavesTheBubble()
{
    QFETCH(const QString, text);
    ConversationModel model;
    Message before = messageOf(u"before"_s, MessageDirection::Inbound);
    Message message = messageOf(text, MessageDirection::Inbound);
    message.status = text;
    message.type = text;
    model.setConversation(Conversation({before, message}));
    for (const int width : {160, 420, 900}) {
        const MessageLayout layout(model.index(1), width, m_theme);
        compareParts(layout, width);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = paintingOf(layout, width, direction);
            // Beside the bubble the ground is as it was.
            const int end = layout.bubble().right() + 2;
            const bool isMirrored = direction == Qt::RightToLeft;
            const QRect beside(isMirrored ? 0 : end, 0, width - end, layout.height());
            for (int y = beside.top(); y <= beside.bottom(); ++y) {
                for (int x = beside.left(); x <= beside.right(); ++x)
                    QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
            }
            layout.positionAt(layout.bubble().center(), direction);
            layout.linkAt(layout.bubble().center(), direction);
        }
    }
}

void TestMessageDrawing::failedIsMarked()
{
    Message failed = messageOf(u"a"_s);
    failed.status = u"failed"_s;
    ConversationModel model;
    model.setConversation(Conversation({messageOf(u"a"_s), failed, messageOf(u"a"_s)}));
    // Though the group goes on, it says so itself; and it looks otherwise.
    const MessageLayout middle(model.index(1), 400, m_theme);
    QVERIFY(!middle.footer().isNull());
    const QPoint inside = middle.bubble().topLeft() + QPoint(6, 6);
    QCOMPARE(paintingOf(middle, 400, Qt::LeftToRight).pixelColor(inside),
             m_theme.color(Role::DangerSoft));
    const MessageLayout last(model.index(2), 400, m_theme);
    QCOMPARE(
        paintingOf(last, 400, Qt::LeftToRight).pixelColor(last.bubble().topLeft() + QPoint(6, 6)),
        m_theme.color(Role::OutboundBubble));
}

void TestMessageDrawing::textCanBeRead_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    for (const Role ink : {Role::Text, Role::MutedText, Role::Accent}) {
        for (const Role ground :
             {Role::InboundBubble, Role::OutboundBubble, Role::DangerSoft, Role::Surface})
            QTest::addRow("%d on %d", static_cast<int>(ink), static_cast<int>(ground))
                << ink << ground;
    }
    QTest::newRow("failed") << Role::Danger << Role::DangerSoft;
    QTest::newRow("failed medium") << Role::Danger << Role::Surface;
    QTest::newRow("selected") << Role::OnAccent << Role::Accent;
    QTest::newRow("found") << Role::Text << Role::Mark;
}

void TestMessageDrawing::textCanBeRead()
{
    QFETCH(const Role, ink);
    QFETCH(const Role, ground);
    // As WCAG computes it.
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Theme theme(scheme, QFont());
        const double a = luminance(theme.color(ink));
        const double b = luminance(theme.color(ground));
        const double contrast = (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
    }
}

QTEST_MAIN(TestMessageDrawing)
#include "tst_messagedrawing.moc"

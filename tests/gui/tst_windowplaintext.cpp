#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "models/ConversationModel.h"
#include "models/TagListModel.h"
#include "ui/actions/Command.h"
#include "ui/common/ElidedLabel.h"
#include "ui/conversation/ConversationView.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QTextDocumentFragment>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Text from the service is shown as it is, whatever it looks like.
class TestWindowPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shownAsItIs_data();
    void shownAsItIs();
    void everyLabelIsPlain();
    void linksAreNotFollowed();
    void spaceAroundIsNoChange();
    void hugeTexts();

private:
    void serve(const QString &text);
    void compareTooltip(const QString &name);

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowPlainText::init()
{
    m_script = std::make_unique<WorkspaceScript>();
    m_window = std::make_unique<WindowFixture>(m_script->account());
}

void TestWindowPlainText::cleanup()
{
    m_window.reset();
    m_script.reset();
}

/// A contact all of whose texts, tags, messages and lists are this text.
void TestWindowPlainText::serve(const QString &text)
{
    const auto json = [&text](const QByteArray &before, const QByteArray &after) {
        QByteArray quoted = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        quoted = quoted.sliced(1, quoted.size() - 2);
        QByteArray body = before;
        return body.replace("TEXT", quoted) + after;
    };
    m_script->to("GET /v1/contacts?",
                 ScriptedServer::answer(
                     200, json(R"({"success":true,"contactId":"id1","contact":{"firstName":TEXT,)"
                               R"("email":TEXT,"phoneNumber":"+31612345678","channel":TEXT,)"
                               R"("externalId":TEXT,"currentCampaign":TEXT)",
                               "}}")));
    m_script->to("GET /v1/contacts/tags/",
                 ScriptedServer::answer(200, json(R"([{"name":TEXT,"description":TEXT})", "]")));
    m_script->to("GET /v1/contacts/messages/",
                 ScriptedServer::answer(
                     200, json(R"([{"messageSid":"m1","body":TEXT,"type":TEXT,"status":TEXT,)"
                               R"("direction":TEXT,"mediaUrl":TEXT,"mediaContentType":TEXT)",
                               "}]")));
    m_script->to("PUT ", ScriptedServer::answer(400, json(R"({"error":TEXT)", "}")));
}

void TestWindowPlainText::shownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tag") << u"<b>Bold</b> & <i>co</i>"_s;
    QTest::newRow("entity") << u"Tom &amp; Jerry &lt;3"_s;
    QTest::newRow("ampersand") << u"Marks & Spencer"_s;
    QTest::newRow("picture") << u"<img src=\"http://127.0.0.1:9/x.png\">"_s;
    QTest::newRow("link") << u"<a href='http://example.com'>click</a>"_s;
    QTest::newRow("document") << u"<html><body><h1>Big</h1></body></html>"_s;
    QTest::newRow("mnemonic") << u"&File && E&xit"_s;
    QTest::newRow("right to left") << u"ليلى المنصوري <b>"_s;
    QTest::newRow("direction marks") << u"\u202Eevil\u202C \u2066iso\u2069"_s;
    QTest::newRow("control signs") << u"a\u0001b\u001Bc\u007Fd"_s;
    QTest::newRow("nul") << u"before"_s + QChar(u'\0') + u"after"_s;
    QTest::newRow("placeholders") << u"%1 %n %L2 {0} $HOME"_s;
    QTest::newRow("lines") << u"one\ntwo\r\n\tthree"_s;
    QTest::newRow("combining")
        << u"Z̵̢̛a̷l̸g̶o̷ 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;
}

/// A tooltip that Qt takes for rich text must say the same as one that it takes for plain text.
void TestWindowPlainText::compareTooltip(const QString &name)
{
    const QString tooltip = m_window->child<QWidget>(u"personName"_s)->toolTip();
    QVERIFY(!tooltip.isEmpty());
    const QString shown = Qt::mightBeRichText(tooltip)
                              ? QTextDocumentFragment::fromHtml(tooltip).toPlainText()
                              : tooltip;
    const auto comparable = [](QString of) {
        // What no font shows may be dropped, and space is one space.
        of.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
        return of.simplified();
    };
    QCOMPARE(comparable(shown), comparable(name));
    QVERIFY(!tooltip.contains(u"<img"_s));
}

void TestWindowPlainText::shownAsItIs()
{
    QFETCH(const QString, text);
    serve(text);
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->child<ElidedLabel>(u"personName"_s)->fullText(), text);
    QTRY_COMPARE(m_window->contacts(), QStringList{text});
    QCOMPARE(m_window->text(u"firstName"_s), text);
    QCOMPARE(m_window->rows(u"tagList"_s), QStringList{text});
    QCOMPARE(m_window->rows(u"conversation"_s), QStringList{text});
    const QModelIndex tag = m_window->child<QAbstractItemView>(u"tagList"_s)->model()->index(0, 0);
    QCOMPARE(tag.data(TagListModel::DescriptionRole).toString(), text);
    m_window->child<QAbstractItemView>(u"tagList"_s)->setCurrentIndex(tag);
    QCOMPARE(m_window->label(u"tagDescription"_s), text);
    QStringList details;
    const QAbstractItemModel *model = m_window->child<QAbstractItemView>(u"details"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        details.append(model->index(row, 1).data().toString());
    QCOMPARE(details.count(text), 3);
    QCOMPARE(m_window->label(u"formState"_s), QString());

    m_window->type(u"lastName"_s, u"x"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(!m_window->notice(u"saveNotice"_s).isEmpty());
    // In a sentence of the program control signs are left out, and space is one space.
    QString said = text;
    for (QChar &c : said)
        c = c.category() == QChar::Other_Control ? QChar(u' ') : c;
    // Signs that turn the writing are kept from turning what stands around.
    static const QRegularExpression turning(u"[\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s);
    const QString shown = m_window->notice(u"saveNotice"_s);
    QVERIFY2(QString(shown).remove(turning).contains(said.simplified().remove(turning)),
             qPrintable(shown));
    // Everything is painted once.
    QVERIFY(!m_window->window().grab().isNull());

    const QString name = (text + u' ').repeated(30).trimmed();
    serve(name);
    QVERIFY(m_window->opens(m_number));
    // What the service refused to take is still what the agent wants.
    compareTooltip(name + u" x"_s);
}

void TestWindowPlainText::everyLabelIsPlain()
{
    serve(u"<b>x</b>"_s);
    QVERIFY(m_window->opens(m_number));
    int texts = 0;
    for (const QLabel *label : m_window->window().findChildren<QLabel *>()) {
        // Those of a form's rows say what the program calls a field.
        if (label->text().isEmpty() || label->buddy())
            continue;
        ++texts;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(texts > 20);
}

/// Nothing in the window opens or fetches an address that the service gives.
void TestWindowPlainText::linksAreNotFollowed()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/x.png"_s.arg(elsewhere.serverPort());
    serve(u"<img src=\"%1\"> %1"_s.arg(address));
    m_script->to("GET /v1/contacts/messages/",
                 ScriptedServer::answer(200, R"([{"body":"look","mediaUrl":")" +
                                                 address.toLatin1() +
                                                 R"(","mediaContentType":"image/png"}])"));
    QVERIFY(m_window->opens(m_number));
    auto *view = m_window->child<ConversationView>(u"conversation"_s);
    QCOMPARE(view->model()->index(0, 0).data(ConversationModel::MediaTextRole).toString(),
             u"Picture · 127.0.0.1"_s);
    QVERIFY(!m_window->window().grab().isNull());
    const QPoint middle = view->visualRect(view->model()->index(0, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!elsewhere.waitForNewConnection(50));
}

void TestWindowPlainText::spaceAroundIsNoChange()
{
    serve(u"  Anna "_s);
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QCOMPARE(m_window->desk().drafts().count(), 0);
    m_window->type(u"firstName"_s, u"Anna"_s);
    QCOMPARE(m_window->label(u"formState"_s), QString());
    m_window->type(u"firstName"_s, u"Annie"_s);
    QCOMPARE(m_window->label(u"formState"_s), u"Changed, not saved"_s);
}

void TestWindowPlainText::hugeTexts()
{
    const QString word = u"Unbreakable"_s.repeated(10'000);
    serve(word);
    QVERIFY(m_window->opens(m_number));
    QCOMPARE(m_window->child<ElidedLabel>(u"personName"_s)->fullText(), word);
    QCOMPARE(m_window->rows(u"conversation"_s), QStringList{word});
    QCOMPARE(m_window->label(u"formState"_s), QString());
    QVERIFY(m_window->window().minimumSizeHint().width() < 1280);
    QVERIFY(m_window->window().width() <= 1280);
    const auto *view = m_window->child<ConversationView>(u"conversation"_s);
    QVERIFY(view->visualRect(view->model()->index(0, 0)).height() > 200);
    QVERIFY(!m_window->window().grab().isNull());
    m_window->trigger(command::copyMessage);
    m_window->type(u"lastName"_s, u"x"_s);
    m_window->click(u"saveButton"_s);
    QTRY_VERIFY(!m_window->notice(u"saveNotice"_s).isEmpty());
    QVERIFY(m_window->notice(u"saveNotice"_s).size() < 1000);
    QVERIFY(m_window->window().minimumSizeHint().width() < 1280);
}

QTEST_MAIN(TestWindowPlainText)
#include "tst_windowplaintext.moc"

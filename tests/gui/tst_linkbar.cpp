#include "ui/links/LinkBar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The bar that asks before a link is opened, beside somebody who has the focus before.
class TestLinkBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhereALinkLeads_data();
    void tellsWhereALinkLeads();
    void opensWhatWasAsked();
    void saysThatNothingOpensIt();
    void enterOpensOnlyWhatIsHarmless();
    void copies();
    void escapeAndCancel();
    void looksUpWhomItNames_data();
    void looksUpWhomItNames();
    void onlyAllowedLinks();
    void theEndOfALongHostIsSeen();
    void nothingIsHtml();
    void asksAboutTheNextInstead();

private:
    /// Asks about the first link of a message.
    void askAbout(const QString &message)
    {
        const StyledText styled(message, Markup::Drawn);
        QVERIFY(!styled.links().isEmpty());
        const TextLink link = styled.links().first();
        m_bar->ask(link, styled.text().mid(link.start, link.length));
    }

    template <class Widget = QLabel>
    Widget *part(const QString &name) const
    {
        return m_bar->findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) const { return part<QPushButton>(name); }

    const Theme m_theme{Scheme::Light, QApplication::font()};
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    LinkBar *m_bar = nullptr;
    QList<QUrl> m_opened;
    bool m_canOpen = true;
};

void TestLinkBar::init()
{
    m_opened.clear();
    m_canOpen = true;
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    m_bar = new LinkBar(m_theme, [this](const QUrl &target) {
        m_opened.append(target);
        return m_canOpen;
    });
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_field);
    m_window->resize(420, 300);
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_bar->isHidden());
}

void TestLinkBar::cleanup()
{
    m_window.reset();
}

void TestLinkBar::tellsWhereALinkLeads_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("caution");
    QTest::newRow("plain") << u"https://x.example/a"_s << u"x.example"_s << QString();
    QTest::newRow("http") << u"http://x.example/a"_s << u"x.example"_s << u"not encrypted"_s;
    QTest::newRow("user") << u"https://bank.example@evil.example"_s << u"evil.example"_s
                          << u"before the @"_s;
    QTest::newRow("letters") << u"https://аpple.com/"_s << u"xn--pple-43d.com"_s
                             << u"unusual letters"_s;
    QTest::newRow("mail") << u"anna@x.example"_s << u"anna@x.example"_s << QString();
    QTest::newRow("phone") << u"+31612345678"_s << u"+31 6 12345678"_s << QString();
}

void TestLinkBar::tellsWhereALinkLeads()
{
    QFETCH(const QString, message);
    QFETCH(const QString, host);
    QFETCH(const QString, caution);
    askAbout(message);
    QVERIFY(m_bar->isVisible());
    QTRY_COMPARE(part(u"linkHost"_s)->text(), host);
    QVERIFY(m_bar->accessibleName().contains(host));
    const QLabel *words = part(u"linkCaution"_s);
    QCOMPARE(words->isVisible(), !caution.isEmpty());
    QVERIFY(words->text().contains(caution));
    QVERIFY(m_opened.isEmpty());
}

void TestLinkBar::opensWhatWasAsked()
{
    askAbout(u"see www.x.example/a_b?c=d"_s);
    button(u"linkOpen"_s)->click();
    QCOMPARE(m_opened, QList<QUrl>({QUrl(u"https://www.x.example/a_b?c=d"_s)}));
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_window->focusWidget(), m_field);
}

void TestLinkBar::saysThatNothingOpensIt()
{
    m_canOpen = false;
    askAbout(u"https://x.example/a"_s);
    QVERIFY(part(u"linkCaution"_s)->isHidden());
    button(u"linkOpen"_s)->click();
    QVERIFY(m_bar->isVisible());
    QVERIFY(part(u"linkCaution"_s)->isVisible());
    QVERIFY(part(u"linkCaution"_s)->text().contains(u"No program"_s));
}

void TestLinkBar::enterOpensOnlyWhatIsHarmless()
{
    askAbout(u"https://x.example/a"_s);
    QCOMPARE(m_window->focusWidget(), button(u"linkOpen"_s));
    askAbout(u"https://bank.example@evil.example"_s);
    QCOMPARE(m_window->focusWidget(), button(u"linkCancel"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_opened.isEmpty());
}

void TestLinkBar::copies()
{
    askAbout(u"https://müller.example/ä"_s);
    button(u"linkCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"https://xn--mller-kva.example/%C3%A4"_s);
    QCOMPARE(button(u"linkCopy"_s)->text(), u"Address copied"_s);
    askAbout(u"Anna+x@x.example"_s);
    QCOMPARE(button(u"linkCopy"_s)->text(), u"Copy address"_s);
    button(u"linkCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"Anna+x@x.example"_s);
    QVERIFY(m_bar->isVisible());
}

void TestLinkBar::escapeAndCancel()
{
    askAbout(u"https://x.example/a"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_window->focusWidget(), m_field);
    askAbout(u"https://x.example/a"_s);
    button(u"linkCancel"_s)->click();
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_window->focusWidget(), m_field);
    QVERIFY(m_opened.isEmpty());
}

void TestLinkBar::looksUpWhomItNames_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("key");
    QTest::newRow("phone") << u"call +31 6 1234 5678"_s << u"+31612345678"_s;
    QTest::newRow("mail") << u"a%20b+c@x.example"_s << u"a%20b+c@x.example"_s;
}

void TestLinkBar::looksUpWhomItNames()
{
    QFETCH(const QString, message);
    QFETCH(const QString, key);
    QSignalSpy asked(m_bar, &LinkBar::lookUpRequested);
    askAbout(u"https://x.example/a"_s);
    QVERIFY(button(u"linkLookUp"_s)->isHidden());
    askAbout(message);
    QVERIFY(button(u"linkLookUp"_s)->isVisible());
    button(u"linkLookUp"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), key);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_opened.isEmpty());
}

void TestLinkBar::onlyAllowedLinks()
{
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"https:///x"_s,
          u"smb://x.example/a"_s, u"tel:"_s}) {
        m_bar->ask({0, 1, QUrl(address)}, {});
        QVERIFY2(m_bar->isHidden(), qPrintable(address));
    }
}

void TestLinkBar::theEndOfALongHostIsSeen()
{
    askAbout(u"https://www.bank.example."_s + u"login-secure."_s.repeated(15) +
             u"evil.example/a"_s);
    QTRY_VERIFY(part(u"linkHost"_s)->text().endsWith(u"evil.example"_s));
    QVERIFY(part(u"linkHost"_s)->text().startsWith(u'…'));
    QTRY_VERIFY(part(u"linkAddress"_s)->text().contains(u'…'));
    QVERIFY(part(u"linkAddress"_s)->text().endsWith(u"evil.example/a"_s));
    QVERIFY(m_bar->width() <= m_window->width());
}

void TestLinkBar::nothingIsHtml()
{
    askAbout(u"https://x.example/&lt;b&gt;"_s);
    int texts = 0;
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++texts;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(texts >= 3);
}

void TestLinkBar::asksAboutTheNextInstead()
{
    askAbout(u"http://x.example/a"_s);
    askAbout(u"https://y.example/b"_s);
    QTRY_COMPARE(part(u"linkHost"_s)->text(), u"y.example"_s);
    QVERIFY(part(u"linkCaution"_s)->isHidden());
    button(u"linkOpen"_s)->click();
    QCOMPARE(m_opened, QList<QUrl>({QUrl(u"https://y.example/b"_s)}));
    QCOMPARE(m_window->focusWidget(), m_field);
}

QTEST_MAIN(TestLinkBar)
#include "tst_linkbar.moc"

#include "text/HostName.h"
#include "text/LinkDescription.h"
#include "text/LinkTarget.h"
#include "text/PlainSigns.h"
#include "text/TextPromises.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// The shown text with its styles in tags: <b>, <i>, <s>, <c>, and combinations: <bi>.
QString tagged(const StyledText &styled)
{
    QString text;
    qsizetype done = 0;
    for (const StyledStretch &stretch : styled.styles()) {
        QString tag;
        for (const auto &[style, letter] : {std::pair(TextStyle::Bold, u'b'),
                                            {TextStyle::Italic, u'i'},
                                            {TextStyle::Strike, u's'},
                                            {TextStyle::Code, u'c'}}) {
            if (stretch.styles.testFlag(style))
                tag.append(letter);
        }
        text += styled.text().mid(done, stretch.start - done) + u'<' + tag + u'>' +
                styled.text().mid(stretch.start, stretch.length) + u"</>"_s;
        done = stretch.start + stretch.length;
    }
    return text + styled.text().mid(done);
}

/// The shown text of each link.
QStringList linkTexts(const StyledText &styled)
{
    QStringList texts;
    for (const TextLink &link : styled.links())
        texts.append(styled.text().mid(link.start, link.length));
    return texts;
}

} // namespace

/// What the marks of a message mean, what of it leads where, and what a person is told of that.
class TestStyledText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void literalMarksStay();
    void positions();
    void links_data();
    void links();
    void targets_data();
    void targets();
    void descriptions_data();
    void descriptions();
    void hosts_data();
    void hosts();
    void harmlessSigns_data();
    void harmlessSigns();
    void isolatedTextStaysInside();
};

void TestStyledText::marks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &source, const QString &expected) {
        QTest::newRow(name) << source << expected;
    };
    const auto same = [&](const char *name, const QString &source) {
        row(name, source, source);
    };

    row("bold", u"a *bold* word"_s, u"a <b>bold</> word"_s);
    row("italic", u"_italic_"_s, u"<i>italic</>"_s);
    row("strike", u"(~strike~)"_s, u"(<s>strike</>)"_s);
    row("code", u"run ```make *all*``` now"_s, u"run <c>make *all*</> now"_s);
    row("several words", u"*two words* and *more*."_s, u"<b>two words</> and <b>more</>."_s);
    row("nested", u"*bold _both_ bold*"_s, u"<b>bold </><bi>both</><b> bold</>"_s);
    row("all three", u"*_~x~_*"_s, u"<bis>x</>"_s);
    row("code in bold", u"*see ```x``` there*"_s, u"<b>see </><bc>x</><b> there</>"_s);
    row("code over lines", u"```one\n*two*\n```"_s, u"<c>one\n*two*\n</>"_s);
    row("code after code", u"```a``` ```b```"_s, u"<c>a</> <c>b</>"_s);
    row("beside an emoji", u"😀*bold*😀"_s, u"😀<b>bold</>😀"_s);
    row("behind a heart with a variant", u"❤️*bold*"_s, u"❤️<b>bold</>"_s);
    row("Arabic", u"*مرحبا* بك"_s, u"<b>مرحبا</> بك"_s);
    row("a sentence's end", u"*Really?*"_s, u"<b>Really?</>"_s);
    row("nearest", u"2 *3 and *bold*"_s, u"2 *3 and <b>bold</>"_s);
    row("crossing", u"*a _b* c_"_s, u"<b>a _b</> c_"_s);
    row("line by line", u"*a*\n_b_"_s, u"<b>a</>\n<i>b</>"_s);
    row("an accent at the end", u"*cafe\u0301*"_s, u"<b>cafe\u0301</>"_s);
    row("a link in bold", u"*https://x.example/a*"_s, u"<b>https://x.example/a</>"_s);
    row("a sentence that ends in a link", u"_see https://x.example/a_b_"_s,
        u"<i>see https://x.example/a_b</>"_s);
    row("alike, one in the other", u"*a _b *c* d_ e*"_s, u"<b>a </><bi>b c d</><b> e</>"_s);
    row("only marks inside", u"*_*"_s, u"<b>_</>"_s);

    same("empty", {});
    same("a name", u"snake_case_name"_s);
    same("a product", u"2*3*4"_s);
    same("list", u"* one\n* two"_s);
    same("over two lines", u"*one\ntwo*"_s);
    same("spaces inside", u"* one *"_s);
    same("unmatched", u"*one _two ~three ```four"_s);
    same("in the middle of a word", u"a*b*c"_s);
    same("closing before a word", u"*b*c"_s);
    same("doubled", u"**bold** __init__ ~~no~~"_s);
    same("nothing inside", u"** __ ~~ ``````"_s);
    same("blank code", u"``` \n ```"_s);
    same("four", u"````x````"_s);
    same("code in a word", u"a```b```"_s);
    same("about", u"~5 or ~10"_s);
    same("an address", u"https://x.example/a_b_c and https://x.example/*b*"_s);
    same("an address that ends in one", u"https://youtu.be/dQw4w9WgXc_"_s);
    same("a mailbox", u"first_last_name@x.example"_s);
    same("a mailbox that begins with one", u"_anna@x.example"_s);
}

void TestStyledText::marks()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(tagged(StyledText(source, Markup::Drawn)), expected);
    QCOMPARE(brokenPromise(source, Markup::Drawn), QString());
}

void TestStyledText::literalMarksStay()
{
    const QString source = u"*see* _https://x.example/a_ ```x```"_s;
    const StyledText literal(source, Markup::Literal);
    QCOMPARE(literal.text(), source);
    QVERIFY(literal.styles().isEmpty());
    QCOMPARE(linkTexts(literal), QStringList(u"https://x.example/a"_s));
    QCOMPARE(literal.shownPosition(7), 7);
    QCOMPARE(literal.sourcePosition(7), 7);
}

void TestStyledText::positions()
{
    const StyledText styled(u"a *b* ```c```"_s, Markup::Drawn);
    QCOMPARE(styled.text(), u"a b c"_s);
    const QList<qsizetype> shown = {0, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5};
    for (qsizetype i = 0; i < shown.size(); ++i)
        QCOMPARE(styled.shownPosition(i), shown.at(i));
    const QList<qsizetype> source = {0, 1, 3, 5, 9, 13};
    for (qsizetype i = 0; i < source.size(); ++i)
        QCOMPARE(styled.sourcePosition(i), source.at(i));
}

void TestStyledText::links_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &source, const QStringList &expected) {
        QTest::newRow(name) << source << expected;
    };
    row("web", u"see https://x.example/a?b=c&d#e now"_s, {u"https://x.example/a?b=c&d#e"_s});
    row("two", u"http://a.example, HTTPS://b.example."_s,
        {u"http://a.example"_s, u"HTTPS://b.example"_s});
    row("www", u"www.x.example/a (www.y.example)"_s, {u"www.x.example/a"_s, u"www.y.example"_s});
    row("brackets in it", u"(https://x.example/a_(b))."_s, {u"https://x.example/a_(b)"_s});
    row("brackets around the host", u"(https://x.example)"_s, {u"https://x.example"_s});
    row("markdown", u"[x](https://x.example/a)[1]"_s, {u"https://x.example/a"_s});
    row("a sentence's end", u"https://x.example/a?! https://x.example?"_s,
        {u"https://x.example/a"_s, u"https://x.example"_s});
    row("a dot at the end", u"https://x.example/a..."_s, {u"https://x.example/a"_s});
    row("bold, with a full stop", u"*https://x.example/a.*"_s, {u"https://x.example/a"_s});
    row("the host in italics", u"_https://x.example_"_s, {u"https://x.example"_s});
    row("an identifier's end", u"https://youtu.be/dQw4w9WgXc_"_s,
        {u"https://youtu.be/dQw4w9WgXc_"_s});
    row("quoted", u"“https://x.example/a” «https://x.example/b» <https://x.example/c>"_s,
        {u"https://x.example/a"_s, u"https://x.example/b"_s, u"https://x.example/c"_s});
    row("in code", u"```https://x.example/a```"_s, {u"https://x.example/a"_s});
    row("Chinese around it", u"请看https://x.example/a。谢谢"_s, {u"https://x.example/a"_s});
    row("Arabic before it", u"هنا: https://x.example/a"_s, {u"https://x.example/a"_s});
    row("a port", u"https://x.example:8443/a"_s, {u"https://x.example:8443/a"_s});
    row("numbers", u"http://192.0.2.7/a http://[2001:db8::1]/a"_s,
        {u"http://192.0.2.7/a"_s, u"http://[2001:db8::1]/a"_s});
    row("umlauts", u"https://müller.example/größe"_s, {u"https://müller.example/größe"_s});
    row("a backslash", u"https://bank.example\\@evil.example"_s, {u"https://bank.example"_s});
    row("an override", u"https://bank.example/\u202Egpj.exe"_s, {u"https://bank.example/"_s});
    row("a sign without width", u"https://bank.example\u200B.evil.example"_s,
        {u"https://bank.example"_s});
    row("a NUL", u"https://bank.example/a"_s + QChar(0) + u"b"_s, {u"https://bank.example/a"_s});
    row("mail", u"Anna: anna.smit+x@mail.example."_s, {u"anna.smit+x@mail.example"_s});
    row("mailto", u"mailto:anna@x.example?bcc=evil@y.example"_s,
        {u"anna@x.example"_s, u"bcc=evil@y.example"_s});
    row("mail in marks", u"_anna@x.example_ *bob@x.example*"_s,
        {u"anna@x.example"_s, u"bob@x.example"_s});
    row("mail that begins with one", u"_anna@x.example"_s, {u"_anna@x.example"_s});
    row("mail behind a sign", u"_'anna@x.example'_"_s, {u"anna@x.example"_s});
    row("mail in brackets", u"<anna@x.example>, 'bob@x.example'"_s,
        {u"anna@x.example"_s, u"bob@x.example"_s});
    row("mail with an umlaut", u"jürgen@x.example"_s, {u"jürgen@x.example"_s});
    row("mail in Chinese", u"邮箱是anna@x.example谢谢"_s, {u"anna@x.example"_s});
    row("mail that begins with www", u"www.anna@x.example"_s, {u"www.anna@x.example"_s});
    row("tel", u"+31 6 1234 5678, (+44 20 7946 0018)"_s,
        {u"+31 6 1234 5678"_s, u"+44 20 7946 0018"_s});
    row("tel, other spaces", u"+1 (202) 555-0143; +1.202.555.0143"_s,
        {u"+1 (202) 555-0143"_s, u"+1.202.555.0143"_s});
    row("tel and a number", u"+31612345678 2026"_s, {u"+31612345678"_s});
    row("tel at a sentence's end", u"Call +31 6 12345678."_s, {u"+31 6 12345678"_s});
    row("tel:", u"tel:+31612345678"_s, {u"+31612345678"_s});
    row("tel in marks", u"*+31612345678* _+31612345679_"_s, {u"+31612345678"_s, u"+31612345679"_s});
    row("tel within directions", u"\u202A+31 6 12345678\u202C"_s, {u"+31 6 12345678"_s});

    const auto none = [&](const char *name, const QString &source) {
        row(name, source, {});
    };
    none("script", u"javascript:alert(1) JavaScript://x.example/%0aalert(1)"_s);
    none("file", u"file:///etc/passwd file://x.example/a"_s);
    none("data", u"data:text/html,<b>x</b> data:text/html;base64,AAAA"_s);
    none("ftp", u"ftp://x.example/a ftp://www.x.example smb://x.example/a"_s);
    none("no host", u"http:// https:/// http://?a http://."_s);
    none("a bare name", u"http://localhost:8080/a http://intranet"_s);
    none("an encoded host", u"http://x%2Eexample.%00com/"_s);
    none("within a word", u"xhttp://x.example ahttps://x.example awww.x.example"_s);
    none("a part of a host", u"foo.www.x.example"_s);
    none("www alone", u"www. www.x www...x"_s);
    none("two names before a host", u"https://a@b@x.example/"_s);
    none("a bad port", u"https://x.example:99999999/"_s);
    none("digits", u"order 31612345678, 0612345678, #+12, 1+31612345678, ++31612345678"_s);
    none("too short or too long", u"+1234567 +1234567890123456 +31 6 1234 5678 9012 3456"_s);
    none("a fraction", u"+1.23456789 +12345.6789"_s);
    none("no country begins with 0", u"+012345678"_s);
    none("a number in a word", u"+31612345678abc"_s);
    none("no mailbox",
         u"@anna anna@ anna@x anna@@x.example anna@x..example @x.example a@b@c.example"_s);
    none("the service's placeholder", u"unknown@unknown.com"_s);
}

void TestStyledText::links()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, expected);
    QCOMPARE(linkTexts(StyledText(source, Markup::Drawn)), expected);
    QCOMPARE(linkTexts(StyledText(source, Markup::Literal)), expected);
    QCOMPARE(brokenPromise(source, Markup::Drawn), QString());
    QCOMPARE(brokenPromise(source, Markup::Literal), QString());
}

void TestStyledText::targets_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::newRow("web") << u"https://X.example/a b"_s << u"https://x.example/a"_s;
    QTest::newRow("www") << u"www.x.example/a"_s << u"https://www.x.example/a"_s;
    QTest::newRow("encoded") << u"https://x.example/ä%20b?c=%26"_s
                             << u"https://x.example/%C3%A4%20b?c=%26"_s;
    QTest::newRow("umlaut") << u"https://müller.example/"_s << u"https://xn--mller-kva.example/"_s;
    QTest::newRow("user") << u"https://bank.example@evil.example/"_s
                          << u"https://bank.example@evil.example/"_s;
    // As browsers take it.
    QTest::newRow("a number for a host") << u"http://3232235521/"_s << u"http://192.168.0.1/"_s;
    QTest::newRow("mail") << u"Anna+x@x.example"_s << u"mailto:Anna+x@x.example"_s;
    QTest::newRow("mail with a percent sign")
        << u"a%0ab@x.example"_s << u"mailto:a%250ab@x.example"_s;
    QTest::newRow("tel") << u"+31 (6) 1234-5678"_s << u"tel:+31612345678"_s;
}

void TestStyledText::targets()
{
    QFETCH(const QString, source);
    QFETCH(const QString, target);
    const StyledText styled(source, Markup::Drawn);
    QCOMPARE(styled.links().size(), 1);
    QCOMPARE(QString::fromLatin1(styled.links().first().target.toEncoded()), target);
}

void TestStyledText::descriptions_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<LinkCautions>("cautions");
    const auto row = [](const char *name, const QString &address, const QString &shown,
                        const QString &whom, LinkCautions cautions) {
        QTest::newRow(name) << address << shown << whom << cautions;
    };
    row("plain", u"https://x.example/a"_s, u"https://x.example/a"_s, u"x.example"_s, {});
    row("www", u"https://www.x.example/a"_s, u"www.x.example/a"_s, u"www.x.example"_s, {});
    row("no address shown", u"https://x.example/a.jpg"_s, {}, u"x.example"_s, {});
    row("not encrypted", u"http://x.example/a"_s, u"http://x.example/a"_s, u"x.example"_s,
        LinkCaution::NotEncrypted);
    row("a name before the host", u"https://bank.example@evil.example/"_s, {}, u"evil.example"_s,
        LinkCaution::NameBeforeHost);
    row("shown as another", u"https://evil.example/"_s, u"https://bank.example/"_s,
        u"evil.example"_s, LinkCaution::ShownAsOther);
    row("shown as a word", u"https://evil.example/"_s, u"click here"_s, u"evil.example"_s,
        LinkCaution::ShownAsOther);
    row("Cyrillic letters among Latin ones", u"https://xn--pple-43d.com/"_s, {},
        u"xn--pple-43d.com"_s, LinkCaution::MixedLetters);
    row("German", u"https://müller.example/"_s, u"https://müller.example/"_s, u"müller.example"_s,
        {});
    row("mail", u"mailto:anna@x.example"_s, u"anna@x.example"_s, u"anna@x.example"_s, {});
    row("mail to mixed letters", u"mailto:anna@аpple.com"_s, {}, u"anna@xn--pple-43d.com"_s,
        LinkCaution::MixedLetters);
    row("tel", u"tel:+31612345678"_s, u"+31612345678"_s, u"+31 6 12345678"_s, {});
}

void TestStyledText::descriptions()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    QFETCH(const QString, whom);
    QFETCH(const LinkCautions, cautions);
    const QUrl target(address);
    QVERIFY(isAllowedTarget(target));
    const LinkDescription description = describe(target, shown);
    QCOMPARE(description.whom, whom);
    QCOMPARE(description.cautions.toInt(), cautions.toInt());
    QCOMPARE(description.address, QString::fromLatin1(target.toEncoded()));
}

void TestStyledText::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ASCII") << u"WWW.X.Example"_s << u"www.x.example"_s;
    QTest::newRow("Latin") << u"xn--mnchen-3ya.de"_s << u"münchen.de"_s;
    QTest::newRow("all Cyrillic") << u"xn--e1afmkfd.xn--p1ai"_s << u"пример.рф"_s;
    // Cyrillic alone looks Latin, too: а, р and с are the same to the eye.
    QTest::newRow("Cyrillic in .com") << u"xn--80ak6aa92e.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("mixed") << u"pаypal.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("Greek") << u"gοοgle.com"_s << u"xn--ggle-0nda.com"_s;
    QTest::newRow("dotless i") << u"mıcrosoft.com"_s << u"xn--mcrosoft-tkb.com"_s;
    QTest::newRow("phonetic Latin") << u"ɡoogle.com"_s << u"xn--oogle-qmc.com"_s;
    QTest::newRow("wide letters") << u"ｅｖｉｌ.com"_s << u"evil.com"_s;
    QTest::newRow("number") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("long number") << u"2001:db8::1"_s << u"2001:db8::1"_s;
}

void TestStyledText::hosts()
{
    QFETCH(const QString, host);
    QFETCH(const QString, shown);
    QCOMPARE(shownHost(host), shown);
}

void TestStyledText::harmlessSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"a\tb\nc 😀 عربي\u200F"_s, u"a\tb\nc 😀 عربي\u200F"_s);
    row("lines", u"a\r\nb\rc\u2028d\u2029e\u0085f\vg"_s, u"a \nb\nc\nd\ne\nf\ng"_s);
    row("controls", u"a\u0001b\u001Bc\u007Fd\u0090e"_s, u"a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"_s);
    row("overrides", u"a\u202Eb\u202Cc\u202Dd"_s, u"a\uFFFDb\uFFFDc\uFFFDd"_s);
    row("balanced", u"\u202Aa\u2067b\u2069\u202C"_s, u"\u202Aa\u2067b\u2069\u202C"_s);
    row("open at a line's end", u"\u2067a\nb\u2069"_s, u"\uFFFDa\nb\uFFFD"_s);
    row("closed in vain", u"a\u2069b\u202C"_s, u"a\uFFFDb\uFFFD"_s);
    row("an isolate closes what is in it", u"\u2066a\u202Bb\u2069"_s, u"\u2066a\uFFFDb\u2069"_s);
    row("an embedding isn't closed from inside", u"\u202A\u2066\u202C\u2069\u202C"_s,
        u"\u202A\u2066\uFFFD\u2069\u202C"_s);
    row("objects", u"\uFFFCa\uFFF9"_s, u"\uFFFDa\uFFFD"_s);
    row("halves", QString(QChar(0xD83D)) + u'a' + QChar(0xDE00), u"\uFFFDa\uFFFD"_s);
    row("NUL", QString(3, QChar(0)), u"\uFFFD\uFFFD\uFFFD"_s);
}

void TestStyledText::harmlessSigns()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(harmless(text), expected);
    QCOMPARE(StyledText(text, Markup::Drawn).text(), expected);
    QCOMPARE(StyledText(text, Markup::Literal).text(), expected);
}

void TestStyledText::isolatedTextStaysInside()
{
    QCOMPARE(isolated(u"a\u202Eb\u2069c"_s), u"\u2068abc\u2069"_s);
}

QTEST_GUILESS_MAIN(TestStyledText)
#include "tst_styledtext.moc"

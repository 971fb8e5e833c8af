#include "domain/ContactSummary.h"
#include "search/MatchExplanation.h"
#include "search/SearchQuery.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

SearchQuery query(const QString &text)
{
    return SearchQuery::parse(text, u"NL"_s, QDateTime(QDate(2026, 11, 20), QTime(), Qt::UTC));
}

/// The text with what is marked in brackets.
QString marked(QString text, const QList<TextSpan> &spans)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->start + span->length, u']');
        text.insert(span->start, u'[');
    }
    return text;
}

ContactSummary anna()
{
    ContactSummary summary;
    summary.id = {u"id-1"_s};
    summary.firstName = u"Anna"_s;
    summary.lastName = u"Muñoz"_s;
    summary.phoneNumber = u"+31612345678"_s;
    summary.email = u"a.munoz@example.com"_s;
    summary.instagramId = u"anna_m"_s;
    summary.externalId = u"CRM-0042317"_s;
    summary.channel = u"whatsapp"_s;
    summary.tags = {u"VIP"_s, u"Big Spender"_s};
    summary.lists = {u"Newsletter"_s};
    return summary;
}

} // namespace

class MatchExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &typed, const QString &expected) {
            QTest::newRow(qPrintable(typed + u" in "_s + text)) << text << typed << expected;
        };
        row(u"Anna Berg"_s, u"an be"_s, u"[An]na [Be]rg"_s);
        row(u"Anna Berg"_s, QString(), u"Anna Berg"_s);
        row(u"Anna Berg"_s, u"nna"_s, u"Anna Berg"_s);
        row(u"Muñoz"_s, u"munoz"_s, u"[Muñoz]"_s);
        row(u"Mun\u0303oz"_s, u"mun"_s, u"[Mun\u0303]oz"_s);
        row(u"Straße"_s, u"stras"_s, u"[Straß]e"_s);
        row(u"Straße"_s, u"strasse"_s, u"[Straße]"_s);
        row(u"O'Hara"_s, u"oha"_s, u"[O'Ha]ra"_s);
        row(u"O'Hara"_s, u"har"_s, u"O'[Har]a"_s);
        row(u"王小明"_s, u"小明"_s, u"王[小明]"_s);
        row(u"김민수"_s, u"민ㅅ"_s, u"김[민수]"_s);
        row(u"Martin x"_s, u"mratin"_s, u"[Martin] x"_s);
        row(u"Anna Anna"_s, u"anna"_s, u"[Anna] [Anna]"_s);
        row(u"Anna"_s, u"an anna"_s, u"[Anna]"_s);
        row(u"+31 6 12345678"_s, u"234"_s, u"+31 6 1[234]5678"_s);
        row(u"+31 6 12345678"_s, u"0612"_s, u"+31 [6 12]345678"_s);
        row(u"+31 6 12345678"_s, u"+3161"_s, u"+[31 6 1]2345678"_s);
        row(u"+31 6 12345678"_s, u"06 1234 5678"_s, u"+[31 6 12345678]"_s);
        row(u"+55 11 8765-4321"_s, u"+55 11 98765 4321"_s, u"+[55 11 8765-4321]"_s);
        row(u"+31 6 12345678"_s, u"789"_s, u"+31 6 12345678"_s);
        row(u"Anna 👩‍👧 Berg"_s, u"berg"_s, u"Anna 👩‍👧 [Berg]"_s);
        row(u"VIP"_s, u"tag:vip"_s, u"VIP"_s);
    }

    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, matchedSpans(text, query(typed))), expected);
    }

    void explains_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &typed, const QString &name, MatchedField field,
                            const QString &text) {
            QTest::newRow(qPrintable(typed)) << typed << name << static_cast<int>(field) << text;
        };
        const QString plain = u"Anna Muñoz"_s;
        row(QString(), plain, MatchedField::Number, u"+31 6 12345678"_s);
        row(u"anna"_s, u"[Anna] Muñoz"_s, MatchedField::Number, u"+31 6 12345678"_s);
        row(u"234"_s, plain, MatchedField::Number, u"+31 6 1[234]5678"_s);
        row(u"example"_s, plain, MatchedField::Email, u"a.munoz@[example].com"_s);
        row(u"munoz example"_s, u"Anna [Muñoz]"_s, MatchedField::Email,
            u"a.[munoz]@[example].com"_s);
        row(u"anna_m"_s, u"[Anna] [M]uñoz"_s, MatchedField::Number, u"+31 6 12345678"_s);
        row(u"00423"_s, plain, MatchedField::ExternalId, u"CRM-[00423]17"_s);
        row(u"vip"_s, plain, MatchedField::Tag, u"[VIP]"_s);
        row(u"spender"_s, plain, MatchedField::Tag, u"Big [Spender]"_s);
        row(u"tag:big"_s, plain, MatchedField::Tag, u"[Big] Spender"_s);
        row(u"tag:\"big spender\""_s, plain, MatchedField::Tag, u"[Big Spender]"_s);
        row(u"-tag:x anna"_s, u"[Anna] Muñoz"_s, MatchedField::Number, u"+31 6 12345678"_s);
        row(u"list:news"_s, plain, MatchedField::List, u"[News]letter"_s);
        row(u"channel:what"_s, plain, MatchedField::Channel, u"[what]sapp"_s);
        row(u"newslettre"_s, plain, MatchedField::List, u"[Newsletter]"_s);
    }

    void explains()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, field);
        QFETCH(QString, text);
        const MatchExplanation why = explain(anna(), query(typed));
        QCOMPARE(marked(u"Anna Muñoz"_s, why.inName), name);
        QCOMPARE(static_cast<int>(why.field), field);
        QCOMPARE(marked(why.text, why.inText), text);
    }

    void whatIsShownAsTheNameIsNotShownAgain()
    {
        ContactSummary nameless;
        nameless.id = {u"id-1"_s};
        nameless.phoneNumber = u"+31612345678"_s;
        QCOMPARE(explain(nameless, query({})).text, QString());
        nameless.email = u"a@example.com"_s;
        QCOMPARE(explain(nameless, query({})).text, nameless.email);
        QCOMPARE(marked(u"+31 6 12345678"_s, explain(nameless, query(u"123"_s)).inName),
                 u"+31 6 [123]45678"_s);
    }

    void placeholdersAreNotShown()
    {
        ContactSummary nobody;
        nobody.id = {u"id-1"_s};
        nobody.firstName = u"Unknown"_s;
        nobody.email = u"unknown@unknown.com"_s;
        nobody.tags = {u"VIP"_s};
        const MatchExplanation why = explain(nobody, query(u"unknown vip"_s));
        QCOMPARE(why.inName, QList<TextSpan>());
        QCOMPARE(why.text, u"VIP"_s);
    }
};

QTEST_GUILESS_MAIN(MatchExplanationTest)
#include "tst_matchexplanation.moc"

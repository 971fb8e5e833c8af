#include "domain/EmailAddress.h"
#include "domain/Placeholders.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"a@b.co"_s, u"First.Last+tag@Sub.Example.org"_s, u"o'neill_%&=?!#$*/{|}~^`@x-y.de"_s,
              u"zoë@exámple.com"_s, u"пример@почта.рф"_s, u"用户@例子.公司"_s, u"1@2.b3"_s,
              QString(64, u'a') + u"@b.co"_s, u"a@"_s + QString(63, u'b') + u".co"_s,
              u"a@xn--exmple-cua.com"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void takes()
    {
        QFETCH(const QString, text);
        const auto address = EmailAddress::parse(u"\t "_s + text + u" \n"_s);
        QVERIFY(address);
        QCOMPARE(address->text(), text);
        QCOMPARE(*EmailAddress::parse(text), *address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EmailAddressProblem>("problem");
        const auto row = [](const QString &text, EmailAddressProblem problem) {
            QTest::addRow("\"%s\"", qPrintable(text.left(50))) << text << problem;
        };
        row({}, EmailAddressProblem::Empty);
        row(u"  "_s, EmailAddressProblem::Empty);
        row(u"a b@c.de"_s, EmailAddressProblem::HasSpace);
        row(u"a@c.de, b@c.de"_s, EmailAddressProblem::HasSpace);
        row(u"a\u00A0b@c.de"_s, EmailAddressProblem::HasSpace);
        row(u"a@b\n.de"_s, EmailAddressProblem::HasSpace);
        row(u"example.com"_s, EmailAddressProblem::NoAt);
        row(u"a@b@c.de"_s, EmailAddressProblem::SeveralAts);
        row(u"@"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u".a@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"a.@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"a..b@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"<a@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"\"a\"@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"mailto:a@c.de"_s, EmailAddressProblem::NothingBeforeAt);
        row(u"a%1b@c.de"_s.arg(QChar(0)), EmailAddressProblem::NothingBeforeAt);
        row(u"a@"_s, EmailAddressProblem::BadDomain);
        row(u"a@localhost"_s, EmailAddressProblem::BadDomain);
        row(u"a@c..de"_s, EmailAddressProblem::BadDomain);
        row(u"a@.de"_s, EmailAddressProblem::BadDomain);
        row(u"a@c.de."_s, EmailAddressProblem::BadDomain);
        row(u"a@-c.de"_s, EmailAddressProblem::BadDomain);
        row(u"a@c-.de"_s, EmailAddressProblem::BadDomain);
        row(u"a@c_d.de"_s, EmailAddressProblem::BadDomain);
        row(u"a@[127.0.0.1]"_s, EmailAddressProblem::BadDomain);
        row(u"a@127.0.0.1"_s, EmailAddressProblem::BadDomain);
        row(u"a@c.de>"_s, EmailAddressProblem::BadDomain);
        row(u"a@"_s + QString(64, u'b') + u".co"_s, EmailAddressProblem::BadDomain);
        row(QString(65, u'a') + u"@b.co"_s, EmailAddressProblem::TooLong);
        row(QString(1'000'000, u'a'), EmailAddressProblem::TooLong);
        row(u"a@"_s + u"b."_s.repeated(130) + u"co"_s, EmailAddressProblem::TooLong);
        row(placeholderEmail(), EmailAddressProblem::Placeholder);
        row(u" Unknown@UNKNOWN.com "_s, EmailAddressProblem::Placeholder);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const EmailAddressProblem, problem);
        const auto address = EmailAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error(), problem);
    }

    void everyProblemHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= static_cast<int>(EmailAddressProblem::Placeholder); ++i) {
            const QString text = sentence(static_cast<EmailAddressProblem>(i));
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), 8);
    }

    void placeholders()
    {
        QVERIFY(isPlaceholderName(placeholderName()));
        QVERIFY(isPlaceholderName(u" Unknown "_s));
        QVERIFY(!isPlaceholderName(u"unknown"_s));
        QVERIFY(!isPlaceholderName(u"Unknown Unknown"_s));
        QVERIFY(!isPlaceholderName({}));
        QVERIFY(isPlaceholderEmail(placeholderEmail()));
        QVERIFY(isPlaceholderEmail(u" UNKNOWN@unknown.com"_s));
        QVERIFY(!isPlaceholderEmail(u"unknown@unknown.org"_s));
        QVERIFY(!isPlaceholderEmail({}));
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"

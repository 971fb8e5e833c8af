#include "models/ImportText.h"
#include "models/NewsText.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What came of an import, and what there is to say of the directory's file, in words.
class TestImportText : public QObject
{
    Q_OBJECT

private:
    const QLocale m_locale{QLocale::English};

private Q_SLOTS:
    void progress()
    {
        QCOMPARE(progressText({1200, 40, 3}, m_locale), u"1,200 added, 40 completed"_s);
        QCOMPARE(progressText({}, m_locale), u"0 added, 0 completed"_s);
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("completed");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<QString>("text");
        QTest::newRow("all new") << 0 << 0 << false << u"7 contact(s) added."_s;
        QTest::newRow("some known")
            << 1500 << 0 << false << u"7 contact(s) added, 1,500 completed."_s;
        QTest::newRow("some of no use")
            << 2 << 3 << false
            << u"7 contact(s) added, 2 completed, 3 left out: neither number nor e-mail."_s;
        QTest::newRow("cancelled")
            << 0 << 0 << true << u"Cancelled; until then 7 contact(s) added."_s;
    }

    void outcomes()
    {
        QFETCH(const int, completed);
        QFETCH(const int, leftOut);
        QFETCH(const bool, isCancelled);
        QFETCH(const QString, text);
        QCOMPARE(outcomeText({{7, completed, leftOut}, isCancelled, {}}, m_locale), text);
    }

    void nobody()
    {
        QCOMPARE(outcomeText({}, m_locale), u"There was nobody in the file."_s);
        QCOMPARE(outcomeText({{}, true, {}}, m_locale),
                 u"Cancelled before anything was imported."_s);
    }

    void noNews()
    {
        QCOMPARE(newsTitle({}), QString());
        QCOMPARE(newsDetails({}, m_locale), QString());
    }

    void readOnly()
    {
        DirectoryNews news;
        news.isReadOnly = true;
        QCOMPARE(newsTitle(news), u"What you look up can't be remembered."_s);
        QCOMPARE(newsDetails(news, m_locale),
                 u"The folder of this desk can't be written to: what is learned now is forgotten "
                 "when the program ends. Nothing is lost at the service; whoever is looked up "
                 "there is here again."_s);
    }

    void rescues_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<std::optional<int>>("lost");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("start");
        QTest::newRow("some lost")
            << 1000 << std::optional(12) << u"/d/directory.damaged"_s
            << u"1,000 contact(s) could be read and are kept. About 12 could "
               "not. The damaged file is kept as /d/directory.damaged."_s;
        QTest::newRow("none lost")
            << 1 << std::optional(0) << QString()
            << u"1 contact(s) could be read and are kept. The damaged file could not be kept."_s;
        QTest::newRow("nobody knows")
            << 0 << std::optional<int>() << u"/d/f"_s
            << u"No contact in it could be read. How many were lost can't be told."_s;
    }

    void rescues()
    {
        QFETCH(const int, kept);
        QFETCH(const std::optional<int>, lost);
        QFETCH(const QString, file);
        QFETCH(const QString, start);
        DirectoryNews news;
        news.rescue = DirectoryRescue{kept, lost, file};
        QCOMPARE(newsTitle(news), u"The file with what this desk remembers was damaged."_s);
        const QString details = newsDetails(news, m_locale);
        QVERIFY2(details.startsWith(start), qPrintable(details));
        QVERIFY(details.contains(u"Nothing is lost at the service"_s));
        news.isReadOnly = true;
        QCOMPARE(newsTitle(news), u"The file with what this desk remembers was damaged."_s);
        QVERIFY(newsDetails(news, m_locale).contains(u"can't be written to"_s));
    }
};

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"

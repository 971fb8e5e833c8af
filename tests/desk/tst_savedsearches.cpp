#include "desk/SavedSearches.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Searches that are kept under a name.
class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keptAcrossStarts()
    {
        {
            SavedSearches searches(folder());
            searches.save(u"VIPs"_s, u"tag:vip"_s);
            searches.save(u"  Quiet   ones "_s, u" dnd:on  bot:off "_s);
        }
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches(),
                     QList<SavedSearch>(
                         {{u"VIPs"_s, u"tag:vip"_s}, {u"Quiet ones"_s, u"dnd:on bot:off"_s}}));
        const QFile::Permissions others =
            QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(others, QFile::Permissions());
    }

    void oneOfANameReplacesAnother()
    {
        SavedSearches searches(folder());
        searches.save(u"VIPs"_s, u"tag:vip"_s);
        searches.save(u"Anna"_s, u"anna"_s);
        searches.save(u"vips"_s, u"tag:gold"_s);
        QCOMPARE(searches.searches(),
                 QList<SavedSearch>({{u"vips"_s, u"tag:gold"_s}, {u"Anna"_s, u"anna"_s}}));
    }

    void blankOnesAreIgnored()
    {
        SavedSearches searches(folder());
        const QSignalSpy changed(&searches, &SavedSearches::changed);
        searches.save(u" "_s, u"anna"_s);
        searches.save(u"Anna"_s, u"  "_s);
        QCOMPARE(searches.searches().size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void renamed()
    {
        {
            SavedSearches searches(folder());
            searches.save(u"VIPs"_s, u"tag:vip"_s);
            searches.save(u"Anna"_s, u"anna"_s);
            QVERIFY(!searches.rename(u"Anna"_s, u"vips"_s));
            QVERIFY(!searches.rename(u"Anna"_s, u"  "_s));
            QVERIFY(!searches.rename(u"Nobody"_s, u"Somebody"_s));
            QVERIFY(searches.rename(u"Anna"_s, u"ANNA"_s));
            QVERIFY(searches.rename(u"VIPs"_s, u"Gold"_s));
        }
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches(),
                     QList<SavedSearch>({{u"Gold"_s, u"tag:vip"_s}, {u"ANNA"_s, u"anna"_s}}));
    }

    void removed()
    {
        {
            SavedSearches searches(folder());
            searches.save(u"VIPs"_s, u"tag:vip"_s);
            searches.save(u"Anna"_s, u"anna"_s);
            QTest::qWait(0);
            searches.remove(u"VIPs"_s);
            searches.remove(u"Nobody"_s);
        }
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches(), QList<SavedSearch>({{u"Anna"_s, u"anna"_s}}));
    }

    void savedBeforeTheFileWasRead()
    {
        {
            SavedSearches searches(folder());
            searches.save(u"VIPs"_s, u"tag:vip"_s);
            searches.save(u"Anna"_s, u"anna"_s);
            QTRY_VERIFY(QFile::exists(file()));
        }
        {
            SavedSearches searches(folder());
            searches.save(u"anna"_s, u"anna smit"_s);
            searches.save(u"Bo"_s, u"bo"_s);
            QTRY_COMPARE(searches.searches().size(), 3);
        }
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches(), QList<SavedSearch>({{u"VIPs"_s, u"tag:vip"_s},
                                                              {u"anna"_s, u"anna smit"_s},
                                                              {u"Bo"_s, u"bo"_s}}));
    }

    void damagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"searches\":[{\"name\":");
        QTest::newRow("another's") << QByteArray("[1]");
    }

    void damagedFileIsKeptAside()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(write(content));
        {
            SavedSearches searches(folder());
            searches.save(u"Anna"_s, u"anna"_s);
            QTRY_VERIFY(QFile::exists(file() + u".broken-1"_s));
        }
        QFile aside(file() + u".broken-1"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches().size(), 1);
    }

    void oddEntriesAreLeftOut()
    {
        QVERIFY(write(R"({"searches":[1,{"name":"","text":"a"},{"name":"A"},)"
                      R"({"name":"B","text":"b"},{"name":"b","text":"c"}]})"));
        SavedSearches searches(folder());
        QTRY_COMPARE(searches.searches(), QList<SavedSearch>({{u"B"_s, u"b"_s}}));
    }

    void unwritableIsTold()
    {
        // A file stands where the folder would be.
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        SavedSearches searches(folder());
        QSignalSpy failed(&searches, &SavedSearches::failed);
        searches.save(u"Anna"_s, u"anna"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(searches.searches().size(), 1);
    }

private:
    QString folder() const { return m_folder->filePath(u"desk"_s); }
    QString file() const { return folder() + u"/searches.json"_s; }

    bool write(const QByteArray &content) const
    {
        QFile out(file());
        return QDir().mkpath(folder()) && out.open(QIODevice::WriteOnly) &&
               out.write(content) == content.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"

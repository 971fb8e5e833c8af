#include "platform/Preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The test runs in the C locale, which names no country.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"preferences.ini"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void atFirst()
    {
        const Preferences preferences(file());
        QCOMPARE(preferences.defaultRegion(), QString());
        QCOMPARE(preferences.layout(u"window"_s), QByteArray());
        QVERIFY2(!QFile::exists(file()), "a file was made before there was anything to keep");
    }

    void areKept()
    {
        // Every byte that there is, as a window's state may have any.
        QByteArray state;
        for (int byte = 0; byte < 256; ++byte)
            state.append(static_cast<char>(byte));
        {
            Preferences preferences(file());
            preferences.setDefaultRegion(u"NL"_s);
            preferences.setLayout(u"window"_s, state);
            preferences.setLayout(u"splitter"_s, "@Invalid()");
            QCOMPARE(preferences.defaultRegion(), u"NL"_s);
            QCOMPARE(preferences.layout(u"window"_s), state);
        }
        const Preferences later(file());
        QCOMPARE(later.defaultRegion(), u"NL"_s);
        QCOMPARE(later.layout(u"window"_s), state);
        QCOMPARE(later.layout(u"splitter"_s), "@Invalid()");
        QCOMPARE(later.layout(u"another"_s), QByteArray());
    }

    void noCountryIsAChoiceToo()
    {
        {
            Preferences preferences(file());
            preferences.setDefaultRegion(u"NL"_s);
            preferences.setDefaultRegion({});
        }
        QCOMPARE(Preferences(file()).defaultRegion(), QString());
    }

    void regionIsToldOnce()
    {
        Preferences preferences(file());
        const QSignalSpy told(&preferences, &Preferences::defaultRegionChanged);
        preferences.setDefaultRegion(u"NL"_s);
        preferences.setDefaultRegion(u"NL"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toString(), u"NL"_s);
        preferences.setDefaultRegion(u"BE"_s);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(1).at(0).toString(), u"BE"_s);
        // What was there before isn't told to whoever opens the file.
        Preferences other(file());
        const QSignalSpy again(&other, &Preferences::defaultRegionChanged);
        other.setDefaultRegion(u"BE"_s);
        QCOMPARE(again.size(), 0);
    }

    void keepingFreshIsOptedInTo()
    {
        {
            Preferences preferences(file());
            QVERIFY(!preferences.keepFresh());
            const QSignalSpy told(&preferences, &Preferences::keepFreshChanged);
            preferences.setKeepFresh(false);
            QCOMPARE(told.size(), 0);
            QVERIFY2(!QFile::exists(file()), "kept what nobody has chosen");
            preferences.setKeepFresh(true);
            preferences.setKeepFresh(true);
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.at(0).at(0).toBool(), true);
        }
        Preferences later(file());
        QVERIFY(later.keepFresh());
        later.setKeepFresh(false);
        QVERIFY(!Preferences(file()).keepFresh());
    }

    void brokenFileCountsAsNone()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\0\xff[lookUp\ndefaultRegion\\=@ByteArray(\n[[[\n=\n", 44);
        broken.close();
        Preferences preferences(file());
        QCOMPARE(preferences.defaultRegion(), QString());
        QCOMPARE(preferences.layout(u"window"_s), QByteArray());
        preferences.setDefaultRegion(u"SE"_s);
        QCOMPARE(preferences.defaultRegion(), u"SE"_s);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"

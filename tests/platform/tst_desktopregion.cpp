#include "platform/Preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The default region on a desktop that names a country: Belgium, in Dutch.
class TestDesktopRegion : public QObject
{
    Q_OBJECT

public:
    /// Before Qt asks for it.
    static void initMain()
    {
        qputenv("LC_ALL", "nl_BE.UTF-8");
        qputenv("LANG", "nl_BE.UTF-8");
    }

private:
    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"preferences.ini"_s); }

private Q_SLOTS:
    void desktopsOwnAtFirst() { QCOMPARE(Preferences(file()).defaultRegion(), u"BE"_s); }

    void choosingTheDesktopsOwnIsNoChange()
    {
        Preferences preferences(file());
        const QSignalSpy told(&preferences, &Preferences::defaultRegionChanged);
        preferences.setDefaultRegion(u"BE"_s);
        QCOMPARE(told.size(), 0);
    }

    void choosingNoneIsKeptAgainstTheDesktop()
    {
        {
            Preferences preferences(file());
            const QSignalSpy told(&preferences, &Preferences::defaultRegionChanged);
            preferences.setDefaultRegion({});
            QCOMPARE(told.size(), 1);
            QCOMPARE(preferences.defaultRegion(), QString());
        }
        QCOMPARE(Preferences(file()).defaultRegion(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDesktopRegion)
#include "tst_desktopregion.moc"

#include "platform/DesktopSettings.h"
#include "platform/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

namespace
{

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

} // namespace

/// The settings portal of a desktop, on the bus of the test.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(name());
    }

    ~Portal() override
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }

    void have(const QString &group, const QString &key, const QVariant &value)
    {
        m_groups[group][key] = value;
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        have(group, key, value);
        QDBusMessage told = QDBusMessage::createSignal(path(), u"org.freedesktop.portal.Settings"_s,
                                                       u"SettingChanged"_s);
        told << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(told);
    }

    int timesAsked() const { return m_timesAsked; }

public Q_SLOTS:
    Groups ReadAll(const QStringList &groups)
    {
        ++m_timesAsked;
        Groups told;
        for (const QString &group : groups) {
            if (m_groups.contains(group))
                told[group] = m_groups.value(group);
        }
        return told;
    }

private:
    static QString path() { return u"/org/freedesktop/portal/desktop"_s; }
    static QString name() { return u"org.freedesktop.portal.Desktop"_s; }

    QDBusConnection m_bus;
    Groups m_groups;
    int m_timesAsked = 0;
};

class TestDesktopSettings : public QObject
{
    Q_OBJECT

private:
    using ColorScheme = DesktopSettings::ColorScheme;

    std::unique_ptr<PrivateBus> m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        m_bus = std::make_unique<PrivateBus>();
        QCOMPARE(m_bus->problem(), QString());
    }

    void cleanupTestCase() { m_bus.reset(); }

    void aPortalMayComeLater()
    {
        DesktopSettings settings;
        settings.start();
        QCOMPARE(settings.colorScheme(), ColorScheme::Unknown);
        QVERIFY(!settings.highContrast());
        QVERIFY(!settings.reducedMotion());
        Portal portal(m_bus->connection());
        // As often as it takes until somebody listens.
        const auto isHeard = [&] {
            portal.change(appearance, u"color-scheme"_s, 1U);
            return settings.colorScheme() == ColorScheme::Dark;
        };
        QTRY_VERIFY(isHeard());
    }

    void whatThePortalTells_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<bool>("still");
        const int unknown = static_cast<int>(ColorScheme::Unknown);
        const auto row = [](const char *name, const QString &group, const QString &key,
                            const QVariant &value, int scheme, bool contrast, bool still) {
            QTest::newRow(name) << group << key << value << scheme << contrast << still;
        };
        row("dark", appearance, u"color-scheme"_s, 1U, static_cast<int>(ColorScheme::Dark), false,
            false);
        row("light", appearance, u"color-scheme"_s, 2U, static_cast<int>(ColorScheme::Light), false,
            false);
        row("contrast", appearance, u"contrast"_s, 1U, unknown, true, false);
        row("GNOME's contrast", gnomeAccess, u"high-contrast"_s, true, unknown, true, false);
        row("without animations", gnome, u"enable-animations"_s, false, unknown, false, true);
        row("reduced motion", appearance, u"reduced-motion"_s, 1U, unknown, false, true);
    }

    void whatThePortalTells()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        Portal portal(m_bus->connection());
        portal.have(group, key, value);
        DesktopSettings settings;
        QSignalSpy changed(&settings, &DesktopSettings::changed);
        settings.start();
        QTRY_COMPARE(changed.size(), 1);
        QTEST(static_cast<int>(settings.colorScheme()), "scheme");
        QTEST(settings.highContrast(), "contrast");
        QTEST(settings.reducedMotion(), "still");
    }

    void nonsenseIsNothing()
    {
        Portal portal(m_bus->connection());
        portal.have(appearance, u"color-scheme"_s, u"a text"_s);
        portal.have(appearance, u"contrast"_s, 7U);
        portal.have(gnome, u"font-name"_s, u"Sans 11"_s);
        DesktopSettings settings;
        QSignalSpy changed(&settings, &DesktopSettings::changed);
        settings.start();
        QTRY_COMPARE(portal.timesAsked(), 1);
        // The answer to the first question is there before that to the second.
        portal.change(appearance, u"color-scheme"_s, 2U);
        QTRY_COMPARE(settings.colorScheme(), ColorScheme::Light);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!settings.highContrast());
    }

    void followsChanges()
    {
        Portal portal(m_bus->connection());
        DesktopSettings settings;
        QSignalSpy changed(&settings, &DesktopSettings::changed);
        settings.start();
        QTRY_COMPARE(portal.timesAsked(), 1);
        QCOMPARE(settings.colorScheme(), ColorScheme::Unknown);

        portal.change(appearance, u"color-scheme"_s, 1U);
        QTRY_COMPARE(settings.colorScheme(), ColorScheme::Dark);
        portal.change(appearance, u"contrast"_s, 1U);
        QTRY_VERIFY(settings.highContrast());
        portal.change(gnome, u"enable-animations"_s, false);
        QTRY_VERIFY(settings.reducedMotion());
        portal.change(gnome, u"enable-animations"_s, true);
        QTRY_VERIFY(!settings.reducedMotion());
        portal.change(appearance, u"color-scheme"_s, 0U);
        QTRY_COMPARE(settings.colorScheme(), ColorScheme::Unknown);
        QCOMPARE(changed.size(), 5);
    }

    void othersSettingsAreNothingToIt()
    {
        Portal portal(m_bus->connection());
        DesktopSettings settings;
        settings.start();
        QTRY_COMPARE(portal.timesAsked(), 1);
        portal.change(u"org.example.another"_s, u"color-scheme"_s, 1U);
        portal.change(appearance, u"color-scheme"_s, 2U);
        QTRY_COMPARE(settings.colorScheme(), ColorScheme::Light);
        QCOMPARE(portal.timesAsked(), 2);
    }

    void mayGoAtOnce()
    {
        Portal portal(m_bus->connection());
        std::make_unique<DesktopSettings>()->start();
        // Whoever is asked next is answered: nothing was left hanging.
        DesktopSettings settings;
        portal.have(appearance, u"color-scheme"_s, 1U);
        settings.start();
        QTRY_COMPARE(settings.colorScheme(), ColorScheme::Dark);
    }
};

QTEST_GUILESS_MAIN(TestDesktopSettings)

#include "tst_desktopsettings.moc"

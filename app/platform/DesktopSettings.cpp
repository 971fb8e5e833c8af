#include "platform/DesktopSettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Groups = QMap<QString, QVariantMap>;

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

const QString appearance = u"org.freedesktop.appearance"_s;
// What every desktop's portal passes on from GNOME's settings, and what the standard group lacks.
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

DesktopSettings::ColorScheme schemeOf(const QVariant &told)
{
    using ColorScheme = DesktopSettings::ColorScheme;
    switch (told.toUInt()) {
    case 1:
        return ColorScheme::Dark;
    case 2:
        return ColorScheme::Light;
    default:
        return ColorScheme::Unknown;
    }
}

} // namespace

DesktopSettings::DesktopSettings(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<Groups>();
}

void DesktopSettings::start()
{
    // Connecting waits for the bus to greet, which the window's thread mustn't.
    // A watcher rather than then(): this object may be gone by the time the bus answers.
    auto *connecting = new QFutureWatcher<bool>(this);
    connect(connecting, &QFutureWatcherBase::finished, this, [this, connecting] {
        connecting->deleteLater();
        if (!connecting->result())
            return;
        listen();
        ask();
    });
    connecting->setFuture(
        QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); }));
}

void DesktopSettings::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // From whoever it comes: if the sender were named, Qt would wait for the bus to say who that
    // is. It isn't believed either, but makes the portal be asked again.
    for (const QString &group : {appearance, gnome, gnomeAccess})
        bus.connect(QString(), path, interface, u"SettingChanged"_s, {group}, u"ssv"_s, this,
                    SLOT(ask()));
}

void DesktopSettings::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, path, interface, u"ReadAll"_s);
    question << QStringList{appearance, gnome, gnomeAccess};
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(*watcher);
    });
}

void DesktopSettings::take(const QDBusPendingCallWatcher &answered)
{
    const QDBusPendingReply<Groups> reply = answered;
    if (reply.isError())
        return;
    const Groups groups = reply.value();
    const ColorScheme colorScheme = schemeOf(groups[appearance][u"color-scheme"_s]);
    const bool highContrast = groups[appearance][u"contrast"_s].toUInt() == 1 ||
                              groups[gnomeAccess][u"high-contrast"_s].toBool();
    const bool reducedMotion = !groups[gnome].value(u"enable-animations"_s, true).toBool() ||
                               groups[appearance][u"reduced-motion"_s].toUInt() == 1;
    const bool isSame = colorScheme == m_colorScheme && highContrast == m_highContrast &&
                        reducedMotion == m_reducedMotion;
    if (isSame)
        return;
    m_colorScheme = colorScheme;
    m_highContrast = highContrast;
    m_reducedMotion = reducedMotion;
    Q_EMIT changed();
}

} // namespace contactdesk

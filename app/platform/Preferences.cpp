#include "platform/Preferences.h"

#include <QLocale>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString regionKey = u"lookUp/defaultRegion"_s;
const QString keepFreshKey = u"conversation/keepFresh"_s;
const QString drawMarkupKey = u"conversation/drawMarkup"_s;

QString layoutKey(const QString &name)
{
    return u"layout/"_s + name;
}

QString desktopRegion()
{
    const QLocale::Territory territory = QLocale::system().territory();
    const QString code = QLocale::territoryToCode(territory);
    // The C locale and "World" name no country: guessing one would misread every local number.
    return code.size() == 2 ? code : QString();
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultRegion() const
{
    return m_settings.value(regionKey, desktopRegion()).toString();
}

void Preferences::setDefaultRegion(const QString &region)
{
    if (region == defaultRegion())
        return;
    m_settings.setValue(regionKey, region);
    Q_EMIT defaultRegionChanged(region);
}

bool Preferences::keepFresh() const
{
    return m_settings.value(keepFreshKey, false).toBool();
}

void Preferences::setKeepFresh(bool isWanted)
{
    if (isWanted == keepFresh())
        return;
    m_settings.setValue(keepFreshKey, isWanted);
    Q_EMIT keepFreshChanged(isWanted);
}

bool Preferences::drawMarkup() const
{
    return m_settings.value(drawMarkupKey, true).toBool();
}

void Preferences::setDrawMarkup(bool isWanted)
{
    if (isWanted == drawMarkup())
        return;
    m_settings.setValue(drawMarkupKey, isWanted);
    Q_EMIT drawMarkupChanged(isWanted);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(layoutKey(name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(layoutKey(name), state);
}

} // namespace contactdesk

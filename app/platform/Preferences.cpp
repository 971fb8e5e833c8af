#include "platform/Preferences.h"

#include <QLocale>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString regionKey = u"lookUp/defaultRegion"_s;
const QString keepFreshKey = u"conversation/keepFresh"_s;
const QString drawMarkupKey = u"conversation/drawMarkup"_s;

const QString lookKey = u"appearance/look"_s;
const QString textSizeKey = u"appearance/textSize"_s;
const QString lessMotionKey = u"appearance/lessMotion"_s;
const QString recentCommandsKey = u"commands/recent"_s;
const QString languageKey = u"appearance/language"_s;

constexpr int smallestText = 100;
constexpr int largestText = 200;

QString shortcutKey(const QString &command)
{
    return u"shortcuts/"_s + command;
}

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

QString Preferences::look() const
{
    return m_settings.value(lookKey).toString();
}

void Preferences::setLook(const QString &wanted)
{
    if (wanted == look())
        return;
    m_settings.setValue(lookKey, wanted);
    Q_EMIT appearanceChanged();
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, smallestText).toInt(), smallestText,
                      largestText);
}

void Preferences::setTextSize(int percent)
{
    if (percent == textSize())
        return;
    m_settings.setValue(textSizeKey, percent);
    Q_EMIT appearanceChanged();
}

bool Preferences::lessMotion() const
{
    return m_settings.value(lessMotionKey, false).toBool();
}

void Preferences::setLessMotion(bool isWanted)
{
    if (isWanted == lessMotion())
        return;
    m_settings.setValue(lessMotionKey, isWanted);
    Q_EMIT appearanceChanged();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_settings.setValue(languageKey, code);
    Q_EMIT languageChanged(code);
}

std::optional<QString> Preferences::shortcut(const QString &command) const
{
    if (const QVariant keys = m_settings.value(shortcutKey(command)); keys.isValid())
        return keys.toString();
    return std::nullopt;
}

void Preferences::setShortcut(const QString &command, const std::optional<QString> &keys)
{
    if (keys == shortcut(command))
        return;
    if (keys)
        m_settings.setValue(shortcutKey(command), *keys);
    else
        m_settings.remove(shortcutKey(command));
    Q_EMIT shortcutChanged(command);
}

QStringList Preferences::recentCommands() const
{
    return m_settings.value(recentCommandsKey).toStringList();
}

void Preferences::setRecentCommands(const QStringList &commands)
{
    // Walking through the contacts is one command again and again.
    if (commands != recentCommands())
        m_settings.setValue(recentCommandsKey, commands);
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

#include "application/Languages.h"

#include "platform/KnownLanguages.h"
#include "platform/Preferences.h"

#include <QGuiApplication>
#include <QLibraryInfo>

// The resources are in a library of their own, which nothing else would make the linker keep. Has
// to stand outside of every namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What is wanted: the choice for this run, that of the preferences, or the desktop's.
QString wantedCode(const QString &chosen)
{
    return knownLanguages().contains(chosen) ? chosen
                                             : Languages::best(QLocale::system().uiLanguages());
}

} // namespace

Languages::Languages(const Preferences &preferences, const QString &onlyNow, QObject *parent)
    : QObject(parent)
{
    registerTranslations();
    speak(wantedCode(onlyNow.isEmpty() ? preferences.language() : onlyNow));
    connect(&preferences, &Preferences::languageChanged, this,
            [this](const QString &code) { speak(wantedCode(code)); });
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_own);
}

QString Languages::best(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        const QStringList codes = knownLanguages();
        for (const QString &code : codes) {
            // Somebody from Portugal reads Brazilian Portuguese rather than English.
            if (code.section(u'_', 0, 0) == language)
                return code;
        }
    }
    return knownLanguages().first();
}

QLocale Languages::localeFor(const QString &code, const QLocale &desktop)
{
    const QLocale usual(code);
    if (desktop.language() == usual.language())
        return desktop;
    const QLocale there(usual.language(), desktop.territory());
    return there.territory() == desktop.territory() ? there : usual;
}

void Languages::speak(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    // First, for the windows write their texts anew as soon as the translations are there.
    QLocale::setDefault(localeFor(code, QLocale::system()));
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_own);
    // Where Qt's own texts aren't installed, those few stay English.
    if (m_toolkit.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    // The texts in the code are English but for their plurals, which are translated like others.
    if (m_own.load(u":/translations/contactdesk_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    // Left to Qt otherwise, which knows whether the command line asked for the other direction.
    const bool isRightToLeft = QLocale(code).textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

} // namespace contactdesk

#include "application/Translations.h"

#include <QCoreApplication>
#include <QTranslator>

// The resources are in a library of their own, which nothing else would make the linker keep. Has
// to stand outside of every namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace contactdesk
{

void installTranslations(QCoreApplication &application)
{
    registerTranslations();
    // The texts in the code are English but for their plurals.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/contactdesk_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace contactdesk

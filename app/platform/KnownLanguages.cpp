#include "platform/KnownLanguages.h"

#include <QHash>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QStringList knownLanguages()
{
    return {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s, u"pt_BR"_s};
}

QString ownName(const QString &language)
{
    // As each is written in a list; QLocale would say "American English" and "português".
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s},
        {u"ar"_s, u"العربية"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"nl"_s, u"Nederlands"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
    };
    return names.value(language);
}

} // namespace contactdesk

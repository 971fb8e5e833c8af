#include "domain/Placeholders.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QString placeholderName()
{
    return u"Unknown"_s;
}

QString placeholderEmail()
{
    return u"unknown@unknown.com"_s;
}

bool isPlaceholderName(const QString &text)
{
    return text.trimmed() == placeholderName();
}

bool isPlaceholderEmail(const QString &text)
{
    return text.trimmed().compare(placeholderEmail(), Qt::CaseInsensitive) == 0;
}

} // namespace contactdesk

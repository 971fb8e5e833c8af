#include "search/TagQuery.h"

#include "search/IndexKeys.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString queryFor(QLatin1StringView filter, const QString &name)
{
    if (foldedName(name).empty())
        return {};
    // A quotation mark would end the name. The wide one of East Asian type is folded to the same.
    static constexpr QChar wideQuotationMark(0xFF02);
    QString inside = name.simplified();
    inside.replace(u'"', wideQuotationMark);
    return filter + u":\"%1\""_s.arg(inside);
}

} // namespace

QString queryForTag(const QString &name)
{
    return queryFor("tag"_L1, name);
}

QString queryForList(const QString &name)
{
    return queryFor("list"_L1, name);
}

} // namespace contactdesk

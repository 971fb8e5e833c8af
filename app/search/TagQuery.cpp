#include "search/TagQuery.h"

#include "search/IndexKeys.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QString queryForTag(const QString &name)
{
    if (foldedName(name).empty())
        return {};
    // A quotation mark would end the name. The wide one of East Asian type is folded to the same.
    static constexpr QChar wideQuotationMark(0xFF02);
    QString inside = name.simplified();
    inside.replace(u'"', wideQuotationMark);
    return u"tag:\"%1\""_s.arg(inside);
}

} // namespace contactdesk

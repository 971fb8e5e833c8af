#include "search/SearchQuery.h"

#include <QRegularExpression>

namespace contactdesk
{

SearchQuery SearchQuery::parse(const QString &text, const QString &defaultRegion, const QDateTime &)
{
    SearchQuery query;
    query.m_text = text;
    static const QRegularExpression separators(QStringLiteral("[^\\w]+"));
    for (const QString &word : text.toCaseFolded().split(separators, Qt::SkipEmptyParts))
        query.m_terms.push_back({.text = word.toStdString()});
    if (const auto key = parseLookUpKey(text, defaultRegion))
        query.m_lookUpKey = *key;
    return query;
}

} // namespace contactdesk

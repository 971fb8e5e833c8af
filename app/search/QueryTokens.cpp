#include "search/QueryTokens.h"

#include "search/QueryFilters.h"

#include <QStringView>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isOfNumber(QChar c)
{
    static constexpr QStringView punctuation = u"+()-./\u2010\u2011\u2012\u2013\u2014\u2212\uFF0B";
    return c.digitValue() >= 0 || punctuation.contains(c);
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isOfNumber);
}

/// Takes tokens off the front of a text.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_rest(text) {}

    bool skipSpaces()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.sliced(1);
        return !m_rest.isEmpty();
    }

    QueryToken next()
    {
        QueryToken filter;
        if (takeFilterName(filter)) {
            takeFilterValue(filter);
            return filter;
        }
        QStringView text = takeUntil([](QChar c) { return c.isSpace(); });
        // A link in a page, copied.
        if (text.startsWith("tel:"_L1, Qt::CaseInsensitive) && isNumber(text.sliced(4)))
            text = text.sliced(4);
        QueryToken token;
        token.kind = isNumber(text) ? QueryToken::Kind::Number : QueryToken::Kind::Words;
        token.text = text.toString();
        return token;
    }

private:
    template <class IsEnd>
    QStringView takeUntil(IsEnd isEnd)
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), isEnd) - m_rest.begin();
        const QStringView taken = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return taken;
    }

    bool takeFilterName(QueryToken &filter)
    {
        const bool isExcluded = m_rest.startsWith(u'-');
        const QStringView named = m_rest.sliced(isExcluded ? 1 : 0);
        const qsizetype colon = named.indexOf(u':');
        if (colon <= 0)
            return false;
        const QString name = named.first(colon).toString().toCaseFolded();
        if (!isFilterName(name))
            return false;
        m_rest = named.sliced(colon + 1);
        filter.kind = QueryToken::Kind::Filter;
        filter.name = name;
        filter.isExcluded = isExcluded;
        return true;
    }

    void takeFilterValue(QueryToken &filter)
    {
        if (!m_rest.startsWith(u'"')) {
            filter.text = takeUntil([](QChar c) { return c.isSpace(); }).toString();
            return;
        }
        m_rest = m_rest.sliced(1);
        filter.text = takeUntil([](QChar c) { return c == u'"'; }).toString();
        filter.isWhole = !m_rest.isEmpty();
        if (filter.isWhole)
            m_rest = m_rest.sliced(1);
    }

    QStringView m_rest;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString &text)
{
    std::vector<QueryToken> tokens;
    Tokenizer tokenizer(text);
    while (tokenizer.skipSpaces()) {
        QueryToken token = tokenizer.next();
        const auto isNumberToken = [](const QueryToken &some) {
            return some.kind == QueryToken::Kind::Number;
        };
        if (isNumberToken(token) && !tokens.empty() && isNumberToken(tokens.back()))
            tokens.back().text += u' ' + token.text;
        else
            tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace contactdesk

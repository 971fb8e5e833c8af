#include "search/QueryNumber.h"

#include "search/PackedNumber.h"
#include "search/WordReader.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr size_t fewestDigits = 3;

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

/// Groups of digits in ASCII, parted by single spaces.
std::string groupsOf(const QString &typed)
{
    std::string groups;
    for (const QChar c : typed) {
        if (const int digit = c.digitValue(); digit >= 0)
            groups.push_back(static_cast<char>('0' + digit));
        else if (!groups.empty() && groups.back() != ' ')
            groups.push_back(' ');
    }
    return groups;
}

/// The zero in brackets that is dialled inside a country only; without it if there's a country.
QString withoutBracketedZero(const QString &typed)
{
    QString text = typed;
    const qsizetype at = text.indexOf(QStringLiteral("(0"));
    if (at > 0 && (at + 2 == text.size() || text.at(at + 2) == u')'))
        text.remove(at, 2);
    return text;
}

SearchTerm wordTerm(const std::string &digits)
{
    SearchTerm term;
    term.text = digits.substr(0, WordReader::longestWord);
    if (digits.size() < fewestDigits)
        return term;
    term.fromStart = digits.starts_with("00");
    term.hasTrunkZero = !term.fromStart && digits.starts_with('0');
    term.mayBeDigits = term.digits().size() <= packed::digitCount;
    return term;
}

std::vector<SearchTerm> wordTerms(const std::string &groups)
{
    std::vector<SearchTerm> terms;
    for (size_t begin = 0; begin < groups.size();) {
        const size_t end = std::min(groups.find(' ', begin), groups.size());
        terms.push_back(wordTerm(groups.substr(begin, end - begin)));
        begin = end + 1;
    }
    return terms;
}

std::string withoutSpaces(std::string groups)
{
    std::erase(groups, ' ');
    return groups;
}

} // namespace

std::vector<SearchTerm> numberTerms(const QString &typed)
{
    const bool isAllDigits =
        std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.digitValue() >= 0; });
    const bool hasPlus = !typed.isEmpty() && isPlus(typed.front());
    std::string digits = withoutSpaces(groupsOf(typed));
    if (isAllDigits || digits.empty() || (!hasPlus && digits.size() < fewestDigits))
        return wordTerms(groupsOf(typed));

    const bool hasExit = !hasPlus && digits.starts_with("00");
    SearchTerm term;
    term.kind = SearchTerm::Kind::Digits;
    term.fromStart = hasPlus || hasExit;
    if (term.fromStart)
        digits = withoutSpaces(groupsOf(withoutBracketedZero(typed)));
    term.text = digits.substr(hasExit ? 2 : 0);
    term.hasTrunkZero = !term.fromStart && digits.starts_with('0');
    return {term};
}

} // namespace contactdesk

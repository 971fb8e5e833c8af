#include "text/LinkFinder.h"

#include <algorithm>
#include <optional>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Nobody's browser takes a longer one from a message, and nobody could look it over.
constexpr qsizetype longestAddress = 4'096;
// 253 of a host's name, and what may stand before and behind it.
constexpr qsizetype longestAuthority = 400;
// RFC 5321: 64 before the @, 254 in all.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 254;
// E.164 allows 15. Shorter numbers than these are seldom written with their country's code, and
// other figures are.
constexpr int mostDigits = 15;
constexpr int fewestDigits = 8;
// Whoever writes so many figures together after a plus has written the whole number.
constexpr int wholeNumber = 10;
// Brackets stand around the code of an area, early in a number.
constexpr int mostDigitsBeforeBracket = 4;

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isIn(QLatin1StringView set, QChar c)
{
    return set.contains(c);
}

bool isAddressSign(QChar c)
{
    return isVisibleLetter(c.unicode()) || isIn("-._~:/?#[]@!$&'()*+,;=%"_L1, c);
}

bool isLocalSign(QChar c)
{
    return (isVisibleLetter(c.unicode()) && !isOfUnspacedScript(c.unicode())) ||
           isIn("._%+-'&="_L1, c);
}

bool isDomainSign(QChar c)
{
    return (isVisibleLetter(c.unicode()) && !isOfUnspacedScript(c.unicode())) || c == u'-' ||
           c == u'.';
}

bool isNumberSpace(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == QChar(QChar::Nbsp) || c == QChar(0x2011) ||
           c == QChar(0x202F);
}

/// Looks for the links of a text from its beginning to its end. What was looked at and is no link
/// isn't looked at again, but for a few signs.
class LinkSearch
{
public:
    explicit LinkSearch(const ScannedText &text) : m_text(text) {}

    QList<FoundLink> run()
    {
        while (m_position < m_text.size()) {
            const QChar c = m_text.at(m_position);
            const qsizetype before = m_position;
            if (c == u'h' || c == u'H' || c == u'w' || c == u'W')
                web();
            else if (c == u'@')
                mail();
            else if (c == u'+')
                phone();
            if (m_position == before)
                ++m_position;
        }
        return m_links;
    }

private:
    void add(const FoundLink &link)
    {
        m_links.append(link);
        m_position = link.end;
    }

    qsizetype lastEnd() const { return m_links.isEmpty() ? 0 : m_links.last().end; }

    bool holds(LinkKind kind, qsizetype start, qsizetype end) const
    {
        return linkTarget(kind, m_text.between(start, end)).isValid();
    }

    /// Where the name of the host begins if a web address begins here.
    std::optional<qsizetype> hostStart() const
    {
        for (const QLatin1StringView scheme : {"http://"_L1, "https://"_L1}) {
            if (m_text.says(m_position, scheme))
                return m_position + scheme.size();
        }
        const bool isPartOfOther = m_position > 0 && isIn("@.-/\\_"_L1, m_text.at(m_position - 1));
        if (m_text.says(m_position, "www."_L1) && !isPartOfOther)
            return m_position;
        return {};
    }

    /// `mayHaveName` says whether a name with an @ may stand before the host.
    qsizetype authorityEnd(qsizetype position, bool mayHaveName) const
    {
        const qsizetype end = std::min(m_text.size(), position + longestAuthority);
        while (position < end) {
            const QChar c = m_text.at(position);
            // A bracket that is closed here was opened before the address.
            if (!isAddressSign(c) || isIn("/?#()"_L1, c) || (c == u'@' && !mayHaveName))
                break;
            ++position;
        }
        return position;
    }

    /// The end of path, query and fragment: as far as the signs can be of an address, and
    /// brackets are closed that were opened in it.
    qsizetype pathEnd(qsizetype position) const
    {
        int round = 0;
        int square = 0;
        for (; position < m_text.size(); ++position) {
            const QChar c = m_text.at(position);
            round += c == u'(' ? 1 : c == u')' ? -1 : 0;
            square += c == u'[' ? 1 : c == u']' ? -1 : 0;
            if (!isAddressSign(c) || round < 0 || square < 0)
                break;
        }
        return position;
    }

    /// Takes away what ends the sentence rather than the address.
    qsizetype withoutPunctuation(qsizetype start, qsizetype end) const
    {
        while (end > start && isIn(".,:;!?'(["_L1, m_text.at(end - 1)))
            --end;
        return end;
    }

    void web()
    {
        if (m_text.isSpacedWordBefore(m_position))
            return;
        const std::optional<qsizetype> host = hostStart();
        if (!host)
            return;
        const qsizetype start = m_position;
        const qsizetype authority = authorityEnd(*host, *host > start);
        // No address begins within one that is none.
        m_position = std::max(authority, start + 1);
        // Somebody's mailbox, whose name begins with www.
        if (authority < m_text.size() && m_text.at(authority) == u'@')
            return;
        qsizetype bare = authority;
        while (bare > *host && !m_text.isWordBefore(bare) && m_text.at(bare - 1) != u']')
            --bare;
        if (bare == *host || !holds(LinkKind::Web, start, bare))
            return;
        const bool hasPath = authority < m_text.size() && isIn("/?#"_L1, m_text.at(authority)) &&
                             holds(LinkKind::Web, start, authority);
        if (!hasPath) {
            add({start, start, bare, bare, LinkKind::Web});
            return;
        }
        const qsizetype whole = pathEnd(authority);
        m_position = whole;
        if (whole - start > longestAddress)
            return;
        addWithPath(start, authority, bare, whole);
    }

    void addWithPath(qsizetype start, qsizetype authority, qsizetype bare, qsizetype end)
    {
        end = withoutPunctuation(authority, end);
        qsizetype body = end;
        while (body > authority && isMark(m_text.at(body - 1))) {
            --body;
            // Marks behind what ends a sentence are behind the address, too.
            const qsizetype ended = withoutPunctuation(authority, body);
            if (ended < body)
                end = body = ended;
        }
        if (body == authority)
            body = end = bare;
        add({start, start, body, end, LinkKind::Web});
    }

    void mail()
    {
        const qsizetype at = m_position;
        qsizetype start = at;
        while (start > lastEnd() && at - start <= longestLocalPart &&
               isLocalSign(m_text.at(start - 1)))
            --start;
        if (at - start > longestLocalPart)
            return;
        qsizetype body = start;
        for (; body < at && isIn("._'-+&%="_L1, m_text.at(body)); ++body) {
            // What begins no address isn't of it, nor are marks before that.
            if (m_text.at(body) != u'_')
                start = body + 1;
        }
        const bool isPartOfOther = start > 0 && (isIn("/@\\"_L1, m_text.at(start - 1)) ||
                                                 m_text.isSpacedWordBefore(start));
        const qsizetype scanned = domainEnd(at + 1);
        if (body == at || isPartOfOther || scanned - at > longestDomain)
            return;
        qsizetype end = scanned;
        while (end > at + 1 && isIn(".-"_L1, m_text.at(end - 1)))
            --end;
        const bool goesOn = scanned < m_text.size() &&
                            (m_text.at(scanned) == u'@' ||
                             (m_text.at(scanned) == u'_' && m_text.isWordAt(scanned + 1)));
        const QStringView domain = m_text.between(at + 1, end);
        if (goesOn || !domain.contains(u'.') || !holds(LinkKind::Mail, body, end))
            return;
        add({start, body, end, end, LinkKind::Mail});
    }

    qsizetype domainEnd(qsizetype position) const
    {
        const qsizetype last = std::min(m_text.size(), position + longestDomain + 1);
        while (position < last && isDomainSign(m_text.at(position)))
            ++position;
        return position;
    }

    void phone()
    {
        const qsizetype start = m_position;
        if (m_text.isSpacedWordBefore(start) ||
            (start > 0 && isIn("+=&#@"_L1, m_text.at(start - 1))))
            return;
        const std::optional<qsizetype> end = numberEnd(start + 1);
        if (!end || m_text.isWordAt(*end) || !holds(LinkKind::Phone, start, *end))
            return;
        add({start, start, *end, *end, LinkKind::Phone});
    }

    /// The end of the number that begins at a position: figures in groups, at most two signs
    /// between them, brackets around one group near the beginning.
    std::optional<qsizetype> numberEnd(qsizetype position) const
    {
        int digits = 0;
        int group = 0;
        int separators = 0;
        int dots = 0;
        bool isInBrackets = false;
        qsizetype end = position;
        for (; position < m_text.size(); ++position) {
            const QChar c = m_text.at(position);
            if (isDigit(c)) {
                if (++digits > mostDigits)
                    return {};
                ++group;
                separators = 0;
                end = position + 1;
                continue;
            }
            const bool opens =
                c == u'(' && !isInBrackets && digits > 0 && digits <= mostDigitsBeforeBracket;
            const bool closes = c == u')' && isInBrackets && separators == 0;
            if (digits == 0 || ++separators > 2 || (digits >= wholeNumber && group == digits) ||
                !(opens || closes || isNumberSpace(c)))
                break;
            isInBrackets = opens || (isInBrackets && !closes);
            dots += c == u'.' && position + 1 < m_text.size() && isDigit(m_text.at(position + 1));
            group = 0;
        }
        // One dot alone is that of a fraction.
        if (digits < fewestDigits || isInBrackets || dots == 1)
            return {};
        return end;
    }

    const ScannedText &m_text;
    QList<FoundLink> m_links;
    qsizetype m_position = 0;
};

} // namespace

QList<FoundLink> findLinks(const ScannedText &text)
{
    return LinkSearch(text).run();
}

} // namespace contactdesk

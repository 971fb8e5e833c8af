#include "search/PlainSearch.h"

#include "domain/Placeholders.h"
#include "search/Folding.h"
#include "search/IndexKeys.h"

#include <algorithm>
#include <optional>

namespace contactdesk
{

namespace
{

using Rank = std::optional<MatchRank>;

Rank better(Rank a, Rank b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

std::vector<std::string> wordsOf(const ContactSummary &contact)
{
    QStringList texts = contact.tags + contact.lists;
    texts << contact.instagramId << contact.externalId;
    for (const QString &name : {contact.firstName, contact.lastName}) {
        if (!isPlaceholderName(name))
            texts << name;
    }
    if (!isPlaceholderEmail(contact.email))
        texts << contact.email;
    std::vector<std::string> words;
    for (const QString &text : texts) {
        const auto some = foldedWords(text);
        words.insert(words.end(), some.begin(), some.end());
    }
    return words;
}

/// The textbook's optimal string alignment.
size_t distance(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i) {
        for (size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            const size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

bool hasTypo(const std::string &word, const std::string &typed)
{
    const std::u32string whole = QString::fromStdString(word).toStdU32String();
    const std::u32string query = QString::fromStdString(typed).toStdU32String();
    for (size_t length = query.size() - 1; length <= query.size() + 1; ++length) {
        if (length <= whole.size() && distance(whole.substr(0, length), query) <= 1)
            return true;
    }
    return false;
}

Rank rankOfWord(const std::string &word, const SearchTerm &term)
{
    if (word == term.text)
        return MatchRank::WholeWords;
    if (word.compare(0, term.text.size(), term.text) == 0)
        return MatchRank::Prefixes;
    if (term.mayHaveTypo && hasTypo(word, term.text))
        return MatchRank::Typo;
    return std::nullopt;
}

std::string countryCodeOf(const std::string &digits)
{
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> all;
        for (const QString &region : phoneRegions())
            all.push_back(std::to_string(callingCode(region)));
        return all;
    }();
    for (const std::string &code : codes) {
        if (digits.compare(0, code.size(), code) == 0)
            return code;
    }
    return {};
}

bool hasDigits(const ContactSummary &contact, const SearchTerm &term)
{
    std::string digits;
    for (const QChar c : contact.phoneNumber) {
        if (c.digitValue() >= 0)
            digits += static_cast<char>('0' + c.digitValue());
    }
    std::string wanted = term.text;
    if (term.kind == SearchTerm::Kind::Word && term.fromStart)
        wanted = wanted.substr(2);
    const bool isE164 = PhoneNumber::fromE164(contact.phoneNumber).has_value();
    if (digits.size() > 15 || wanted.empty())
        return false;
    if (term.fromStart)
        return isE164 && digits.find(wanted) == 0;
    if (digits.find(wanted) != std::string::npos)
        return true;
    const std::string code = countryCodeOf(digits);
    return term.hasTrunkZero && isE164 && !code.empty() &&
           digits.find(wanted.substr(1), code.size()) == code.size();
}

std::vector<std::string> keysOf(const ContactSummary &contact)
{
    std::vector<std::string> keys;
    for (const QString &tag : contact.tags)
        keys.push_back(indexKey(KeyKind::Tag, foldedName(tag)));
    for (const QString &list : contact.lists)
        keys.push_back(indexKey(KeyKind::List, foldedName(list)));
    if (!contact.channel.isEmpty())
        keys.push_back(indexKey(KeyKind::Channel, foldedName(contact.channel)));
    if (contact.botActive)
        keys.push_back(indexKey(KeyKind::Bot, *contact.botActive ? "on" : "off"));
    if (contact.doNotDisturb)
        keys.push_back(indexKey(KeyKind::DoNotDisturb, *contact.doNotDisturb ? "on" : "off"));
    const auto isNamed = [](const QString &name) {
        return !name.isEmpty() && !isPlaceholderName(name);
    };
    if (!isNamed(contact.firstName) && !isNamed(contact.lastName))
        keys.push_back(indexKey(KeyKind::Missing, "name"));
    if (contact.email.isEmpty() || isPlaceholderEmail(contact.email))
        keys.push_back(indexKey(KeyKind::Missing, "email"));
    if (contact.phoneNumber.isEmpty())
        keys.push_back(indexKey(KeyKind::Missing, "phone"));
    return keys;
}

bool meetsFilter(const PlainSearch::Known &known, const SearchTerm &term)
{
    const qint64 opened =
        known.summary.lastOpened.isValid() ? known.summary.lastOpened.toSecsSinceEpoch() : 0;
    if (term.kind == SearchTerm::Kind::SeenSince)
        return opened > 0 && opened >= term.time;
    if (term.kind == SearchTerm::Kind::NotSeenSince)
        return opened == 0 || opened < term.time;
    return std::any_of(known.keys.begin(), known.keys.end(), [&](const std::string &key) {
        return term.isWhole ? key == term.text : key.compare(0, term.text.size(), term.text) == 0;
    });
}

Rank rankOfTerm(const PlainSearch::Known &known, const SearchTerm &term)
{
    Rank rank;
    if ((term.kind == SearchTerm::Kind::Digits || term.mayBeDigits) &&
        hasDigits(known.summary, term))
        rank = MatchRank::Digits;
    if (term.kind == SearchTerm::Kind::Digits)
        return rank;
    if (term.kind == SearchTerm::Kind::Word) {
        for (const std::string &word : known.words)
            rank = better(rank, rankOfWord(word, term));
        return rank;
    }
    return meetsFilter(known, term) != term.isExcluded ? Rank(MatchRank::WholeWords) : Rank();
}

Rank rankOf(const PlainSearch::Known &known, const SearchQuery &query)
{
    const ContactSummary &contact = known.summary;
    const auto *number =
        query.lookUpKey() ? std::get_if<PhoneNumber>(&*query.lookUpKey()) : nullptr;
    if (number && contact.phoneNumber == number->e164())
        return MatchRank::Exact;
    if (number && query.variants().contains(contact.phoneNumber))
        return MatchRank::Maybe;
    const auto *address =
        query.lookUpKey() ? std::get_if<EmailAddress>(&*query.lookUpKey()) : nullptr;
    if (address && contact.email.compare(address->text(), Qt::CaseInsensitive) == 0)
        return MatchRank::Exact;
    MatchRank worst = MatchRank::WholeWords;
    for (const SearchTerm &term : query.terms()) {
        const Rank rank = rankOfTerm(known, term);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    return worst;
}

} // namespace

void PlainSearch::put(RowNumber row, const ContactSummary &summary)
{
    m_contacts[row] = {summary, wordsOf(summary), keysOf(summary)};
}

void PlainSearch::setLastOpened(RowNumber row, quint32 seconds)
{
    m_contacts[row].summary.lastOpened =
        seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

SearchHits PlainSearch::search(const SearchQuery &query, int limit) const
{
    SearchHits hits;
    for (const auto &[row, contact] : m_contacts) {
        if (const Rank rank = rankOf(contact, query))
            hits.best.push_back({row, *rank});
    }
    hits.total = static_cast<int>(hits.best.size());
    const auto opened = [this](RowNumber row) {
        const QDateTime &time = m_contacts.at(row).summary.lastOpened;
        return time.isValid() ? time.toSecsSinceEpoch() : 0;
    };
    std::sort(hits.best.begin(), hits.best.end(), [&](const SearchHit &a, const SearchHit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (opened(a.row) != opened(b.row))
            return opened(a.row) > opened(b.row);
        return a.row > b.row;
    });
    if (hits.best.size() > static_cast<size_t>(limit))
        hits.best.resize(static_cast<size_t>(limit));
    return hits;
}

} // namespace contactdesk

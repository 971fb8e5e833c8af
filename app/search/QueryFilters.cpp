#include "search/QueryFilters.h"

#include "search/IndexKeys.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchFilters)
};

/// What a filter's value may be.
enum class ValueKind {
    /// The name of something.
    Name,
    /// The same, or "missing".
    NameOrMissing,
    /// on, off, unknown
    Flag,
    /// missing
    Missing,
    /// <7d, >30d, never
    Age,
};

struct Filter {
    QLatin1String name;
    ValueKind value;
    KeyKind key;
};

constexpr Filter filters[] = {
    {"tag"_L1, ValueKind::NameOrMissing, KeyKind::Tag},
    {"list"_L1, ValueKind::NameOrMissing, KeyKind::List},
    {"channel"_L1, ValueKind::Name, KeyKind::Channel},
    {"bot"_L1, ValueKind::Flag, KeyKind::Bot},
    {"dnd"_L1, ValueKind::Flag, KeyKind::DoNotDisturb},
    {"name"_L1, ValueKind::Missing, KeyKind::Missing},
    {"email"_L1, ValueKind::Missing, KeyKind::Missing},
    {"phone"_L1, ValueKind::Missing, KeyKind::Missing},
    {"seen"_L1, ValueKind::Age, KeyKind::Nobody},
};

const Filter *filterOf(const QString &name)
{
    const auto *found = std::find_if(std::begin(filters), std::end(filters),
                                     [&](const Filter &filter) { return filter.name == name; });
    return found == std::end(filters) ? nullptr : found;
}

SearchTerm keyTerm(const std::string &key, bool isWhole, bool isExcluded)
{
    SearchTerm term;
    term.kind = SearchTerm::Kind::Filter;
    term.text = key;
    term.isWhole = isWhole;
    term.isExcluded = isExcluded;
    return term;
}

ReadFilter impossible(const QString &problem)
{
    return {keyTerm(indexKey(KeyKind::Nobody), true, false), problem};
}

bool isBeginningOf(const QString &value, QLatin1String whole)
{
    return value.size() < whole.size() && whole.startsWith(value);
}

ReadFilter readName(const QueryToken &token, const Filter &filter)
{
    const bool mayBeMissing = filter.value == ValueKind::NameOrMissing && !token.isWhole;
    // Whose key of that kind is missing: everybody who has one, turned round.
    if (mayBeMissing && token.text.compare("missing"_L1, Qt::CaseInsensitive) == 0)
        return {keyTerm(indexKey(filter.key), false, !token.isExcluded), {}};
    const std::string name = foldedName(token.text);
    return {keyTerm(indexKey(filter.key, name), token.isWhole && !name.empty(), token.isExcluded),
            {}};
}

ReadFilter readFlag(const QueryToken &token, const QString &value, const Filter &filter)
{
    if (value == "unknown"_L1)
        return {keyTerm(indexKey(filter.key), false, !token.isExcluded), {}};
    if (value == "on"_L1 || value == "off"_L1)
        return {keyTerm(indexKey(filter.key, value.toStdString()), true, token.isExcluded), {}};
    for (const QLatin1String possible : {"on"_L1, "off"_L1, "unknown"_L1}) {
        if (isBeginningOf(value, possible))
            return {};
    }
    return impossible(Text::tr("%1: can be on, off or unknown, but not “%2”.")
                          .arg(QString(filter.name), token.text));
}

ReadFilter readMissing(const QueryToken &token, const QString &value, const Filter &filter)
{
    if (value == "missing"_L1) {
        const std::string key = indexKey(filter.key, QString(filter.name).toStdString());
        return {keyTerm(key, true, token.isExcluded), {}};
    }
    if (isBeginningOf(value, "missing"_L1))
        return {};
    return impossible(Text::tr("%1: can only be “missing”. To find one, type it without “%1:”.")
                          .arg(QString(filter.name)));
}

QDateTime timeBefore(const QDateTime &now, int count, QChar unit)
{
    switch (unit.unicode()) {
    case u'h':
        return now.addSecs(-3600LL * count);
    case u'd':
        return now.addDays(-count);
    case u'w':
        return now.addDays(-7LL * count);
    case u'm':
        return now.addMonths(-count);
    default:
        return now.addYears(-count);
    }
}

ReadFilter readAge(const QueryToken &token, const QString &value, const QDateTime &now)
{
    static const QRegularExpression begun(u"^[<>]?[0-9]{0,4}$"_s);
    static const QRegularExpression whole(u"^([<>]?)([0-9]{1,4})([hdwmy])$"_s);
    SearchTerm term;
    term.isExcluded = token.isExcluded;
    if (value == "never"_L1) {
        term.kind = SearchTerm::Kind::NotSeenSince;
        term.time = 1;
        return {term, {}};
    }
    if (const auto age = whole.match(value); age.hasMatch()) {
        term.kind = age.capturedView(1) == u">" ? SearchTerm::Kind::NotSeenSince
                                                : SearchTerm::Kind::SeenSince;
        term.time = timeBefore(now, age.capturedView(2).toInt(), age.capturedView(3).front())
                        .toSecsSinceEpoch();
        return {term, {}};
    }
    if (isBeginningOf(value, "never"_L1) || begun.match(value).hasMatch())
        return {};
    return impossible(Text::tr("seen: can be as “<7d” (within seven days), “>3m” (not for three "
                               "months) or “never”, but not “%1”. Units are h, d, w, m and y.")
                          .arg(token.text));
}

} // namespace

bool isFilterName(const QString &name)
{
    return filterOf(name) != nullptr;
}

ReadFilter readFilter(const QueryToken &token, const QDateTime &now)
{
    const Filter *filter = filterOf(token.name);
    if (!filter)
        return {};
    const QString value = token.text.toCaseFolded();
    switch (filter->value) {
    case ValueKind::Name:
    case ValueKind::NameOrMissing:
        break;
    case ValueKind::Flag:
        return readFlag(token, value, *filter);
    case ValueKind::Missing:
        return readMissing(token, value, *filter);
    case ValueKind::Age:
        return readAge(token, value, now);
    }
    return readName(token, *filter);
}

} // namespace contactdesk

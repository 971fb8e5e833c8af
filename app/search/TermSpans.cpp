#include "search/TermSpans.h"

#include "search/DigitsPattern.h"
#include "search/FoldedText.h"
#include "search/IndexKeys.h"
#include "search/Typo.h"
#include "search/WordReader.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

bool isOfNumber(QChar c)
{
    return c.isDigit() || c.isSpace() || QStringView(u"+()-./").contains(c);
}

QList<TextSpan> spansOfWord(const QString &text, const SearchTerm &term)
{
    const FoldedText folded(text);
    QList<TextSpan> exact;
    QList<TextSpan> mistyped;
    for (WordReader reader(folded.utf8()); reader.nextRun();) {
        for (size_t i = 0; i < reader.wordCount(); ++i) {
            const std::string_view word = reader.word(i);
            const bool isExact = word.starts_with(term.text);
            if (!isExact && !(term.mayHaveTypo && beginsWithTypo(word, term.text)))
                continue;
            const size_t size = isExact ? term.text.size() : word.size();
            const TextSpan span =
                folded.spanOf(reader.placeOf(i, 0), reader.placeOf(i, size - 1) + 1);
            (isExact ? exact : mistyped).append(span);
        }
    }
    return exact.isEmpty() ? mistyped : exact;
}

QList<TextSpan> spansOfDigits(const QString &text, const SearchTerm &term)
{
    const PackedNumber number = packed::numberOf(numberIn(text));
    const DigitsPattern pattern(term);
    const int place = pattern.placeIn(number);
    if (place < 0)
        return {};
    const int last = place + pattern.lengthAt(place, number) - 1;
    TextSpan span;
    int digit = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit())
            continue;
        if (digit == place)
            span.start = static_cast<int>(i);
        if (digit == last)
            span.length = static_cast<int>(i) + 1 - span.start;
        ++digit;
    }
    return {span};
}

bool isKeyOf(MatchedField field, KeyKind kind)
{
    switch (field) {
    case MatchedField::Tag:
        return kind == KeyKind::Tag;
    case MatchedField::List:
        return kind == KeyKind::List;
    case MatchedField::Channel:
        return kind == KeyKind::Channel;
    case MatchedField::Number:
    case MatchedField::Email:
    case MatchedField::InstagramId:
    case MatchedField::ExternalId:
        break;
    }
    return false;
}

} // namespace

QString numberIn(const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), isOfNumber))
        return {};
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return text.startsWith(u'+') ? u'+' + digits : digits;
}

QList<TextSpan> spanOfNumber(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    const auto first = std::find_if(text.begin(), text.end(), isDigit) - text.begin();
    const auto last = text.rend() - std::find_if(text.rbegin(), text.rend(), isDigit);
    if (first >= last)
        return {};
    return {{static_cast<int>(first), static_cast<int>(last - first)}};
}

QList<TextSpan> spansOfTerm(const QString &text, const SearchTerm &term)
{
    QList<TextSpan> spans;
    if (term.kind == SearchTerm::Kind::Word)
        spans = spansOfWord(text, term);
    if (term.kind == SearchTerm::Kind::Digits || (term.mayBeDigits && spans.isEmpty()))
        spans += spansOfDigits(text, term);
    return spans;
}

QList<TextSpan> spansOfFilter(const QString &name, MatchedField field, const SearchTerm &term)
{
    if (term.kind != SearchTerm::Kind::Filter || term.isExcluded ||
        !isKeyOf(field, kindOfKey(term.text)))
        return {};
    const std::string_view value = valueOfKey(term.text);
    const std::string key = foldedName(name);
    if (value.empty() || !(term.isWhole ? key == value : key.starts_with(value)))
        return {};
    if (term.isWhole)
        return {{0, static_cast<int>(name.size())}};
    // Names with doubled spaces are compared without them, so that a span may end a little early.
    const FoldedText folded(name);
    const size_t begin = folded.utf8().find_first_not_of(' ');
    return {folded.spanOf(begin, std::min(begin + value.size(), folded.utf8().size()))};
}

QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> apart;
    for (const TextSpan &span : spans) {
        if (span.length <= 0)
            continue;
        if (apart.isEmpty() || apart.last().start + apart.last().length < span.start) {
            apart.append(span);
            continue;
        }
        TextSpan &last = apart.last();
        last.length = std::max(last.length, span.start + span.length - last.start);
    }
    return apart;
}

} // namespace contactdesk

#include "search/MatchExplanation.h"

#include "domain/ContactSummary.h"
#include "domain/Placeholders.h"
#include "search/SearchQuery.h"
#include "search/TermSpans.h"

#include <vector>

namespace contactdesk
{

namespace
{

/// A text that a contact is shown by, and what of it answers each term of the query.
struct ShownText {
    QString text;
    std::vector<QList<TextSpan>> spans;

    ShownText(const QString &shown, const SearchQuery &query, std::optional<MatchedField> field)
        : text(shown)
    {
        for (const SearchTerm &term : query.terms()) {
            spans.push_back(spansOfTerm(text, term));
            if (field)
                spans.back() += spansOfFilter(text, *field, term);
        }
        if (isNumberMeant(query))
            spans.assign(spans.size(), spanOfNumber(text));
    }

    QList<TextSpan> all() const
    {
        QList<TextSpan> together;
        for (const auto &some : spans)
            together += some;
        return merged(together);
    }

    /// How many terms it answers that the other doesn't.
    int countBeyond(const ShownText &other) const
    {
        int count = 0;
        for (size_t i = 0; i < spans.size(); ++i)
            count += !spans[i].isEmpty() && other.spans[i].isEmpty() ? 1 : 0;
        return count;
    }

private:
    /// The number that was typed, or one that it may be, whose digits may differ from what was.
    bool isNumberMeant(const SearchQuery &query) const
    {
        const QString number = numberIn(text);
        if (!query.lookUpKey() || !number.startsWith(u'+'))
            return false;
        const auto *typed = std::get_if<PhoneNumber>(&*query.lookUpKey());
        return typed && (typed->e164() == number || query.variants().contains(number));
    }
};

ContactSummary withoutPlaceholders(ContactSummary summary)
{
    for (QString *name : {&summary.firstName, &summary.lastName}) {
        if (isPlaceholderName(*name))
            name->clear();
    }
    if (isPlaceholderEmail(summary.email))
        summary.email.clear();
    return summary;
}

struct ShownField {
    MatchedField field;
    QString text;
};

/// What can be shown below the name, what is shown rather first; never the name once more.
std::vector<ShownField> fieldsOf(const ContactSummary &summary, const QString &name)
{
    const auto number = PhoneNumber::fromE164(summary.phoneNumber);
    std::vector<ShownField> fields = {
        {MatchedField::Number, number ? number->international() : summary.phoneNumber},
        {MatchedField::Email, summary.email},
        {MatchedField::InstagramId, summary.instagramId},
        {MatchedField::ExternalId, summary.externalId},
        {MatchedField::Channel, summary.channel}};
    for (const QString &tag : summary.tags)
        fields.push_back({MatchedField::Tag, tag});
    for (const QString &list : summary.lists)
        fields.push_back({MatchedField::List, list});
    std::erase_if(fields, [&](const ShownField &field) {
        return field.text.trimmed().isEmpty() || field.text == name;
    });
    return fields;
}

} // namespace

QList<TextSpan> matchedSpans(const QString &text, const SearchQuery &query)
{
    return ShownText(text, query, std::nullopt).all();
}

MatchExplanation explain(const ContactSummary &summary, const SearchQuery &query)
{
    const ContactSummary contact = withoutPlaceholders(summary);
    const ShownText name(displayName(contact), query, std::nullopt);
    MatchExplanation why;
    why.inName = name.all();
    int most = -1;
    for (const ShownField &field : fieldsOf(contact, name.text)) {
        // Without a match, only these two say who it is.
        const bool isUsual =
            field.field == MatchedField::Number || field.field == MatchedField::Email;
        const ShownText shown(field.text, query, field.field);
        const int count = shown.countBeyond(name);
        if (count <= most || (count == 0 && !isUsual))
            continue;
        most = count;
        why.field = field.field;
        why.text = field.text;
        why.inText = shown.all();
    }
    return why;
}

} // namespace contactdesk

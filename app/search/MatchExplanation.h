#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace contactdesk
{

struct ContactSummary;
class SearchQuery;

/// A stretch of a text, in QChars.
struct TextSpan {
    int start = 0;
    int length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// What of `text` answers the query, in order, not overlapping. `text` is one that is shown: a
/// name, a number in its international form, an address …
QList<TextSpan> matchedSpans(const QString &text, const SearchQuery &query);

enum class MatchedField { Number, Email, InstagramId, ExternalId, Channel, Tag, List };

/// Why a contact is among the hits: what is marked in its name, and the field below it that shows
/// the most of what the name doesn't.
struct MatchExplanation {
    QList<TextSpan> inName;
    /// The number unless another field says more about the match; the e-mail if there's no number.
    MatchedField field = MatchedField::Number;
    /// As it is shown; "" if the contact has nothing to show beside its name.
    QString text;
    QList<TextSpan> inText;
};

MatchExplanation explain(const ContactSummary &summary, const SearchQuery &query);

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::TextSpan)

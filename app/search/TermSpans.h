#pragma once

#include "search/MatchExplanation.h"
#include "search/SearchTerm.h"

#include <QString>

namespace contactdesk
{

/// The stretches of `text` that answer a word or digits; in no order.
QList<TextSpan> spansOfTerm(const QString &text, const SearchTerm &term);

/// The beginning of the name of a tag, a list or a channel, if that is what the filter is for.
QList<TextSpan> spansOfFilter(const QString &name, MatchedField field, const SearchTerm &term);

/// From its first digit to its last.
QList<TextSpan> spanOfNumber(const QString &text);

/// The number that is written there and nothing else, as E.164 if it has a plus; "" if it isn't
/// one.
QString numberIn(const QString &text);

/// In order, those that overlap or touch made one.
QList<TextSpan> merged(QList<TextSpan> spans);

} // namespace contactdesk

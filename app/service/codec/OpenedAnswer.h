#pragma once

#include "service/codec/JsonText.h"
#include "service/codec/WireFailure.h"

#include <tl/expected.hpp>
#include <vector>

namespace contactdesk
{

inline bool isSuccess(const ServiceAnswer &answer)
{
    return answer.status >= 200 && answer.status <= 299;
}

/// The JSON of a 2xx answer, or the failure it tells of: with `success: false` (observed), or with
/// an error and no word of success.
tl::expected<JsonText, Failure> openAnswer(const ServiceAnswer &answer, const Redaction &redaction);

using Elements = std::vector<simdjson::dom::element>;

/// What is in an array; null is an empty one. std::nullopt for anything else.
std::optional<Elements> elementsOf(const simdjson::dom::element &list);

/// What is in an answer's array: the root itself or its `data`.
std::optional<Elements> elementsOfAnswer(const simdjson::dom::element &root);

} // namespace contactdesk

#include "service/codec/OpenedAnswer.h"

#include "service/codec/JsonObject.h"

namespace contactdesk
{

tl::expected<JsonText, Failure> openAnswer(const ServiceAnswer &answer, const Redaction &redaction)
{
    if (!isSuccess(answer))
        return tl::unexpected(failureByStatus(answer, redaction));
    auto json = JsonText::parse(answer.body);
    if (!json)
        return tl::unexpected(notUnderstood(answer, redaction));
    const JsonObject object(json->root());
    const auto success = object.member({"success"});
    bool succeeded = true;
    if (success && !success->is_null()) {
        if (success->get(succeeded))
            return tl::unexpected(notUnderstood(answer, redaction));
    } else if (const auto error = object.member({"error", "error_code"})) {
        succeeded = error->is_null();
    }
    if (succeeded)
        return std::move(*json);
    int64_t code = 0;
    const bool hasCode = !json->root()["error_code"].get(code);
    return tl::unexpected(
        failureByCode(hasCode ? std::optional<qint64>(code) : std::nullopt, answer, redaction));
}

std::optional<Elements> elementsOf(const simdjson::dom::element &list)
{
    Elements elements;
    if (list.is_null())
        return elements;
    // Only an array that was parsed may be iterated: simdjson's empty one points nowhere.
    simdjson::dom::array array;
    if (list.get(array))
        return {};
    elements.assign(array.begin(), array.end());
    return elements;
}

std::optional<Elements> elementsOfAnswer(const simdjson::dom::element &root)
{
    simdjson::dom::element data;
    if (root.is_array())
        return elementsOf(root);
    return root["data"].get(data) ? std::nullopt : elementsOf(data);
}

} // namespace contactdesk

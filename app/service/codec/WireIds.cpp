#include "service/codec/WireIds.h"

#include "service/codec/JsonObject.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireAnswers.h"

namespace contactdesk
{

namespace
{

/// The object of that name, if it is there and is one.
std::optional<simdjson::dom::element> inner(const simdjson::dom::element &root,
                                            std::string_view name)
{
    simdjson::dom::element element;
    return !root[name].get(element) && element.is_object() ? std::optional(element) : std::nullopt;
}

} // namespace

std::optional<ContactId> contactIdFrom(const simdjson::dom::element &root)
{
    JsonObject top(root);
    ContactId id{top.text("contactId")};
    bool isSound = top.isSound();
    for (const char *name : {"contact", "data"}) {
        const auto element = inner(root, name);
        if (!id.isEmpty() || !element)
            continue;
        JsonObject object(*element);
        id.value = object.text({"id", "contactId"});
        isSound = isSound && object.isSound();
    }
    if (id.isEmpty())
        id.value = top.text("id");
    isSound = isSound && top.isSound();
    return isSound && !id.isEmpty() ? std::optional(id) : std::nullopt;
}

tl::expected<ContactId, Failure> decodeCreatedId(const ServiceAnswer &answer,
                                                 const Redaction &redaction)
{
    const auto json = openAnswer(answer, redaction);
    if (!json)
        return tl::unexpected(json.error());
    if (const auto id = contactIdFrom(json->root()))
        return *id;
    return tl::unexpected(notUnderstood(answer, redaction));
}

} // namespace contactdesk

#include "service/codec/WireTags.h"

#include "service/codec/JsonObject.h"
#include "service/codec/JsonText.h"
#include "service/codec/WireAnswers.h"

namespace contactdesk
{

std::optional<QList<Tag>> tagsFrom(const Elements &elements)
{
    QList<Tag> tags;
    for (const simdjson::dom::element &element : elements) {
        std::string_view name;
        if (!element.get(name)) {
            tags.append({toText(name), {}});
            continue;
        }
        JsonObject object(element);
        const Tag tag{object.text("name"), object.text("description")};
        if (!object.isSound() || tag.name.isEmpty())
            return {};
        tags.append(tag);
    }
    return tags;
}

tl::expected<QList<Tag>, Failure> decodeTags(const ServiceAnswer &answer,
                                             const Redaction &redaction)
{
    const auto json = openAnswer(answer, redaction);
    if (!json)
        return tl::unexpected(json.error());
    if (const auto elements = elementsOfAnswer(json->root())) {
        if (auto tags = tagsFrom(*elements))
            return std::move(*tags);
    }
    return tl::unexpected(notUnderstood(answer, redaction));
}

} // namespace contactdesk

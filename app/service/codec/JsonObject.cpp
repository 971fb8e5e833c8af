#include "service/codec/JsonObject.h"

#include "service/codec/JsonText.h"

namespace contactdesk
{

std::optional<simdjson::dom::element>
JsonObject::member(std::initializer_list<std::string_view> names) const
{
    std::optional<simdjson::dom::element> found;
    if (!m_isSound)
        return found;
    for (const std::string_view name : names) {
        simdjson::dom::element value;
        if (m_object[name].get(value))
            continue;
        found = value;
        if (!value.is_null())
            break;
    }
    return found;
}

QString JsonObject::text(std::string_view name)
{
    const auto value = member({name});
    if (!value || value->is_null())
        return {};
    std::string_view utf8;
    if (value->get_string().get(utf8))
        m_isSound = false;
    return toText(utf8);
}

QString JsonObject::text(std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const QString value = text(name); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace contactdesk

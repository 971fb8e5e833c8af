#pragma once

#include <QString>

#include <initializer_list>
#include <optional>
#include <simdjson.h>

namespace contactdesk
{

/// Reads members of a JSON object strictly: a member of a type that it can't have makes the whole
/// of it unsound, and the answer it stands in is not understood.
class JsonObject
{
public:
    /// Unsound from the start if the element is no object.
    explicit JsonObject(const simdjson::dom::element &element)
    {
        m_isSound = !element.get_object().get(m_object);
    }

    /// The first of these names that is there with a value, else one that is there as null.
    std::optional<simdjson::dom::element>
    member(std::initializer_list<std::string_view> names) const;

    /// "" if it isn't there or is null.
    QString text(std::string_view name);
    /// The first text that isn't "".
    QString text(std::initializer_list<std::string_view> names);

    bool isSound() const { return m_isSound; }

private:
    simdjson::dom::object m_object;
    bool m_isSound = false;
};

} // namespace contactdesk

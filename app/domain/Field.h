#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace contactdesk
{

/// Where a value comes from.
enum class Source { Service, Typed, Import };

using FieldValue = std::variant<QString, bool, double, QDateTime>;

/// One field of a contact: *known* (a value, from where and when), *empty* (known to have none) or
/// *unknown* (nobody has told). The three are never mixed up: unknown is not false, and not "".
class Field
{
public:
    /// Unknown.
    Field() = default;

    static Field known(FieldValue value, Source source, const QDateTime &asOf)
    {
        return Field(State::Known, std::move(value), source, asOf);
    }
    static Field empty(Source source, const QDateTime &asOf)
    {
        return Field(State::Empty, {}, source, asOf);
    }

    bool isKnown() const { return m_state == State::Known; }
    bool isEmpty() const { return m_state == State::Empty; }
    bool isUnknown() const { return m_state == State::Unknown; }

    /// The value, if it is known and of this type.
    template <class T>
    std::optional<T> as() const
    {
        const T *value = isKnown() ? std::get_if<T>(&m_value) : nullptr;
        return value ? std::optional<T>(*value) : std::nullopt;
    }
    /// The text of a text field; "" if it is empty or unknown.
    QString text() const { return as<QString>().value_or(QString()); }

    const FieldValue &value() const { return m_value; }
    Source source() const { return m_source; }
    /// When the value was told, UTC; invalid for an unknown field.
    const QDateTime &asOf() const { return m_asOf; }

    /// The same state and value, whoever told it and when.
    bool saysTheSameAs(const Field &other) const
    {
        return m_state == other.m_state && m_value == other.m_value;
    }

private:
    enum class State { Unknown, Empty, Known };

    Field(State state, FieldValue value, Source source, const QDateTime &asOf)
        : m_state(state), m_source(source), m_value(std::move(value)), m_asOf(asOf)
    {
    }

    State m_state = State::Unknown;
    Source m_source = Source::Service;
    FieldValue m_value;
    QDateTime m_asOf;
};

} // namespace contactdesk

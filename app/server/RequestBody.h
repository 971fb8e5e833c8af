#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace contactdesk
{

/// A request's JSON object, read field by field. The first field of a wrong type is remembered as
/// the problem; the reader asks for it once, when it has read all it wants.
class RequestBody
{
public:
    /// A field that may be null says so: null then counts as absent.
    enum class Null { Refused, Allowed };

    /// Or the sentence that the 400 carries.
    static tl::expected<RequestBody, QString> parse(const QByteArray &bytes);

    QStringList names() const { return m_object.keys(); }

    /// std::nullopt if absent or of a wrong type. Surrounding space is taken off; at most 4,096
    /// UTF-16 units, without NUL and lone surrogates, which no database would give back.
    std::optional<QString> text(QLatin1StringView name, Null null = Null::Refused);
    std::optional<bool> truth(QLatin1StringView name);
    /// A JSON object, compact.
    std::optional<QByteArray> object(QLatin1StringView name);

    /// "" if everything read so far had its type.
    const QString &problem() const { return m_problem; }

private:
    explicit RequestBody(QJsonObject object) : m_object(std::move(object)) {}
    void complain(const QString &problem);

    QJsonObject m_object;
    QString m_problem;
};

} // namespace contactdesk

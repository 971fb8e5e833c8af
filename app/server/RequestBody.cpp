#include "server/RequestBody.h"

#include <QJsonDocument>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 4096;

} // namespace

tl::expected<RequestBody, QString> RequestBody::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"The body is not valid JSON"_s);
    if (!document.isObject())
        return tl::unexpected(u"The body must be a JSON object"_s);
    return RequestBody(document.object());
}

void RequestBody::complain(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

std::optional<QString> RequestBody::text(QLatin1StringView name, Null null)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || (value.isNull() && null == Null::Allowed))
        return std::nullopt;
    if (!value.isString()) {
        complain(name + " must be a string"_L1);
        return std::nullopt;
    }
    QString text = value.toString().trimmed();
    if (text.size() > longestText) {
        complain(name + " is too long"_L1);
        return std::nullopt;
    }
    if (text.contains(QChar::Null) || !text.isValidUtf16()) {
        complain(name + " holds characters that can't be stored"_L1);
        return std::nullopt;
    }
    return text;
}

std::optional<bool> RequestBody::truth(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        complain(name + " must be true or false"_L1);
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<QByteArray> RequestBody::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isObject()) {
        complain(name + " must be an object"_L1);
        return std::nullopt;
    }
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace contactdesk

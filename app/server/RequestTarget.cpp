#include "server/RequestTarget.h"

#include <QUrl>
#include <QUrlQuery>

namespace contactdesk
{

namespace
{

std::optional<QString> decoded(const QString &encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toLatin1());
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

} // namespace

std::optional<RequestTarget> RequestTarget::parse(const QByteArray &target)
{
    // With a host before it, a path of two slashes stays a path.
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + target, QUrl::StrictMode);
    if (!target.startsWith('/') || !target.isValidUtf8() || !url.isValid())
        return std::nullopt;

    RequestTarget result;
    const QStringList segments = url.path(QUrl::FullyEncoded).mid(1).split(u'/');
    for (const QString &segment : segments) {
        const auto text = decoded(segment);
        if (!text)
            return std::nullopt;
        result.m_segments.append(*text);
    }

    // QUrlQuery would leave a plus a plus.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', QLatin1StringView("%20")));
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto &item : items) {
        const auto name = decoded(item.first);
        const auto value = decoded(item.second);
        if (!name || !value)
            return std::nullopt;
        if (!name->isEmpty())
            result.m_query.append({*name, *value});
    }
    return result;
}

QStringList RequestTarget::values(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : m_query) {
        if (key == name)
            found.append(value);
    }
    return found;
}

} // namespace contactdesk

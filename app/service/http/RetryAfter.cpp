#include "service/http/RetryAfter.h"

#include <QNetworkRequest>

#include <algorithm>

namespace contactdesk
{

namespace
{

// Further ahead than anybody waits, and near enough for any arithmetic on times.
constexpr qint64 mostSeconds = 1'000'000'000;

} // namespace

QDateTime retryTime(const QByteArray &header, const QDateTime &now)
{
    const QByteArray value = header.trimmed();
    const bool isNumber = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return now.addSecs(fits ? std::min(seconds, mostSeconds) : mostSeconds);
    }
    // Qt reads the three forms of an HTTP date, but only where it expects one.
    QNetworkRequest reader;
    reader.setRawHeader("Last-Modified", value);
    return reader.header(QNetworkRequest::LastModifiedHeader).toDateTime();
}

} // namespace contactdesk

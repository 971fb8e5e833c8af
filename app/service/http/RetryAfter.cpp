#include "service/http/RetryAfter.h"

#include <QNetworkRequest>

#include <algorithm>

namespace contactdesk
{

namespace
{

// Near enough for any arithmetic on times.
constexpr qint64 mostSeconds = 1'000'000'000;

QDateTime timeIn(const QByteArray &value, const QDateTime &now)
{
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

} // namespace

QDateTime retryTime(const QByteArray &header, const QDateTime &now,
                    std::chrono::milliseconds longest)
{
    const QDateTime time = timeIn(header.trimmed(), now);
    return time.isValid() ? std::clamp(time, now, now.addMSecs(longest.count())) : QDateTime();
}

} // namespace contactdesk

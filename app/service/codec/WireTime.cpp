#include "service/codec/WireTime.h"

namespace contactdesk
{

namespace
{

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 earliestPlainNumber = 100'000'000'000;
// Year 10000; beyond it QDateTime works, but nothing that shows a date does.
constexpr qint64 firstOfYear10000 = 253'402'300'800'000;
constexpr qint64 firstOfYear1 = -62'135'596'800'000;

QDateTime fromMs(qint64 ms)
{
    if (ms < firstOfYear1 || ms >= firstOfYear10000)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Reads fixed places of a text; one wrong character makes all of it wrong.
class Places
{
public:
    explicit Places(std::string_view text) : m_rest(text) {}

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            m_ok = m_ok && isDigit();
            value = value * 10 + (m_ok ? m_rest.front() - '0' : 0);
            // Goes on after a wrong character too: callers loop until the digits end.
            m_rest.remove_prefix(m_rest.empty() ? 0 : 1);
        }
        return value;
    }
    bool skip(std::string_view anyOf)
    {
        const bool matches = !m_rest.empty() && anyOf.find(m_rest.front()) != anyOf.npos;
        if (matches)
            m_rest.remove_prefix(1);
        return matches;
    }
    void need(std::string_view anyOf) { m_ok = skip(anyOf) && m_ok; }
    bool isDigit() const { return !m_rest.empty() && m_rest[0] >= '0' && m_rest[0] <= '9'; }
    void fail() { m_ok = false; }
    bool isRight() const { return m_ok; }
    bool isAtEnd() const { return m_rest.empty(); }
    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

int msOfFraction(Places &places)
{
    int ms = 0;
    int digits = 0;
    for (; places.isDigit(); ++digits) {
        const int digit = places.number(1);
        if (digits < 3)
            ms = ms * 10 + digit;
    }
    if (digits == 0)
        places.fail();
    for (; digits < 3; ++digits)
        ms *= 10;
    return ms;
}

/// "Z", "+02:00", "+0200" or "+02", in milliseconds east; nothing is UTC.
qint64 offset(Places &places)
{
    const bool west = places.next() == '-';
    if (places.isAtEnd() || places.skip("Zz"))
        return 0;
    places.need("+-");
    const int hours = places.number(2);
    places.skip(":");
    const int minutes = places.isAtEnd() ? 0 : places.number(2);
    if (hours > 23 || minutes > 59)
        places.fail();
    const qint64 ms = qint64(hours * 60 + minutes) * 60'000;
    return west ? -ms : ms;
}

std::optional<QDateTime> fromSecondsObject(const simdjson::dom::object &object)
{
    const auto member = [&](const char *name, const char *otherName) {
        const auto found = object[name];
        return found.error() ? object[otherName] : found;
    };
    int64_t seconds = 0;
    if (member("_seconds", "seconds").get(seconds))
        return {};
    int64_t nanoseconds = 0;
    const auto fraction = member("_nanoseconds", "nanoseconds");
    if (!fraction.error() && fraction.get(nanoseconds))
        return {};
    if (seconds < firstOfYear1 / 1000 || seconds >= firstOfYear10000 / 1000 || nanoseconds < 0 ||
        nanoseconds >= 1'000'000'000)
        return QDateTime();
    return fromMs(seconds * 1000 + nanoseconds / 1'000'000);
}

} // namespace

QDateTime timeFromIso(std::string_view text)
{
    Places places(text);
    const int year = places.number(4);
    places.need("-");
    const int month = places.number(2);
    places.need("-");
    const int day = places.number(2);
    places.need("Tt ");
    const int hour = places.number(2);
    places.need(":");
    const int minute = places.number(2);
    const int second = places.skip(":") ? places.number(2) : 0;
    const int ms = places.skip(".,") ? msOfFraction(places) : 0;
    const qint64 east = offset(places);

    const QDate date(year, month, day);
    const QTime time(hour, minute, second, ms);
    if (!places.isRight() || !places.isAtEnd() || !date.isValid() || !time.isValid())
        return {};
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return fromMs(days * msPerDay + time.msecsSinceStartOfDay() - east);
}

QDateTime timeFromMs(double ms)
{
    if (ms < double(earliestPlainNumber) || ms >= double(firstOfYear10000))
        return {};
    return fromMs(static_cast<qint64>(ms));
}

std::optional<QDateTime> timeFrom(const simdjson::dom::element &element)
{
    using simdjson::dom::element_type;
    switch (element.type()) {
    case element_type::NULL_VALUE:
        return QDateTime();
    case element_type::STRING:
        return timeFromIso(std::string_view(element));
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return timeFromMs(double(element));
    case element_type::OBJECT:
        return fromSecondsObject(simdjson::dom::object(element));
    default:
        return {};
    }
}

} // namespace contactdesk

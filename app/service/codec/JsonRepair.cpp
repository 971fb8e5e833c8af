#include "service/codec/JsonRepair.h"

#include <QChar>

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr qsizetype escapeSize = 6;
// 2^63 has 19 digits.
constexpr qsizetype doubtfulDigits = 19;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The unit of "\uXXXX" at `at`; 0 if there is no such escape.
uint escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + escapeSize > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return 0;
    bool ok = false;
    const uint unit = json.sliced(at + 2, 4).toUInt(&ok, 16);
    return ok ? unit : 0;
}

/// Copies one escape and gives the place after it.
qsizetype copyEscape(QByteArrayView json, qsizetype at, QByteArray &out)
{
    const uint unit = escapedUnit(json, at);
    if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escapedUnit(json, at + escapeSize))) {
        out.append(json.sliced(at, 2 * escapeSize));
        return at + 2 * escapeSize;
    }
    if (QChar::isSurrogate(unit)) {
        out.append("\\ufffd");
        return at + escapeSize;
    }
    const qsizetype size = std::min<qsizetype>(2, json.size() - at);
    out.append(json.sliced(at, size));
    return at + size;
}

/// Copies a run of digits, as a double where it is too long for an integer.
qsizetype copyDigits(QByteArrayView json, qsizetype at, QByteArray &out)
{
    const qsizetype start = at;
    while (at < json.size() && isDigit(json[at]))
        ++at;
    out.append(json.sliced(start, at - start));
    const char before = start > 0 ? json[start - 1] : ' ';
    const char after = at < json.size() ? json[at] : ' ';
    const bool isPartOfDouble = before == '.' || before == 'e' || before == 'E' || before == '+' ||
                                after == '.' || after == 'e' || after == 'E';
    if (at - start >= doubtfulDigits && !isPartOfDouble)
        out.append(".0");
    return at;
}

} // namespace

QByteArray repairedJson(const QByteArray &json)
{
    const QByteArrayView in(json);
    QByteArray out;
    out.reserve(in.size() + in.size() / 8);
    bool inString = false;
    for (qsizetype at = 0; at < in.size();) {
        if (inString && in[at] == '\\') {
            at = copyEscape(in, at, out);
        } else if (!inString && isDigit(in[at])) {
            at = copyDigits(in, at, out);
        } else {
            if (in[at] == '"')
                inString = !inString;
            out.append(in[at++]);
        }
    }
    return out;
}

} // namespace contactdesk

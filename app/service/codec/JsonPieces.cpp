#include "service/codec/JsonPieces.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The place of the last character before `at` that is no white space; -1 if there is none.
qsizetype lastBefore(QByteArrayView json, qsizetype at)
{
    do
        --at;
    while (at >= 0 && isSpace(json[at]));
    return at;
}

} // namespace

JsonPieces::JsonPieces(QByteArrayView json, qsizetype size)
    : m_json(json), m_usualSize(size), m_size(size)
{
    const auto start = std::find_if_not(json.begin(), json.end(), isSpace);
    m_isObject = start != json.end() && *start == '{';
    cut();
}

QByteArrayView JsonPieces::before() const
{
    if (m_start == 0)
        return {};
    return m_isObject ? QByteArrayView("{\"data\":[") : QByteArrayView("[");
}

QByteArrayView JsonPieces::after() const
{
    if (isLast())
        return {};
    return m_isObject ? QByteArrayView("]}") : QByteArrayView("]");
}

void JsonPieces::advance()
{
    m_start = m_next;
    m_size = m_usualSize;
    cut();
}

bool JsonPieces::grow()
{
    if (isLast())
        return false;
    m_size *= 2;
    cut();
    return true;
}

void JsonPieces::cut()
{
    for (; m_json.size() - m_start > m_size; m_size *= 2) {
        if (cutWithin(m_json.first(m_start + m_size)))
            return;
    }
    m_end = m_json.size();
}

bool JsonPieces::cutWithin(QByteArrayView json)
{
    // The last "},{" there.
    for (qsizetype at = json.lastIndexOf('{'); at > m_start; at = json.lastIndexOf('{', at - 1)) {
        const qsizetype comma = lastBefore(json, at);
        const qsizetype brace = comma > m_start ? lastBefore(json, comma) : -1;
        if (brace > m_start && json[comma] == ',' && json[brace] == '}') {
            m_end = brace + 1;
            m_next = comma + 1;
            return true;
        }
    }
    return false;
}

} // namespace contactdesk

#include "server/JsonWriter.h"

namespace contactdesk
{

namespace
{

void appendEscaped(QByteArray &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (code < 0x20) {
        out += "\\u00";
        out += digits[code >> 4];
        out += digits[code & 15];
    } else {
        out += c;
    }
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_text += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_text += ']';
    m_needsComma = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_text += '"';
    m_text.append(name.data(), name.size());
    m_text += "\":";
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    const QByteArray bytes = text.toUtf8();
    m_text.reserve(m_text.size() + bytes.size() + 2);
    m_text += '"';
    for (const char c : bytes)
        appendEscaped(m_text, c);
    m_text += '"';
}

void JsonWriter::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

void JsonWriter::value(double number)
{
    separate();
    m_text += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_text += json;
}

void JsonWriter::field(QLatin1StringView name, QStringView text)
{
    key(name);
    value(text);
}

void JsonWriter::field(QLatin1StringView name, bool truth)
{
    key(name);
    value(truth);
}

void JsonWriter::field(QLatin1StringView name, double number)
{
    key(name);
    value(number);
}

void JsonWriter::field(QLatin1StringView name, const std::optional<QString> &text)
{
    key(name);
    if (text)
        value(QStringView(*text));
    else
        null();
}

void JsonWriter::field(QLatin1StringView name, const QDateTime &time)
{
    key(name);
    if (time.isValid())
        value(QStringView(time.toUTC().toString(Qt::ISODateWithMs)));
    else
        null();
}

} // namespace contactdesk

#include "server/RequestTarget.h"

#include <QStringDecoder>

namespace contactdesk
{

namespace
{

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> utf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

enum class Plus { IsPlus, IsSpace };

std::optional<QString> decoded(const QByteArray &text, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += c == '+' && plus == Plus::IsSpace ? ' ' : c;
        }
    }
    return utf8(bytes);
}

} // namespace

std::optional<RequestTarget> RequestTarget::parse(const QByteArray &target)
{
    RequestTarget result;
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    const QByteArray query = question < 0 ? QByteArray() : target.mid(question + 1);

    if (!path.startsWith('/'))
        return std::nullopt;
    for (const QByteArray &segment : path.mid(1).split('/')) {
        const auto text = decoded(segment, Plus::IsPlus);
        if (!text)
            return std::nullopt;
        result.m_segments.append(*text);
    }

    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), Plus::IsSpace);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), Plus::IsSpace);
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

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace contactdesk
{

/// In levels of arrays and objects.
inline constexpr size_t deepestJson = 64;

/// True for an error that repairedJson() may be the cure of.
inline bool isRepairable(simdjson::error_code error)
{
    return error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR;
}

/// What Windows programs put in front of UTF-8 is no part of the JSON.
QByteArrayView withoutByteOrderMark(QByteArrayView bytes);

/// A parsed JSON text, untrusted: at most deepestJson deep, and well-formed but for what would make
/// a whole answer unreadable though JavaScript writes it: half an emoji cut off (read as U+FFFD)
/// and integers beyond 64 bits (read as doubles).
class JsonText
{
public:
    /// std::nullopt if it isn't JSON.
    static std::optional<JsonText> parse(const QByteArray &bytes);

    /// Valid as long as this object.
    simdjson::dom::element root() const { return m_root; }

    /// The text of an object as it was sent: of the root, or of a member (of a member) of it.
    QByteArray raw(std::initializer_list<std::string_view> path) const;

private:
    JsonText() = default;
    bool read(const QByteArray &bytes, simdjson::error_code &error);

    /// On the heap: elements point into it, so it may not move.
    std::unique_ptr<simdjson::dom::parser> m_parser;
    simdjson::dom::element m_root;
    QByteArray m_sent;
};

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace contactdesk

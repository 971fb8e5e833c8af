#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace contactdesk
{

/// Gives equal words the same QString: a conversation says "delivered" a thousand times. It holds a
/// few words only; one that is pushed out is made anew.
class WordBook
{
public:
    /// `utf8` is well-formed.
    QString word(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        Entry &entry = m_entries[placeOf(utf8)];
        if (entry.utf8 != utf8) {
            entry.utf8 = utf8;
            entry.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        }
        return entry.text;
    }

private:
    struct Entry {
        std::string utf8;
        QString text;
    };
    static constexpr size_t places = 64;

    static size_t placeOf(std::string_view utf8)
    {
        const size_t first = static_cast<unsigned char>(utf8.front());
        const size_t last = static_cast<unsigned char>(utf8.back());
        return (utf8.size() * 7 + first * 5 + last) % places;
    }

    std::array<Entry, places> m_entries;
};

} // namespace contactdesk

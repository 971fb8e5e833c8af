#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace contactdesk
{

/// One thing that a query asks for.
struct SearchTerm {
    enum class Kind {
        /// `text` is a folded word: the beginning of a word of the contact.
        Word,
        /// `text` is digits that stand together in the number, as typed but for the plus or 00.
        Digits,
        /// `text` is the beginning of a key of the index (see IndexKeys.h).
        Filter,
        /// Last opened at or after `time`.
        SeenSince,
        /// Last opened before `time`, or never.
        NotSeenSince,
    };

    Kind kind = Kind::Word;
    /// UTF-8.
    std::string text = {};
    /// Word: written with letters alone and long enough for a typing error.
    bool mayHaveTypo = false;
    /// Word: written with digits alone, so that it may also stand within the number.
    bool mayBeDigits = false;
    /// Digits, or a word that may be: typed with a plus or 00, so that they begin the number.
    bool fromStart = false;
    /// Digits, or a word that may be: typed with a trunk zero, so that, without it, they may begin
    /// the national number.
    bool hasTrunkZero = false;
    /// Filter: the whole key, and not only its beginning.
    bool isWhole = false;
    /// Filter, SeenSince, NotSeenSince: whoever meets it is left out.
    bool isExcluded = false;
    /// Seconds since 1970.
    qint64 time = 0;

    /// Digits, or a word that may be: what stands in the number.
    std::string_view digits() const
    {
        const size_t prefix = kind == Kind::Word && fromStart ? 2 : 0;
        return std::string_view(text).substr(prefix);
    }

    bool operator==(const SearchTerm &) const = default;
};

} // namespace contactdesk

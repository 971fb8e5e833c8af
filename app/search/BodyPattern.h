#pragma once

#include "search/BodyFolder.h"

#include <QString>

#include <limits>

namespace contactdesk
{

/// What is looked for in the texts of messages: anywhere in them, folded like everything that is
/// searched. A value.
class BodyPattern
{
public:
    /// Spaces count as typed.
    explicit BodyPattern(const QString &text);

    /// True if nothing is left of it, such as of a single accent; then nothing is found.
    bool isEmpty() const { return m_utf8.empty(); }
    const std::string &utf8() const { return m_utf8; }

    /// How often it occurs, from left to right, without overlapping; counted up to `most`. What
    /// folder.fold() returned before isn't valid any more.
    int occurrences(std::string_view body, BodyFolder &folder,
                    int most = std::numeric_limits<int>::max()) const;

private:
    std::string m_utf8;
    bool m_isAscii = true;
    /// Where its two rarest bytes are, the same if it has only one.
    size_t m_rarest = 0;
    size_t m_second = 0;
};

} // namespace contactdesk

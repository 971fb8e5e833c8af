#pragma once

#include <QString>

#include <memory>
#include <string_view>

namespace contactdesk
{

/// A text that stays UTF-8 until it is shown: of a long conversation only the rows in sight are
/// ever made into QStrings. It may be a slice of a buffer that it shares with others, and then
/// keeps all of that buffer. A value like any other: copies are cheap and may go to other threads.
class Utf8Text
{
public:
    Utf8Text() = default;
    /// Implicit, so that it is given as easily as a QString.
    Utf8Text(const QString &text);
    /// `part` is well-formed UTF-8 and lies in what `owner` keeps; it is not copied. Byte order
    /// marks at its start are left out.
    Utf8Text(const std::shared_ptr<const void> &owner, std::string_view part);

    bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this object.
    std::string_view utf8() const { return {m_text.get(), m_size}; }
    QString toString() const;

    /// Compares the characters, wherever they are kept.
    friend bool operator==(const Utf8Text &a, const Utf8Text &b)
    {
        return a.m_size == b.m_size && (a.m_text == b.m_text || a.utf8() == b.utf8());
    }

private:
    /// Owns the buffer and points to this text's part of it.
    std::shared_ptr<const char> m_text;
    size_t m_size = 0;
};

} // namespace contactdesk

Q_DECLARE_TYPEINFO(contactdesk::Utf8Text, Q_RELOCATABLE_TYPE);

#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace contactdesk
{

/// What a filter compares, kept in the index among the words. A key begins with a byte that no
/// folded word has and that stands before all others.
enum class KeyKind : char {
    /// The folded name of a tag, a list or the channel.
    /// @{
    Tag = 't',
    List = 'l',
    Channel = 'c',
    /// @}
    /// "on" or "off"; none where nobody has told.
    /// @{
    Bot = 'b',
    DoNotDisturb = 'd',
    /// @}
    /// "name", "email" or "phone".
    Missing = 'm',
    /// No contact has it.
    Nobody = 'n',
};

/// Every key begins with it, and no word does.
inline constexpr char keyMark = '\x01';

std::string indexKey(KeyKind kind, std::string_view value = {});

/// Of a key: what kind it is, what it says.
/// @{
inline KeyKind kindOfKey(std::string_view key)
{
    return static_cast<KeyKind>(key[1]);
}
inline std::string_view valueOfKey(std::string_view key)
{
    return key.substr(2);
}
/// @}

/// A tag's or list's name as it is compared: folded, single spaces, cut off as words are.
/// @{
std::string foldedName(QStringView name);
/// Of one that is folded already.
void simplifyName(std::string &folded);
/// @}

} // namespace contactdesk

#pragma once

#include "search/IndexKeys.h"
#include "search/PackedNumber.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace contactdesk
{

struct ContactSummary;

/// What of a contact is searched. The service's placeholders are no part of it.
class ContactWords
{
public:
    /// Replaces what was said of another contact; keeps the memory.
    void read(const ContactSummary &summary);

    /// Folded words and the keys of filters; a word may come twice.
    /// @{
    size_t size() const { return m_ends.size(); }
    std::string_view operator[](size_t index) const;
    /// @}
    PackedNumber number() const { return m_number; }
    /// See mailHash(); 0 without an address.
    quint32 mail() const { return m_mail; }

    /// Gives back what memory it doesn't need.
    void squeeze();
    /// Bytes on the heap.
    size_t memory() const
    {
        return m_text.capacity() + m_folded.capacity() + m_ends.capacity() * sizeof(quint32);
    }

private:
    void addName(const ContactSummary &summary);
    void addAddresses(const ContactSummary &summary);
    void addWords(const QString &text);
    void addNamed(const QString &name, KeyKind kind);
    void addFlag(std::optional<bool> flag, KeyKind kind);
    void fold(const QString &text);
    void addFoldedWords();
    void addKey(KeyKind kind, std::string_view value);
    void addWord(std::string_view word);

    std::string m_text;
    std::vector<quint32> m_ends;
    /// Of the field at hand.
    std::string m_folded;
    PackedNumber m_number = packed::none;
    quint32 m_mail = 0;
};

/// Tells one e-mail address from another, whatever the case of its letters; never 0. Two addresses
/// may share it: compare something else as well.
quint32 mailHash(const QString &address);

} // namespace contactdesk

#include "search/WordTable.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <xxhash.h>

namespace contactdesk
{

namespace
{

constexpr size_t firstPlaces = 1024;

quint32 hashOf(std::string_view word)
{
    return static_cast<quint32>(XXH3_64bits(word.data(), word.size()));
}

/// The first eight bytes as a number that sorts as they do.
quint64 sortKeyOf(std::string_view word)
{
    quint64 beginning = 0;
    std::memcpy(&beginning, word.data(), std::min(word.size(), sizeof beginning));
    return qFromBigEndian(beginning);
}

} // namespace

WordTable::WordTable() : m_places(firstPlaces) {}

quint32 WordTable::numberOf(std::string_view word)
{
    const quint32 hash = hashOf(word);
    const size_t mask = m_places.size() - 1;
    size_t place = hash & mask;
    for (; m_places[place] != 0; place = (place + 1) & mask) {
        const quint32 number = m_places[place] - 1;
        if (m_words[number].hash == hash && this->word(number) == word)
            return number;
    }
    const auto number = static_cast<quint32>(m_words.size());
    m_words.push_back(
        {static_cast<quint32>(m_text.size()), static_cast<quint32>(word.size()), hash});
    m_text += word;
    m_places[place] = number + 1;
    if (m_words.size() * 2 > m_places.size())
        grow();
    return number;
}

void WordTable::grow()
{
    m_places.assign(m_places.size() * 4, 0);
    const size_t mask = m_places.size() - 1;
    for (quint32 number = 0; number < m_words.size(); ++number) {
        size_t place = m_words[number].hash & mask;
        while (m_places[place] != 0)
            place = (place + 1) & mask;
        m_places[place] = number + 1;
    }
}

std::vector<quint32> WordTable::sorted() const
{
    struct Entry {
        quint64 beginning;
        quint32 number;
    };
    std::vector<Entry> entries;
    entries.reserve(m_words.size());
    for (quint32 number = 0; number < m_words.size(); ++number)
        entries.push_back({sortKeyOf(word(number)), number});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        return word(a.number) < word(b.number);
    });
    std::vector<quint32> numbers;
    numbers.reserve(entries.size());
    for (const Entry &entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

} // namespace contactdesk

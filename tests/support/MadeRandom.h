#pragma once

#include <QtGlobal>

#include <algorithm>

namespace contactdesk
{

/// Numbers that look random and are the same on every computer and with every library (SplitMix64).
class MadeRandom
{
public:
    explicit MadeRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
        return z ^ (z >> 31);
    }

    /// From 0 to `count` - 1; `count` is positive.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    /// The same, small numbers more often than large ones, as names are.
    int smallBelow(int count) { return std::min({below(count), below(count), below(count)}); }
    bool inHundred(int percent) { return below(100) < percent; }

    template <class List>
    auto oneOf(const List &list)
    {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }

private:
    quint64 m_state;
};

} // namespace contactdesk

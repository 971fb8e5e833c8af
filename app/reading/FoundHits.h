#pragma once

#include "reading/MessageHit.h"

#include <QList>

#include <limits>
#include <optional>
#include <vector>

namespace contactdesk
{

/// What has been found in a conversation, newest first, and where among it the agent is. A value.
class FoundHits
{
public:
    static constexpr int newest = std::numeric_limits<int>::max();

    struct Place {
        int row = 0;
        /// Which occurrence in its message, from 0 at the start of the text.
        int nth = 0;
        /// Which of all, from 1 for the last one in the newest message.
        qsizetype number = 0;

        bool operator==(const Place &) const = default;
    };
    enum class Step { Taken, WentRound, Impossible };

    /// Forgets everything. The agent will be at the newest occurrence that isn't newer than that:
    /// in an older message, or in this one and not after the `nth`.
    void start(int row, int nth);
    /// Hits as MessageFinder tells them. True if the agent is somewhere now and wasn't before.
    bool add(const QList<MessageHit> &hits);
    /// No more will come: who is nowhere yet is at the newest. True as for add().
    bool finish();

    std::optional<Place> place() const { return m_place; }
    /// By one occurrence. It goes round at both ends, but not before all has been found.
    /// @{
    Step goOlder();
    Step goNewer();
    /// @}

    qsizetype occurrences() const { return m_occurrences; }
    qsizetype messages() const { return std::ssize(m_hits); }
    /// Rising.
    std::vector<int> rows() const;

private:
    void setPlace(size_t hit, int nth, qsizetype number);

    std::vector<MessageHit> m_hits;
    qsizetype m_occurrences = 0;
    bool m_isFinished = false;
    int m_wantedRow = newest;
    int m_wantedNth = newest;
    std::optional<Place> m_place;
    /// Of m_hits, where m_place is.
    size_t m_hit = 0;
};

} // namespace contactdesk

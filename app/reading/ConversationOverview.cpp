#include "reading/ConversationOverview.h"

#include <algorithm>
#include <vector>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What of a kind matters here, so that no status is compared for each message.
struct Meaning {
    MessageDirection direction = MessageDirection::Unknown;
    bool isUndelivered = false;
};

std::vector<Meaning> meaningsOf(const Conversation &conversation)
{
    std::vector<Meaning> meanings;
    meanings.reserve(conversation.kinds().size());
    for (const MessageKind &kind : conversation.kinds())
        meanings.push_back({kind.direction, isUndelivered(kind.status)});
    return meanings;
}

/// Follows a conversation from its beginning and knows at any time whose turn it is.
class Turn
{
public:
    void take(qsizetype row, MessageDirection direction, bool isUndelivered)
    {
        if (direction == MessageDirection::Unknown)
            return;
        m_isKnown = true;
        if (direction == MessageDirection::Outbound) {
            m_isOurLastLost = isUndelivered;
            if (isUndelivered)
                return;
        }
        if (m_writer == direction)
            return;
        if (direction == MessageDirection::Outbound && m_writer == MessageDirection::Inbound)
            m_answers.emplace_back(m_since, row);
        m_writer = direction;
        m_since = row;
    }

    Waiting waiting(const Conversation &conversation) const
    {
        Waiting waiting{.isOurLastLost = m_isOurLastLost};
        if (m_writer == MessageDirection::Unknown) {
            if (!m_isKnown && !conversation.isEmpty())
                waiting.who = Waiting::Who::Unknown;
            return waiting;
        }
        waiting.who = m_writer == MessageDirection::Inbound ? Waiting::Who::They : Waiting::Who::We;
        waiting.since = conversation.time(m_since);
        return waiting;
    }

    std::optional<std::chrono::milliseconds> typicalAnswer(const Conversation &conversation) const
    {
        std::vector<qint64> times;
        times.reserve(m_answers.size());
        for (const auto &[asked, answered] : m_answers) {
            if (conversation.time(asked).isValid() && conversation.time(answered).isValid())
                times.push_back(conversation.timestamp(answered) - conversation.timestamp(asked));
        }
        if (times.empty())
            return std::nullopt;
        const auto middle = times.begin() + std::ssize(times) / 2;
        std::nth_element(times.begin(), middle, times.end());
        return std::chrono::milliseconds(*middle);
    }

private:
    /// Of whoever wrote last and reached the other.
    MessageDirection m_writer = MessageDirection::Unknown;
    /// The first message that isn't answered.
    qsizetype m_since = 0;
    bool m_isKnown = false;
    bool m_isOurLastLost = false;
    /// The rows of a first question and of its answer.
    std::vector<std::pair<qsizetype, qsizetype>> m_answers;
};

} // namespace

ConversationOverview overviewOf(const Conversation &conversation)
{
    ConversationOverview overview;
    overview.all = conversation.size();
    const std::vector<Meaning> meanings = meaningsOf(conversation);
    Turn turn;
    for (qsizetype row = 0; row < conversation.size(); ++row) {
        const Meaning &meaning = meanings[conversation.kindNumber(row)];
        overview.inbound += meaning.direction == MessageDirection::Inbound ? 1 : 0;
        overview.outbound += meaning.direction == MessageDirection::Outbound ? 1 : 0;
        overview.undelivered += meaning.isUndelivered ? 1 : 0;
        overview.withMedia += conversation.hasMedia(row) ? 1 : 0;
        turn.take(row, meaning.direction, meaning.isUndelivered);
    }
    overview.waiting = turn.waiting(conversation);
    overview.typicalAnswer = turn.typicalAnswer(conversation);

    for (qsizetype row = 0; row < conversation.size() && !overview.first.isValid(); ++row)
        overview.first = conversation.time(row);
    // From the end: what is asked for is nearly always among the last few.
    for (qsizetype row = conversation.size() - 1; row >= 0; --row) {
        const QDateTime time = conversation.time(row);
        if (!time.isValid())
            continue;
        if (!overview.last.isValid())
            overview.last = time;
        const MessageDirection direction = conversation.kind(row).direction;
        if (direction == MessageDirection::Inbound && !overview.lastInbound.isValid())
            overview.lastInbound = time;
        if (direction == MessageDirection::Outbound && !overview.lastOutbound.isValid())
            overview.lastOutbound = time;
        if (overview.lastInbound.isValid() && overview.lastOutbound.isValid())
            break;
    }
    return overview;
}

} // namespace contactdesk

#include "reading/FindRun.h"

#include <chrono>
#include <utility>

namespace contactdesk
{

namespace
{

using namespace std::chrono_literals;
using Ticks = std::chrono::steady_clock;

/// Collects what is found, and tells of it neither too seldom nor too often.
class Telling
{
public:
    explicit Telling(const FindRun::Listener &listener) : m_listener(listener) {}

    void add(MessageHit hit)
    {
        m_hits.append(hit);
        if (m_hits.size() == FindRun::mostAtOnce)
            tell();
    }

    /// `fraction` of the work is done.
    void pause(double fraction)
    {
        const Ticks::time_point now = Ticks::now();
        if (!m_hits.isEmpty() && (!m_hasTold || now - m_told > 10ms))
            tell();
        if (now - m_progressed > 100ms) {
            m_progressed = now;
            m_listener.progressed(fraction);
        }
    }

    void tell()
    {
        if (m_hits.isEmpty())
            return;
        m_listener.found(std::exchange(m_hits, {}));
        m_told = Ticks::now();
        m_hasTold = true;
    }

private:
    const FindRun::Listener &m_listener;
    QList<MessageHit> m_hits;
    Ticks::time_point m_told;
    Ticks::time_point m_progressed = Ticks::now();
    bool m_hasTold = false;
};

} // namespace

FindRun::FindRun(Conversation conversation, BodyPattern pattern,
                 std::shared_ptr<const FindResult> earlier)
    : m_conversation(std::move(conversation)),
      m_pattern(std::move(pattern)),
      m_earlier(std::move(earlier))
{
}

/// True if whatever is found among the messages of the earlier find is among its hits.
bool FindRun::isOfUse(const FindResult &earlier) const
{
    const Conversation &before = earlier.conversation;
    if (m_pattern.utf8().find(earlier.pattern) == std::string::npos ||
        before.size() > m_conversation.size())
        return false;
    if (before.isSharedWith(m_conversation))
        return true;
    for (qsizetype row = before.size() - 1; row >= 0; --row) {
        if (!before.isSameMessage(row, m_conversation, row))
            return false;
    }
    return true;
}

std::shared_ptr<const FindResult> FindRun::run(BodyFolder &folder, const Listener &listener,
                                               const std::stop_token &stop) const
{
    auto result = std::make_shared<FindResult>();
    result->conversation = m_conversation;
    result->pattern = m_pattern.utf8();
    Telling telling(listener);

    const bool isShort = m_earlier && isOfUse(*m_earlier);
    const qsizetype newer =
        m_conversation.size() - (isShort ? m_earlier->conversation.size() : qsizetype{0});
    const qsizetype all = newer + (isShort ? std::ssize(m_earlier->rows) : 0);
    // Looking at the clock takes longer than looking at a short message.
    constexpr qsizetype between = 32;
    constexpr size_t bytesBetween = 64 * 1024;
    size_t bytes = 0;
    for (qsizetype i = 0; i < all; ++i) {
        if (stop.stop_requested())
            return {};
        const qsizetype row = i < newer ? m_conversation.size() - 1 - i
                                        : m_earlier->rows[static_cast<size_t>(i - newer)];
        const std::string_view body = m_conversation.body(row);
        if (const int count = m_pattern.occurrences(body, folder)) {
            telling.add({static_cast<int>(row), count});
            result->rows.push_back(static_cast<int>(row));
            result->occurrences += count;
        }
        bytes += body.size();
        if (i % between == between - 1 || bytes > bytesBetween) {
            telling.pause(static_cast<double>(i + 1) / static_cast<double>(all));
            bytes = 0;
        }
    }
    telling.tell();
    return result;
}

} // namespace contactdesk

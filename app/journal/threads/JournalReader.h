#pragma once

#include "database/SqliteConnection.h"
#include "database/WorkQueue.h"

#include <atomic>
#include <functional>
#include <type_traits>
#include <utility>

namespace contactdesk
{

/// A thread that reads the journal, with a connection of its own, so that it holds up no writing.
/// May be called from any thread; what is given to it is called on its own.
class JournalReader
{
public:
    /// Told that the file of a certain opening is damaged.
    using DamageReport = std::function<void(int opening)>;

    explicit JournalReader(DamageReport damaged) : m_damaged(std::move(damaged)) {}
    ~JournalReader() { end(); }

    /// `opening` counts how often the file has been opened.
    void open(const QString &file, int opening);
    /// Every question is answered with this.
    void refuse(const Failure &failure);
    /// Closes the connection, and waits until that is done; a long reading is cut short.
    void close();
    /// Drops what waits, cuts short what is under way, and ends the thread.
    void end();

    /// `read` is given the connection and a flag that is set when it shall give up; it gives a
    /// tl::expected, which `answer` takes.
    template <class Read, class Answer>
    void ask(Read read, Answer answer);

private:
    DamageReport m_damaged;
    int m_opening = 0;
    std::unique_ptr<SqliteConnection> m_connection;
    Failure m_refusal{.kind = FailureKind::Storage};
    std::atomic<bool> m_isEnding = false;
    WorkQueue m_queue;
};

template <class Read, class Answer>
void JournalReader::ask(Read read, Answer answer)
{
    m_queue.post([this, read = std::move(read), answer = std::move(answer)] {
        using Result = std::invoke_result_t<Read, SqliteConnection &, const std::atomic<bool> &>;
        if (!m_connection) {
            answer(Result(tl::unexpected(m_refusal)));
            return;
        }
        Result result = read(*m_connection, m_isEnding);
        if (!result && result.error().cause == FailureCause::FileDamaged)
            m_damaged(m_opening);
        answer(std::move(result));
    });
}

} // namespace contactdesk

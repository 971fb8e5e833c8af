#pragma once

#include "database/FailureLog.h"
#include "database/SqliteConnection.h"
#include "database/WorkQueue.h"
#include "store/messages/MessageScan.h"
#include "store/threads/StoreEvents.h"

#include <functional>
#include <stop_token>

namespace contactdesk
{

/// The thread that looks through all conversations, with a connection of its own, so that a long
/// search holds up nobody. May be called from any thread; what is given to it is called on its own.
class MessageSearcher
{
public:
    using Answer = std::function<void(const MessageFindings &)>;
    using DamageReport = std::function<void(int opening)>;

    MessageSearcher(StoreEvents events, DamageReport damaged);
    ~MessageSearcher();

    /// As with StoreReader. A search that is under way when the directory is closed begins anew
    /// when it is open again.
    /// @{
    void open(const DatabaseAddress &address, int opening);
    void refuse();
    void close();
    void end();
    /// @}

    /// Takes the place of the search before; not answered any more once `stop` is requested.
    void find(const QString &text, const FindingLimits &limits, const std::stop_token &stop,
              Answer answer);

private:
    enum class State { Waiting, Open, Refused };

    struct Question {
        QString text;
        FindingLimits limits;
        std::stop_token stop;
        Answer answer;
    };

    void settle(State state);
    void begin();
    void goOnLater();
    void step();
    void note(const Failure &failure);

    StoreEvents m_events;
    DamageReport m_damaged;
    State m_state = State::Waiting;
    int m_opening = 0;
    std::unique_ptr<SqliteConnection> m_connection;
    /// Until all of the answer has been given.
    std::optional<Question> m_question;
    std::unique_ptr<MessageScan> m_scan;
    bool m_isFirst = false;
    /// Counts what was begun, so that a step knows whether it is still wanted.
    int m_turn = 0;
    FailureLog m_failures;
    WorkQueue m_queue;
};

} // namespace contactdesk

#pragma once

#include "database/FailureLog.h"
#include "database/SqliteConnection.h"
#include "database/WorkQueue.h"
#include "domain/LookUpKey.h"
#include "store/StoredContact.h"
#include "store/threads/StoreEvents.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace contactdesk
{

class StoredContactRows;

/// The thread that reads single contacts, with a connection of its own, so that it waits for no
/// writing. Until the directory is open, what is asked waits. May be called from any thread; what
/// is given to it is called on its own.
class StoreReader
{
public:
    using ContactAnswer = std::function<void(std::optional<StoredContact>)>;
    using ConversationAnswer = std::function<void(std::optional<StoredConversation>)>;
    /// Told that the directory of a certain opening is damaged.
    using DamageReport = std::function<void(int opening)>;

    StoreReader(StoreEvents events, DamageReport damaged);
    ~StoreReader();

    /// `opening` counts how often the directory has been opened.
    void open(const DatabaseAddress &address, int opening);
    /// There is no directory: every answer is that nobody is known.
    void refuse();
    /// Closes the connection, and waits until that is done.
    void close();
    /// Drops what waits and ends the thread.
    void end();

    void fetch(const ContactId &id, ContactAnswer answer);
    void find(const LookUpKey &key, ContactAnswer answer);
    /// Answered once or twice: see DirectoryStore. Other questions get in between.
    void fetchConversation(const ContactId &id, const std::stop_token &stop,
                           ConversationAnswer answer);

private:
    enum class State { Waiting, Open, Refused };

    template <class Value>
    using Result = tl::expected<std::optional<Value>, Failure>;
    template <class Value>
    void ask(std::function<Result<Value>(StoredContactRows &)> read,
             std::function<void(std::optional<Value>)> answer);
    void doOrKeep(WorkQueue::Work work);
    void settle(State state);
    void note(const Failure &failure);

    StoreEvents m_events;
    DamageReport m_damaged;
    State m_state = State::Waiting;
    int m_opening = 0;
    std::unique_ptr<SqliteConnection> m_connection;
    std::vector<WorkQueue::Work> m_waiting;
    FailureLog m_failures;
    WorkQueue m_queue;
};

} // namespace contactdesk

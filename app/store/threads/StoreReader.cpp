#include "store/threads/StoreReader.h"

#include "database/ReadingConnection.h"
#include "database/StorageFailure.h"
#include "store/rows/StoredContactRows.h"

#include <utility>

namespace contactdesk
{

StoreReader::StoreReader(StoreEvents events, DamageReport damaged)
    : m_events(std::move(events)), m_damaged(std::move(damaged))
{
}

StoreReader::~StoreReader()
{
    end();
}

void StoreReader::open(const DatabaseAddress &address, int opening)
{
    m_queue.post([this, address, opening] {
        m_opening = opening;
        auto opened = openForReading(address);
        if (opened)
            m_connection = std::move(*opened);
        else
            note(opened.error());
        settle(opened ? State::Open : State::Refused);
    });
}

void StoreReader::refuse()
{
    m_queue.post([this] { settle(State::Refused); });
}

void StoreReader::close()
{
    m_queue.call([this] {
        m_connection.reset();
        m_state = State::Waiting;
    });
}

void StoreReader::end()
{
    m_queue.abandon();
    m_waiting.clear();
    m_connection.reset();
}

void StoreReader::settle(State state)
{
    m_state = state;
    for (const WorkQueue::Work &work : std::exchange(m_waiting, {}))
        work();
}

void StoreReader::doOrKeep(WorkQueue::Work work)
{
    m_queue.post([this, work = std::move(work)] {
        if (m_state == State::Waiting)
            m_waiting.push_back(work);
        else
            work();
    });
}

template <class Value>
void StoreReader::ask(std::function<Result<Value>(StoredContactRows &)> read,
                      std::function<void(std::optional<Value>)> answer)
{
    doOrKeep([this, read = std::move(read), answer = std::move(answer)] {
        if (!m_connection) {
            answer(std::nullopt);
            return;
        }
        StoredContactRows rows(*m_connection);
        auto found = read(rows);
        if (!found)
            note(found.error());
        answer(found ? std::move(*found) : std::nullopt);
    });
}

void StoreReader::fetch(const ContactId &id, ContactAnswer answer)
{
    ask<StoredContact>([id](StoredContactRows &rows) { return rows.fetch(id); }, std::move(answer));
}

void StoreReader::find(const LookUpKey &key, ContactAnswer answer)
{
    ask<StoredContact>([key](StoredContactRows &rows) { return rows.find(key); },
                       std::move(answer));
}

void StoreReader::fetchConversation(const ContactId &id, const std::stop_token &stop,
                                    ConversationAnswer answer)
{
    const auto answerUnlessStopped = [stop, answer](const std::optional<StoredConversation> &read) {
        if (!stop.stop_requested())
            answer(read);
    };
    const auto goOn = [this, id, stop,
                       answerUnlessStopped](const std::optional<StoredConversation> &newest) {
        answerUnlessStopped(newest);
        if (stop.stop_requested() || !newest || newest->isWhole())
            return;
        ask<StoredConversation>(
            [id, stop](StoredContactRows &rows) { return rows.fetchConversation(id, stop); },
            answerUnlessStopped);
    };
    ask<StoredConversation>(
        [id, stop](StoredContactRows &rows) -> Result<StoredConversation> {
            if (stop.stop_requested())
                return std::nullopt;
            return rows.fetchNewestOfConversation(id);
        },
        goOn);
}

void StoreReader::note(const Failure &failure)
{
    if (isDamage(failure))
        m_damaged(m_opening);
    else if (m_failures.note(failure))
        m_events.failed(failure);
}

} // namespace contactdesk

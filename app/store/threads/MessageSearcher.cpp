#include "store/threads/MessageSearcher.h"

#include "database/ReadingConnection.h"
#include "database/StorageFailure.h"

#include <utility>

namespace contactdesk
{

MessageSearcher::MessageSearcher(StoreEvents events, DamageReport damaged)
    : m_events(std::move(events)), m_damaged(std::move(damaged))
{
}

MessageSearcher::~MessageSearcher()
{
    end();
}

void MessageSearcher::open(const DatabaseAddress &address, int opening)
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

void MessageSearcher::refuse()
{
    m_queue.post([this] { settle(State::Refused); });
}

void MessageSearcher::close()
{
    m_queue.call([this] {
        m_scan.reset();
        m_connection.reset();
        m_state = State::Waiting;
    });
}

void MessageSearcher::end()
{
    m_queue.abandon();
    m_question.reset();
    m_scan.reset();
    m_connection.reset();
}

void MessageSearcher::settle(State state)
{
    m_state = state;
    begin();
}

void MessageSearcher::find(const QString &text, const FindingLimits &limits,
                           const std::stop_token &stop, Answer answer)
{
    m_queue.post([this, question = Question{text, limits, stop, std::move(answer)}] {
        m_question = question;
        begin();
    });
}

void MessageSearcher::begin()
{
    m_scan.reset();
    if (!m_question || m_state == State::Waiting)
        return;
    if (m_state == State::Refused) {
        std::exchange(m_question, std::nullopt)->answer({.isFirst = true, .isOver = true});
        return;
    }
    m_scan = std::make_unique<MessageScan>(*m_connection, m_question->text, m_question->limits,
                                           m_question->stop);
    m_isFirst = true;
    ++m_turn;
    goOnLater();
}

void MessageSearcher::goOnLater()
{
    // A newer question, or whoever closes the file, gets in between.
    m_queue.post([this, turn = m_turn] {
        if (m_scan && turn == m_turn)
            step();
    });
}

void MessageSearcher::step()
{
    auto findings = m_scan->step();
    if (m_question->stop.stop_requested()) {
        m_scan.reset();
        m_question.reset();
        return;
    }
    const bool isFirst = std::exchange(m_isFirst, false);
    if (!findings) {
        m_scan.reset();
        note(findings.error());
        // The question stays: if the file is put right now, it is asked once more.
        m_question->answer({.isFirst = isFirst, .isOver = true, .isCutShort = true});
        return;
    }
    findings->isFirst = isFirst;
    m_question->answer(*findings);
    if (!findings->isOver) {
        goOnLater();
        return;
    }
    m_scan.reset();
    m_question.reset();
}

void MessageSearcher::note(const Failure &failure)
{
    if (isDamage(failure))
        m_damaged(m_opening);
    else if (m_failures.note(failure))
        m_events.failed(failure);
}

} // namespace contactdesk

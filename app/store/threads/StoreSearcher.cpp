#include "store/threads/StoreSearcher.h"

#include "database/ReadingConnection.h"
#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "search/IndexBlock.h"
#include "store/rows/ContactRows.h"
#include "store/rows/SummaryRows.h"

#include <utility>

namespace contactdesk
{

StoreSearcher::StoreSearcher(StoreEvents events, DamageReport damaged, LoadedReport loaded)
    : m_events(std::move(events)),
      m_damaged(std::move(damaged)),
      m_loaded(std::move(loaded)),
      m_index(std::make_unique<SearchIndex>())
{
}

StoreSearcher::~StoreSearcher()
{
    end();
}

void StoreSearcher::open(const DatabaseAddress &address, int opening)
{
    m_queue.post([this, address, opening] {
        m_opening = opening;
        auto opened = openForReading(address);
        if (!opened) {
            note(opened.error());
            settle(State::Refused);
            return;
        }
        m_connection = std::move(*opened);
        m_index = std::make_unique<SearchIndex>();
        m_loading = std::make_unique<IndexLoading>(*m_connection, *m_index);
        settle(State::Loading);
        load();
    });
}

void StoreSearcher::refuse()
{
    m_queue.post([this] { settle(State::Refused); });
}

void StoreSearcher::close()
{
    m_queue.call([this] {
        m_loading.reset();
        m_connection.reset();
        m_state = State::Waiting;
    });
}

void StoreSearcher::end()
{
    m_queue.abandon();
    m_waiting.clear();
    m_loading.reset();
    m_connection.reset();
}

void StoreSearcher::load()
{
    const auto more = m_loading->step();
    if (more && *more) {
        // Whoever asks for everybody meanwhile gets in between.
        m_queue.post([this, opening = m_opening] {
            if (m_loading && m_opening == opening)
                load();
        });
        return;
    }
    if (!more)
        note(more.error());
    const IndexShortfall shortfall = m_loading->shortfall();
    m_loading.reset();
    settle(State::Ready);
    m_loaded(m_opening, shortfall);
}

void StoreSearcher::settle(State state)
{
    m_state = state;
    for (const Question &question : std::exchange(m_waiting, {}))
        take(question);
}

void StoreSearcher::search(const SearchQuery &query, int limit, const std::stop_token &stop,
                           Answer answer)
{
    m_queue.post(
        [this, question = Question{query, limit, stop, std::move(answer)}] { take(question); });
}

void StoreSearcher::take(const Question &question)
{
    if (question.stop.stop_requested())
        return;
    if (m_state == State::Refused)
        question.answer({});
    else if (m_state == State::Ready)
        answerFromIndex(question);
    else if (m_state == State::Loading && question.query.isEmpty())
        answerFromFile(question);
    else
        wait(question);
}

void StoreSearcher::wait(const Question &question)
{
    std::erase_if(m_waiting, [](const Question &earlier) { return earlier.stop.stop_requested(); });
    m_waiting.push_back(question);
}

void StoreSearcher::answerFromIndex(const Question &question)
{
    const SearchHits hits = m_index->search(question.query, question.limit, question.stop);
    if (hits.isCancelled)
        return;
    const auto contacts = contactsAt(hits.best);
    if (!contacts)
        note(contacts.error());
    question.answer({.contacts = contacts.value_or(QList<FoundContact>()), .total = hits.total});
}

void StoreSearcher::answerFromFile(const Question &question)
{
    const auto answered = inSnapshot(*m_connection, [&]() -> tl::expected<SearchAnswer, Failure> {
        const auto rows = SummaryRows(*m_connection).foremost(question.limit);
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<SearchHit> hits;
        for (const RowNumber row : *rows)
            hits.push_back({.row = row});
        const auto contacts = contactsAt(hits);
        if (!contacts)
            return tl::unexpected(contacts.error());
        const auto total = ContactRows(*m_connection).count();
        if (!total)
            return tl::unexpected(total.error());
        return SearchAnswer{.contacts = *contacts, .total = *total};
    });
    if (!answered)
        note(answered.error());
    question.answer(answered.value_or(SearchAnswer()));
}

tl::expected<QList<FoundContact>, Failure>
StoreSearcher::contactsAt(const std::vector<SearchHit> &hits)
{
    QList<FoundContact> contacts;
    contacts.reserve(static_cast<qsizetype>(hits.size()));
    SummaryRows summaries(*m_connection);
    for (const SearchHit &hit : hits) {
        const auto summary = summaries.read(hit.row);
        if (!summary)
            return tl::unexpected(summary.error());
        if (*summary)
            contacts.append({**summary, hit.rank});
    }
    return contacts;
}

void StoreSearcher::put(RowNumber row, const ContactSummary &summary)
{
    m_queue.post([this, row, summary] {
        m_index->put(row, summary);
        if (m_loading)
            m_loading->noteNewer(row);
    });
}

void StoreSearcher::setLastOpened(RowNumber row, quint32 seconds)
{
    m_queue.post([this, row, seconds] { m_index->setLastOpened(row, seconds); });
}

void StoreSearcher::setBlock(int number, std::shared_ptr<const IndexBlock> block)
{
    m_queue.post([this, number, block = std::move(block)] { m_index->setBlock(number, block); });
}

void StoreSearcher::note(const Failure &failure)
{
    if (isDamage(failure))
        m_damaged(m_opening);
    else if (m_failures.note(failure))
        m_events.failed(failure);
}

} // namespace contactdesk

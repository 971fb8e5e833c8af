#include "store/threads/StoreWriter.h"

#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "store/rows/ContactMerging.h"
#include "store/rows/ConversationRows.h"
#include "store/rows/ListRows.h"
#include "store/rows/SummaryRows.h"
#include "store/rows/TagRows.h"
#include "store/threads/MessageSearcher.h"
#include "store/threads/StoreReader.h"
#include "store/threads/StoreSearcher.h"

#include <utility>

namespace contactdesk
{

namespace
{

using Done = tl::expected<void, Failure>;

} // namespace

StoreWriter::StoreWriter(const QString &file, StoreEvents events, StoreReader &reader,
                         StoreSearcher &searcher, MessageSearcher &finder)
    : m_path(file),
      m_events(std::move(events)),
      m_reader(reader),
      m_searcher(searcher),
      m_finder(finder),
      m_upkeep(searcher)
{
}

StoreWriter::~StoreWriter()
{
    finish();
}

void StoreWriter::finish()
{
    m_isEnding = true;
    m_queue.finish();
    m_check.stop();
    m_open.connection.reset();
}

void StoreWriter::open()
{
    m_queue.post([this] { openNow(false); });
}

void StoreWriter::openNow(bool isKnownDamaged)
{
    ++m_opening;
    m_awaitsIndex = true;
    auto opened = openDirectory(m_path, isKnownDamaged);
    if (!opened) {
        m_refusal = opened.error();
        m_reader.refuse();
        m_searcher.refuse();
        m_finder.refuse();
        tell(*m_refusal);
        return;
    }
    m_open = std::move(*opened);
    m_upkeep.begin(!m_open.isReadOnly);
    if (m_open.failure)
        tell(*m_open.failure);
    auto told = news();
    if (!told) {
        tell(told.error());
        // What was read so far is better than nothing, and the damage is rescued right after.
        noteDamage(isDamage(told.error()) ? m_opening : 0);
    }
    m_reader.open(m_open.address, m_opening);
    m_searcher.open(m_open.address, m_opening);
    m_finder.open(m_open.address, m_opening);
    m_events.opened(told.value_or(DirectoryNews{}));
}

tl::expected<DirectoryNews, Failure> StoreWriter::news()
{
    const auto lists = ListRows(*m_open.connection).all();
    if (!lists)
        return tl::unexpected(lists.error());
    const auto contacts = ContactRows(*m_open.connection).count();
    if (!contacts)
        return tl::unexpected(contacts.error());
    return DirectoryNews{.lists = *lists,
                         .contacts = *contacts,
                         .isReadOnly = m_open.isReadOnly,
                         .rescue = m_open.rescue};
}

void StoreWriter::recover()
{
    m_check.stop();
    m_reader.close();
    m_searcher.close();
    m_finder.close();
    const bool isReplaced = m_open.connection->hasMoved();
    m_open = {};
    openNow(!isReplaced);
}

void StoreWriter::noteDamage(int opening)
{
    m_queue.post([this, opening] {
        // A file that can't be written can't be put right either: it is read as far as that goes.
        if (opening == m_opening && m_open.connection && !m_open.isReadOnly)
            recover();
    });
}

template <class Work>
auto StoreWriter::write(Work work) -> decltype(work())
{
    auto outcome = attempt([&] { return inTransaction(*m_open.connection, work); });
    if (outcome)
        m_failures.clear();
    else
        tell(outcome.error());
    return outcome;
}

void StoreWriter::tell(const Failure &failure)
{
    if (m_failures.note(failure))
        m_events.failed(failure);
}

void StoreWriter::tellChanged(RowNumber row, bool isNew, const ContactId &former)
{
    const auto summary = attempt([&] { return SummaryRows(*m_open.connection).read(row); });
    if (!summary) {
        tell(summary.error());
        return;
    }
    if (!*summary)
        return;
    // First to the index: a search that is asked after learned() finds it.
    m_upkeep.changed(row, **summary);
    m_events.learned(**summary, isNew, former);
    catchUp();
}

void StoreWriter::learn(const Contact &contact)
{
    m_queue.post([this, contact] {
        const auto merged =
            write([&] { return ContactMerging(*m_open.connection).learn(contact); });
        if (merged)
            tellChanged(merged->row, merged->isNew, merged->former);
    });
}

void StoreWriter::markOpened(const ContactId &id, const QDateTime &when)
{
    m_queue.post([this, id, when] {
        using Row = Result<std::optional<RowNumber>>;
        const Row row = write([&]() -> Row {
            ContactRows contacts(*m_open.connection);
            auto found = contacts.rowOf(id);
            if (!found || !*found)
                return found;
            return contacts.setLastOpened(**found, when).map([&] { return *found; });
        });
        if (row && *row)
            m_searcher.setLastOpened(**row, static_cast<quint32>(when.toSecsSinceEpoch()));
    });
}

template <class Work>
bool StoreWriter::change(const ContactId &id, Work work)
{
    using Row = Result<std::optional<RowNumber>>;
    const Row row = write([&]() -> Row {
        auto found = ContactRows(*m_open.connection).rowOf(id);
        if (!found || !*found)
            return found;
        if (Done done = work(**found); !done)
            return tl::unexpected(done.error());
        return markStale(*m_open.connection, **found).map([&] { return *found; });
    });
    if (row && *row)
        tellChanged(**row, false, {});
    return row.has_value();
}

void StoreWriter::forget(const ContactId &id, const QList<ContactField> &fields,
                         std::function<void()> forgotten)
{
    m_queue.post([this, id, fields, forgotten = std::move(forgotten)] {
        const bool isDone = change(
            id, [&](RowNumber) { return ContactMerging(*m_open.connection).forget(id, fields); });
        if (isDone)
            forgotten();
    });
}

void StoreWriter::saveTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf)
{
    m_queue.post([this, id, tags, asOf] {
        change(id,
               [&](RowNumber row) { return TagRows(*m_open.connection).save(row, tags, asOf); });
    });
}

void StoreWriter::save(const ContactId &id, const Membership &membership)
{
    m_queue.post([this, id, membership] {
        change(id,
               [&](RowNumber row) { return ListRows(*m_open.connection).save(row, membership); });
    });
}

void StoreWriter::saveConversation(const ContactId &id, const Conversation &conversation,
                                   const QDateTime &asOf)
{
    m_queue.post([this, id, conversation, asOf] {
        write([&]() -> Done {
            const auto row = ContactRows(*m_open.connection).rowOf(id);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            return ConversationRows(*m_open.connection).save(**row, conversation, asOf);
        });
    });
}

void StoreWriter::save(const ContactList &list)
{
    m_queue.post([this, list] {
        using Rows = std::vector<RowNumber>;
        const auto members = write([&]() -> Result<Rows> {
            ListRows lists(*m_open.connection);
            const auto isRenamed = lists.save(list);
            if (!isRenamed)
                return tl::unexpected(isRenamed.error());
            return *isRenamed ? lists.markMembersStale(list.id) : Rows();
        });
        if (!members || members->empty())
            return;
        m_upkeep.changedTogether(*m_open.connection, *members);
        m_events.changed();
        catchUp();
    });
}

} // namespace contactdesk

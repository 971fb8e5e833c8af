#include "store/messages/MessageScan.h"

#include "store/rows/ConversationRows.h"
#include "store/rows/Places.h"
#include "store/rows/SummaryRows.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

// Short enough that the first hits are seen at once, and that whoever closes the file hardly waits.
constexpr int millisecondsOfAStep = 15;
constexpr int messagesBetweenLooks = 32;

} // namespace

MessageScan::MessageScan(SqliteConnection &file, const QString &text, const FindingLimits &limits,
                         std::stop_token stop)
    : m_file(file), m_matcher(text), m_limits(limits), m_stop(std::move(stop))
{
}

tl::expected<MessageFindings, Failure> MessageScan::step()
{
    m_timer.start();
    m_isTimeUp = false;
    m_findings.conversations.clear();
    if (!m_isListed) {
        if (auto done = listOpened(); !done)
            return tl::unexpected(done.error());
    }
    while (!m_isOver && !isTimeUp()) {
        if (auto done = m_contact ? lookThrough() : goToNext(); !done)
            return tl::unexpected(done.error());
    }
    if (!m_isFoundTold) {
        m_findings.conversations.append(*m_found);
        m_isFoundTold = true;
    }
    m_findings.isOver = m_isOver;
    return m_findings;
}

MessageScan::Done MessageScan::listOpened()
{
    // Nothing is looked for by an empty text.
    m_isOver = m_matcher.isEmpty();
    m_isListed = true;
    SqliteStatement rows = m_file.prepare("SELECT row FROM contact WHERE last_opened IS NOT NULL"
                                          " ORDER BY last_opened DESC, row DESC");
    while (!m_isOver && !m_stop.stop_requested() && rows.next())
        m_opened.push_back(static_cast<RowNumber>(rows.integer(0)));
    m_openedByRow = m_opened;
    std::sort(m_openedByRow.begin(), m_openedByRow.end());
    return rows.result();
}

MessageScan::Done MessageScan::goToNext()
{
    if (m_nextOpened == m_opened.size())
        return goToNextUnopened();
    begin(m_opened[m_nextOpened++]);
    return {};
}

MessageScan::Done MessageScan::goToNextUnopened()
{
    // A conversation may be known of somebody whose page was never seen. From contact to contact.
    SqliteStatement row =
        m_file.prepare("SELECT place FROM message WHERE place >= ? ORDER BY place LIMIT 1");
    row.bind(m_nextPlace);
    if (!row.next()) {
        m_isOver = true;
        return row.result();
    }
    const RowNumber contact = contactOfPlace(row.integer(0));
    m_nextPlace = endOfPlaces(contact);
    if (!std::binary_search(m_openedByRow.begin(), m_openedByRow.end(), contact))
        begin(contact);
    return {};
}

void MessageScan::begin(RowNumber contact)
{
    m_contact = contact;
    m_end = endOfPlaces(contact);
    m_isBegun = false;
    m_found.reset();
}

MessageScan::Done MessageScan::lookThrough()
{
    SqliteStatement messages =
        m_file.prepare("SELECT place, body, time, direction FROM message"
                       " WHERE place >= ? AND place < ? ORDER BY place DESC");
    messages.bind(firstPlace(*m_contact)).bind(m_end);
    while (messages.next()) {
        m_end = messages.integer(0);
        if (!std::exchange(m_isBegun, true))
            ++m_findings.lookedThrough;
        if (m_matcher.isIn(messages.utf8(1))) {
            if (auto done = note(messages); !done)
                return done;
        }
        if (isTimeUp())
            return {};
    }
    leave();
    return messages.result();
}

MessageScan::Done MessageScan::note(const SqliteStatement &message)
{
    if (!m_found) {
        auto contact = SummaryRows(m_file).read(*m_contact);
        if (!contact)
            return tl::unexpected(contact.error());
        // Messages without a contact are what a damaged file may have.
        if (!*contact)
            return {};
        m_found = FoundConversation{.contact = **contact};
        ++m_foundConversations;
    }
    ++m_found->total;
    m_isFoundTold = false;
    if (m_found->messages.size() >= m_limits.messages)
        return {};
    m_found->messages.append(
        {.row = m_end - firstPlace(*m_contact),
         .time = message.time(2),
         .direction = ConversationRows::readDirection(message.integer(3)),
         .snippet = snippetOf(message.text(1), m_matcher).value_or(Snippet())});
    // That takes its time.
    m_sinceLook = messagesBetweenLooks;
    return {};
}

void MessageScan::leave()
{
    if (!m_isFoundTold)
        m_findings.conversations.append(*m_found);
    m_isFoundTold = true;
    m_contact.reset();
    m_found.reset();
    if (m_foundConversations >= m_limits.conversations)
        m_isOver = m_findings.isCutShort = true;
}

bool MessageScan::isTimeUp()
{
    if (++m_sinceLook >= messagesBetweenLooks) {
        m_sinceLook = 0;
        m_isTimeUp = m_timer.elapsed() >= millisecondsOfAStep;
    }
    return m_isTimeUp || m_stop.stop_requested();
}

} // namespace contactdesk

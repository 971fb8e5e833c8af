#pragma once

#include "database/SqliteConnection.h"
#include "search/SearchIndex.h"
#include "store/MessageFindings.h"

#include <QElapsedTimer>

#include <stop_token>
#include <vector>

namespace contactdesk
{

/// Looks through all stored messages for a text, a short stretch at a time, each with statements of
/// its own: a long one would keep what others write from being brought into the file. Conversations
/// that come or change on the way may be seen as they were or as they are.
class MessageScan
{
public:
    MessageScan(SqliteConnection &file, const QString &text, const FindingLimits &limits,
                std::stop_token stop);

    /// For some milliseconds, or until `stop` is requested.
    tl::expected<MessageFindings, Failure> step();

private:
    using Done = tl::expected<void, Failure>;

    Done listOpened();
    Done goToNext();
    Done goToNextUnopened();
    void begin(RowNumber contact);
    Done lookThrough();
    Done note(const SqliteStatement &message);
    void leave();
    bool isTimeUp();

    SqliteConnection &m_file;
    SubstringMatcher m_matcher;
    const FindingLimits m_limits;
    const std::stop_token m_stop;
    QElapsedTimer m_timer;
    int m_sinceLook = 0;
    bool m_isTimeUp = false;

    /// Those who were ever opened, the last one first.
    std::vector<RowNumber> m_opened;
    size_t m_nextOpened = 0;
    /// The same in the order of their rows.
    std::vector<RowNumber> m_openedByRow;
    /// From where on the others are looked for.
    qint64 m_nextPlace = 0;

    /// Whose conversation is being looked through.
    std::optional<RowNumber> m_contact;
    /// The messages before this place are still to come.
    qint64 m_end = 0;
    bool m_isBegun = false;
    std::optional<FoundConversation> m_found;
    bool m_isFoundTold = true;
    int m_foundConversations = 0;
    bool m_isListed = false;
    bool m_isOver = false;
    MessageFindings m_findings;
};

} // namespace contactdesk

#pragma once

#include "database/SqliteConnection.h"
#include "journal/HistoryLine.h"

namespace contactdesk
{

/// What is kept apart from the lines.
struct HistoryHead {
    /// Of the newest line; 0 if there is none.
    qint64 number = 0;
    QByteArray hash;
    /// How often anything but a draft was written to the file, by any program.
    qint64 changes = 0;
};

/// The end of the history, to which lines are added. Belongs to one transaction.
class HistoryChain
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    explicit HistoryChain(SqliteConnection &file) : m_file(file) {}

    static Result<HistoryHead> read(SqliteConnection &file);

    Result<void> open()
    {
        return read(m_file).map([this](const HistoryHead &head) { m_head = head; });
    }
    Result<void> add(HistoryLine line);
    /// Keeps the head; all that is written in this transaction counts as one change.
    Result<void> close();

    /// @{ To go back to, when what was added since is taken back in the file, too.
    const HistoryHead &head() const { return m_head; }
    void setHead(const HistoryHead &head) { m_head = head; }
    /// @}

private:
    SqliteConnection &m_file;
    HistoryHead m_head;
};

} // namespace contactdesk

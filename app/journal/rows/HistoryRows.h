#pragma once

#include "database/SqliteConnection.h"
#include "journal/HistoryLine.h"

#include <atomic>
#include <functional>

namespace contactdesk
{

/// Reads the history in the journal file, line by line: it may have millions. Fails with
/// FailureKind::Cancelled when `isEnding` becomes true.
class HistoryRows
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    enum class Order { OldestFirst, NewestFirst };
    /// Returns false to end.
    using Take = std::function<bool(const SqliteStatement &row)>;

    HistoryRows(SqliteConnection &file, const std::atomic<bool> &isEnding)
        : m_file(file), m_isEnding(isEnding)
    {
    }

    /// See JournalFile::history().
    Result<HistoryPage> page(const HistoryFilter &filter, qint64 before, int limit);

    /// All rows, with the columns HISTORY_COLUMNS, that the filter lets through.
    Result<void> forEach(const HistoryFilter &filter, Order order, const Take &take);
    /// The line that a row holds.
    static HistoryLine lineIn(const SqliteStatement &row);

private:
    struct Condition;

    Result<Condition> conditionFor(const ContactId &contact);
    Result<HistoryPage> pageOfAll(const ContactId &contact, qint64 before, int limit);
    Result<HistoryPage> pageWithText(const HistoryFilter &filter, qint64 before, int limit);
    Result<void> forEach(const Condition &condition, const QString &text, Order order,
                         const Take &take);

    SqliteConnection &m_file;
    const std::atomic<bool> &m_isEnding;
};

} // namespace contactdesk

#include "journal/rows/HistoryChain.h"

#include "database/StorageFailure.h"
#include "domain/FieldNames.h"
#include "journal/rows/HistoryDigest.h"
#include "journal/rows/StoredNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

void bindSaid(SqliteStatement &statement, const FieldSaid &said)
{
    if (const auto *text = std::get_if<QString>(&said))
        statement.bind(*text);
    else if (const bool *flag = std::get_if<bool>(&said))
        statement.bindFlag(*flag);
    else
        statement.bindNull();
}

} // namespace

HistoryChain::Result<HistoryHead> HistoryChain::read(SqliteConnection &file)
{
    SqliteStatement found = file.prepare("SELECT number, hash, changes FROM head");
    if (found.next())
        return HistoryHead{found.integer(0), found.bytes(1), found.integer(2)};
    if (auto result = found.result(); !result)
        return tl::unexpected(result.error());
    return tl::unexpected(
        storageFailure(FailureCause::FileDamaged, u"The end of the history is missing."_s));
}

HistoryChain::Result<void> HistoryChain::add(HistoryLine line)
{
    line.number = m_head.number + 1;
    const QByteArray hash = digestOf(m_head.hash, line);
    SqliteStatement added = m_file.prepare("INSERT INTO history (" HISTORY_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    added.bind(line.number)
        .bind(line.entry.value)
        .bind(storedName(line.kind))
        .bind(storedName(line.event))
        .bind(line.at)
        .bind(line.who)
        .bind(line.contact.value)
        .bind(line.contactName);
    if (line.field)
        added.bind(storedName(*line.field));
    else
        added.bindNull();
    added.bind(line.list.value);
    bindSaid(added, line.from);
    bindSaid(added, line.to);
    if (auto done = added.bind(line.answer).bindBlob(hash).run(); !done)
        return done;
    m_head.number = line.number;
    m_head.hash = hash;
    return {};
}

HistoryChain::Result<void> HistoryChain::close()
{
    ++m_head.changes;
    return m_file.prepare("UPDATE head SET number = ?, hash = ?, changes = ?")
        .bind(m_head.number)
        .bindBlob(m_head.hash)
        .bind(m_head.changes)
        .run();
}

} // namespace contactdesk

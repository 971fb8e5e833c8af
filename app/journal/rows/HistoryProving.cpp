#include "journal/rows/HistoryProving.h"

#include "database/SqliteTransaction.h"
#include "journal/rows/HistoryChain.h"
#include "journal/rows/HistoryDigest.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

using Proof = tl::expected<HistoryProof, Failure>;

Proof prove(SqliteConnection &file, const std::atomic<bool> &isEnding)
{
    HistoryProof proof;
    QByteArray hash = firstDigest();
    const auto note = [&](qint64 number) {
        if (proof.isWhole())
            proof.firstBroken = number;
    };
    SqliteStatement rows = file.prepare("SELECT " HISTORY_COLUMNS " FROM history ORDER BY number");
    while (rows.next()) {
        if (isEnding)
            return tl::unexpected(Failure{.kind = FailureKind::Cancelled});
        const qint64 expected = ++proof.lines;
        const QByteArray told = rows.bytes(hashedHistoryColumns);
        if (proof.isWhole() && (rows.integer(0) != expected || digestOf(hash, rows) != told))
            note(expected);
        hash = told;
    }
    if (auto result = rows.result(); !result)
        return tl::unexpected(result.error());
    // A cut leaves the head at a line that isn't there; so does one that was added or put right
    // without it.
    const auto head = HistoryChain::read(file);
    if (!head)
        return tl::unexpected(head.error());
    if (head->number != proof.lines)
        note(std::min(head->number, proof.lines) + 1);
    else if (head->hash != hash)
        note(std::max<qint64>(proof.lines, 1));
    return proof;
}

} // namespace

Proof proveHistory(SqliteConnection &file, const std::atomic<bool> &isEnding)
{
    return inSnapshot(file, [&] { return prove(file, isEnding); });
}

} // namespace contactdesk

#include "journal/rows/ContentRows.h"

#include "database/SqliteTransaction.h"
#include "journal/rows/EntryRows.h"
#include "journal/rows/HistoryChain.h"
#include "journal/rows/LocalRows.h"
#include "journal/rows/TakeOverRows.h"

namespace contactdesk
{

tl::expected<JournalSnapshot, Failure> readSnapshot(SqliteConnection &file, EntryId after)
{
    return inSnapshot(file, [&]() -> tl::expected<JournalSnapshot, Failure> {
        const auto head = HistoryChain::read(file);
        if (!head)
            return tl::unexpected(head.error());
        EntryRows entries(file);
        const auto last = entries.last();
        if (!last)
            return tl::unexpected(last.error());
        const auto open = entries.openAfter(after);
        if (!open)
            return tl::unexpected(open.error());
        LocalRows local(file);
        const auto drafts = local.drafts();
        if (!drafts)
            return tl::unexpected(drafts.error());
        const auto notes = local.notes();
        if (!notes)
            return tl::unexpected(notes.error());
        const auto names = local.listNames();
        if (!names)
            return tl::unexpected(names.error());
        const auto takeOvers = TakeOverRows(file).all();
        if (!takeOvers)
            return tl::unexpected(takeOvers.error());
        return JournalSnapshot{.content = {.open = *open,
                                           .drafts = *drafts,
                                           .notes = *notes,
                                           .listNames = *names,
                                           .takeOvers = *takeOvers},
                               .changes = head->changes,
                               .last = *last};
    });
}

} // namespace contactdesk

#include "journal/TakeOver.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

/// Null if the entry leaves the bot as it is.
const EntryEdit *botEdit(const Entry &entry)
{
    const auto edit =
        std::find_if(entry.edits.begin(), entry.edits.end(),
                     [](const EntryEdit &one) { return one.field == ContactField::BotActive; });
    return edit == entry.edits.end() ? nullptr : &*edit;
}

} // namespace

std::optional<TakeOver> afterMaking(std::optional<TakeOver> takeOver, const Entry &entry)
{
    const EntryEdit *edit = botEdit(entry);
    if (!edit)
        return takeOver;
    if (edit->after == FieldSaid(false)) {
        return TakeOver{.contact = entry.contact,
                        .since = entry.madeAt,
                        .until = entry.answeredUntil,
                        .off = entry.id};
    }
    if (takeOver)
        takeOver->on = entry.id;
    return takeOver;
}

std::optional<TakeOver> afterStep(std::optional<TakeOver> takeOver, const Entry &entry,
                                  const QDateTime &at)
{
    const EntryEdit *edit = takeOver ? botEdit(entry) : nullptr;
    if (!edit)
        return takeOver;
    const bool isDone = edit->state == EditState::Done;
    const bool isGivenUp = edit->state == EditState::GivenUp;
    if (entry.id == takeOver->off) {
        if (isGivenUp)
            return {};
        if (isDone && !takeOver->sentAt.isValid())
            takeOver->sentAt = at;
    } else if (entry.id == takeOver->on) {
        if (isDone)
            return {};
        if (isGivenUp) {
            // Whoever lets go of handing back wants to go on; a time that is over would have it
            // handed back at once again.
            takeOver->on = {};
            takeOver->until = {};
        }
    }
    return takeOver;
}

QDateTime timeOf(const Entry &entry, const QList<HistoryLine> &lines)
{
    QDateTime at = entry.madeAt;
    for (const HistoryLine &line : lines) {
        if (line.entry == entry.id)
            at = line.at;
    }
    return at;
}

} // namespace contactdesk

#include "journal/rows/TakeOverRows.h"

namespace contactdesk
{

namespace
{

using Done = tl::expected<void, Failure>;

#define TAKE_OVER_COLUMNS "contact, since, until, off_entry, sent_at, on_entry"

TakeOver takeOverIn(const SqliteStatement &row)
{
    return {.contact = {row.text(0)},
            .since = row.time(1),
            .until = row.time(2),
            .off = {row.integer(3)},
            .sentAt = row.time(4),
            .on = {row.integer(5)}};
}

} // namespace

TakeOverRows::Result<QHash<ContactId, TakeOver>> TakeOverRows::all()
{
    SqliteStatement found = m_file.prepare("SELECT " TAKE_OVER_COLUMNS " FROM take_over");
    QHash<ContactId, TakeOver> all;
    while (found.next()) {
        const TakeOver takeOver = takeOverIn(found);
        all.insert(takeOver.contact, takeOver);
    }
    return found.result().map([&] { return all; });
}

TakeOverRows::Result<std::optional<TakeOver>> TakeOverRows::read(const ContactId &contact)
{
    SqliteStatement found =
        m_file.prepare("SELECT " TAKE_OVER_COLUMNS " FROM take_over WHERE contact = ?");
    found.bind(contact.value);
    const auto takeOver = found.next() ? std::optional(takeOverIn(found)) : std::nullopt;
    return found.result().map([&] { return takeOver; });
}

Done TakeOverRows::save(const TakeOver &takeOver)
{
    return m_file
        .prepare("INSERT OR REPLACE INTO take_over (" TAKE_OVER_COLUMNS
                 ") VALUES (?, ?, ?, ?, ?, ?)")
        .bind(takeOver.contact.value)
        .bind(takeOver.since)
        .bind(takeOver.until)
        .bind(takeOver.off.value)
        .bind(takeOver.sentAt)
        .bind(takeOver.on.value)
        .run();
}

Done TakeOverRows::remove(const ContactId &contact)
{
    return m_file.prepare("DELETE FROM take_over WHERE contact = ?").bind(contact.value).run();
}

Done TakeOverRows::change(const ContactId &contact, const Change &change)
{
    const auto before = read(contact);
    if (!before)
        return tl::unexpected(before.error());
    const std::optional<TakeOver> after = change(*before);
    if (after == *before)
        return {};
    return after ? save(*after) : remove(contact);
}

Done TakeOverRows::rename(const ContactId &former, const ContactId &id)
{
    const auto moved = read(former);
    if (!moved)
        return tl::unexpected(moved.error());
    if (!*moved)
        return {};
    if (auto done = remove(former); !done)
        return done;
    return change(id, [&](std::optional<TakeOver> kept) {
        if (!kept || kept->since < (*moved)->since) {
            kept = *moved;
            kept->contact = id;
        }
        return kept;
    });
}

} // namespace contactdesk

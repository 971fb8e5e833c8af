#include "store/rows/ContactRows.h"

#include "domain/ContactSummary.h"
#include "domain/ProvisionalId.h"
#include "store/ContactRecord.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

void bindContact(SqliteStatement &statement, const Contact &contact)
{
    const ContactSummary plain = summaryOf(contact);
    const QByteArray record = toRecord(contact);
    statement.bind(contact.id.value)
        .bindUnlessEmpty(plain.firstName)
        .bindUnlessEmpty(plain.lastName)
        .bindUnlessEmpty(plain.phoneNumber)
        .bindUnlessEmpty(plain.email)
        .bindUnlessEmpty(plain.instagramId)
        .bindUnlessEmpty(plain.externalId)
        .bindUnlessEmpty(plain.channel)
        .bindFlag(plain.botActive)
        .bindFlag(plain.doNotDisturb)
        .bind(std::string_view(record.constData(), static_cast<size_t>(record.size())));
}

} // namespace

tl::expected<std::optional<RowNumber>, Failure> ContactRows::rowOf(const ContactId &id)
{
    SqliteStatement found = m_file.prepare("SELECT row FROM contact WHERE id = ?");
    found.bind(id.value);
    if (found.next())
        return static_cast<RowNumber>(found.integer(0));
    return found.result().map([] { return std::optional<RowNumber>(); });
}

tl::expected<std::optional<KnownContact>, Failure> ContactRows::byId(const ContactId &id)
{
    SqliteStatement found = m_file.prepare("SELECT row, id, record FROM contact WHERE id = ?");
    found.bind(id.value);
    return read(std::move(found)).map([](const std::vector<KnownContact> &all) {
        return all.empty() ? std::nullopt : std::optional(all.front());
    });
}

tl::expected<bool, Failure> ContactRows::hasProvisional()
{
    SqliteStatement first =
        m_file.prepare("SELECT id FROM contact WHERE id >= ? ORDER BY id LIMIT 1");
    first.bind(provisionalBeginning());
    const bool isFound = first.next() && isProvisional({first.text(0)});
    return first.result().map([isFound] { return isFound; });
}

tl::expected<std::vector<KnownContact>, Failure> ContactRows::byNumber(const QString &number)
{
    SqliteStatement found =
        m_file.prepare("SELECT row, id, record FROM contact WHERE phone = ? ORDER BY row");
    found.bind(number);
    return read(std::move(found));
}

tl::expected<std::vector<KnownContact>, Failure> ContactRows::byEmail(const QString &email)
{
    SqliteStatement found =
        m_file.prepare("SELECT row, id, record FROM contact WHERE email IN (?, ?, ?) ORDER BY row");
    // SQLite itself takes only the letters of ASCII for the same in either case. Nobody has an
    // empty one.
    const bool isAscii =
        std::all_of(email.begin(), email.end(), [](QChar c) { return c.unicode() < 0x80; });
    found.bind(email);
    found.bind(isAscii ? QString() : email.toLower()).bind(isAscii ? QString() : email.toUpper());
    return read(std::move(found));
}

tl::expected<std::vector<KnownContact>, Failure> ContactRows::read(SqliteStatement &&statement)
{
    std::vector<KnownContact> all;
    while (statement.next()) {
        all.push_back({static_cast<RowNumber>(statement.integer(0)),
                       fromRecord({statement.text(1)}, statement.bytes(2))});
    }
    return statement.result().map([&] { return std::move(all); });
}

tl::expected<std::optional<RowNumber>, Failure> ContactRows::insert(const Contact &contact,
                                                                    const QDateTime &tagsAsOf)
{
    SqliteStatement added = m_file.prepare(
        "INSERT INTO contact (id, first_name, last_name, phone, email, instagram_id, external_id,"
        " channel, bot_active, do_not_disturb, record, tags_as_of)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    bindContact(added, contact);
    added.bind(tagsAsOf);
    return added.run().map([this] {
        return m_file.changes() > 0 ? std::optional(static_cast<RowNumber>(m_file.lastRow()))
                                    : std::nullopt;
    });
}

tl::expected<void, Failure> ContactRows::update(RowNumber row, const Contact &contact)
{
    SqliteStatement changed = m_file.prepare(
        "UPDATE contact SET id = ?, first_name = ?, last_name = ?, phone = ?, email = ?,"
        " instagram_id = ?, external_id = ?, channel = ?, bot_active = ?, do_not_disturb = ?,"
        " record = ? WHERE row = ?");
    bindContact(changed, contact);
    return changed.bind(row).run();
}

tl::expected<void, Failure> ContactRows::setLastOpened(RowNumber row, const QDateTime &time)
{
    return m_file.prepare("UPDATE contact SET last_opened = ? WHERE row = ?")
        .bind(time)
        .bind(row)
        .run();
}

tl::expected<int, Failure> ContactRows::count()
{
    return m_file.number("SELECT count(*) FROM contact").map([](qint64 all) {
        return static_cast<int>(all);
    });
}

} // namespace contactdesk

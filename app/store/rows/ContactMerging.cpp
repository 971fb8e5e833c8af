#include "store/rows/ContactMerging.h"

#include "domain/ContactSummary.h"
#include "domain/ProvisionalId.h"
#include "store/ContactRecord.h"
#include "store/rows/TagRows.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

Contact learned(const Contact &known, const Contact &told)
{
    Contact merged = known;
    merged.learnFrom(told);
    return merged;
}

Contact imported(const Contact &known, const Contact &told)
{
    Contact merged = known;
    for (const ContactField field : allContactFields()) {
        const Field &before = known[field];
        const Field &after = told[field];
        const bool isOlderImport =
            before.source() == Source::Import && before.asOf() <= after.asOf();
        if (!after.isUnknown() && (before.isUnknown() || isOlderImport))
            merged[field] = after;
    }
    return merged;
}

using Result = tl::expected<std::optional<KnownContact>, Failure>;

/// When the newest of its fields was told.
QDateTime asOf(const Contact &contact)
{
    QDateTime latest = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const ContactField field : allContactFields()) {
        if (const QDateTime &time = contact[field].asOf(); time.isValid() && latest < time)
            latest = time;
    }
    return latest;
}

/// The one whose `field` was told last, of those that `told` may be.
std::optional<KnownContact> latest(const std::vector<KnownContact> &known, ContactField field,
                                   const Contact &told)
{
    // Somebody with an id of the service is another than whoever has another such id.
    const bool isAnybody = isProvisional(told.id);
    const KnownContact *found = nullptr;
    for (const KnownContact &one : known) {
        if ((isAnybody || isProvisional(one.contact.id)) &&
            (!found || found->contact[field].asOf() < one.contact[field].asOf()))
            found = &one;
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

tl::expected<MergedContact, Failure> ContactMerging::learn(const Contact &contact)
{
    return merge(contact, learned);
}

tl::expected<void, Failure> ContactMerging::forget(const ContactId &id,
                                                   const QList<ContactField> &fields)
{
    const auto known = m_contacts.byId(id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return {};
    Contact left = (*known)->contact;
    for (const ContactField field : fields)
        left[field] = {};
    return m_contacts.update((*known)->row, left);
}

tl::expected<MergedContact, Failure> ContactMerging::import(const Contact &contact)
{
    return merge(contact, imported);
}

tl::expected<std::optional<RowNumber>, Failure> ContactMerging::insert(const Contact &told)
{
    const auto row = m_contacts.insert(told, told.tags ? asOf(told) : QDateTime());
    if (row && *row && told.tags) {
        if (auto added = TagRows(m_file).add(**row, *told.tags); !added)
            return tl::unexpected(added.error());
    }
    return row;
}

tl::expected<MergedContact, Failure> ContactMerging::merge(const Contact &told, Combine combine)
{
    const auto hasProvisional = hasAnyProvisional(told.id);
    if (!hasProvisional)
        return tl::unexpected(hasProvisional.error());
    // As long as nobody is provisional there is nobody but by the id, as inserting it shows.
    auto known = *hasProvisional && !isProvisional(told.id) ? m_contacts.byId(told.id)
                                                            : Result(std::nullopt);
    if (known && !*known && *hasProvisional)
        known = counterpart(told);
    if (!known)
        return tl::unexpected(known.error());
    MergedContact outcome;
    if (!*known) {
        const auto row = insert(told);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            return MergedContact{.row = **row, .isNew = true};
        // A provisional id is made of the number or the address, so it is there only if those have
        // changed since.
        known = m_contacts.byId(told.id);
        if (!known)
            return tl::unexpected(known.error());
    }
    if (*known) {
        const Contact &before = (*known)->contact;
        Contact merged = combine(before, told);
        // The service's id takes the place of a provisional one, never the other way round.
        if (isProvisional(before.id) && !isProvisional(told.id)) {
            merged.id = told.id;
            outcome.former = before.id;
        }
        outcome.row = (*known)->row;
        outcome.isChanged = merged.id != before.id || toRecord(merged) != toRecord(before);
        if (outcome.isChanged) {
            if (auto done = m_contacts.update(outcome.row, merged); !done)
                return tl::unexpected(done.error());
        }
    }
    const auto savedTags = saveTags(outcome.row, told);
    if (!savedTags)
        return tl::unexpected(savedTags.error());
    outcome.isChanged = outcome.isChanged || *savedTags;
    if (outcome.isChanged) {
        if (auto done = markStale(m_file, outcome.row); !done)
            return tl::unexpected(done.error());
    }
    return outcome;
}

tl::expected<bool, Failure> ContactMerging::hasAnyProvisional(const ContactId &told)
{
    if (isProvisional(told))
        m_hasProvisional = true;
    if (!m_hasProvisional) {
        const auto found = m_contacts.hasProvisional();
        if (!found)
            return found;
        m_hasProvisional = *found;
    }
    return *m_hasProvisional;
}

tl::expected<std::optional<KnownContact>, Failure> ContactMerging::counterpart(const Contact &told)
{
    const ContactSummary plain = summaryOf(told);
    if (!plain.phoneNumber.isEmpty()) {
        const auto having = m_contacts.byNumber(plain.phoneNumber);
        if (!having)
            return tl::unexpected(having.error());
        if (auto found = latest(*having, ContactField::PhoneNumber, told))
            return found;
    }
    if (plain.email.isEmpty())
        return std::nullopt;
    auto having = m_contacts.byEmail(plain.email);
    if (!having)
        return tl::unexpected(having.error());
    // A family or an office shares an address: two numbers are two people.
    std::erase_if(*having, [&](const KnownContact &one) {
        const QString number = one.contact[ContactField::PhoneNumber].text();
        return !number.isEmpty() && !plain.phoneNumber.isEmpty() && number != plain.phoneNumber;
    });
    return latest(*having, ContactField::Email, told);
}

tl::expected<bool, Failure> ContactMerging::saveTags(RowNumber row, const Contact &told)
{
    if (!told.tags)
        return false;
    // Tags by themselves are told with their descriptions: these are less.
    SqliteStatement known = m_file.prepare("SELECT tags_as_of FROM contact WHERE row = ?");
    known.bind(row);
    if (known.next() && !known.isNull(0))
        return false;
    if (auto result = known.result(); !result)
        return tl::unexpected(result.error());
    return TagRows(m_file).save(row, *told.tags, asOf(told)).map([] { return true; });
}

tl::expected<void, Failure> markStale(SqliteConnection &file, RowNumber row)
{
    return file.prepare("INSERT OR IGNORE INTO search_stale (row) VALUES (?)").bind(row).run();
}

} // namespace contactdesk

#include "store/rows/TagRows.h"

#include "store/rows/Places.h"

namespace contactdesk
{

tl::expected<QList<Tag>, Failure> TagRows::read(RowNumber contact)
{
    SqliteStatement found = m_file.prepare("SELECT name, description FROM contact_tag"
                                           " WHERE place >= ? AND place < ? ORDER BY place");
    found.bind(firstPlace(contact)).bind(endOfPlaces(contact));
    QList<Tag> tags;
    while (found.next())
        tags.append({found.text(0), found.text(1)});
    return found.result().map([&] { return tags; });
}

tl::expected<void, Failure> TagRows::save(RowNumber contact, const QList<Tag> &tags,
                                          const QDateTime &asOf)
{
    auto removed = m_file.prepare("DELETE FROM contact_tag WHERE place >= ? AND place < ?")
                       .bind(firstPlace(contact))
                       .bind(endOfPlaces(contact))
                       .run();
    if (!removed)
        return removed;
    if (auto added = add(contact, tags); !added)
        return added;
    return m_file.prepare("UPDATE contact SET tags_as_of = ? WHERE row = ?")
        .bind(asOf.isValid() ? asOf : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))
        .bind(contact)
        .run();
}

tl::expected<void, Failure> TagRows::add(RowNumber contact, const QList<Tag> &tags)
{
    qint64 place = firstPlace(contact);
    for (const Tag &tag : tags) {
        auto added =
            m_file.prepare("INSERT INTO contact_tag (place, name, description) VALUES (?, ?, ?)")
                .bind(place++)
                .bind(tag.name)
                .bind(tag.description)
                .run();
        if (!added)
            return added;
    }
    return {};
}

} // namespace contactdesk

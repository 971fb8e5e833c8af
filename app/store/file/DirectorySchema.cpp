#include "store/file/DirectorySchema.h"

namespace contactdesk
{

namespace
{

constexpr const char *version1 = R"(
CREATE TABLE contact (id TEXT PRIMARY KEY, fields TEXT NOT NULL, last_opened INTEGER);
CREATE TABLE list (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE membership (contact_id TEXT NOT NULL, list_id TEXT NOT NULL,
    is_member INTEGER NOT NULL, as_of INTEGER NOT NULL, PRIMARY KEY (contact_id, list_id));
)";

// `row` is what the search index knows a contact by. No contact is ever deleted, so none is used
// twice. What the list and the index need stands in columns of its own, before the long record, so
// that reading it parses nothing.
//
// `place` is the contact's row times 2^32 plus the position: what belongs to a contact lies side by
// side, without a second index.
//
// Times are milliseconds since 1970, UTC.
constexpr const char *version2 = R"(
CREATE TABLE contact (row INTEGER PRIMARY KEY, id TEXT NOT NULL,
    first_name TEXT, last_name TEXT, phone TEXT, email TEXT COLLATE NOCASE, instagram_id TEXT,
    external_id TEXT, channel TEXT, bot_active INTEGER, do_not_disturb INTEGER,
    last_opened INTEGER, tags_as_of INTEGER, conversation_as_of INTEGER, record TEXT NOT NULL);
CREATE UNIQUE INDEX contact_id ON contact (id);
CREATE INDEX contact_phone ON contact (phone) WHERE phone IS NOT NULL;
CREATE INDEX contact_email ON contact (email) WHERE email IS NOT NULL;
CREATE INDEX contact_last_opened ON contact (last_opened) WHERE last_opened IS NOT NULL;
CREATE TABLE contact_tag (place INTEGER PRIMARY KEY, name TEXT NOT NULL,
    description TEXT NOT NULL);
CREATE TABLE list (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE membership (contact INTEGER NOT NULL, list TEXT NOT NULL, is_member INTEGER NOT NULL,
    as_of INTEGER NOT NULL, UNIQUE (contact, list));
CREATE INDEX membership_list ON membership (list);
CREATE TABLE message (place INTEGER PRIMARY KEY, sid TEXT, body TEXT, media_url TEXT,
    media_type TEXT, time INTEGER, type TEXT, direction INTEGER, status TEXT);
CREATE TABLE search_block (number INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE search_stale (row INTEGER PRIMARY KEY);
)";

constexpr TableColumns tables1[] = {
    {"contact", "id, fields, last_opened"},
    {"list", "id, name"},
    {"membership", "contact_id, list_id, is_member, as_of"},
};

constexpr TableColumns tables2[] = {
    {"contact", "row, id, first_name, last_name, phone, email, instagram_id, external_id, channel,"
                " bot_active, do_not_disturb, last_opened, tags_as_of, conversation_as_of, record"},
    {"contact_tag", "place, name, description"},
    {"list", "id, name"},
    {"membership", "contact, list, is_member, as_of"},
    {"message", "place, sid, body, media_url, media_type, time, type, direction, status"},
};

} // namespace

std::string DirectorySchema::creation(int version)
{
    return version == 1 ? version1 : version2;
}

std::span<const TableColumns> DirectorySchema::tables(int version)
{
    return version == 1 ? std::span<const TableColumns>(tables1)
                        : std::span<const TableColumns>(tables2);
}

} // namespace contactdesk

#pragma once

#include <QList>
#include <QStringList>

/// The tables of the service, in SQL that SQLite and PostgreSQL both take. Truth values are 0 or
/// 1, times milliseconds since 1970 (UTC), what is not given is NULL.
namespace contactdesk::serverschema
{

/// Statements that lead from version n to n + 1, for n = 0, 1, …; a released list never changes.
inline QList<QStringList> steps()
{
    using namespace Qt::StringLiterals;
    return {{
        u"CREATE TABLE service_schema (version INTEGER NOT NULL)"_s,
        u"INSERT INTO service_schema (version) VALUES (0)"_s,
        uR"(CREATE TABLE contacts (
            id TEXT NOT NULL PRIMARY KEY,
            phone_number TEXT NOT NULL UNIQUE,
            first_name TEXT NOT NULL,
            last_name TEXT NOT NULL,
            email TEXT NOT NULL,
            email_folded TEXT NOT NULL,
            instagram_id TEXT,
            current_campaign TEXT,
            current_campaign_data TEXT,
            channel TEXT,
            external_id TEXT,
            custom_channel TEXT,
            chat_widget_id TEXT,
            do_not_disturb_reason TEXT,
            chat_window_open INTEGER NOT NULL,
            bot_active INTEGER NOT NULL,
            do_not_disturb INTEGER NOT NULL,
            chat_concluded INTEGER NOT NULL,
            credits_used DOUBLE PRECISION NOT NULL,
            bot_message_count INTEGER NOT NULL,
            created_at BIGINT NOT NULL,
            last_activity_at BIGINT,
            last_incoming_message_at BIGINT))"_s,
        u"CREATE INDEX contacts_by_email ON contacts (email_folded)"_s,
        u"CREATE TABLE lists (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL)"_s,
        uR"(CREATE TABLE memberships (
            contact_id TEXT NOT NULL REFERENCES contacts (id),
            list_id TEXT NOT NULL REFERENCES lists (id),
            added_at BIGINT NOT NULL,
            PRIMARY KEY (contact_id, list_id)))"_s,
        uR"(CREATE TABLE tags (
            contact_id TEXT NOT NULL REFERENCES contacts (id),
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            PRIMARY KEY (contact_id, position)))"_s,
        uR"(CREATE TABLE messages (
            contact_id TEXT NOT NULL REFERENCES contacts (id),
            position INTEGER NOT NULL,
            sid TEXT NOT NULL,
            body TEXT NOT NULL,
            media_url TEXT NOT NULL,
            media_content_type TEXT NOT NULL,
            sent_at BIGINT NOT NULL,
            type TEXT NOT NULL,
            inbound INTEGER NOT NULL,
            status TEXT NOT NULL,
            PRIMARY KEY (contact_id, position)))"_s,
    }};
}

} // namespace contactdesk::serverschema

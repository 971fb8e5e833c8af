#pragma once

#include "database/SqliteConnection.h"

/// What SQLite and the disk alone take: one small row in a transaction of its own, as durable as
/// the journal's, on the calling thread.
class BareCommits
{
public:
    explicit BareCommits(const QString &file);

    void commitOne();

private:
    std::unique_ptr<contactdesk::SqliteConnection> m_connection;
};

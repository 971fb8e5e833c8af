#include "database/ReadingConnection.h"

namespace contactdesk
{

tl::expected<std::unique_ptr<SqliteConnection>, Failure>
openForReading(const DatabaseAddress &address)
{
    using Access = DatabaseAddress::Access;
    DatabaseAddress reading = address;
    if (address.access == Access::ReadWrite)
        reading.access = Access::ReadOnly;
    auto opened = SqliteConnection::open(reading);
    if (!opened)
        return opened;
    // The connection that writes brings the log in when it ends, as the last one.
    (*opened)->leaveLogBehind();
    if (auto done = (*opened)->run("PRAGMA query_only = ON"); !done)
        return tl::unexpected(done.error());
    return opened;
}

} // namespace contactdesk

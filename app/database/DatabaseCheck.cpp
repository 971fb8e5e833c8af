#include "database/DatabaseCheck.h"

#include "database/StorageFailure.h"

#include <QFileInfo>

namespace contactdesk
{

tl::expected<int, Failure> versionOf(SqliteConnection &file)
{
    return file.number("PRAGMA user_version").map([](qint64 version) {
        return static_cast<int>(version);
    });
}

bool isTooShort(const QString &file)
{
    constexpr qint64 smallestPage = 512;
    const qint64 size = QFileInfo(file).size();
    return size > 0 && size < smallestPage;
}

tl::expected<void, Failure> checkForDamage(SqliteConnection &file)
{
    SqliteStatement check = file.prepare("PRAGMA quick_check(1)");
    QString found;
    while (check.next())
        found = check.text(0);
    if (auto result = check.result(); !result)
        return result;
    if (found != QLatin1StringView("ok"))
        return tl::unexpected(storageFailure(FailureCause::FileDamaged, found));
    return {};
}

} // namespace contactdesk

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

/// The server's database, opened beside it.
class DatabaseFile
{
public:
    explicit DatabaseFile(const QString &file)
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        database.setDatabaseName(file);
        if (!database.open())
            qWarning() << database.lastError();
    }
    ~DatabaseFile() { QSqlDatabase::removeDatabase(QStringLiteral("beside")); }
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    /// The first column of every row.
    QVariantList column(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("beside")));
        if (!query.exec(statement))
            qWarning() << query.lastError();
        QVariantList values;
        while (query.next())
            values.append(query.value(0));
        return values;
    }
    /// The first column of the first row; invalid if there is none.
    QVariant value(const QString &statement) const { return column(statement).value(0); }
    void run(const QString &statement) const { column(statement); }
};

#pragma once

#include "domain/Contact.h"
#include "exchange/CsvColumns.h"
#include "exchange/CsvRows.h"

namespace contactdesk
{

/// The contacts of a CSV file: the service's own export, or any with a header line that names its
/// columns. Every field it tells is of Source::Import. Blocks on the disk; belongs to one thread at
/// a time.
class ContactCsv
{
public:
    /// Numbers without a country code are read as ones of `defaultRegion` (ISO 3166, may be empty);
    /// `when` is the time of the import, UTC.
    ContactCsv(const QString &file, QString defaultRegion, const QDateTime &when);

    bool isOpen() const { return m_rows.isOpen(); }
    /// The next contacts, at most `count`; none at the end. A contact without an id has an empty
    /// one. What a field can't be ("n/a" for a number) is unknown.
    QList<Contact> next(int count);
    bool hasFailed() const { return m_rows.hasFailed(); }
    double fraction() const { return m_rows.fraction(); }

private:
    Contact contactFrom(const QStringList &row) const;
    void read(Contact &contact, ContactField field, const QString &text) const;

    CsvRows m_rows;
    QString m_defaultRegion;
    QDateTime m_when;
    std::vector<CsvColumn> m_columns;
    /// It has ids, which only the service gives.
    bool m_isExport = false;
    /// The first row, of a file that has no header.
    std::optional<QStringList> m_first;
};

} // namespace contactdesk

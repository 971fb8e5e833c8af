#include "journal/rows/HistoryExport.h"

#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "domain/CsvCell.h"
#include "domain/FieldNames.h"
#include "journal/rows/HistoryDigest.h"
#include "journal/rows/HistoryRows.h"
#include "journal/rows/StoredNames.h"

#include <QSaveFile>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const FieldSaid &said)
{
    if (const bool *flag = std::get_if<bool>(&said))
        return *flag ? u"true"_s : u"false"_s;
    const auto *text = std::get_if<QString>(&said);
    return text ? *text : QString();
}

QByteArray csvRow(const SqliteStatement &row)
{
    const HistoryLine line = HistoryRows::lineIn(row);
    const QByteArrayList cells{
        QByteArray::number(line.number),
        csvCell(line.at.toString(Qt::ISODateWithMs)),
        csvCell(line.who),
        csvCell(storedName(line.event)),
        csvCell(storedName(line.kind)),
        QByteArray::number(line.entry.value),
        csvCell(line.contact.value),
        csvCell(line.contactName),
        csvCell(line.field ? QString(storedName(*line.field)) : QString()),
        csvCell(line.list.value),
        csvCell(textOf(line.from)),
        csvCell(textOf(line.to)),
        csvCell(line.answer),
        row.bytes(hashedHistoryColumns).toHex(),
    };
    return cells.join(',') + "\r\n";
}

constexpr auto heading =
    "\xEF\xBB\xBFnumber,at,who,event,kind,entry,contact,contactName,field,list,"
    "from,to,answer,hash\r\n";

class CsvFile
{
public:
    explicit CsvFile(const QString &path) : m_file(path) {}

    tl::expected<void, Failure> open()
    {
        // What comes of the umask is taken away before anything is written.
        if (!m_file.open(QIODevice::WriteOnly) ||
            !m_file.setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner))
            return failed(FailureCause::NotWritable);
        m_waiting = heading;
        return {};
    }

    bool append(const QByteArray &row)
    {
        m_waiting += row;
        ++m_rows;
        constexpr qsizetype piece = 1 << 16;
        return m_waiting.size() < piece || writeWaiting();
    }

    tl::expected<qint64, Failure> commit()
    {
        // commit() writes what is left in the buffer, too, but doesn't notice if that fails.
        if (!writeWaiting() || !m_file.flush() || !m_file.commit())
            return failed(FailureCause::Unspecified);
        return m_rows;
    }

    tl::unexpected<Failure> failed(FailureCause cause) const
    {
        return tl::unexpected(storageFailure(cause, m_file.errorString()));
    }

private:
    bool writeWaiting()
    {
        const bool isWritten = m_file.write(m_waiting) == m_waiting.size();
        m_waiting.clear();
        return isWritten;
    }

    QSaveFile m_file;
    QByteArray m_waiting;
    qint64 m_rows = 0;
};

} // namespace

tl::expected<qint64, Failure> exportHistoryTo(const QString &path, SqliteConnection &file,
                                              const HistoryFilter &filter,
                                              const std::atomic<bool> &isEnding)
{
    CsvFile csv(path);
    if (auto opened = csv.open(); !opened)
        return tl::unexpected(opened.error());
    bool isWritten = true;
    auto read = inSnapshot(file, [&] {
        return HistoryRows(file, isEnding)
            .forEach(filter, HistoryRows::Order::OldestFirst, [&](const SqliteStatement &row) {
                isWritten = csv.append(csvRow(row));
                return isWritten;
            });
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!isWritten)
        return csv.failed(FailureCause::Unspecified);
    return csv.commit();
}

} // namespace contactdesk

#pragma once

#include <QFile>
#include <QStringConverter>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>

struct csv_parser;

namespace contactdesk
{

/// The rows of a CSV file, read piece by piece. Comma, semicolon or tab, whichever the first line
/// has most of; UTF-8 or, with a byte order mark, UTF-16; what is no UTF-8 is taken for Latin-1.
/// Blocks on the disk; belongs to one thread at a time.
class CsvRows
{
public:
    explicit CsvRows(const QString &file);
    ~CsvRows();

    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    /// False if the file can't be opened.
    bool isOpen() const { return m_file.isOpen(); }
    /// The next row that isn't blank; unset at the end or when the file can't be read on.
    std::optional<QStringList> next();
    /// True once reading has failed: what came so far isn't all.
    bool hasFailed() const { return m_hasFailed; }
    /// How much of the file has been read, 0 to 1.
    double fraction() const;

private:
    void begin();
    void readOn();
    void feed(const QByteArray &utf8);
    void endField(const char *bytes, size_t size);
    void endRow();

    QFile m_file;
    std::unique_ptr<csv_parser> m_parser;
    /// Set for a file in UTF-16.
    std::optional<QStringDecoder> m_decoder;
    QStringList m_row;
    std::deque<QStringList> m_rows;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

} // namespace contactdesk

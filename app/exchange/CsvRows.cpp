#include "exchange/CsvRows.h"

#include <algorithm>
#include <csv.h>

namespace contactdesk
{

namespace
{

constexpr qint64 pieceSize = 256 * 1024;

/// What separates the fields of the first line, quoted parts left out.
char delimiterOf(const QByteArray &start)
{
    constexpr char candidates[] = {',', ';', '\t'};
    int counts[std::size(candidates)] = {};
    bool isQuoted = false;
    for (const char c : start) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; !isQuoted && i < std::size(candidates); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - counts];
}

QString textOf(const char *bytes, size_t size)
{
    const QByteArrayView view(bytes, static_cast<qsizetype>(size));
    return view.isValidUtf8() ? QString::fromUtf8(view) : QString::fromLatin1(view);
}

} // namespace

CsvRows::CsvRows(const QString &file) : m_file(file), m_parser(new csv_parser)
{
    if (csv_init(m_parser.get(), 0) != 0) {
        m_parser.reset();
        return;
    }
    if (m_file.open(QIODevice::ReadOnly))
        begin();
}

CsvRows::~CsvRows()
{
    if (m_parser)
        csv_free(m_parser.get());
}

void CsvRows::begin()
{
    constexpr qint64 longestFirstLine = 16 * 1024;
    const QByteArray start = m_file.peek(longestFirstLine);
    QByteArray asUtf8 = start;
    if (const auto encoding = QStringConverter::encodingForData(start);
        encoding && *encoding != QStringConverter::Utf8) {
        m_decoder.emplace(*encoding);
        asUtf8 = QString(QStringDecoder(*encoding)(start)).toUtf8();
    } else if (encoding) {
        // The mark isn't part of the first name.
        m_file.skip(3);
    }
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(delimiterOf(asUtf8)));
}

std::optional<QStringList> CsvRows::next()
{
    while (m_rows.empty() && !m_isAtEnd)
        readOn();
    if (m_rows.empty())
        return std::nullopt;
    QStringList row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

double CsvRows::fraction() const
{
    const qint64 size = m_file.size();
    return size > 0 ? std::min(1.0, static_cast<double>(m_file.pos()) / static_cast<double>(size))
                    : 1.0;
}

void CsvRows::readOn()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 read = m_file.isOpen() && m_parser ? m_file.read(piece.data(), pieceSize) : -1;
    m_hasFailed = m_hasFailed || read < 0;
    m_isAtEnd = read <= 0;
    if (read > 0) {
        piece.truncate(read);
        feed(m_decoder ? QString((*m_decoder)(piece)).toUtf8() : piece);
    } else if (m_parser) {
        // What stands after the last line break is a row too.
        feed({});
    }
}

void CsvRows::feed(const QByteArray &utf8)
{
    const auto endField = [](void *bytes, size_t size, void *self) {
        static_cast<CsvRows *>(self)->endField(static_cast<const char *>(bytes), size);
    };
    const auto endRow = [](int, void *self) {
        static_cast<CsvRows *>(self)->endRow();
    };
    const auto size = static_cast<size_t>(utf8.size());
    if (utf8.isEmpty())
        csv_fini(m_parser.get(), endField, endRow, this);
    else if (csv_parse(m_parser.get(), utf8.constData(), size, endField, endRow, this) != size)
        m_isAtEnd = m_hasFailed = true;
}

void CsvRows::endField(const char *bytes, size_t size)
{
    m_row.append(textOf(bytes, size).trimmed());
}

void CsvRows::endRow()
{
    const bool isBlank = std::all_of(m_row.begin(), m_row.end(),
                                     [](const QString &field) { return field.isEmpty(); });
    if (!isBlank)
        m_rows.push_back(m_row);
    m_row.clear();
}

} // namespace contactdesk

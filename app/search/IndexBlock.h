#pragma once

#include "search/BlockParts.h"
#include "search/SearchIndex.h"

#include <QByteArray>

#include <memory>

namespace contactdesk
{

/// The search index of 65,536 neighbouring rows: their words in order, for each the rows that have
/// it, and their numbers' digits. One run of bytes, in memory as in the file; never changed.
class IndexBlock
{
public:
    static constexpr int rowCount = 65'536;

    /// 0 for rows 1 to 65,536.
    static int numberOf(RowNumber row) { return static_cast<int>((row - 1) / rowCount); }

    /// Of a row in its block, from 0.
    static quint16 offsetOf(RowNumber row) { return static_cast<quint16>((row - 1) % rowCount); }
    static RowNumber rowAt(int number, size_t offset)
    {
        return static_cast<RowNumber>(static_cast<size_t>(number) * rowCount + offset + 1);
    }

    /// Collects the rows of a block, in any order, each once, and builds it. Belongs to one thread,
    /// whichever.
    class Builder
    {
    public:
        explicit Builder(int number);
        ~Builder();

        /// `row` belongs to the block.
        void add(RowNumber row, const ContactSummary &summary);
        /// Once, at the end.
        std::shared_ptr<const IndexBlock> build();

    private:
        struct Rows;

        std::unique_ptr<Rows> m_rows;
    };

    /// Null unless these are the bytes of a whole and undamaged block of this version; shares them.
    static std::shared_ptr<const IndexBlock> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    const BlockParts &parts() const { return m_parts; }
    int number() const { return static_cast<int>(m_parts.number); }
    /// The last row that it knows of; 0 if it has none.
    RowNumber lastRow() const;

private:
    IndexBlock(QByteArray bytes, const BlockParts &parts);

    QByteArray m_bytes;
    /// Of m_bytes.
    BlockParts m_parts;
};

} // namespace contactdesk

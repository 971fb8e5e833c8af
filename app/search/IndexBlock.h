#pragma once

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

    /// Collects the rows of a block, in any order, each once, and builds it.
    class Builder
    {
    public:
        explicit Builder(int number);
        ~Builder();

        /// `row` belongs to the block.
        void add(RowNumber row, const ContactSummary &summary);
        std::shared_ptr<const IndexBlock> build();

    private:
        struct Rows;

        std::unique_ptr<Rows> m_rows;
    };

    /// Null unless these are the bytes of a whole and undamaged block of this version; shares them.
    static std::shared_ptr<const IndexBlock> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    /// The last row that it knows of; 0 if it has none.
    RowNumber lastRow() const;

private:
    explicit IndexBlock(QByteArray bytes);

    QByteArray m_bytes;
};

} // namespace contactdesk

#include "search/IndexBlock.h"

#include <cstdint>
#include <utility>

namespace contactdesk
{

IndexBlock::IndexBlock(QByteArray bytes, const BlockParts &parts)
    : m_bytes(std::move(bytes)), m_parts(parts)
{
}

std::shared_ptr<const IndexBlock> IndexBlock::fromBytes(const QByteArray &bytes)
{
    QByteArray aligned = bytes;
    // What somebody else's memory was made a QByteArray of can begin anywhere.
    if (reinterpret_cast<std::uintptr_t>(aligned.constData()) % alignof(PackedNumber) != 0)
        aligned.detach();
    const auto parts = BlockParts::of(aligned);
    if (!parts)
        return nullptr;
    return std::shared_ptr<const IndexBlock>(new IndexBlock(aligned, *parts));
}

RowNumber IndexBlock::lastRow() const
{
    for (size_t offset = m_parts.numbers.size(); offset > 0; --offset) {
        if (m_parts.numbers[offset - 1] != packed::noContact)
            return rowAt(number(), offset - 1);
    }
    return 0;
}

} // namespace contactdesk

#pragma once

#include <QByteArray>

namespace contactdesk
{

/// A JSON text cut into pieces between the objects of a list, each to be parsed alone between its
/// `before` and its `after`: so that a parser's own memory is that of a piece, which stays in the
/// processor's cache. The list is the root, or the member `data` of an object.
///
/// Where to cut is a guess by the characters; the parser proves it. If every piece is well-formed
/// then so is the whole text, and it has their objects, in their order. A piece that isn't may have
/// been cut inside a text or an inner list, and is tried again longer.
class JsonPieces
{
public:
    /// Room for about a hundred messages: what the parser needs for it fits the cache.
    static constexpr qsizetype usualSize = 32 << 10;

    /// Pieces of up to `size` bytes where that can be. `json` must outlive it.
    explicit JsonPieces(QByteArrayView json, qsizetype size = usualSize);

    QByteArrayView before() const;
    QByteArrayView source() const { return m_json.sliced(m_start, m_end - m_start); }
    QByteArrayView after() const;
    bool isLast() const { return m_end == m_json.size(); }

    /// Goes to the next piece; not for the last one.
    void advance();
    /// Makes this piece longer. False for the last one.
    bool grow();

private:
    void cut();
    bool cutWithin(QByteArrayView json);

    QByteArrayView m_json;
    const qsizetype m_usualSize;
    qsizetype m_size;
    bool m_isObject = false;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    /// Where the next piece starts.
    qsizetype m_next = 0;
};

} // namespace contactdesk

#pragma once

#include <QString>

#include <limits>
#include <optional>

namespace contactdesk
{

class Conversation;

/// A place in the texts of a conversation: a row and a position in its source.
struct TextPlace {
    /// Behind all of a text, however long it is and however little of it is shown.
    static constexpr qsizetype end = std::numeric_limits<qsizetype>::max();

    int row = 0;
    qsizetype position = 0;

    auto operator<=>(const TextPlace &) const = default;
};

/// From one place to a later one; between them all messages as a whole.
struct SelectedRange {
    TextPlace first;
    TextPlace last;

    bool operator==(const SelectedRange &) const = default;
};

/// What of the texts of a conversation is selected: where that began, and where it has come to.
class TextSelection
{
public:
    bool wasBegun() const { return m_anchor.has_value(); }
    bool isEmpty() const { return !m_anchor || *m_anchor == m_caret; }
    /// Both the same place if nothing is selected.
    SelectedRange range() const;
    /// Where it began; where its other end is if nothing was begun.
    TextPlace anchor() const { return m_anchor.value_or(m_caret); }

    void clear() { m_anchor.reset(); }
    /// Nothing is selected yet, but will be from there.
    void begin(const TextPlace &place);
    void select(const TextPlace &anchor, const TextPlace &caret);
    /// Whole messages, from that of the anchor to that row: both ends are moved to their edges.
    void extendToRow(int row);

    /// What is selected of a row, in its source; nothing for another row.
    struct Part {
        qsizetype from;
        qsizetype to;
    };
    std::optional<Part> partIn(int row) const;

    /// Rows came into the conversation or went: the same messages stay selected.
    void insertRows(int start, int count);
    void removeRows(int start, int count);

private:
    std::optional<TextPlace> m_anchor;
    TextPlace m_caret;
};

/// The selected texts in reading order, a message a line or more; takes time linear in them.
QString textOf(const Conversation &conversation, const SelectedRange &range);

} // namespace contactdesk

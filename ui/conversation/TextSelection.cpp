#include "ui/conversation/TextSelection.h"

#include "domain/Conversation.h"

#include <algorithm>

namespace contactdesk
{

SelectedRange TextSelection::range() const
{
    return {std::min(anchor(), m_caret), std::max(anchor(), m_caret)};
}

void TextSelection::begin(const TextPlace &place)
{
    m_anchor = m_caret = place;
}

void TextSelection::select(const TextPlace &anchor, const TextPlace &caret)
{
    m_anchor = anchor;
    m_caret = caret;
}

void TextSelection::extendToRow(int row)
{
    const int from = m_anchor ? m_anchor->row : row;
    const bool isDownward = row >= from;
    m_anchor = TextPlace{from, isDownward ? 0 : TextPlace::end};
    m_caret = {row, isDownward ? TextPlace::end : 0};
}

std::optional<TextSelection::Part> TextSelection::partIn(int row) const
{
    const auto [first, last] = range();
    if (isEmpty() || row < first.row || row > last.row)
        return std::nullopt;
    return Part{row == first.row ? first.position : 0,
                row == last.row ? last.position : TextPlace::end};
}

void TextSelection::insertRows(int start, int count)
{
    if (!m_anchor)
        return;
    for (TextPlace *place : {&*m_anchor, &m_caret}) {
        if (place->row >= start)
            place->row += count;
    }
}

void TextSelection::removeRows(int start, int count)
{
    if (!m_anchor)
        return;
    const auto [first, last] = range();
    const int behind = start + count;
    if (first.row >= start && last.row < behind)
        return clear();
    // An end that is gone moves to the nearest message that is left of the selection.
    for (TextPlace *place : {&*m_anchor, &m_caret}) {
        if (place->row >= behind)
            place->row -= count;
        else if (place->row >= start)
            *place = place->row == first.row ? TextPlace{start, 0}
                                             : TextPlace{start - 1, TextPlace::end};
    }
}

QString textOf(const Conversation &conversation, const SelectedRange &range)
{
    QString text;
    const int last = std::min(range.last.row, static_cast<int>(conversation.size()) - 1);
    qsizetype bytes = 0;
    for (int row = range.first.row; row <= last; ++row)
        bytes += static_cast<qsizetype>(conversation.body(row).size()) + 1;
    text.reserve(bytes);
    for (int row = range.first.row; row <= last; ++row) {
        if (row > range.first.row)
            text += u'\n';
        const QString body = conversation.at(row).body.toString();
        const qsizetype from =
            row == range.first.row ? std::min(range.first.position, body.size()) : 0;
        const qsizetype to = row == range.last.row ? range.last.position : TextPlace::end;
        text += QStringView(body).sliced(from, std::min(to, body.size()) - from);
    }
    return text;
}

} // namespace contactdesk

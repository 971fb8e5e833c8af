#include "models/ConversationModel.h"

#include "models/MessageText.h"

#include <algorithm>
#include <vector>

namespace contactdesk
{

namespace
{

/// The rows first to first + removed - 1 of one conversation gave way to `inserted` of another;
/// those before and behind are the same messages.
struct Stretch {
    int first = 0;
    int removed = 0;
    int inserted = 0;
};

Stretch differenceOf(const Conversation &before, const Conversation &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < most && before.isSameMessage(first, after, first))
        ++first;
    qsizetype oldEnd = before.size();
    qsizetype newEnd = after.size();
    while (oldEnd > first && newEnd > first &&
           before.isSameMessage(oldEnd - 1, after, newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    return {static_cast<int>(first), static_cast<int>(oldEnd - first),
            static_cast<int>(newEnd - first)};
}

/// Invalid before the first message that has a time.
QDate dayOf(const Conversation &conversation, int row)
{
    const qint64 timestamp = conversation.timestamp(row);
    return timestamp == Conversation::noTime ? QDate()
                                             : QDateTime::fromMSecsSinceEpoch(timestamp).date();
}

} // namespace

void ConversationModel::setConversation(const Conversation &conversation)
{
    const Stretch change = differenceOf(m_conversation, conversation);
    const Conversation before = m_conversation;
    const int end = change.first + change.removed;
    if (change.removed > 0)
        beginRemoveRows({}, change.first, end - 1);
    if (change.removed > 0 && change.inserted > 0) {
        m_cutAt = change.first;
        m_cut = change.removed;
        endRemoveRows();
    }
    if (change.inserted > 0)
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
    m_conversation = conversation;
    m_cutAt = m_cut = 0;
    if (change.inserted > 0)
        endInsertRows();
    else if (change.removed > 0)
        endRemoveRows();
    tellOfKinds(before, 0, change.first, 0);
    tellOfKinds(before, end, static_cast<int>(before.size()), change.first + change.inserted);
    if (change.removed > 0 || change.inserted > 0)
        touchDayLine(change.first + change.inserted);
}

/// Tells what has become of messages that are there still: those of `before` from `first` to
/// `end`, which are rows from `now` on.
void ConversationModel::tellOfKinds(const Conversation &before, int first, int end, int now)
{
    // By number, since otherwise words would be compared for each message.
    const std::span<const MessageKind> kinds = m_conversation.kinds();
    std::vector<quint32> number;
    for (const MessageKind &kind : before.kinds()) {
        const auto found = std::find(kinds.begin(), kinds.end(), kind);
        number.push_back(static_cast<quint32>(std::distance(kinds.begin(), found)));
    }
    const auto isSame = [&](int row) {
        return number[before.kindNumber(row)] == m_conversation.kindNumber(row - first + now);
    };
    for (int row = first; row < end; ++row) {
        const int start = row;
        while (row < end && !isSame(row))
            ++row;
        if (row > start)
            Q_EMIT dataChanged(index(start - first + now), index(row - 1 - first + now));
    }
}

void ConversationModel::touchDayLine(int behind)
{
    // The first with a time behind a changed stretch may begin its day now, or no longer.
    for (int row = behind; row < rowCount(); ++row) {
        if (m_conversation.time(row).isValid()) {
            Q_EMIT dataChanged(index(row), index(row), {DayTextRole});
            return;
        }
    }
}

bool ConversationModel::startsDay(int row) const
{
    const QDate day = dayOf(m_conversation, row);
    return day.isValid() && (row == 0 || dayOf(m_conversation, row - 1) != day);
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conversation.size()) - m_cut;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row() < m_cutAt ? index.row() : index.row() + m_cut;
    const Message message = m_conversation.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return message.body.toString();
    case DirectionRole:
        return static_cast<int>(message.direction);
    case TimeTextRole:
        return timeText(message, QLocale());
    case StatusTextRole:
        return statusText(message);
    case MediaTextRole:
        return mediaText(message);
    case DayTextRole:
        return startsDay(row) ? dayText(message, QLocale()) : QString();
    case FailedRole:
        return isUndelivered(message);
    case Qt::AccessibleTextRole:
        return spokenText(message, QLocale());
    default:
        return {};
    }
}

} // namespace contactdesk

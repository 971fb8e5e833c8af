#include "models/ConversationModel.h"

#include "models/MessageText.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The same message, whatever has become of it since: only its status changes.
bool isSameMessage(const Message &a, const Message &b)
{
    return a.sid == b.sid && a.time == b.time && a.direction == b.direction && a.body == b.body &&
           a.mediaUrl == b.mediaUrl;
}

} // namespace

void ConversationModel::setMessages(const QList<Message> &messages)
{
    const RowDifference change = setRows(messages, isSameMessage);
    if (change.removed > 0 || change.inserted > 0)
        touchDayLine(change.first + change.inserted);
}

void ConversationModel::touchDayLine(int behind)
{
    // The first with a time behind a changed stretch may begin its day now, or no longer.
    for (int row = behind; row < rows().size(); ++row) {
        if (rows().at(row).time.isValid()) {
            Q_EMIT dataChanged(index(row), index(row), {DayTextRole});
            return;
        }
    }
}

bool ConversationModel::startsDay(int row) const
{
    const QDateTime &time = rows().at(row).time;
    if (!time.isValid())
        return false;
    for (int before = row - 1; before >= 0; --before) {
        if (rows().at(before).time.isValid())
            return rows().at(before).time.toLocalTime().date() != time.toLocalTime().date();
    }
    return true;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = rows().at(index.row());
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
        return startsDay(index.row()) ? dayText(message, QLocale()) : QString();
    case FailedRole:
        return isUndelivered(message);
    case Qt::AccessibleTextRole:
        return spokenText(message, QLocale());
    default:
        return {};
    }
}

} // namespace contactdesk

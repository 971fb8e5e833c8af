#include "models/ConversationModel.h"

#include "media/MediaShelf.h"
#include "models/MessageLook.h"
#include "models/MessagePart.h"

#include <QTextDocument>

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

/// Tells a long message from the others, also when it is a row of another conversation later.
/// Without reading its text.
size_t identityOf(const Message &message)
{
    const std::string_view sid = message.sid.utf8();
    return qHashMulti(qHashBits(sid.data(), sid.size()), message.time.toMSecsSinceEpoch(),
                      message.body.utf8().size());
}

// What is laid out in 1 to 4 ms, whatever is in it.
constexpr int partEffort = 4000;
constexpr int partLines = 100;

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
        tellOfNeighbours(before, change.first, end, change.first + change.inserted);
    if (change.removed == before.size())
        m_moreParts.clear();
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
        // The one above may have been silent about a status that was the same.
        const int from = row > start && start > first && !groupingOf(before, start - 1).endsGroup
                             ? start - 1
                             : start;
        if (row > start)
            Q_EMIT dataChanged(index(from - first + now), index(row - 1 - first + now));
    }
}

/// Tells which messages stand otherwise to their neighbours than they did: rows `first` to `end` of
/// `before` gave way to those from `first` to `now`.
void ConversationModel::tellOfNeighbours(const Conversation &before, int first, int end, int now)
{
    const auto compare = [&](int then, int row) {
        if (groupingOf(before, then) != groupingOf(m_conversation, row))
            Q_EMIT dataChanged(index(row), index(row));
    };
    if (first > 0)
        compare(first - 1, first - 1);
    if (now == rowCount())
        return;
    compare(end, now);
    // The first with a time behind the stretch may begin its day now, or no longer.
    int row = now;
    while (row < rowCount() && !m_conversation.time(row).isValid())
        ++row;
    if (row > now && row < rowCount())
        compare(row - now + end, row);
}

void ConversationModel::setMediaShelf(MediaShelf *shelf)
{
    if (m_shelf)
        m_shelf->disconnect(this);
    m_shelf = shelf;
    if (shelf)
        connect(shelf, &MediaShelf::changed, this, &ConversationModel::tellOfMedia);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MediaStateRole, LookRole});
}

void ConversationModel::tellOfMedia(const QString &address)
{
    const QByteArray utf8 = address.toUtf8();
    const std::string_view wanted(utf8.constData(), static_cast<size_t>(utf8.size()));
    if (wanted.empty())
        return;
    const int count = rowCount();
    for (int row = 0; row < count; ++row) {
        if (!m_conversation.hasMedia(row))
            continue;
        const int start = row;
        while (row < count && m_conversation.mediaUrl(row) == wanted)
            ++row;
        if (row > start)
            Q_EMIT dataChanged(index(start), index(row - 1), {MediaStateRole, LookRole});
    }
}

void ConversationModel::showMore(int row)
{
    if (!checkIndex(index(row), CheckIndexOption::IndexIsValid) || shownPart(row).hidden == 0)
        return;
    ++m_moreParts[identityOf(m_conversation.at(row))];
    Q_EMIT dataChanged(index(row), index(row), {LookRole, Qt::AccessibleTextRole});
}

void ConversationModel::showUpTo(int row, qsizetype position)
{
    // Each of them is laid out in some milliseconds.
    constexpr int mostParts = 10;
    for (int i = 0; i < mostParts; ++i) {
        const MessagePart part = shownPart(row);
        if (part.hidden == 0 || part.text.size() >= position)
            return;
        showMore(row);
    }
}

MediaState ConversationModel::mediaState(const Message &message) const
{
    return m_shelf && !message.mediaUrl.isEmpty() ? m_shelf->state(message.mediaUrl.toString())
                                                  : MediaState();
}

MessagePart ConversationModel::shownPart(qsizetype row) const
{
    const int parts =
        1 + (m_moreParts.isEmpty() ? 0 : m_moreParts.value(identityOf(m_conversation.at(row))));
    return firstPart(m_conversation.body(row), parts * partEffort, parts * partLines);
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
        return groupingOf(m_conversation, row).startsDay ? dayText(message, QLocale()) : QString();
    case DayOfRowTextRole: {
        // A message without a time belongs to the day of the one before it.
        const qint64 timestamp = m_conversation.timestamp(row);
        Message timed = message;
        if (timestamp != Conversation::noTime)
            timed.time = QDateTime::fromMSecsSinceEpoch(timestamp, Qt::UTC);
        return dayText(timed, QLocale());
    }
    case FailedRole:
        return isUndelivered(message);
    case GroupStartRole:
        return groupingOf(m_conversation, row).startsGroup;
    case GroupEndRole:
        return groupingOf(m_conversation, row).endsGroup;
    case MediaStateRole:
        return message.mediaUrl.isEmpty() ? QVariant() : QVariant::fromValue(mediaState(message));
    case MediaAddressRole:
        return message.mediaUrl.toString();
    case LookRole:
        return QVariant::fromValue(
            lookOf(m_conversation, row, shownPart(row), mediaState(message)));
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(exactText(message, QLocale()));
    case Qt::AccessibleTextRole:
        return spokenText(message, shownPart(row).text, QLocale());
    default:
        return {};
    }
}

} // namespace contactdesk

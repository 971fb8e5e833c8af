#include "domain/Conversation.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace contactdesk
{

namespace
{

constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

bool arrivedNewestFirst(const QList<Message> &messages)
{
    const auto hasTime = [](const Message &message) {
        return message.time.isValid();
    };
    const auto first = std::find_if(messages.begin(), messages.end(), hasTime);
    const auto last = std::find_if(messages.rbegin(), messages.rend(), hasTime);
    return first != messages.end() && first->time > last->time;
}

bool isInOrder(const QList<Message> &messages)
{
    qint64 latest = beforeAll;
    for (const Message &message : messages) {
        if (!message.time.isValid())
            continue;
        const qint64 time = message.time.toMSecsSinceEpoch();
        if (time < latest)
            return false;
        latest = time;
    }
    return true;
}

} // namespace

QList<Message> inReadingOrder(QList<Message> messages)
{
    if (arrivedNewestFirst(messages))
        std::reverse(messages.begin(), messages.end());
    // As nearly every answer is: nothing is moved then.
    if (isInOrder(messages))
        return messages;

    // A message without a time borrows the time of its neighbour for the comparison only.
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(static_cast<size_t>(messages.size()));
    qint64 latest = beforeAll;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (messages.at(i).time.isValid())
            latest = messages.at(i).time.toMSecsSinceEpoch();
        order.emplace_back(latest, i);
    }
    // The place of arrival settles ties.
    std::sort(order.begin(), order.end());

    QList<Message> sorted;
    sorted.reserve(messages.size());
    for (const auto &[time, index] : order)
        sorted.append(std::move(messages[index]));
    return sorted;
}

} // namespace contactdesk

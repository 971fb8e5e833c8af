#include "MadeMessages.h"

#include <QRandomGenerator>

#include <numeric>
#include <string>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

Conversation stretchOf(const Conversation &all, qsizetype first, qsizetype count)
{
    std::vector<qsizetype> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), first);
    return all.only(rows);
}

} // namespace

Conversation madeMessages(int count)
{
    QRandomGenerator random(20261120);
    const MessageKind inbound{{}, u"text"_s, MessageDirection::Inbound, u"received"_s};
    const MessageKind outbound{{}, u"text"_s, MessageDirection::Outbound, u"delivered"_s};
    ConversationBuilder builder;
    builder.reserve(count, static_cast<size_t>(count) * 128);
    qint64 time = 1'700'000'000'000;
    std::string body;
    for (int i = 0; i < count; ++i) {
        time += random.bounded(20'000, 4'000'000);
        body.clear();
        for (int word = random.bounded(1, 31); word > 0; --word) {
            body.append(random.bounded(1, 11), static_cast<char>('a' + random.bounded(26)));
            body += ' ';
        }
        builder.add({std::to_string(i), body, {}}, random.bounded(2) == 0 ? inbound : outbound,
                    QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
    }
    return builder.take();
}

Conversation firstOf(const Conversation &all, qsizetype count)
{
    return stretchOf(all, 0, count);
}

Conversation lastOf(const Conversation &all, qsizetype count)
{
    return stretchOf(all, all.size() - count, count);
}

size_t textBytes(const Conversation &conversation)
{
    size_t bytes = 0;
    for (qsizetype row = 0; row < conversation.size(); ++row)
        bytes += conversation.body(row).size() + conversation.at(row).sid.utf8().size();
    return bytes;
}

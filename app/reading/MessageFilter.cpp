#include "reading/MessageFilter.h"

#include <QSet>

namespace contactdesk
{

namespace
{

bool passes(const MessageKind &kind, const MessageFilter &filter)
{
    return (!filter.direction || kind.direction == *filter.direction) &&
           (filter.type.isEmpty() || kind.type.compare(filter.type, Qt::CaseInsensitive) == 0) &&
           (!filter.onlyUndelivered || isUndelivered(kind.status));
}

} // namespace

std::vector<qsizetype> rowsOf(const Conversation &conversation, const MessageFilter &filter)
{
    // Most is said by the kind, and there are few of them.
    std::vector<char> kinds;
    kinds.reserve(conversation.kinds().size());
    for (const MessageKind &kind : conversation.kinds())
        kinds.push_back(passes(kind, filter) ? 1 : 0);

    std::vector<qsizetype> rows;
    for (qsizetype row = 0; row < conversation.size(); ++row) {
        if (kinds[conversation.kindNumber(row)] &&
            (!filter.onlyWithMedia || conversation.hasMedia(row)))
            rows.push_back(row);
    }
    return rows;
}

QStringList typesOf(const Conversation &conversation)
{
    QSet<QString> known;
    QStringList types;
    for (const MessageKind &kind : conversation.kinds()) {
        const QString folded = kind.type.toCaseFolded();
        if (folded.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        types.append(kind.type);
    }
    types.sort(Qt::CaseInsensitive);
    return types;
}

} // namespace contactdesk

#include "reading/ConversationDigest.h"

#include <QtConcurrent>

namespace contactdesk
{

ConversationDigest::ConversationDigest(const QTimeZone &zone, QObject *parent)
    : QObject(parent), m_zone(zone)
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, &ConversationDigest::takeResult);
}

ConversationDigest::Counted ConversationDigest::count(const Conversation &conversation,
                                                      const QTimeZone &zone)
{
    return {overviewOf(conversation), activityByDay(conversation, zone)};
}

void ConversationDigest::setConversation(const Conversation &conversation)
{
    m_next.reset();
    m_isOutdated = m_isCounting;
    if (conversation.size() <= fewMessages)
        take(count(conversation, m_zone));
    else if (m_isCounting)
        m_next = conversation;
    else
        start(conversation);
}

void ConversationDigest::clear()
{
    m_next.reset();
    m_isOutdated = m_isCounting;
    if (!m_isKnown)
        return;
    m_isKnown = false;
    m_counted = {};
    Q_EMIT changed();
}

void ConversationDigest::start(const Conversation &conversation)
{
    m_isCounting = true;
    m_isOutdated = false;
    m_counting.setFuture(
        QtConcurrent::run([conversation, zone = m_zone] { return count(conversation, zone); }));
}

void ConversationDigest::takeResult()
{
    m_isCounting = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (!m_isOutdated)
        take(m_counting.result());
}

void ConversationDigest::take(const Counted &counted)
{
    if (m_isKnown && counted == m_counted)
        return;
    m_isKnown = true;
    m_counted = counted;
    Q_EMIT changed();
}

} // namespace contactdesk

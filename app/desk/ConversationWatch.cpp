#include "desk/ConversationWatch.h"

#include "domain/ProvisionalId.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using std::chrono::milliseconds;

namespace
{

// Desks that were started together shouldn't ask together.
constexpr double largestJitter = 0.2;

milliseconds times(milliseconds pause, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(pause.count()) * factor));
}

bool hasNews(const Conversation &now, const std::optional<Conversation> &before)
{
    if (!before || now.size() != before->size())
        return !before || !now.isEmpty();
    return !now.isEmpty() && !now.isSameMessage(now.size() - 1, *before, before->size() - 1);
}

} // namespace

ConversationWatch::ConversationWatch(OpenContact &contact, Timekeeper time,
                                     const WatchPacing &pacing, QObject *parent)
    : QObject(parent),
      m_contact(contact),
      m_time(std::move(time)),
      m_pacing(pacing),
      m_pause(pacing.first)
{
    connect(&contact, &OpenContact::switched, this, &ConversationWatch::startAnother);
    connect(&contact, &OpenContact::conversationChanged, this,
            &ConversationWatch::followConversation);
}

void ConversationWatch::setEnabled(bool isEnabled)
{
    if (isEnabled == std::exchange(m_isEnabled, isEnabled))
        return;
    goOn();
}

void ConversationWatch::setWatched(bool isWatched)
{
    if (isWatched == std::exchange(m_isWatched, isWatched))
        return;
    goOn();
}

void ConversationWatch::nudge()
{
    // What the agent does makes no service answer that didn't before.
    if (m_failure || m_isAsking || m_isAskedElsewhere || !isWanted())
        return;
    m_pause = std::min(m_pause, m_pacing.first);
    if (m_time.now().msecsTo(m_dueAt) > m_pause.count())
        wait(m_pause);
}

void ConversationWatch::tryAgain()
{
    m_isKeyRefused = false;
    m_failure.reset();
    m_pause = m_pacing.first;
    if (!m_isAsking && !m_isAskedElsewhere)
        wait(m_pause);
}

bool ConversationWatch::isWanted() const
{
    return m_isEnabled && m_isWatched && !m_isKeyRefused && !m_contact.id().isEmpty() &&
           !isProvisional(m_contact.id());
}

void ConversationWatch::startAnother()
{
    m_isAsking = false;
    m_isAskedElsewhere = false;
    m_failure.reset();
    m_pause = m_pacing.first;
    wait(m_pause);
}

void ConversationWatch::followConversation()
{
    const Part<Conversation> &conversation = m_contact.conversation();
    if (conversation.progress == Progress::Loading) {
        m_isAsking = false;
        if (!std::exchange(m_isAskedElsewhere, true))
            m_askedAt = m_time.now();
        stay();
        return;
    }
    // An own request that was overtaken is never answered: what overtook it was.
    const bool isAnswered = m_isAskedElsewhere || m_isAsking;
    m_isAsking = false;
    m_isAskedElsewhere = false;
    if (isAnswered && conversation.failure) {
        takeFailure(*conversation.failure);
    } else if (isAnswered) {
        m_isKeyRefused = false;
        m_failure.reset();
        m_pause = m_pacing.first;
        wait(m_pause);
    }
}

void ConversationWatch::wait(milliseconds pause)
{
    const QDateTime now = m_time.now();
    if (m_notBefore.isValid())
        pause = std::max(pause, milliseconds(now.msecsTo(m_notBefore)));
    m_dueAt = now.addMSecs(pause.count());
    goOn();
}

void ConversationWatch::goOn()
{
    if (!isWanted() || m_isAsking || m_isAskedElsewhere) {
        stay();
        return;
    }
    const QDateTime now = m_time.now();
    if (!m_dueAt.isValid())
        m_dueAt = now.addMSecs(m_pause.count());
    m_nextAt = std::max(m_dueAt, now);
    m_time.after(milliseconds(now.msecsTo(m_nextAt)), this, [this, number = ++m_wait] {
        if (number == m_wait)
            ask();
    });
    Q_EMIT changed();
}

void ConversationWatch::stay()
{
    ++m_wait;
    m_nextAt = {};
    Q_EMIT changed();
}

void ConversationWatch::ask()
{
    m_askedAt = m_time.now();
    m_isAsking =
        m_contact.refreshConversation([this, before = m_contact.conversation().value](
                                          const tl::expected<Conversation, Failure> &answer) {
            m_isAsking = false;
            if (answer)
                takeNews(hasNews(*answer, before));
            else
                takeFailure(answer.error());
        });
    // If it isn't asked now, whoever has asked elsewhere is answered soon.
    stay();
}

void ConversationWatch::takeNews(bool isNews)
{
    m_failure.reset();
    m_notBefore = {};
    m_pause =
        isNews ? m_pacing.afterNews : std::min(times(m_pause, m_pacing.growth), m_pacing.longest);
    wait(pauseAfterAnswer());
}

void ConversationWatch::takeFailure(const Failure &failure)
{
    m_failure = failure;
    m_isKeyRefused = failure.kind == FailureKind::RefusedKey;
    m_notBefore = failure.retryAt;
    m_pause = std::min(std::max(2 * m_pause, m_pacing.first), m_pacing.longestAfterFailure);
    wait(pauseAfterAnswer());
}

milliseconds ConversationWatch::pauseAfterAnswer() const
{
    const milliseconds took(std::max<qint64>(0, m_askedAt.msecsTo(m_time.now())));
    return std::max(times(m_pause, 1 - largestJitter * m_time.chance()),
                    std::min(m_pacing.pausePerAnswer * took, m_pacing.longestAfterFailure));
}

} // namespace contactdesk

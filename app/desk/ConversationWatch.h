#pragma once

#include "desk/OpenContact.h"
#include "service/http/Timekeeper.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace contactdesk
{

/// How often the open conversation is asked for. Tests pass others.
struct WatchPacing {
    /// Until it is asked for again, at first and once the agent does something.
    std::chrono::milliseconds first{10'000};
    /// The same after new messages: who writes usually goes on writing.
    std::chrono::milliseconds afterNews{5'000};
    /// Each answer without news makes the pause so much longer, up to `longest`.
    double growth = 1.5;
    std::chrono::milliseconds longest{120'000};
    /// Each failure doubles it, up to this.
    std::chrono::milliseconds longestAfterFailure{300'000};
    /// The pause is at least so many times as long as the last answer took, up to
    /// `longestAfterFailure`: a conversation comes as a whole, however long it is.
    int pausePerAnswer = 10;
};

/// Keeps the open conversation up to date for an agent who wants that and is looking at it. It asks
/// with one request at a time, for the conversation alone, seldom while nothing is new; what it
/// asks in vain is seen by nobody, but for the age of what is shown. A refused key ends it until
/// the service is known to take the key again. Lives on the UI thread.
class ConversationWatch : public QObject
{
    Q_OBJECT

public:
    /// The contact must outlive this object.
    ConversationWatch(OpenContact &contact, Timekeeper time, const WatchPacing &pacing = {},
                      QObject *parent = nullptr);

    /// Whether the agent wants it; not at first.
    void setEnabled(bool isEnabled);
    bool isEnabled() const { return m_isEnabled; }
    /// Whether the conversation can be seen, in a window that is in use; not at first. Seen again,
    /// it is asked for at once if its time came meanwhile.
    void setWatched(bool isWatched);
    /// The agent is doing something with this conversation. Any number of times.
    void nudge();
    /// The key was replaced, or the network may be back.
    void tryAgain();

    /// When it is asked for again, UTC; invalid while it isn't, and while an answer is awaited.
    const QDateTime &nextAt() const { return m_nextAt; }
    /// Why the conversation couldn't be brought up to date last; unset after an answer.
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    /// nextAt() or failure() did.
    void changed();

private:
    bool isWanted() const;
    void startAnother();
    void followConversation();
    void wait(std::chrono::milliseconds pause);
    void goOn();
    void stay();
    void ask();
    void takeNews(bool isNews);
    void takeFailure(const Failure &failure);
    std::chrono::milliseconds pauseAfterAnswer() const;

    OpenContact &m_contact;
    const Timekeeper m_time;
    const WatchPacing m_pacing;
    bool m_isEnabled = false;
    bool m_isWatched = false;
    bool m_isKeyRefused = false;
    /// This object's own request is under way.
    bool m_isAsking = false;
    /// Somebody else has asked for the conversation.
    bool m_isAskedElsewhere = false;
    std::chrono::milliseconds m_pause;
    QDateTime m_askedAt;
    QDateTime m_nextAt;
    /// The time that is waited for, while nobody watches too.
    QDateTime m_dueAt;
    /// What the service wants of this account, whoever is open; invalid if nothing.
    QDateTime m_notBefore;
    std::optional<Failure> m_failure;
    /// Counts the pauses: only the latest one's end counts.
    int m_wait = 0;
};

} // namespace contactdesk

#pragma once

#include "reading/ActivityByDay.h"
#include "reading/ConversationOverview.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace contactdesk
{

/// Keeps overview and activity of a conversation. A long one is counted on the thread pool, and
/// what was known before stays until that is done; a short one is counted at once.
class ConversationDigest : public QObject
{
    Q_OBJECT

public:
    /// A conversation of so many messages is counted within a fraction of a millisecond.
    static constexpr qsizetype fewMessages = 1'000;

    /// The days are those of `zone`.
    explicit ConversationDigest(const QTimeZone &zone, QObject *parent = nullptr);

    /// Only the last one that was set is told of.
    void setConversation(const Conversation &conversation);
    /// What was counted is of somebody else: nothing is known until the next is counted.
    void clear();

    /// False while nothing was counted since the start or clear().
    bool isKnown() const { return m_isKnown; }
    const ConversationOverview &overview() const { return m_counted.overview; }
    const std::vector<DayActivity> &days() const { return m_counted.days; }

Q_SIGNALS:
    void changed();

private:
    struct Counted {
        ConversationOverview overview = {};
        std::vector<DayActivity> days = {};

        bool operator==(const Counted &) const = default;
    };
    static Counted count(const Conversation &conversation, const QTimeZone &zone);

    void start(const Conversation &conversation);
    void takeResult();
    void take(const Counted &counted);

    QTimeZone m_zone;
    QFutureWatcher<Counted> m_counting{this};
    /// Until its result has arrived here, which is later than the watcher's own word for it.
    bool m_isCounting = false;
    /// What is being counted is of no use any more.
    bool m_isOutdated = false;
    /// To be counted next: one at a time, so that no thread works on what nobody waits for.
    std::optional<Conversation> m_next;
    bool m_isKnown = false;
    Counted m_counted;
};

} // namespace contactdesk

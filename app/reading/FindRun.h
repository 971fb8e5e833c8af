#pragma once

#include "domain/Conversation.h"
#include "reading/MessageHit.h"
#include "search/BodyPattern.h"

#include <QList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace contactdesk
{

/// What a find has come to at its end.
struct FindResult {
    Conversation conversation;
    std::string pattern;
    /// The rows in which it was found, newest first.
    std::vector<int> rows;
    qsizetype occurrences = 0;
};

/// One find in one conversation, from the newest message to the oldest. What an earlier one has
/// found spares it looking at the same messages again.
class FindRun
{
public:
    struct Listener {
        /// Newest first, at most mostAtOnce; the first ones as soon as there are any.
        std::function<void(const QList<MessageHit> &hits)> found;
        /// From 0 to 1, some ten times a second.
        std::function<void(double fraction)> progressed;
    };
    static constexpr qsizetype mostAtOnce = 2000;

    /// `earlier` may be null.
    FindRun(Conversation conversation, BodyPattern pattern,
            std::shared_ptr<const FindResult> earlier);

    /// Null if it was stopped, which it notices between one message and the next.
    std::shared_ptr<const FindResult> run(BodyFolder &folder, const Listener &listener,
                                          const std::stop_token &stop) const;

private:
    bool isOfUse(const FindResult &earlier) const;

    Conversation m_conversation;
    BodyPattern m_pattern;
    std::shared_ptr<const FindResult> m_earlier;
};

} // namespace contactdesk

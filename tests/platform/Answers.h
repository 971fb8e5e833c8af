#pragma once

#include <QObject>
#include <QTest>

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace contactdesk
{

/// Whoever asks in a test: a context, and every answer that came.
template <class T, class Problem>
struct Answers {
    using Answer = tl::expected<T, Problem>;

    QObject context;
    std::vector<Answer> all;

    /// To be passed as the answer function; this object must outlive its use.
    auto taker()
    {
        return [this](Answer answer) {
            all.push_back(std::move(answer));
        };
    }

    /// True if an answer came within five seconds.
    bool wait()
    {
        return QTest::qWaitFor([this] { return !all.empty(); });
    }

    bool succeeded() { return wait() && all.front().has_value(); }

    /// Unset if none came, or if it is no problem.
    std::optional<Problem> problem()
    {
        if (!wait() || all.front())
            return {};
        return all.front().error();
    }
};

} // namespace contactdesk

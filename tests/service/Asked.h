#pragma once

#include "domain/Failure.h"
#include "service/Waiting.h"

#include <QObject>

#include <tl/expected.hpp>
#include <vector>

namespace contactdesk
{

/// Whoever asks in a test: a context, and every answer that came.
template <class T>
class Asked
{
public:
    using Answer = tl::expected<T, Failure>;

    QObject context;
    std::vector<Answer> answers;

    /// To be passed as the answer function; this object must outlive its use.
    auto taker()
    {
        return [this](Answer answer) {
            answers.push_back(std::move(answer));
        };
    }

    /// Waits for the first answer; false if none came in five seconds.
    bool wait()
    {
        return waitFor([this] { return !answers.empty(); });
    }

    /// Without which request it was and when.
    Failure failure() const
    {
        Failure failure = answers.front().error();
        failure.trace = {};
        return failure;
    }
};

} // namespace contactdesk

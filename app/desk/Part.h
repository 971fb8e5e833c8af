#pragma once

#include "domain/Failure.h"

#include <optional>
#include <utility>

namespace contactdesk
{

/// How far something that is asked of the service has come.
enum class Progress { Nothing, Loading, Ready, Failed };

/// One part of what is shown, with its progress. The value of an earlier answer stays while a
/// newer one is under way and after it has failed.
template <class T>
struct Part {
    Progress progress = Progress::Nothing;
    /// Unset as long as there has been no answer.
    std::optional<T> value = {};
    /// Of the last request; unset unless progress is Failed.
    std::optional<Failure> failure = {};

    void start()
    {
        progress = Progress::Loading;
        failure.reset();
    }
    void succeed(T answer)
    {
        progress = Progress::Ready;
        value = std::move(answer);
        failure.reset();
    }
    void fail(const Failure &why)
    {
        progress = Progress::Failed;
        failure = why;
    }
};

} // namespace contactdesk

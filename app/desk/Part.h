#pragma once

#include "domain/Failure.h"

#include <QDateTime>

#include <optional>
#include <utility>

namespace contactdesk
{

/// How far something that is asked of the service has come.
enum class Progress { Nothing, Loading, Ready, Failed };

/// One part of what is shown, with its progress. What is known from earlier stays while a newer
/// answer is under way and after it has failed.
template <class T>
struct Part {
    Progress progress = Progress::Nothing;
    /// Unset as long as nothing is known.
    std::optional<T> value = {};
    /// When the service told it, UTC; invalid where that isn't known.
    QDateTime asOf = {};
    /// Of the last request; unset unless progress is Failed.
    std::optional<Failure> failure = {};

    void start()
    {
        progress = Progress::Loading;
        failure.reset();
    }
    void succeed(T answer, const QDateTime &when)
    {
        progress = Progress::Ready;
        value = std::move(answer);
        asOf = when;
        failure.reset();
    }
    /// What the directory remembers; harmless once the service has told.
    void remember(T known, const QDateTime &when)
    {
        if (progress == Progress::Ready || value)
            return;
        value = std::move(known);
        asOf = when;
    }
    void fail(const Failure &why)
    {
        progress = Progress::Failed;
        failure = why;
    }
};

} // namespace contactdesk

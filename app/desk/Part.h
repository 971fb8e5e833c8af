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
    /// Takes what the directory remembers, unless anything newer is known. True if it did.
    bool remember(T known, const QDateTime &when)
    {
        if (progress == Progress::Ready || value)
            return false;
        value = std::move(known);
        asOf = when;
        return true;
    }
    /// Takes what the answer to another question told by the way, unless the service has answered
    /// this one. True if it did.
    bool hear(T told, const QDateTime &when)
    {
        if (progress == Progress::Ready)
            return false;
        value = std::move(told);
        asOf = when;
        return true;
    }
    void fail(const Failure &why)
    {
        progress = Progress::Failed;
        failure = why;
    }
};

} // namespace contactdesk

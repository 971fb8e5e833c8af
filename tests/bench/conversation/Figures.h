#pragma once

#include <functional>

/// What a number of rounds took, in milliseconds, and what was counted in them.
struct Figures {
    double median = 0;
    /// The worst of fewer than a hundred rounds.
    double p99 = 0;
    /// The same of what the thread itself has worked, whoever else the machine works for.
    double workedP99 = 0;
    /// The most in one round.
    int mostRows = 0;
};

/// Times `run` alone; `counter` may be asked for before and after it, null for none.
Figures measure(int rounds, const std::function<void()> &prepare, const std::function<void()> &run,
                const std::function<int()> &counter);

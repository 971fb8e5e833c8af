#pragma once

#include "Asker.h"

#include <chrono>

struct LoadResult {
    double requestsPerSecond = 0;
    /// For each request, in microseconds: by the thread that asks, and by the whole program, the
    /// service included.
    /// @{
    double byThread = 0;
    double byProgram = 0;
    /// @}
};

/// Keeps so many look-ups of different people asked for at the same time, for `duration`.
LoadResult load(Asker &asker, int atATime, std::chrono::milliseconds duration);

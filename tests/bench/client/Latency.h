#pragma once

#include "Asker.h"

#include <vector>

/// How long single look-ups took, in microseconds, the n-th of one right after the n-th of the
/// other.
struct Latencies {
    std::vector<double> client;
    std::vector<double> bare;
};

Latencies measureLatencies(Asker &client, Asker &bare, int rounds);

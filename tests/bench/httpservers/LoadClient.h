#pragma once

#include <QtGlobal>

#include <chrono>

struct LoadResult {
    double requestsPerSecond = 0;
    /// In microseconds.
    double p50 = 0;
    double p99 = 0;
    /// For all connections to be opened, in milliseconds.
    double opening = 0;
    /// Connections that the server closed and that were opened anew.
    int reopened = 0;
};

/// Asks on `connections` connections at once, one request outstanding on each, for `duration`. Runs
/// on the calling thread alone.
LoadResult load(quint16 port, int connections, std::chrono::milliseconds duration);

#pragma once

#include <QtGlobal>

#include <memory>

/// A server that answers look-ups from memory, running as long as it exists.
class BenchServer
{
public:
    virtual ~BenchServer() = default;
    virtual quint16 port() const = 0;
};

/// cpp-httplib as it comes; or with Nagle's algorithm off, a longer keep-alive and a body limit.
enum class Tuning { AsItComes, Tuned };
std::unique_ptr<BenchServer> makeHttplibServer(Tuning tuning);

/// cpp-httplib behind the embedded service's own bounded connections.
std::unique_ptr<BenchServer> makeFrontServer();

/// QHttpServer, answering at once on a thread of its own.
std::unique_ptr<BenchServer> makeQtServer();

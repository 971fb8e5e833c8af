#pragma once

#include "faults/Fault.h"
#include "faults/Http2Server.h"

namespace contactdesk
{

/// What can go wrong over HTTP/2 alone, where many requests share a connection and each can be
/// ended by itself.
struct Http2Fault {
    QByteArray name;
    std::function<Http2Server::Turn(const Operation &)> act;
    Verdict verdict;
    bool isEndless = false;
};

std::vector<Http2Fault> http2Faults();

} // namespace contactdesk

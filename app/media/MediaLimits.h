#pragma once

#include <QtGlobal>

#include <chrono>

namespace contactdesk
{

/// What the media of messages may take of this computer, and whom they may be asked of. Tests pass
/// others.
struct MediaLimits {
    /// Of a picture that is shown, in bytes; more isn't received.
    qint64 pictureBytes = 32 << 20;
    /// How long a host may send nothing.
    std::chrono::milliseconds silence{20'000};
    /// How long a picture may take in all, from its turn on. What is saved may take as long as it
    /// goes on arriving.
    std::chrono::milliseconds whole{180'000};
    /// How often a host may lead on to another address.
    int redirects = 5;
    /// Pictures fetched at the same time; others wait their turn.
    int atOnce = 3;
    /// What is kept of pictures that have arrived, in bytes; those not seen for longest give way.
    qint64 keptBytes = 256 << 20;
    /// Whether hosts of this computer and its own network are asked. A stranger chooses the
    /// address, so they aren't, unless the service itself is one of them.
    bool mayAskInside = false;
};

} // namespace contactdesk

#pragma once

#include "domain/Contact.h"
#include "domain/Failure.h"

#include <optional>
#include <tl/expected.hpp>

namespace contactdesk
{

/// What came of trying an address and a key.
struct ConnectionVerdict {
    bool works = false;
    /// One or two sentences, translated: what is right, or precisely what is wrong and what to do.
    QString sentence;
    /// Unset if it works, or if the address or key is wrong before anything was sent.
    std::optional<Failure> failure;
};

/// Reads the answer to the look-up of somebody who doesn't exist. It holds what Failure holds, and
/// so no key.
ConnectionVerdict verdictOn(const tl::expected<Contact, Failure> &answer);

/// Why nothing is sent to an address that isn't secure.
ConnectionVerdict insecureAddressVerdict();

} // namespace contactdesk

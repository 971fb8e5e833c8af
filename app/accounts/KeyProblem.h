#pragma once

#include <QString>

namespace contactdesk
{

/// Why a key can't be had or kept.
enum class KeyProblem {
    /// This desktop has no keychain.
    NoKeychain,
    /// The keychain didn't answer in time: it may be waiting for its password.
    KeychainSilent,
    /// It is locked, or somebody said no.
    KeychainRefused,
    /// It is there and reported something else.
    KeychainFailed,
    /// The place works, and holds no key for this account.
    NoKey,
    /// The file can't be read or written.
    File,
    /// The key is where it is wanted, but couldn't be taken out of another place.
    LeftBehind,
};

/// What is the case and what to do, as sentences, translated.
QString sentence(KeyProblem problem);

} // namespace contactdesk

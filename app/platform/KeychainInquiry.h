#pragma once

#include "platform/Keychain.h"

#include <functional>

namespace contactdesk
{

/// Asks the session bus what QtKeychain leaves open: it reports a missing keychain like any fault,
/// and a locked one like a missing entry. Gives `problem` back if it is neither. `answer` is called
/// once, at the earliest from the event loop, unless `context` is gone by then.
void inquire(KeychainProblem problem, QObject *context,
             const std::function<void(KeychainProblem)> &answer);

} // namespace contactdesk

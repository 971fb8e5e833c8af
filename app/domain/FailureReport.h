#pragma once

#include "domain/Failure.h"

namespace contactdesk
{

/// A failure as a text to send to whoever can help: what the program knows of it, in English, one
/// fact a line. It holds what Failure holds, and so no key.
QString failureReport(const QString &what, const Failure &failure);

} // namespace contactdesk

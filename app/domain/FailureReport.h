#pragma once

#include "domain/Failure.h"

namespace contactdesk
{

/// A failure as a text to send to whoever can help: what the program knows of it, in English, one
/// fact a line. It holds what Failure holds, and so no key.
QString failureReport(const QString &what, const Failure &failure);

/// Names for reports and logs, in English; "" for an unspecified cause.
/// @{
QString nameOf(FailureKind kind);
QString nameOf(FailureCause cause);
/// @}

} // namespace contactdesk

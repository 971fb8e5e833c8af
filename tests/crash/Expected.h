#pragma once

#include "crash/ServiceRecord.h"

namespace contactdesk
{

/// The deeds of a service to which the first `changes` of the script were done, each once and in
/// order.
ServiceDeeds expectedDeeds(quint32 seed, qint64 changes);

/// What the service did otherwise: whatever is missing, was done twice, or came out of order. A
/// value that was given several times in a row was sent several times, and that does no harm.
QStringList differences(const ServiceDeeds &expected, const ServiceDeeds &done);

} // namespace contactdesk

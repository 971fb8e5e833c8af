#pragma once

#include <QLoggingCategory>

namespace contactdesk
{

/// What the client of the service does, for --log. A line names a request by number and operation,
/// never by its URL: that holds the key, and whom it is about.
Q_DECLARE_LOGGING_CATEGORY(serviceLog)

} // namespace contactdesk

#pragma once

#include <QLoggingCategory>

namespace contactdesk
{

/// What the program as a whole does, for --log.
Q_DECLARE_LOGGING_CATEGORY(programLog)

} // namespace contactdesk

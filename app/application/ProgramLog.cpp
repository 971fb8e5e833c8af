#include "application/ProgramLog.h"

namespace contactdesk
{

Q_LOGGING_CATEGORY(programLog, "contactdesk.program", QtWarningMsg)

} // namespace contactdesk

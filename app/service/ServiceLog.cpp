#include "service/ServiceLog.h"

namespace contactdesk
{

Q_LOGGING_CATEGORY(serviceLog, "contactdesk.service", QtWarningMsg)

} // namespace contactdesk

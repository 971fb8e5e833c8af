#include "platform/DesktopSettings.h"

namespace contactdesk
{

DesktopSettings::DesktopSettings(QObject *parent) : QObject(parent) {}

void DesktopSettings::start() {}

} // namespace contactdesk

#pragma once

class QCoreApplication;

namespace contactdesk
{

/// Installs the program's translations; what isn't translated stays English.
void installTranslations(QCoreApplication &application);

} // namespace contactdesk

#pragma once

#include "desk/Directory.h"

#include <QLocale>

namespace contactdesk
{

/// What an agent has to know of the directory's file, in words; "" if there is nothing to say.
/// @{
QString newsTitle(const DirectoryNews &news);
QString newsDetails(const DirectoryNews &news, const QLocale &locale);
/// @}

} // namespace contactdesk

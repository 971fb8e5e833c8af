#pragma once

#include "domain/ContactField.h"
#include "domain/Field.h"

namespace contactdesk
{

/// What fields and sources are called in the directory file; stable across versions.
/// @{
QLatin1StringView storedName(ContactField field);
QLatin1StringView storedName(Source source);
/// The service for a name that isn't known.
Source storedSource(const QString &name);
/// @}

} // namespace contactdesk

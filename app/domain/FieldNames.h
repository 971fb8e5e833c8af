#pragma once

#include "domain/ContactField.h"
#include "domain/Field.h"

#include <optional>

namespace contactdesk
{

/// What fields and sources are called in this computer's own files; stable across versions.
/// @{
QLatin1StringView storedName(ContactField field);
/// Unset for a name that isn't known.
std::optional<ContactField> storedField(const QString &name);
QLatin1StringView storedName(Source source);
/// The service for a name that isn't known.
Source storedSource(const QString &name);
/// @}

} // namespace contactdesk

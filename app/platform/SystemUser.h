#pragma once

#include <QString>

namespace contactdesk
{

/// The name under which this person is logged in to the operating system; as a number where it has
/// none.
QString systemUser();

} // namespace contactdesk

#pragma once

#include "domain/PhoneNumber.h"

#include <QStringList>

namespace contactdesk
{

/// The other forms, E.164, in which the same telephone is written: with and without Brazil's ninth
/// digit, Mexico's 1 and Argentina's 9 before mobile numbers, and a trunk zero that was left in.
QStringList numberVariants(const PhoneNumber &number);

} // namespace contactdesk

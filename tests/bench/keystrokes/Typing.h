#pragma once

#include <QStringList>

/// What agents type, letter by letter: each text is what stands in the field after a keystroke. The
/// same ones at every start; the people are those of a made directory of that many.
/// @{
/// Names in either order, addresses, tags, external ids, numbers from their beginning.
QStringList ordinaryKeystrokes(int count, int people);
/// Names with a typing error, from their fifth letter on, and digits out of the middle of numbers.
QStringList hardKeystrokes(int count, int people);
/// @}

#pragma once

#include <QByteArray>

namespace contactdesk
{

/// The same JSON with what the parser refuses but JavaScript writes made readable: an escaped half
/// of a surrogate pair becomes the escape of U+FFFD, an integer of 19 digits or more a double.
/// Any bytes will do; what isn't JSON stays as broken as it was.
QByteArray repairedJson(const QByteArray &json);

} // namespace contactdesk

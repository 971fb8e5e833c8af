#pragma once

#include <QByteArray>
#include <QString>

namespace contactdesk
{

/// As one cell of a CSV file (RFC 4180, UTF-8): in quotes, and so that no spreadsheet takes a part
/// of it for a formula, not even one that divides cells elsewhere: an apostrophe stands before
/// what begins like one, as OWASP advises for text that others wrote.
QByteArray csvCell(const QString &text);

} // namespace contactdesk

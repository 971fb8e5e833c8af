#pragma once

#include <QString>
#include <QStringList>

namespace contactdesk
{

/// What others wrote, so that it does nothing where it is written to. Linear in the text.
/// @{
/// Whether any program that reads it begins a new line there.
bool endsLine(QChar c);
/// What is no text: it would move a terminal's cursor, end a string early or be no XML.
bool isControl(QChar c);
/// Its lines, divided wherever a reader's program may divide them, without control characters.
QStringList harmlessLines(const QString &text);
/// One line, without anything that would turn what stands beside it round; trimmed.
QString oneLine(const QString &text);
/// @}

} // namespace contactdesk

#pragma once

#include <QString>

namespace contactdesk
{

/// For a sentence with the text in it: its own direction doesn't change the order of the words
/// around it, and it can't break out of that.
QString isolated(QString text);

/// The same where it is needed: for a text that isn't written in the direction of the program's
/// language throughout, and for numbers in a language that is written from right to left. Not for
/// what is copied or exported.
QString inSentence(const QString &text);

/// The text with everything made visible that could make it look like another text, or that
/// isn't text at all; as long as before, sign by sign. Control signs, halves of surrogate pairs,
/// overrides of the direction and what is left open or closed in vain of the other direction
/// signs of a line become U+FFFD. Whatever ends a line becomes a newline, the carriage return
/// before one a space.
QString harmless(QString text);

} // namespace contactdesk

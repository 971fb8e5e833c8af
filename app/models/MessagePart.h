#pragma once

#include <QString>

#include <string_view>

namespace contactdesk
{

/// The beginning of a text and how much follows.
struct MessagePart {
    QString text = {};
    /// In characters of Unicode.
    qsizetype hidden = 0;
};

/// The beginning of a text in UTF-8, of up to so many lines, and as long as laying it out takes so
/// much effort: a letter is 1, a picture that a font holds many times that. It ends between two
/// signs as they are seen, unless a single one is far longer than any real one. All of the text if
/// little more than that would be left.
MessagePart firstPart(std::string_view text, int effort, int lines);

} // namespace contactdesk

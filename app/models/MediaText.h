#pragma once

#include <QString>

namespace contactdesk
{

enum class MediaKind { Picture, Sticker, Audio, Video, Document, Location, Contact };

/// What the medium of a message is: by its content type, or by the message's type without one.
MediaKind mediaKind(const QString &contentType, const QString &messageType);
/// "Picture", "Audio", …
QString mediaKindText(MediaKind kind);

/// Of the address of a medium, untrusted; fit to be shown in one line.
/// @{
/// The name of the file that the path ends with; "" if that is no name with an ending.
QString mediaFileName(const QString &address);
/// Who it leads to, in the form that no other name looks like (xn--…); "" for nobody.
QString mediaHost(const QString &address);
/// True if it can be asked for over the network.
bool isFetchable(const QString &address);
/// @}

/// A text of the service for a place of one line: without line ends, control signs and signs that
/// turn the direction of what follows; at most 200 characters.
QString shortLine(const QString &text);

} // namespace contactdesk

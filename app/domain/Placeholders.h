#pragma once

#include <QString>

namespace contactdesk
{

/// What the service stores where no name or e-mail was given (source: the service's reference,
/// defaults of POST /contacts). They mean "empty": never shown, searched or sent.
/// @{
QString placeholderName();
QString placeholderEmail();
bool isPlaceholderName(const QString &text);
bool isPlaceholderEmail(const QString &text);
/// @}

} // namespace contactdesk

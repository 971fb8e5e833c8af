#pragma once

#include "domain/Failure.h"

#include <QHostAddress>
#include <QUrl>

#include <tl/expected.hpp>

namespace contactdesk
{

/// The address of a medium as it may be asked for, or why it isn't: only http and https, without a
/// user's name or password in it, and only outside of this computer's own network unless
/// `mayAskInside`. A name may still turn out to lead inside; see isInside().
/// @{
tl::expected<QUrl, Failure> askableAddress(const QUrl &address, bool mayAskInside);
tl::expected<QUrl, Failure> askableAddress(const QString &address, bool mayAskInside);
/// @}

/// True for addresses of this computer and of networks that aren't the internet.
bool isInside(const QHostAddress &address);
/// The same for a host as it is written: an address, or a name that is used inside only.
bool isInsideHost(const QString &host);

/// A name for the file, from the end of its address: without folders and without characters that
/// can't be seen. "file" if the address gives none.
QString suggestedFileName(const QString &address);

/// A failure of a medium, of the kind that belongs to its cause. `status`: HTTP, 0 for no answer.
Failure mediaFailure(FailureCause cause, int status = 0);

} // namespace contactdesk

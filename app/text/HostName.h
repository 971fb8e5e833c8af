#pragma once

#include <QString>

namespace contactdesk
{

/// The name of a host as it can be shown to a person without looking like another one's: in its
/// own letters if all of them are plainly of one script, the name of its country included, else
/// in the form that goes over the network (xn--…). `host` in either form.
QString shownHost(const QString &host);

/// The form that goes over the network, in small letters; "" if there is none.
QString networkHost(const QString &host);

/// True for a name with a dot that isn't a number, and for the address of a computer.
bool isFullHost(const QString &networkHost);

} // namespace contactdesk

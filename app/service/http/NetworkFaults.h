#pragma once

#include "domain/Failure.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace contactdesk
{

/// What Qt's network errors mean.
/// @{
/// False if the answer of a finished request is missing or cut off, whatever its status says.
bool cameWhole(const QNetworkReply &reply);
/// Of an answer that didn't come whole.
FailureKind kindOf(const QNetworkReply &reply);
FailureCause causeOf(const QNetworkReply &reply, bool isThroughProxy);
/// Of what TLS found wrong with a certificate; the gravest of it.
FailureCause causeOf(const QList<QSslError> &errors);
/// @}

} // namespace contactdesk

#pragma once

#include "service/http/ServiceAnswer.h"

#include <QString>
#include <QStringList>

namespace contactdesk
{

/// When every answer of the tests was received.
QDateTime receivedAt();

/// An answer with that body, in a buffer with exactly as much room as it needs.
ServiceAnswer answerOf(const QByteArray &body, int status = 200);

/// The names of the recorded answers: "operation.status.what.suffix".
QStringList fixtureNames();

/// A recorded answer; its status is in its name. Fails the test if there is none.
ServiceAnswer fixture(const QString &name);

} // namespace contactdesk

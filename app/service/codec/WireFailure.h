#pragma once

#include "domain/Failure.h"
#include "service/http/Redaction.h"
#include "service/http/ServiceAnswer.h"

#include <optional>

namespace contactdesk
{

/// The failure of an answer with another status than 2xx. Its words come from a JSON string,
/// `message` or `error` of an object, plain text, or an HTML page's title: all were observed.
Failure failureByStatus(const ServiceAnswer &answer, const Redaction &redaction);

/// The failure of a 2xx answer that says `success: false`; its `error_code` has the say (observed:
/// 409 for a duplicate), and without one it is Invalid.
Failure failureByCode(std::optional<qint64> errorCode, const ServiceAnswer &answer,
                      const Redaction &redaction);

/// The failure of a 2xx answer that isn't what was asked for.
Failure notUnderstood(const ServiceAnswer &answer, const Redaction &redaction);

} // namespace contactdesk

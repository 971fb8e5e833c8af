#pragma once

#include <QByteArray>

namespace contactdesk
{

/// What came in, whole, as far as the service's own code needs it.
struct HttpRequest {
    QByteArray method;
    /// Path and query as sent, percent-encoded. Holds the key: never shown, never stored.
    QByteArray target;
    QByteArray body;
};

struct HttpAnswer {
    int status = 200;
    /// JSON, UTF-8; "" for an answer without a body.
    QByteArray body;
    /// Value of the Allow header; "" for none.
    QByteArray allow = {};
};

} // namespace contactdesk

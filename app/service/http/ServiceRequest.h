#pragma once

#include <QByteArray>

namespace contactdesk
{

enum class HttpVerb { Get, Post, Put, Delete };

/// One request, without the address and key of an account.
struct ServiceRequest {
    HttpVerb verb = HttpVerb::Get;
    /// Below the base address, percent-encoded: "/contacts/tags/abc123".
    QByteArray path;
    /// Percent-encoded, without the key; "" for none.
    QByteArray query = {};
    /// JSON; "" for a Get.
    QByteArray body = {};

    /// True for what changes something at the service, and so goes out at most once.
    bool isWrite() const { return verb != HttpVerb::Get; }
};

} // namespace contactdesk

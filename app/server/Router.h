#pragma once

#include "server/KeyRing.h"
#include "server/RequestHandlers.h"

namespace contactdesk
{

/// Who may ask, and which operation is meant. Safe from any thread.
class Router
{
public:
    Router(KeyRing keys, RequestHandlers handlers);

    HttpAnswer answer(const HttpRequest &request) const;

private:
    bool isAuthorized(const RequestTarget &target) const;
    HttpAnswer carryOut(const HttpRequest &request, const RequestTarget &target) const;

    const KeyRing m_keys;
    const RequestHandlers m_handlers;
};

} // namespace contactdesk

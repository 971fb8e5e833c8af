#include "faults/Fault.h"

namespace contactdesk
{

namespace
{

/// What a refusal says; it quotes the request, as error pages do.
QByteArray words()
{
    return R"({"success":false,"message":"No: )" + quotedRequest() + R"("})";
}

Fault refusal(int status, FailureKind kind)
{
    return {.name = QByteArray::number(status),
            .act = always(ScriptedServer::answer(status, words())),
            .verdict = {.kind = kind, .status = status}};
}

/// A fault of the service: it doesn't say how far it came.
Fault breakdown(int status)
{
    Fault fault = refusal(status, FailureKind::ServiceError);
    fault.verdict.sent = Sent::AsHarmless;
    // What a gateway answers when it lost the service's own answer.
    fault.verdict.leavesWriteOpen = status == 502 || status == 504;
    return fault;
}

Fault redirect(int status, bool isElsewhere)
{
    return {.name = QByteArray::number(status) + (isElsewhere ? " to elsewhere" : " to itself"),
            .act =
                [=](const Operation &, const QUrl &elsewhere) {
                    // Neither of those has a body.
                    const QByteArray body = status == 304 ? QByteArray() : words();
                    const QByteArray target =
                        isElsewhere ? elsewhere.toEncoded() + "/contacts" : "/v1/elsewhere";
                    return ScriptedServer::answer(status, body, "Location: " + target + "\r\n");
                },
            .verdict = {.kind = FailureKind::NotUnderstood, .status = status}};
}

/// The hurried time begins at 08:00 UTC on 15 January 2027.
std::vector<Fault> pauses()
{
    const FailureKind tooMany = FailureKind::RateLimited;
    const auto pause = [=](int status, const QByteArray &name, const QByteArray &retryAfter) {
        return Fault{.name = QByteArray::number(status) + ", again " + name,
                     .act = always(ScriptedServer::answer(status, words(),
                                                          "Retry-After: " + retryAfter + "\r\n")),
                     .verdict = {.kind = status == 429 ? tooMany : FailureKind::ServiceError,
                                 .status = status,
                                 .sent = Sent::AsRefused,
                                 .namesTime = true}};
    };
    std::vector<Fault> faults;
    for (const int status : {429, 503}) {
        faults.push_back(pause(status, "in seconds", "3"));
        faults.push_back(pause(status, "at a date", "Fri, 15 Jan 2027 08:00:03 GMT"));
        faults.push_back(pause(status, "in the past", "Sun, 06 Nov 1994 08:49:37 GMT"));
        faults.push_back(pause(status, "in a thousand years", "31556952000"));
        faults.back().verdict.isAwaited = false;
        faults.push_back(pause(status, "on doomsday", "Fri, 31 Dec 9999 23:59:59 GMT"));
        faults.back().verdict.isAwaited = false;
        Fault unclear = pause(status, "sometime", "soon");
        unclear.verdict.namesTime = false;
        if (status == 503)
            unclear.verdict.sent = Sent::AsHarmless;
        faults.push_back(unclear);
    }
    return faults;
}

} // namespace

std::vector<Fault> statusFaults()
{
    std::vector<Fault> faults;
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        faults.push_back(redirect(status, false));
        faults.push_back(redirect(status, true));
    }
    for (const int status : {400, 413, 422})
        faults.push_back(refusal(status, FailureKind::Invalid));
    for (const int status : {402, 405, 406, 408, 410, 415, 418, 451, 499})
        faults.push_back(refusal(status, FailureKind::NotUnderstood));
    faults.push_back(refusal(401, FailureKind::RefusedKey));
    faults.push_back(refusal(403, FailureKind::Forbidden));
    faults.push_back(refusal(404, FailureKind::NotFound));
    faults.push_back(refusal(409, FailureKind::AlreadyExists));
    faults.push_back(refusal(429, FailureKind::RateLimited));
    faults.back().verdict.sent = Sent::AsRefused;
    for (const int status : {500, 502, 503, 504, 520})
        faults.push_back(breakdown(status));
    for (const int status : {501, 505})
        faults.push_back(refusal(status, FailureKind::ServiceError));
    for (const auto &fault : pauses())
        faults.push_back(fault);
    return faults;
}

} // namespace contactdesk

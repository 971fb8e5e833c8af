#include "faults/Http2Faults.h"

namespace contactdesk
{

namespace
{

using Turn = Http2Server::Turn;
using Act = decltype(Http2Fault::act);

// RFC 9113, 7.
enum Error : quint32 {
    NoError = 0,
    ProtocolError = 1,
    InternalError = 2,
    RefusedStream = 7,
    Cancel = 8,
    EnhanceYourCalm = 11,
    Http11Required = 13
};

constexpr Verdict lost(int status = 0)
{
    return {.kind = FailureKind::Offline,
            .cause = FailureCause::ConnectionLost,
            .status = status,
            .leavesWriteOpen = true,
            .sent = Sent::AsHarmless};
}

constexpr Verdict refused(FailureKind kind, int status)
{
    return {.kind = kind, .status = status};
}

Act always(const Turn &turn)
{
    return [turn](const Operation &) {
        return turn;
    };
}

/// The good answer, and then something.
Act goodThen(const Turn &turn)
{
    return [turn](const Operation &operation) {
        return [turn, body = operation.goodAnswer](const Http2Stream &stream) {
            Http2Server::answer(200, body)(stream);
            turn(stream);
        };
    };
}

Turn resetWith(Error error)
{
    return [=](const Http2Stream &stream) {
        stream.reset(error);
    };
}

Turn leave(bool saysItTookIt, bool closes)
{
    return [=](const Http2Stream &stream) {
        stream.goAway(saysItTookIt ? stream.id() : 0);
        if (closes)
            stream.close();
    };
}

Turn halfBodyThen(const Turn &turn)
{
    return [=](const Http2Stream &stream) {
        stream.head(200);
        stream.body(R"({"success":tr)", false);
        turn(stream);
    };
}

} // namespace

std::vector<Http2Fault> http2Faults()
{
    const Turn close = [](const Http2Stream &stream) {
        stream.close();
    };
    const Turn abort = [](const Http2Stream &stream) {
        stream.abort();
    };
    const Turn headAlone = [](const Http2Stream &stream) {
        stream.head(200);
        stream.close();
    };
    const Turn silence = [](const Http2Stream &) {
    };
    const Turn emptyAnswer = Http2Server::answer(200, {});
    Verdict timedOut = lost();
    timedOut.kind = FailureKind::TimedOut;
    timedOut.cause = FailureCause::Unspecified;
    Verdict breakdown = refused(FailureKind::ServiceError, 500);
    breakdown.sent = Sent::AsHarmless;
    Verdict tooMany = refused(FailureKind::RateLimited, 429);
    tooMany.sent = Sent::AsRefused;
    Verdict empty = refused(FailureKind::NotUnderstood, 200);
    empty.leavesWriteOpen = true;
    return {
        {"all well", goodThen(silence), {}},
        {"closed before the answer", always(close), lost()},
        {"reset before the answer", always(abort), lost()},
        {"closed after the head", always(headAlone), lost(200)},
        {"closed in the body", always(halfBodyThen(close)), lost(200)},
        {"reset in the body", always(halfBodyThen(abort)), lost(200)},
        {"left without taking it", always(leave(false, true)), lost()},
        {"left after taking it", always(leave(true, true)), lost()},
        {"leaving, the connection open", always(leave(false, false)), lost()},
        {"stream ended: nothing wrong", always(resetWith(NoError)), lost()},
        {"stream ended: protocol", always(resetWith(ProtocolError)), lost()},
        {"stream ended: internal", always(resetWith(InternalError)), lost()},
        {"stream ended: refused", always(resetWith(RefusedStream)), lost()},
        {"stream ended: cancelled", always(resetWith(Cancel)), lost()},
        {"stream ended: calm", always(resetWith(EnhanceYourCalm)), lost()},
        {"stream ended: HTTP/1.1", always(resetWith(Http11Required)), lost()},
        {"stream ended in the body", always(halfBodyThen(resetWith(InternalError))), lost(200)},
        {"stream ended after the answer", goodThen(resetWith(NoError)), {}},
        {"left after the answer", goodThen(leave(true, true)), {}},
        {"closed after the answer", goodThen(close), {}},
        {"no answer", always(silence), timedOut, true},
        {"half an answer", always(halfBodyThen(silence)), timedOut, true},
        {"empty body", always(emptyAnswer), empty},
        {"404", always(Http2Server::answer(404, "{}")), refused(FailureKind::NotFound, 404)},
        {"409", always(Http2Server::answer(409, "{}")), refused(FailureKind::AlreadyExists, 409)},
        {"429", always(Http2Server::answer(429, "{}")), tooMany},
        {"500", always(Http2Server::answer(500, "{}")), breakdown},
    };
}

} // namespace contactdesk

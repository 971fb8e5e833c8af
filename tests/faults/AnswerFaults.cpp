#include "faults/Fault.h"

namespace contactdesk
{

namespace
{

using Turn = ScriptedServer::Turn;

constexpr Verdict notUnderstood(int status = 200)
{
    return {.kind = FailureKind::NotUnderstood,
            .status = status,
            .leavesWriteOpen = status >= 200 && status < 300};
}

constexpr Verdict failed(FailureKind kind)
{
    return {.kind = kind, .status = 200};
}

/// The answer that makes the operation succeed, made into another one.
Fault::Act good(const std::function<Turn(const QByteArray &answer)> &turn)
{
    return [turn](const Operation &operation, const QUrl &) {
        return turn(operation.goodAnswer);
    };
}

Turn withHeaders(const QByteArray &body, const QByteArray &headers)
{
    return ScriptedServer::answer(200, body, headers);
}

Fault::Act body(const QByteArray &bytes)
{
    return always(ScriptedServer::answer(200, bytes));
}

/// Exactly as written, the connection left open.
Turn raw(const QByteArray &bytes)
{
    return [=](QTcpSocket &socket) {
        socket.write(bytes);
    };
}

QByteArray chunked(const QByteArray &bytes)
{
    QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const char byte : bytes)
        chunks += QByteArray("1\r\n") + byte + "\r\n";
    return chunks + "0\r\n\r\n";
}

Fault padded(const QByteArray &size, qsizetype bytes)
{
    return {.name = "padded to " + size,
            .act = good([bytes](const QByteArray &answer) {
                return ScriptedServer::answer(200, answer.leftJustified(bytes));
            })};
}

Fault junk(const QByteArray &size, qsizetype bytes)
{
    return {.name = "junk of " + size,
            .act = body((quotedRequest() + ' ').leftJustified(bytes, 'x')),
            .verdict = notUnderstood()};
}

std::vector<Fault> sizes()
{
    std::vector<Fault> faults;
    for (const auto &make : {padded, junk}) {
        faults.push_back(make("1 kB", 1 << 10));
        faults.push_back(make("64 kB", 64 << 10));
        faults.push_back(make("64 kB and a byte", (64 << 10) + 1));
        faults.push_back(make("1 MB", 1 << 20));
        faults.push_back(make("16 MB", 16 << 20));
    }
    return faults;
}

std::vector<Fault> bodies()
{
    const QByteArray deep = QByteArray(100, '[') + QByteArray(100, ']');
    const QByteArray abyss(100'000, '[');
    return {
        {.name = "empty body", .act = body({}), .verdict = notUnderstood()},
        {.name = "blank body", .act = body(" \r\n\t "), .verdict = notUnderstood()},
        {.name = "page",
         .act = body("<!doctype html><html><head><title>Sign in</title></head><body>" +
                     quotedRequest() + "</body></html>"),
         .verdict = notUnderstood()},
        {.name = "no UTF-8",
         .act = body(QByteArray("\x80\xff\xfe\0 garbage", 12)),
         .verdict = notUnderstood()},
        {.name = "half of an object",
         .act = body(R"({"success":true,"contactId":"id)"),
         .verdict = notUnderstood()},
        {.name = "two objects",
         .act = good(
             [](const QByteArray &answer) { return ScriptedServer::answer(200, answer + answer); }),
         .verdict = notUnderstood()},
        {.name = "100 deep", .act = body(R"({"x":)" + deep + "}"), .verdict = notUnderstood()},
        {.name = "100,000 deep", .act = body(abyss), .verdict = notUnderstood()},
        {.name = "false success",
         .act = body(R"({"success":false,"message":"No: )" + quotedRequest() + R"("})"),
         .verdict = failed(FailureKind::Invalid)},
        {.name = "duplicate by code",
         .act = body(R"({"success":false,"error_code":409,"message":"There is one."})"),
         .verdict = failed(FailureKind::AlreadyExists)},
        {.name = "answer after a mark", .act = good([](const QByteArray &answer) {
                                            return ScriptedServer::answer(200,
                                                                          "\xEF\xBB\xBF" + answer);
                                        })},
    };
}

std::vector<Fault> wrappings()
{
    return {
        {.name = "plain text", .act = good([](const QByteArray &answer) {
                                   return withHeaders(answer, "Content-Type: text/plain\r\n");
                               })},
        {.name = "in single bytes",
         .act = good([](const QByteArray &answer) { return raw(chunked(answer)); })},
        {.name = "of an old server", .act = good([](const QByteArray &answer) {
                                         return ScriptedServer::sendAndClose(
                                             "HTTP/1.0 200 OK\r\nServer: old\r\n\r\n" + answer);
                                     })},
        // Data and end of connection often arrive together.
        {.name = "of unknown length", .act = good([](const QByteArray &answer) {
                                          return ScriptedServer::sendAndClose(
                                              "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" +
                                              answer);
                                      })},
        {.name = "without any header", .act = good([](const QByteArray &answer) {
                                           return ScriptedServer::sendAndClose(
                                               "HTTP/1.0 200 OK\r\n\r\n" + answer);
                                       })},
        {.name = "refusal of unknown length",
         .act = always(
             ScriptedServer::sendAndClose("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n{}")),
         .verdict = {.kind = FailureKind::NotFound, .status = 404}},
        {.name = "after an interim answer",
         .act = good([](const QByteArray &answer) {
             return raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " +
                        QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
         })},
        {.name = "more than announced",
         .act = good([](const QByteArray &answer) {
             return ScriptedServer::sendAndClose(
                 "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(answer.size()) +
                 "\r\n\r\n" + answer + "HTTP/1.1 500 Never asked\r\n\r\n");
         })},
        {.name = "gzip that is none",
         .act = good([](const QByteArray &answer) {
             return withHeaders(answer, "Content-Encoding: gzip\r\n");
         }),
         .verdict = notUnderstood()},
        {.name = "chunks that are none",
         .act = always(ScriptedServer::sendAndClose(
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n")),
         .verdict = notUnderstood()},
        {.name = "a long header", .act = good([](const QByteArray &answer) {
                                      return withHeaders(
                                          answer, "X-Long: " + QByteArray(60'000, 'x') + "\r\n");
                                  })},
        {.name = "no HTTP",
         .act = always(ScriptedServer::sendAndClose("SSH-2.0-OpenSSH_9.2\r\n")),
         .verdict = {.kind = FailureKind::Offline,
                     .cause = FailureCause::ConnectionLost,
                     .leavesWriteOpen = true,
                     .sent = Sent::AsHarmless}},
    };
}

} // namespace

std::vector<Fault> answerFaults()
{
    std::vector<Fault> all = bodies();
    for (const auto &part : {wrappings(), sizes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace contactdesk

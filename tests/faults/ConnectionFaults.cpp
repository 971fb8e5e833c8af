#include "faults/Fault.h"

#include <QTimer>

#include <sys/socket.h>

namespace contactdesk
{

namespace
{

using Turn = ScriptedServer::Turn;

constexpr Verdict lost(int status = 0)
{
    return {.kind = FailureKind::Offline,
            .cause = FailureCause::ConnectionLost,
            .status = status,
            .leavesWriteOpen = true,
            .sent = Sent::AsHarmless};
}

constexpr Verdict timedOut()
{
    return {.kind = FailureKind::TimedOut, .leavesWriteOpen = true, .sent = Sent::AsHarmless};
}

constexpr Verdict insecure(FailureCause cause)
{
    return {.kind = FailureKind::Insecure, .cause = cause};
}

constexpr Verdict unreachable(FailureCause cause)
{
    return {.kind = FailureKind::Offline, .cause = cause, .sent = Sent::AsRefused};
}

QByteArray headOf(qsizetype size)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(size) + "\r\n\r\n";
}

QByteArray wholeAnswer(const Operation &operation)
{
    return headOf(operation.goodAnswer.size()) + operation.goodAnswer;
}

Turn sendAndReset(const QByteArray &bytes)
{
    return [=](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        ScriptedServer::reset()(socket);
    };
}

/// `bytes` at once, then one of `more` after the other, then its last for ever.
Turn trickle(const QByteArray &bytes, const QByteArray &more)
{
    return [=](QTcpSocket &socket) {
        socket.write(bytes);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, more, sent = 0]() mutable {
            const auto next = std::min<qsizetype>(sent++, more.size() - 1);
            socket.write(more.sliced(next, 1));
        });
        timer->start(5);
    };
}

/// What an operation is answered with, up to a place in it that `end` names.
Fault::Act cutOff(Turn (*how)(const QByteArray &), qsizetype (*end)(const QByteArray &answer))
{
    return [=](const Operation &operation, const QUrl &) {
        const QByteArray answer = wholeAnswer(operation);
        return how(answer.first(end(answer)));
    };
}

qsizetype inStatusLine(const QByteArray &)
{
    return qstrlen("HTTP/1.1 2");
}

/// Nothing of what is there says how long the answer is.
qsizetype beforeLength(const QByteArray &answer)
{
    return answer.indexOf("Content-Length");
}

qsizetype inHeaders(const QByteArray &answer)
{
    return answer.indexOf("-Length");
}

qsizetype beforeBody(const QByteArray &answer)
{
    return answer.indexOf("\r\n\r\n") + 4;
}

qsizetype inBody(const QByteArray &answer)
{
    return answer.size() - 1;
}

qsizetype atEnd(const QByteArray &answer)
{
    return answer.size();
}

} // namespace

std::vector<Fault> connectionFaults()
{
    const auto &fin = ScriptedServer::sendAndClose;
    const auto &rst = sendAndReset;
    return {
        {.name = "refused connection",
         .verdict = unreachable(FailureCause::ConnectionRefused),
         .host = Fault::Host::Nobody},
        {.name = "unknown host",
         .verdict = unreachable(FailureCause::HostNotFound),
         .host = Fault::Host::Unknown},
        {.name = "certificate of nobody known",
         .verdict = insecure(FailureCause::CertificateUntrusted),
         .certificate = TestCertificate::Unknown},
        {.name = "certificate expired",
         .verdict = insecure(FailureCause::CertificateExpired),
         .certificate = TestCertificate::Expired},
        {.name = "certificate for another name",
         .verdict = insecure(FailureCause::CertificateForAnotherName),
         .certificate = TestCertificate::WrongName},
        {.name = "no answer",
         .act = always(ScriptedServer::silence()),
         .verdict = timedOut(),
         .isEndless = true},
        {.name = "trickling headers",
         .act = always(trickle("HTTP/1.1 200 OK\r\n", "X-Slow: y")),
         .verdict = timedOut(),
         .isEndless = true},
        {.name = "trickling body",
         .act = always(trickle(headOf(1 << 20), " ")),
         .verdict = timedOut(),
         .isEndless = true},
        {.name = "reset before the answer", .act = always(rst({})), .verdict = lost()},
        {.name = "reset in the status line", .act = cutOff(rst, inStatusLine), .verdict = lost()},
        {.name = "reset before the length", .act = cutOff(rst, beforeLength), .verdict = lost()},
        {.name = "reset in the headers", .act = cutOff(rst, inHeaders), .verdict = lost()},
        {.name = "reset before the body", .act = cutOff(rst, beforeBody), .verdict = lost(200)},
        {.name = "reset in the body", .act = cutOff(rst, inBody), .verdict = lost(200)},
        {.name = "reset after the answer", .act = cutOff(rst, atEnd)},
        {.name = "closed before the answer", .act = always(fin({})), .verdict = lost()},
        {.name = "closed in the status line", .act = cutOff(fin, inStatusLine), .verdict = lost()},
        {.name = "closed before the length", .act = cutOff(fin, beforeLength), .verdict = lost()},
        {.name = "closed in the headers", .act = cutOff(fin, inHeaders), .verdict = lost()},
        {.name = "closed before the body", .act = cutOff(fin, beforeBody), .verdict = lost(200)},
        {.name = "closed in the body", .act = cutOff(fin, inBody), .verdict = lost(200)},
        {.name = "closed after the answer", .act = cutOff(fin, atEnd)},
        {.name = "over TLS, closed in the body",
         .act = cutOff(fin, inBody),
         .verdict = lost(200),
         .certificate = TestCertificate::Good},
        {.name = "over TLS, reset before the answer",
         .act = always(rst({})),
         .verdict = lost(),
         .certificate = TestCertificate::Good},
        {.name = "over TLS, all well",
         .act = cutOff(fin, atEnd),
         .certificate = TestCertificate::Good},
    };
}

} // namespace contactdesk

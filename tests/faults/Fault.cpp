#include "faults/Fault.h"

namespace contactdesk
{

bool Verdict::mayBeRetried(const Operation &operation) const
{
    return sent == Sent::AsRefused || (sent == Sent::AsHarmless && operation.timesTried() > 1);
}

int Verdict::attempts(const Operation &operation) const
{
    // A conversation may take all the time there is in its first attempt.
    const bool isOutOfTime = kind == FailureKind::TimedOut && operation.name == "messages";
    return mayBeRetried(operation) && isAwaited && !isOutOfTime ? 3 : 1;
}

std::vector<Fault> allFaults()
{
    std::vector<Fault> all;
    for (const auto &part : {connectionFaults(), answerFaults(), statusFaults()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QByteArray quotedRequest()
{
    const QByteArray encoded = QUrl::toPercentEncoding(testKey());
    return "GET /v1/contacts?apiKey=" + encoded + " (" + testKey().toUtf8() + ")";
}

Fault::Act always(const ScriptedServer::Turn &turn)
{
    return [turn](const Operation &, const QUrl &) {
        return turn;
    };
}

} // namespace contactdesk

#pragma once

#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/TlsFixtures.h"

#include <optional>
#include <vector>

namespace contactdesk
{

/// How often what failed is sent.
enum class Sent {
    Once,
    /// As often as the operation may be done without harm, not knowing whether it was done.
    AsHarmless,
    /// As often as any operation, since it certainly was not carried out.
    AsRefused,
};

/// What whoever asked is to be told.
struct Verdict {
    /// Unset: that it was done.
    std::optional<FailureKind> kind = {};
    FailureCause cause = FailureCause::Unspecified;
    int status = 0;
    /// True if a write may have been carried out all the same.
    bool leavesWriteOpen = false;
    Sent sent = Sent::Once;
    /// True if the failure says when to ask again.
    bool namesTime = false;
    /// False where asking again would do no harm but isn't worth the wait.
    bool isAwaited = true;

    bool isSuccess() const { return !kind; }
    bool mayBeRetried(const Operation &operation) const;
    /// How often it is sent in all.
    int attempts(const Operation &operation) const;
};

/// One thing that can go wrong between this program and the service, or look as if it did.
struct Fault {
    /// Whom the client finds at the address.
    enum class Host { Service, Nobody, Unknown };
    /// What the server does to each request for the operation; `elsewhere` is another origin.
    using Act = std::function<ScriptedServer::Turn(const Operation &, const QUrl &elsewhere)>;

    QByteArray name;
    Act act = {};
    Verdict verdict = {};
    Host host = Host::Service;
    /// Set: over TLS.
    std::optional<TestCertificate> certificate = {};
    /// True for what lasts as long as the client's patience.
    bool isEndless = false;
};

/// The table, in three parts.
/// @{
std::vector<Fault> connectionFaults();
std::vector<Fault> answerFaults();
std::vector<Fault> statusFaults();
/// @}
std::vector<Fault> allFaults();

/// What a service would write that quotes the request: the account's key in two forms.
QByteArray quotedRequest();

/// The same to every operation.
Fault::Act always(const ScriptedServer::Turn &turn);

} // namespace contactdesk

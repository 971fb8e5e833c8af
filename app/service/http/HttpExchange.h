#pragma once

#include "domain/Clock.h"
#include "domain/Failure.h"
#include "service/ServiceLimits.h"
#include "service/http/ServiceAnswer.h"
#include "service/http/ServiceRequest.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace contactdesk
{

class OneShotUpload;

/// One request under way, from its start to its one answer; deletes itself after that. The answer
/// is given from the event loop, with nothing of Qt's network on the stack: the callee may destroy
/// the service.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// The decoded value, whatever its type; the pair of functions below knows it.
    using Decoded = tl::expected<std::shared_ptr<void>, Failure>;

    struct Handlers {
        /// Reads an answer of any status. Called on any thread, so it holds values only.
        std::function<Decoded(const ServiceAnswer &)> decode;
        /// Called once, on the exchange's thread.
        std::function<void(Decoded)> answer;
    };

    /// Ends without an answer once `context` (of the same thread) is destroyed.
    HttpExchange(ServiceRequest request, Handlers handlers, QObject *context, QObject *parent);

    /// Sends it. `deadline` is for all of it, the other times are in `limits`.
    void start(std::shared_ptr<QNetworkAccessManager> network, const QNetworkRequest &request,
               std::chrono::milliseconds deadline, const ServiceLimits &limits, Clock clock);

    /// Answers with a failure instead of sending anything.
    void fail(const Failure &failure);

    /// Aborts it: there will be no answer. True if it is a write that may have arrived.
    bool giveUp();

    /// For whoever gives it up because it took too long.
    void doubtConnection() { Q_EMIT connectionDoubted(); }

Q_SIGNALS:
    /// What it was sent over may be dead: no answer came.
    void connectionDoubted();

private:
    void watch(const QNetworkReply &reply, const ServiceLimits &limits);
    void takeIn(qsizetype limit);
    void finish(const Clock &clock, const ServiceLimits &limits);
    void decode(const ServiceAnswer &answer, qsizetype atOnce);
    void settle(Decoded outcome);
    void deliver();
    void stop();
    bool mayHaveArrived() const;
    Failure broken(FailureKind kind, FailureCause cause = {}, int status = 0) const;

    ServiceRequest m_request;
    Handlers m_handlers;
    std::shared_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotUpload> m_upload;
    QByteArray m_body;
    FailureCause m_tlsFault = FailureCause::NoSecureConnection;
    QTimer m_deadline;
    QTimer m_connecting;
    Decoded m_outcome;
    bool m_settled = false;
    bool m_bodyLeft = false;
};

} // namespace contactdesk

#pragma once

#include "accounts/ConnectionVerdict.h"
#include "service/ServiceAccount.h"
#include "service/ServiceLimits.h"

#include <QObject>

#include <memory>

namespace contactdesk
{

class ContactService;

/// Tries whether a service answers at an address and takes a key, by a question that touches
/// nobody: the look-up of an e-mail address that can't exist (RFC 2606).
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr, const ServiceLimits &limits = {});
    ~ConnectionTest() override;

    /// finished() follows, from the event loop; a test that is still running is dropped.
    void start(const ServiceAccount &account);
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void finished(const contactdesk::ConnectionVerdict &verdict);

private:
    void finish(const ConnectionVerdict &verdict);

    const ServiceLimits m_limits;
    /// Lives as long as the test that is running: whoever answers later finds it gone.
    std::unique_ptr<QObject> m_run;
    std::unique_ptr<ContactService> m_service;
};

} // namespace contactdesk

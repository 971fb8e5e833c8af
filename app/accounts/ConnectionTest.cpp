#include "accounts/ConnectionTest.h"

#include "service/ContactService.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

ConnectionTest::ConnectionTest(QObject *parent, const ServiceLimits &limits)
    : QObject(parent), m_limits(limits)
{
}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

void ConnectionTest::start(const ServiceAccount &account)
{
    cancel();
    m_run = std::make_unique<QObject>();
    if (!isSecureEnough(account.baseAddress)) {
        QMetaObject::invokeMethod(
            m_run.get(), [this] { finish(insecureAddressVerdict()); }, Qt::QueuedConnection);
        return;
    }
    m_service = std::make_unique<ContactService>(account, nullptr, m_limits);
    const auto nobody = EmailAddress::parse(u"connection-test@contactdesk.invalid"_s);
    m_service->lookUp(*nobody, m_run.get(), [this](const tl::expected<Contact, Failure> &answer) {
        finish(verdictOn(answer));
    });
}

void ConnectionTest::cancel()
{
    m_run.reset();
    m_service.reset();
}

void ConnectionTest::finish(const ConnectionVerdict &verdict)
{
    // The run is whose event this is; the service may be destroyed by an answer, and need not.
    m_run.release()->deleteLater();
    Q_EMIT finished(verdict);
}

} // namespace contactdesk

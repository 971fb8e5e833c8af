#include "Asker.h"
#include "People.h"
#include "service/ContactService.h"

using namespace contactdesk;

namespace
{

class ClientAsker : public Asker
{
public:
    explicit ClientAsker(const ServiceAccount &account) : m_service(account) {}

    void lookUp(int person, std::function<void()> done) override
    {
        m_service.lookUp(numberOf(person), &m_context,
                         [done = std::move(done)](const tl::expected<Contact, Failure> &contact) {
                             if (!contact)
                                 qFatal("%s", qPrintable(whatHappened(contact.error())));
                             done();
                         });
    }

private:
    ContactService m_service;
    QObject m_context;
};

} // namespace

std::unique_ptr<Asker> clientAsker(const ServiceAccount &account)
{
    return std::make_unique<ClientAsker>(account);
}

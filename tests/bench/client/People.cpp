#include "People.h"

#include "service/ContactService.h"

#include <QEventLoop>

#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

std::vector<PhoneNumber> allNumbers()
{
    std::vector<PhoneNumber> numbers;
    for (int i = 0; i < peopleCount; ++i)
        numbers.push_back(*PhoneNumber::fromE164(u"+316123%1"_s.arg(45'000 + i)));
    return numbers;
}

} // namespace

const PhoneNumber &numberOf(int person)
{
    static const std::vector<PhoneNumber> numbers = allNumbers();
    return numbers[static_cast<size_t>(person % peopleCount)];
}

void createPeople(const ServiceAccount &account)
{
    ContactService service(account);
    QEventLoop loop;
    int left = peopleCount;
    for (int i = 0; i < peopleCount; ++i) {
        service.create({.phoneNumber = numberOf(i), .firstName = u"Anna"_s, .lastName = u"Smit"_s},
                       &loop, [&](const tl::expected<ContactId, Failure> &id) {
                           if (!id)
                               qFatal("%s", qPrintable(whatHappened(id.error())));
                           if (--left == 0)
                               loop.quit();
                       });
    }
    loop.exec();
}

#include "gallery/states/People.h"

#include "store/People.h"
#include "support/MadeContacts.h"
#include "support/MadePeople.h"

namespace contactdesk::gallery
{

QByteArray anna()
{
    return annaNamed("Anna", "Smit");
}

QByteArray annaNamed(const QByteArray &firstName, const QByteArray &lastName)
{
    return R"({"id":"id1","firstName":")" + firstName + R"(","lastName":")" + lastName +
           R"(","phoneNumber":"+31612345678","email":"anna.smit@example.com","isBotActive":true,)"
           R"("doNotDisturb":false,"channel":"whatsapp","externalId":"CRM-0042317",)"
           R"("createdAt":"2026-02-11T08:15:00.000Z","lastActivityAt":"2026-11-20T16:40:00.000Z",)"
           R"("creditsUsed":412,"botMessageCount":57,"chatConcluded":false})";
}

QList<Contact> neighbours(int count)
{
    QList<Contact> people;
    for (int row = 0; row < count; ++row)
        people.append(madeContact(madePerson(7, static_cast<RowNumber>(row)), people::moment(row)));
    return people;
}

QByteArray message(int number, const QByteArray &body, const QByteArray &more)
{
    const bool isTheirs = number % 2 == 0;
    const QByteArray status = number % 7 == 3 ? "failed" : "read";
    return R"({"messageSid":"m)" + QByteArray::number(number) + R"(","body":")" + body +
           R"(","timestamp":"2026-11-)" +
           QByteArray::number(1 + number / 10).rightJustified(2, '0') +
           "T10:" + QByteArray::number(number % 10 * 5).rightJustified(2, '0') +
           R"(:00.000Z","type":"text","direction":)" +
           (isTheirs ? QByteArray(R"("inbound")") : R"("outbound","status":")" + status + '"') +
           more + '}';
}

QByteArray messages(int count)
{
    static const QByteArrayList bodies{
        "Good morning, where is my parcel?",
        "Good morning Anna! It left our house *yesterday* and should be with you tomorrow.",
        "Thank you",
        "You are welcome. May I do anything else for you?",
        "Yes: the jacket I ordered in October is too small. Can I have it in L, or my money back? "
        "I have not worn it, the label is still on it, and I would like to keep the scarf.",
        "Of course. You can send it back free of charge: https://example.com/return/4711",
        "Great 👍",
        "By the way, the Café voucher is still good until the end of the year."};
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all.append(message(i, bodies.at(i % bodies.size())));
    return all.join(',');
}

} // namespace contactdesk::gallery

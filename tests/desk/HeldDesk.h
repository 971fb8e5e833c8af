#pragma once

#include "desk/Directory.h"
#include "desk/DirectoryQuestions.h"
#include "desk/HeldService.h"
#include "desk/OpenContact.h"
#include "desk/OpenRecorder.h"
#include "journal/Journal.h"
#include "service/ContactService.h"
#include "service/HurriedTime.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QTemporaryDir>

namespace contactdesk
{

/// What is open, over a service that answers when the test says so.
struct HeldDesk {
    /// Keeps its files in `place`, as an earlier one left them, or else in a folder of its own.
    explicit HeldDesk(const QString &place = {})
        : at(place.isEmpty() ? folder.path() : place),
          store(at + QStringLiteral("/directory.sqlite"))
    {
    }

    QDateTime now = people::moment();
    Clock clock = [this] {
        return now;
    };
    HeldService held;
    QTemporaryDir folder;
    const QString at;
    DirectoryStore store;
    ContactService service{held.account(), nullptr, {}, withoutPauses(clock)};
    Directory directory{store};
    Journal journal{at, QStringLiteral("tester"), clock};
    OpenContact open{service, directory, journal, clock};
    OpenRecorder recorder{open};

    /// Puts somebody with a name and a number into the directory. False if they don't come into
    /// its file.
    bool meet(const QString &id, const QString &name, const QString &number)
    {
        Contact contact = people::named(id, name);
        contact[ContactField::PhoneNumber] = people::known(number, -1000);
        return learnAndWrite(directory, contact);
    }
};

/// An answer to a look-up, as observed; `more` are further members of the contact.
inline QByteArray contactAnswer(const QByteArray &id, const QByteArray &firstName,
                                const QByteArray &more = {})
{
    return R"({"success":true,"contactId":")" + id + R"(","contact":{"id":")" + id +
           R"(","firstName":")" + firstName + '"' + more + "}}";
}

inline QByteArray tagsAnswer(const QByteArray &name)
{
    return R"([{"name":")" + name + R"(","description":""}])";
}

inline QByteArray messagesAnswer(const QByteArray &body)
{
    return R"([{"messageSid":"m","body":")" + body +
           R"(","timestamp":1795197600000,"type":"text","direction":"inbound","status":"read"}])";
}

inline QByteArray notFoundAnswer()
{
    return R"({"success":false,"message":"Contact not found"})";
}

} // namespace contactdesk

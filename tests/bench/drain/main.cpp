#include "BareClient.h"
#include "outbox/Outbox.h"
#include "server/SampleData.h"
#include "service/ContactService.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int contactCount = 2'500;
constexpr int changesOfEach = 4;
constexpr int rounds = 3;

struct Person {
    QString number;
    QString id;
};

struct Cost {
    double seconds = 0;
    /// Of a processor, by this program: all of it, and the thread that a window would be on.
    double program = 0;
    double thread = 0;
};

double computed(int whose)
{
    rusage used = {};
    getrusage(whose, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

template <class Work>
Cost cost(Work work)
{
    const double program = computed(RUSAGE_SELF);
    const double thread = computed(RUSAGE_THREAD);
    QElapsedTimer timer;
    timer.start();
    work();
    return {.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9,
            .program = computed(RUSAGE_SELF) - program,
            .thread = computed(RUSAGE_THREAD) - thread};
}

QByteArray listBody(const Person &person)
{
    return R"({"contactId":")" + person.id.toUtf8() + R"(","listId":")" +
           sampleLists().first().id.value.toUtf8() + R"("})";
}

std::vector<Person> createdPeople(BareClient &client)
{
    std::vector<Person> people;
    std::deque<BareClient::Sequence> sequences;
    for (int i = 0; i < contactCount; ++i) {
        people.push_back({.number = u"+316120%1"_s.arg(10'000 + i), .id = {}});
        sequences.push_back({{.verb = "POST",
                              .path = {},
                              .query = {},
                              .body = R"({"phoneNumber":")" + people.back().number.toUtf8() +
                                      R"(","firstName":"Bare","lastName":"Bare"})"}});
    }
    size_t next = 0;
    client.run(std::move(sequences), 1, [&](const QByteArray &answer) {
        const qsizetype start = answer.indexOf(R"("contactId":")") + 13;
        people[next++].id =
            QString::fromUtf8(answer.mid(start, answer.indexOf('"', start) - start));
    });
    return people;
}

/// What the outbox has to ask for, without asking whether it may.
std::deque<BareClient::Sequence> bareRequests(const std::vector<Person> &people)
{
    std::deque<BareClient::Sequence> sequences;
    for (const Person &person : people) {
        const BareClient::Request read{.verb = "GET",
                                       .path = {},
                                       .query =
                                           "phoneNumber=" + QUrl::toPercentEncoding(person.number),
                                       .body = {}};
        const QByteArray path = '/' + person.id.toUtf8();
        sequences.push_back(
            {read,
             {.verb = "PUT", .path = path, .query = {}, .body = R"({"firstName":"Bare"})"},
             {.verb = "POST", .path = "/lists", .query = {}, .body = listBody(person)},
             read,
             {.verb = "PUT", .path = path, .query = {}, .body = R"({"lastName":"Bare"})"},
             {.verb = "DELETE", .path = "/lists", .query = {}, .body = listBody(person)}});
    }
    return sequences;
}

QList<Entry> changes(const std::vector<Person> &people, const QString &before, const QString &after)
{
    // As agents make them: everybody's first, then everybody's second.
    QList<Entry> entries;
    const ListId list = sampleLists().first().id;
    for (int i = 0; i < changesOfEach; ++i) {
        for (const Person &person : people) {
            Entry entry{.contact = {person.id}, .contactName = person.number};
            const ContactField field = i == 0 ? ContactField::FirstName : ContactField::LastName;
            if (i % 2 == 0)
                entry.edits = openEdits({{field, before, after}});
            else
                entry.list = list;
            entry.kind = i % 2 == 0 ? EntryKind::Update
                         : i == 1   ? EntryKind::AddToList
                                    : EntryKind::RemoveFromList;
            entries.append(entry);
        }
    }
    return entries;
}

/// Records the changes, and only then begins to send.
Cost drain(const ServiceAccount &account, const QString &folder, const QList<Entry> &entries)
{
    Journal journal(folder, u"agent"_s, systemClock());
    QEventLoop loop;
    QObject::connect(&journal, &Journal::opened, &loop, [&] {
        journal.record(entries, &loop, [&](const tl::expected<QList<EntryId>, Failure> &ids) {
            if (!ids)
                qFatal("%s", qPrintable(whatHappened(ids.error())));
            loop.quit();
        });
    });
    loop.exec();
    QHash<QString, LookUpKey> keys;
    for (const Entry &entry : entries)
        keys.insert(entry.contact.value, *PhoneNumber::fromE164(entry.contactName));
    ContactService service(account);
    const KeyFinder finder = [&](const ContactId &contact,
                                 const std::function<void(std::optional<LookUpKey>)> &found) {
        found(keys.value(contact.value, *PhoneNumber::fromE164(u"+31612010000"_s)));
    };
    QObject::connect(&journal, &Journal::ended, &loop, [&](const Entry &entry) {
        if (entry.state != EntryState::Done)
            qFatal("A change wasn't carried out.");
        if (journal.entries().empty())
            loop.quit();
    });
    return cost([&] {
        const Outbox outbox(journal, service, finder, systemTimekeeper());
        loop.exec();
    });
}

void print(const char *what, const Cost &cost, int changes, int requests)
{
    std::printf("%-28s %8.2f s %8.0f changes/s %8.0f requests/s %5.0f %% of a processor,"
                " %3.0f %% on the window's thread, %5.0f us a change\n",
                what, cost.seconds, changes / cost.seconds, requests / cost.seconds,
                100 * cost.program / cost.seconds, 100 * cost.thread / cost.seconds,
                1e6 * cost.program / changes);
    std::fflush(stdout);
}

} // namespace

/// How fast 10,000 waiting changes are sent, against the service's own speed: the same requests by
/// a client that does nothing else. The service is another process on the same computer.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral(SERVER_PROGRAM),
                 {u"--database"_s, folder.filePath(u"service.db"_s), u"--key"_s, u"key"_s,
                  u"--port"_s, u"0"_s, u"--sample-data"_s, u"--answers"_s, u"observed"_s});
    if (!server.waitForReadyRead(30'000))
        qFatal("The service doesn't start.");
    const ServiceAccount account{QUrl(QString::fromUtf8(server.readLine().trimmed())), u"key"_s};
    BareClient bare(account.baseAddress, "key");
    const std::vector<Person> people = createdPeople(bare);

    constexpr int changeCount = contactCount * changesOfEach;
    constexpr int requestCount = contactCount * 6;
    std::printf("%d changes of %d contacts, %d contacts at once\n", changeCount, contactCount,
                SendingPolicy().contactsAtOnce);
    for (int round = 0; round < rounds; ++round) {
        print("the same requests, bare",
              cost([&] { bare.run(bareRequests(people), SendingPolicy().contactsAtOnce); }),
              changeCount, requestCount);
        const QString place = folder.filePath(u"desk%1"_s.arg(round));
        print("the outbox",
              drain(account, place, changes(people, u"Bare"_s, u"Sent %1"_s.arg(round))),
              changeCount, requestCount);
    }
    server.terminate();
    server.waitForFinished();
    return 0;
}

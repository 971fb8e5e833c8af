#include "store/DirectoryStore.h"
#include "support/MadeContacts.h"
#include "support/MadePeople.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 seed = 1;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// Megabytes of the program that are in memory; VmHWM for the most there ever were.
double resident(const QByteArray &name = "VmRSS:")
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Seconds that the program has had of the processors, in all threads.
double processorSeconds()
{
    rusage use = {};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

template <class Signal>
void waitFor(DirectoryStore &store, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&store, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

void fill(const QString &file, int contacts)
{
    DirectoryStore store(file);
    waitFor(store, &DirectoryStore::searchReady);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 making = 0;
    RowNumber row = 0;
    const auto source = [&]() -> std::optional<QList<Contact>> {
        QElapsedTimer timer;
        timer.start();
        QList<Contact> list;
        for (int i = 0; i < 4000 && row < static_cast<RowNumber>(contacts); ++i) {
            ContactSummary person = madePerson(seed, ++row);
            // As in a file of somebody else's: without the service's id.
            if (row % 2 == 0 && !(person.phoneNumber.isEmpty() && person.email.isEmpty()))
                person.id = {};
            list.append(madeContact(person, now));
        }
        making += timer.nsecsElapsed();
        return list.isEmpty() ? std::nullopt : std::optional(list);
    };
    QEventLoop loop;
    const double processorsBefore = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    qint64 last = 0;
    store.insert(
        source, {}, &loop,
        [&](const BulkProgress &progress) {
            const int done = progress.added + progress.completed;
            if (done / 100'000 != last / 100'000)
                std::printf("  %d after %.1f s\n", done, milliseconds(timer.nsecsElapsed()) / 1000);
            last = done;
        },
        [&](const BulkOutcome &outcome) {
            const double seconds = milliseconds(timer.nsecsElapsed() - making) / 1000;
            std::printf("inserted %d, completed %d in %.1f s (%.1f s more for making them): "
                        "%.0f contacts a second, %.1f s of processors\n",
                        outcome.progress.added, outcome.progress.completed, seconds,
                        milliseconds(making) / 1000, contacts / seconds,
                        processorSeconds() - processorsBefore);
            loop.quit();
        });
    loop.exec();
    std::printf("resident while inserting, at most: %.0f MB\n", resident("VmHWM:"));
}

/// From the question to the answer on this thread, in milliseconds.
double ask(DirectoryStore &store, const QString &text)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    qint64 taken = 0;
    store.search(SearchQuery::parse(text, u"NL"_s, QDateTime::currentDateTimeUtc()), 50, &loop,
                 [&](const SearchAnswer &) {
                     taken = timer.nsecsElapsed();
                     loop.quit();
                 });
    loop.exec();
    return milliseconds(taken);
}

/// What people type: the beginnings, letter by letter, of names, numbers and addresses.
QStringList keystrokes(int contacts)
{
    QRandomGenerator random(7);
    QStringList texts;
    while (texts.size() < 2000) {
        const ContactSummary person =
            madePerson(seed, static_cast<RowNumber>(random.bounded(1, contacts + 1)));
        const QStringList whole{person.name(), person.phoneNumber, person.email};
        const QString &text = whole.at(random.bounded(3));
        for (int i = 1; i <= std::min<qsizetype>(text.size(), 12); ++i)
            texts.append(text.left(i));
    }
    return texts;
}

void start(const QString &file, int contacts)
{
    QElapsedTimer timer;
    timer.start();
    DirectoryStore store(file);
    QEventLoop loop;
    double opened = 0;
    double firstList = 0;
    QObject::connect(&store, &DirectoryStore::opened, &loop,
                     [&] { opened = milliseconds(timer.nsecsElapsed()); });
    QObject::connect(&store, &DirectoryStore::searchReady, &loop, &QEventLoop::quit);
    store.search({}, 50, &loop,
                 [&](const SearchAnswer &) { firstList = milliseconds(timer.nsecsElapsed()); });
    loop.exec();
    std::printf("opened after %.1f ms, first list after %.1f ms, search ready after %.1f ms, "
                "resident %.0f MB\n",
                opened, firstList, milliseconds(timer.nsecsElapsed()), resident());
    std::vector<double> times;
    for (const QString &text : keystrokes(contacts))
        times.push_back(ask(store, text));
    std::sort(times.begin(), times.end());
    std::printf("%zu searches: p50 %.2f ms, p99 %.2f ms, longest %.2f ms, resident %.0f MB\n",
                times.size(), times[times.size() / 2], times[times.size() * 99 / 100], times.back(),
                resident());
    timer.restart();
    ask(store, u""_s);
    std::printf("everybody: %.2f ms\n", milliseconds(timer.nsecsElapsed()));
}

} // namespace

/// bench_directory <contacts> [file]: fills a directory and starts with it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString file =
        argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"directory.sqlite"_s);
    if (!QFile::exists(file))
        fill(file, contacts);
    std::printf("file: %.0f MB\n", static_cast<double>(QFileInfo(file).size()) / 1e6);
    for (int run = 0; run < 3; ++run)
        start(file, contacts);
    return 0;
}

#include "../client/Times.h"
#include "MadeDirectory.h"
#include "PlainWays.h"
#include "Typing.h"
#include "desk/Directory.h"
#include "desk/Drafts.h"
#include "faults/StallWatch.h"
#include "journal/Journal.h"
#include "models/SearchModel.h"
#include "ui/contacts/ContactDelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QListView>
#include <QStringListModel>

#include <cstdio>

using namespace contactdesk;
using namespace Qt::StringLiterals;

// From a keystroke to the rows in the model, over a directory on disk, with a window that shows
// them; and the same keystrokes typed into what one would take instead.

namespace
{

constexpr int keystrokeCount = 1000;

/// Whatever waits for an answer of the directory in this program.
template <class Sender, class Signal>
void waitFor(const Sender &sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

void fill(const QString &file, int people)
{
    StallWatch stalls;
    DirectoryStore store(file);
    waitFor(store, &DirectoryStore::searchReady);
    QEventLoop loop;
    QElapsedTimer timer;
    BulkOutcome outcome;
    int steps = 0;
    qint64 making = 0;
    const BulkSource timed = [&making, source = madeDirectory(people)] {
        QElapsedTimer one;
        one.start();
        auto contacts = source();
        making += one.nsecsElapsed();
        return contacts;
    };
    stalls.start("bulk insertion");
    timer.start();
    store.insert(
        timed, {}, &loop, [&](const BulkProgress &) { ++steps; },
        [&](const BulkOutcome &done) {
            outcome = done;
            loop.quit();
        });
    loop.exec();
    const double all = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double seconds = all - static_cast<double>(making) / 1e9;
    stalls.stop();
    std::printf("bulk insertion: %d contacts in %.1f s, %.0f a second, and %.1f s for making them; "
                "%d steps of progress\n",
                outcome.progress.added, seconds, outcome.progress.added / seconds, all - seconds,
                steps);
    stalls.print("the bulk insertion");
}

void showAnything(const Theme &theme)
{
    PhoneNumber::fromE164(u"+31612345678"_s)->international();
    QStringListModel texts({u"Zoë Иван ليلى 王小明 김민수 さくら गीता +31 6 12345678"_s});
    for (const QFont &font : {theme.strong(), theme.small()}) {
        QListView view;
        view.setFont(font);
        view.setModel(&texts);
        view.show();
        QApplication::processEvents();
        view.grab();
    }
}

std::vector<double> type(SearchModel &model, const QStringList &keystrokes)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    std::vector<double> times;
    for (const QString &text : keystrokes) {
        QElapsedTimer timer;
        timer.start();
        model.search(SearchQuery::parse(text, u"GB"_s, now));
        while (!model.isCurrent())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        // The window paints them before the next key comes.
        QApplication::processEvents();
    }
    return times;
}

void print(const char *what, std::vector<double> times)
{
    const size_t count = times.size();
    std::printf("| %-46s | %6zu | %9.2f | %9.2f | %9.2f |\n", what, count, quantile(times, 0.5),
                quantile(times, 0.99), quantile(times, 1));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_keystrokes FILE [CONTACTS]\n"
                             "FILE is made with that many contacts unless it is there.\n");
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    const int people = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    if (!QFileInfo::exists(file))
        fill(file, people);

    const QStringList ordinary = ordinaryKeystrokes(keystrokeCount, people);
    const QStringList hard = hardKeystrokes(keystrokeCount, people);
    std::vector<double> ownOrdinary;
    std::vector<double> ownHard;
    {
        const Theme theme(Scheme::Light, application.font());
        // Another window before it: what the first one loads of fonts isn't the directory's.
        showAnything(theme);
        QElapsedTimer opening;
        opening.start();
        DirectoryStore store(file);
        Directory directory(store);
        Journal journal(QFileInfo(file).path(), QStringLiteral("bench"), systemClock());
        Drafts drafts(journal, systemClock());
        SearchModel model(directory, drafts, journal);
        QListView view;
        view.setUniformItemSizes(true);
        view.setItemDelegate(new ContactDelegate(theme, &view));
        view.setModel(&model);
        view.resize(280, 720);
        view.show();
        StallWatch opened;
        opened.start("opening");
        waitFor(store, &DirectoryStore::searchReady);
        std::printf("opening: %lld ms until the directory can be searched\n",
                    static_cast<long long>(opening.elapsed()));
        opened.stop();
        opened.print("opening");
        StallWatch stalls;
        stalls.start("typing");
        ownOrdinary = type(model, ordinary);
        ownHard = type(model, hard);
        stalls.stop();
        stalls.print("2,000 keystrokes");
    }
    std::printf("%d contacts, milliseconds from a keystroke to its rows\n", people);
    std::printf("| %-46s | %6s | %9s | %9s | %9s |\n", "", "keys", "median", "p99", "worst");
    print("directory: names, addresses, tags, numbers", ownOrdinary);
    print("directory: typing errors, digits in the middle", ownHard);
    print("FTS5 alone: names, addresses, tags, numbers",
          typeIntoFts(ordinary, people, file + u".fts"_s, 60));
    print("proxy model: names, addresses, tags, numbers", typeIntoProxy(ordinary, people, 60));
    return 0;
}

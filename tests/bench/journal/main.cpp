#include "BareCommits.h"
#include "journal/JournalFile.h"
#include "journal/MadeEntries.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int turns = 2000;
constexpr int rounds = 5;
constexpr int secondsOfLoad = 1;
constexpr int longHistory = 1'000'000;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The value below which that part of them lies (0.5: the median).
double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}

/// Megabytes of the program that are in memory.
double resident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Entry change(int number)
{
    return made::update(u"5f3a9c%1"_s.arg(number % 500), u"Jansen"_s,
                        u"Jansen-de Vries %1"_s.arg(number));
}

/// Milliseconds from the call to the answer on this thread.
template <class Ask>
double timed(Ask ask)
{
    QEventLoop loop;
    double taken = 0;
    QElapsedTimer timer;
    timer.start();
    ask(&loop, [&](const auto &answer) {
        if (!answer)
            qFatal("%s", qPrintable(answer.error().serviceWords));
        taken = milliseconds(timer);
        loop.quit();
    });
    loop.exec();
    return taken;
}

double timedAppend(JournalFile &journal, int number)
{
    return timed(
        [&](QObject *context, auto answer) { journal.append({change(number)}, context, answer); });
}

void printLatency(const char *what, const std::vector<double> &values)
{
    std::printf("%-38s %8.2f %8.2f %8.2f\n", what, quantile(values, 0.5), quantile(values, 0.99),
                quantile(values, 1));
}

void printLatencies(JournalFile &journal, BareCommits &bare)
{
    std::vector<double> ofJournal;
    std::vector<double> ofBare;
    for (int i = 0; i < turns; ++i) {
        ofJournal.push_back(timedAppend(journal, i));
        QElapsedTimer timer;
        timer.start();
        bare.commitOne();
        ofBare.push_back(milliseconds(timer));
    }
    std::printf("One change from the call to the answer, %d in alternation, milliseconds\n"
                "%-38s %8s %8s %8s\n",
                turns, "", "median", "p99", "most");
    printLatency("journal, on the window's thread", ofJournal);
    printLatency("bare SQLite commit", ofBare);
    std::printf("%-38s %8.2f %8.2f\n\n", "times as long",
                quantile(ofJournal, 0.5) / quantile(ofBare, 0.5),
                quantile(ofJournal, 0.99) / quantile(ofBare, 0.99));
}

/// Changes a second that are answered as durable, with so many under way at any time.
double load(JournalFile &journal, int inFlight)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    int given = 0;
    int answered = 0;
    double taken = 0;
    std::function<void()> giveOne = [&] {
        journal.append({change(given++)}, &loop, [&](const auto &) {
            ++answered;
            if (timer.elapsed() < secondsOfLoad * 1000) {
                giveOne();
            } else if (answered == given) {
                taken = milliseconds(timer);
                loop.quit();
            }
        });
    };
    for (int i = 0; i < inFlight; ++i)
        giveOne();
    loop.exec();
    return answered / taken * 1000;
}

double bareLoad(BareCommits &bare)
{
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    for (; timer.elapsed() < secondsOfLoad * 1000; ++done)
        bare.commitOne();
    return done / milliseconds(timer) * 1000;
}

void printLoads(JournalFile &journal, BareCommits &bare)
{
    const std::vector<int> inFlight{1, 32, 256};
    std::vector<std::vector<double>> ofJournal(inFlight.size());
    std::vector<double> ofBare;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < inFlight.size(); ++i)
            ofJournal[i].push_back(load(journal, inFlight[i]));
        ofBare.push_back(bareLoad(bare));
    }
    std::printf("Durable changes a second, median of %d rounds\n", rounds);
    for (size_t i = 0; i < inFlight.size(); ++i)
        std::printf("journal, %3d under way %10.0f\n", inFlight[i], quantile(ofJournal[i], 0.5));
    std::printf("bare SQLite commits    %10.0f\n\n", quantile(ofBare, 0.5));
}

void fillHistory(JournalFile &journal)
{
    const auto count = [&] {
        qint64 total = 0;
        timed([&](QObject *context, auto answer) {
            journal.history({}, 0, 1, context, [&, answer](const auto &page) {
                total = page->total;
                answer(page);
            });
        });
        return total;
    };
    for (qint64 lines = count(); lines < longHistory;) {
        QList<Entry> entries;
        for (int i = 0; i < 2000; ++i) {
            Entry entry = change(i);
            entry.edits.append(EntryEdit{{ContactField::Email, u""_s, u"jansen@example.com"_s}});
            entry.edits.append(EntryEdit{{ContactField::BotActive, true, false}});
            lines += entry.edits.size();
            entry.state = EntryState::Done;
            entries.append(entry);
        }
        timed([&](QObject *context, auto answer) { journal.append(entries, context, answer); });
    }
}

void printLongHistory(JournalFile &journal)
{
    fillHistory(journal);
    const double before = resident();
    std::printf("A history of %d lines\n", longHistory);
    std::printf("the newest 100              %8.1f ms\n", timed([&](QObject *context, auto answer) {
                    journal.history({}, 0, 100, context, answer);
                }));
    std::printf("those of one contact        %8.1f ms\n", timed([&](QObject *context, auto answer) {
                    journal.history({{u"5f3a9c7"_s}, {}}, 0, 100, context, answer);
                }));
    std::printf("looked through for a text   %8.0f ms\n", timed([&](QObject *context, auto answer) {
                    journal.history({{}, u"vries 77"_s}, 0, 100, context, answer);
                }));
    std::printf("shown to be whole           %8.0f ms\n",
                timed([&](QObject *context, auto answer) { journal.prove(context, answer); }));
    std::vector<double> meanwhile;
    bool isFound = false;
    QObject context;
    journal.history({{}, u"vries 77"_s}, 0, 100, &context, [&](const auto &) { isFound = true; });
    while (!isFound)
        meanwhile.push_back(timedAppend(journal, 1));
    std::printf("a change meanwhile, median  %8.2f ms, p99 %.2f ms\n", quantile(meanwhile, 0.5),
                quantile(meanwhile, 0.99));
    std::printf("memory taken by all this    %8.0f MB\n", resident() - before);
}

} // namespace

/// What it costs that every change is durable before anything else happens. Writes in the folder
/// that is named, or else in a temporary one: it is the disk that is measured.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir folder(place + u"/journal-XXXXXX"_s);
    JournalFile journal(folder.filePath(u"journal"_s));
    BareCommits bare(folder.filePath(u"bare.sqlite"_s));
    for (int i = 0; i < 100; ++i) {
        timedAppend(journal, i);
        bare.commitOne();
    }
    printLatencies(journal, bare);
    printLoads(journal, bare);
    printLongHistory(journal);
    return 0;
}

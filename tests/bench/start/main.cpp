#include "../client/Times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

// From the program's start to its window and to its search, with a directory and without one: the
// whole program offscreen, in turn, by the times in its own log.

namespace
{

constexpr int rounds = 15;

struct Start {
    double window = 0;
    double search = 0;
};

struct Starts {
    std::vector<double> window;
    std::vector<double> search;
};

/// Milliseconds since `begin` at which the log has a line that ends like this; negative if it has
/// none.
double timeOf(const QString &log, const QString &end, const QDateTime &begin)
{
    const QRegularExpression line(u"^(\\S+Z) .*%1"_s.arg(end), QRegularExpression::MultilineOption);
    const auto match = line.match(log);
    if (!match.hasMatch())
        return -1;
    return static_cast<double>(
        begin.msecsTo(QDateTime::fromString(match.captured(1), Qt::ISODateWithMs)));
}

Start start(const QString &dataFolder)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    program.start(QStringLiteral(CONTACTDESK_BINARIES "/contactdesk"),
                  {u"--workspace"_s, u"--data-folder"_s, dataFolder, u"--log"_s, log});
    QElapsedTimer patience;
    patience.start();
    Start times{-1, -1};
    while (patience.elapsed() < 60'000 && (times.window < 0 || times.search < 0)) {
        QThread::msleep(20);
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const double shown = timeOf(text, u"the desk is shown"_s, begin);
        const double open = timeOf(text, u"the directory is open"_s, begin);
        // Usable once it shows whom the agent saw last.
        times = {shown < 0 || open < 0 ? -1 : std::max(shown, open),
                 timeOf(text, u"the directory can be searched"_s, begin)};
    }
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished();
    return times;
}

void print(const char *what, Starts &starts)
{
    std::printf("| %-16s | %6.0f | %6.0f | %6.0f | %6.0f |\n", what, quantile(starts.window, 0.5),
                quantile(starts.window, 0.99), quantile(starts.search, 0.5),
                quantile(starts.search, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "bench_start FOLDER-WITHOUT-CONTACTS FOLDER-WITH-CONTACTS\n"
                             "Both are data folders of the program; see bench_directory.\n");
        return 2;
    }
    const QString folders[] = {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])};
    Starts starts[2];
    for (int round = -1; round < rounds; ++round) {
        for (int which = 0; which < 2; ++which) {
            const Start one = start(folders[which]);
            if (one.window < 0 || one.search < 0) {
                std::fprintf(stderr, "the program did not start with %s\n", argv[1 + which]);
                return 1;
            }
            // The first of each makes the sample data and fills the caches.
            if (round >= 0) {
                starts[which].window.push_back(one.window);
                starts[which].search.push_back(one.search);
            }
        }
    }
    std::printf("From the start of the program, ms, %d starts of each in turn\n", rounds);
    std::printf("| %-16s | %6s | %6s | %6s | %6s |\n", "directory", "window", "p99", "search",
                "p99");
    print("without contacts", starts[0]);
    print("with contacts", starts[1]);
    std::printf("with : without, the window's median: %.2f\n",
                quantile(starts[1].window, 0.5) / quantile(starts[0].window, 0.5));
    return 0;
}

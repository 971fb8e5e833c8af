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

// From exec to a window that can be worked with, and the memory it takes by then and a little
// later: the program on its local workspace, beside a window with nothing in it, in turn.

namespace
{

constexpr int rounds = 21;
constexpr int settling = 700;
constexpr double kilobytesInMegabyte = 1024;

struct Costs {
    std::vector<double> shown;
    std::vector<double> resident;
    std::vector<double> ownMemory;
};

QProcessEnvironment environment()
{
    auto found = QProcessEnvironment::systemEnvironment();
    if (!found.contains(u"DISPLAY"_s))
        found.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return found;
}

/// Megabytes, of a line of /proc/PID/status.
double memory(qint64 pid, const QString &what)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression line(what + u":\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() /
           kilobytesInMegabyte;
}

/// Milliseconds since `begin`; negative as long as the window isn't there.
double shownAfter(const QString &log, const QDateTime &begin)
{
    static const QRegularExpression line(u"^(\\S+Z) .*the desk is shown"_s,
                                         QRegularExpression::MultilineOption);
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto match = line.match(QString::fromUtf8(file.readAll()));
    if (!match.hasMatch())
        return -1;
    return static_cast<double>(
        begin.msecsTo(QDateTime::fromString(match.captured(1), Qt::ISODateWithMs)));
}

bool start(const QString &name, const QStringList &arguments, Costs *costs)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    program.start(QStringLiteral(CONTACTDESK_BINARIES "/") + name, QStringList(arguments) << log);
    QElapsedTimer patience;
    patience.start();
    double shown = -1;
    while (shown < 0 && patience.elapsed() < 30'000) {
        QThread::msleep(10);
        shown = shownAfter(log, begin);
    }
    QThread::msleep(settling);
    if (costs) {
        costs->shown.push_back(shown);
        costs->resident.push_back(memory(program.processId(), u"VmRSS"_s));
        costs->ownMemory.push_back(memory(program.processId(), u"RssAnon"_s));
    }
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished();
    return shown >= 0;
}

void print(const char *what, Costs &costs)
{
    std::printf("| %-18s | %6.0f | %6.0f | %8.1f | %8.1f |\n", what, quantile(costs.shown, 0.5),
                quantile(costs.shown, 0.99), quantile(costs.resident, 0.5),
                quantile(costs.ownMemory, 0.5));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir data;
    Costs empty;
    Costs desk;
    const QStringList options{u"--workspace"_s, u"--data-folder"_s, data.path(), u"--log"_s};
    for (int round = -2; round < rounds; ++round) {
        // The first ones make the sample data and fill the caches.
        if (!start(u"emptywindow"_s, {}, round < 0 ? nullptr : &empty) ||
            !start(u"contactdesk"_s, options, round < 0 ? nullptr : &desk)) {
            std::fprintf(stderr, "a window did not come\n");
            return 1;
        }
    }
    std::printf(
        "%d starts of each in turn: ms from exec to the window, MB resident (and of them the "
        "program's own) %d ms later\n",
        rounds, settling);
    std::printf("| %-18s | %6s | %6s | %8s | %8s |\n", "window", "median", "p99", "resident",
                "own");
    print("empty", empty);
    print("Contact Desk", desk);
    std::printf("to the window %.2f times as long; %.1f MB more resident\n",
                quantile(desk.shown, 0.5) / quantile(empty.shown, 0.5),
                quantile(desk.resident, 0.5) - quantile(empty.resident, 0.5));
    return 0;
}

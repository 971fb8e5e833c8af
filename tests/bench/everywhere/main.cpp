#include "MadeTalk.h"
#include "PlainSearch.h"
#include "store/DirectoryStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// From the question to what arrives of the answer on this thread.
void find(DirectoryStore &store, const QString &file, const QString &text, bool isCold)
{
    if (isCold)
        makeCold(file);
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    qint64 first = -1;
    qint64 all = 0;
    int conversations = 0;
    int pieces = 0;
    store.findMessages(text, {}, &loop, [&](const MessageFindings &findings) {
        ++pieces;
        if (first < 0 && !findings.conversations.isEmpty())
            first = timer.nsecsElapsed();
        conversations += static_cast<int>(findings.conversations.size());
        if (findings.isOver) {
            all = timer.nsecsElapsed();
            loop.quit();
        }
    });
    loop.exec();
    std::printf("  %-34s %-5s %8.0f ms, first hit after %.0f ms, %d conversations, %d pieces\n",
                qPrintable(text), isCold ? "cold" : "warm", milliseconds(all), milliseconds(first),
                conversations, pieces);
}

/// How long a small write takes while everything is searched, until it is told.
void write(DirectoryStore &store, bool isSearching)
{
    QList<qint64> taken;
    QObject context;
    QEventLoop loop;
    QElapsedTimer timer;
    bool isOver = !isSearching;
    QObject::connect(&store, &DirectoryStore::learned, &loop, &QEventLoop::quit);
    const auto findAgain = [&](const auto &again) -> void {
        store.findMessages(u"nowhere at all"_s, {}, &context,
                           [&, again](const MessageFindings &findings) {
                               isOver = isOver || findings.isOver;
                               if (findings.isOver && taken.size() < 300)
                                   again(again);
                           });
    };
    if (isSearching)
        findAgain(findAgain);
    while (taken.size() < 300) {
        Contact contact;
        contact.id = {u"written%1"_s.arg(taken.size())};
        timer.start();
        store.learn(contact);
        loop.exec();
        taken.append(timer.nsecsElapsed());
    }
    store.stopFindingMessages();
    std::sort(taken.begin(), taken.end());
    std::printf("  a write %-26s median %.2f ms, p99 %.2f ms\n",
                isSearching ? "while it is searched:" : "otherwise:",
                milliseconds(taken.at(taken.size() / 2)),
                milliseconds(taken.at(taken.size() * 99 / 100)));
}

} // namespace

/// bench_everywhere [conversations] [messages of each]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    const int conversations = given.value(1, u"5000"_s).toInt();
    const int messages = given.value(2, u"200"_s).toInt();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"directory.sqlite"_s);
    writeTalks(file, conversations, messages);
    std::printf("%d messages in %d conversations, %.0f MB\n", conversations * messages,
                conversations, static_cast<double>(QFileInfo(file).size()) / 1e6);
    {
        DirectoryStore store(file);
        QEventLoop loop;
        QObject::connect(&store, &DirectoryStore::searchReady, &loop, &QEventLoop::quit);
        loop.exec();
        for (const QString &text : {u"refund"_s, u"kettledrum"_s, u"nowhere at all"_s}) {
            find(store, file, text, true);
            find(store, file, text, false);
        }
        write(store, false);
        write(store, true);
    }
    measureLike(file);
    measureTrigrams(file);
    return 0;
}

#include "MadeTalk.h"
#include "store/DirectoryStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

struct Opening {
    double contact = 0;
    double newest = 0;
    double whole = 0;
};

/// From asking for somebody, as the desk does, to what is told of them on this thread.
Opening open(DirectoryStore &store)
{
    const ContactId id{u"c0"_s};
    Opening opening;
    QEventLoop loop;
    QElapsedTimer timer;
    const auto take = [&](const std::optional<StoredConversation> &conversation) {
        opening.whole = milliseconds(timer.nsecsElapsed());
        if (opening.newest == 0)
            opening.newest = opening.whole;
        if (!conversation || conversation->isWhole())
            loop.quit();
    };
    timer.start();
    store.fetch(id, &loop, [&](const std::optional<StoredContact> &) {
        opening.contact = milliseconds(timer.nsecsElapsed());
        store.fetchConversation(id, &loop, take);
    });
    loop.exec();
    return opening;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

/// bench_stored [messages]…
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {u"100"_s, u"10000"_s, u"100000"_s, u"1000000"_s};
    for (const QString &size : std::as_const(sizes)) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"directory.sqlite"_s);
        writeTalks(file, 1, size.toInt());
        for (const bool isCold : {true, false}) {
            std::vector<double> contact;
            std::vector<double> newest;
            std::vector<double> whole;
            for (int round = 0; round < 9; ++round) {
                DirectoryStore store(file);
                QEventLoop loop;
                QObject::connect(&store, &DirectoryStore::searchReady, &loop, &QEventLoop::quit);
                loop.exec();
                if (isCold)
                    makeCold(file);
                else
                    open(store);
                const Opening opening = open(store);
                contact.push_back(opening.contact);
                newest.push_back(opening.newest);
                whole.push_back(opening.whole);
            }
            std::printf("%8s messages, %s: contact after %.1f ms, newest page after %.1f ms,"
                        " all after %.1f ms (medians of 9)\n",
                        qPrintable(size), isCold ? "cold" : "warm", median(contact), median(newest),
                        median(whole));
        }
    }
    return 0;
}

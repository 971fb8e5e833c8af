#include "reading/FilteredConversation.h"
#include "reading/FoundHits.h"
#include "reading/MessageFinder.h"
#include "support/MadeRandom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace contactdesk;

namespace
{

const QString rareWord = u"Zwiebel"_s;
const QString frequentWord = u"and"_s;
const QString missingWord = u"quixotry"_s;

/// Words of several scripts, or of ASCII alone.
QStringList words(bool isMixed)
{
    const QStringList ascii{u"please"_s,  u"order"_s,     u"And"_s,    u"the"_s,     u"delivery"_s,
                            u"arrived"_s, u"yesterday"_s, u"number"_s, u"4711"_s,    u"thanks"_s,
                            u"could"_s,   u"you"_s,       u"check"_s,  u"address"_s, u"Monday,"_s};
    return isMixed ? ascii + QStringList{u"Straße"_s, u"crème"_s,    u"يوم"_s,  u"شكرًا"_s,
                                         u"заказ"_s,  u"доставка"_s, u"👍"_s,   u"नमस्ते"_s,
                                         u"谢谢"_s,   u"그래요"_s,   u"Łódź"_s, u"ขอบคุณ"_s,
                                         u"it’s"_s,   u"Ὀδυσσεύς"_s, u"שלום"_s}
                   : ascii;
}

/// Some 300 bytes a message, the same ones at every start.
QStringList bodiesOf(int count, bool isMixed)
{
    MadeRandom random(20261123);
    const QStringList all = words(isMixed);
    QStringList bodies;
    bodies.reserve(count);
    for (int i = 0; i < count; ++i) {
        QString body;
        for (int left = 10 + random.below(70); left > 0; --left)
            body += random.oneOf(all) + u' ';
        // In one message of ten thousand, and not in the newest.
        if (i % 10'000 == 77)
            body += rareWord;
        bodies.append(body);
    }
    return bodies;
}

Conversation conversationOf(const QStringList &bodies)
{
    ConversationBuilder builder;
    MadeRandom random(1);
    qint64 time = 1'600'000'000'000;
    for (const QString &body : bodies) {
        const std::string utf8 = body.toStdString();
        const std::string sid = std::to_string(time);
        builder.add({.sid = sid, .body = utf8, .mediaUrl = {}},
                    {.mediaContentType = {},
                     .type = random.inHundred(10) ? u"image"_s : u"text"_s,
                     .direction = random.inHundred(50) ? MessageDirection::Inbound
                                                       : MessageDirection::Outbound,
                     .status = random.inHundred(2) ? u"failed"_s : u"read"_s},
                    QDateTime::fromMSecsSinceEpoch(time += 60'000, Qt::UTC));
    }
    return builder.take();
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> all = {};

    void add(double time) { all.push_back(time); }
    QString text()
    {
        std::sort(all.begin(), all.end());
        const auto at = [&](double part) {
            return all[static_cast<size_t>(part * static_cast<double>(all.size() - 1) + 0.5)];
        };
        return u"%1 %2"_s.arg(at(0.5), 10, 'f', 2).arg(at(0.99), 10, 'f', 2);
    }
};

void print(QTextStream &out, const QString &what, Times times)
{
    out << what.leftJustified(52) << times.text() << Qt::endl;
}

/// One find after another, as the bar asks for them: typed from nothing each time.
void measureFind(QTextStream &out, const QString &name, const Conversation &conversation,
                 const QString &pattern, int rounds)
{
    Times first;
    Times whole;
    Times handling;
    Times work;
    for (int round = 0; round < rounds; ++round) {
        MessageFinder finder;
        FoundHits hits;
        hits.start(FoundHits::newest, FoundHits::newest);
        QElapsedTimer timer;
        QEventLoop loop;
        double longest = 0;
        bool isFirst = true;
        QObject::connect(&finder, &MessageFinder::found, &loop,
                         [&](const QList<MessageHit> &found) {
                             if (std::exchange(isFirst, false))
                                 first.add(milliseconds(timer));
                             QElapsedTimer own;
                             own.start();
                             hits.add(found);
                             longest = std::max(longest, milliseconds(own));
                         });
        QObject::connect(&finder, &MessageFinder::finished, &loop, &QEventLoop::quit);
        const std::clock_t before = std::clock();
        timer.start();
        finder.find(conversation, pattern);
        longest = std::max(longest, milliseconds(timer));
        loop.exec();
        whole.add(milliseconds(timer));
        work.add(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        handling.add(longest);
    }
    if (!first.all.empty())
        print(out, name + u", first hits"_s, first);
    print(out, name + u", all"_s, whole);
    // Of all threads: tells on a busy machine what it would take on an idle one.
    print(out, name + u", all, processor time"_s, work);
    print(out, name + u", longest piece on the UI thread"_s, handling);
}

/// What it is like on the UI thread alone, over texts that are QStrings already.
void measurePlain(QTextStream &out, const QString &name, const QStringList &bodies,
                  const QString &pattern, int rounds)
{
    Times contains;
    Times proxy;
    QStringListModel model(bodies);
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QList<int> rows;
        for (qsizetype row = bodies.size() - 1; row >= 0; --row) {
            if (bodies.at(row).contains(pattern, Qt::CaseInsensitive))
                rows.append(static_cast<int>(row));
        }
        contains.add(milliseconds(timer));
        QSortFilterProxyModel filter;
        filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
        filter.setSourceModel(&model);
        filter.rowCount();
        timer.start();
        filter.setFilterFixedString(pattern);
        filter.rowCount();
        proxy.add(milliseconds(timer));
    }
    print(out, name + u", QString::contains on the UI thread"_s, contains);
    print(out, name + u", QSortFilterProxyModel"_s, proxy);
}

void measureFilter(QTextStream &out, const Conversation &conversation, int rounds)
{
    Times rows;
    Times whole;
    const MessageFilter filter{.direction = MessageDirection::Inbound, .onlyUndelivered = true};
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto found = rowsOf(conversation, MessageFilter{MessageDirection::Inbound});
        rows.add(milliseconds(timer));
        FilteredConversation filtered;
        filtered.setSource(conversation);
        QEventLoop loop;
        QObject::connect(&filtered, &FilteredConversation::changed, &loop, &QEventLoop::quit);
        timer.start();
        filtered.setFilter(filter);
        if (conversation.size() > FilteredConversation::mostAtOnce)
            loop.exec();
        whole.add(milliseconds(timer));
    }
    print(out, u"filter, the rows of one direction"_s, rows);
    print(out, u"filter, theirs and not delivered, as shown"_s, whole);
}

void measure(QTextStream &out, int count, bool isMixed, int rounds)
{
    const QStringList bodies = bodiesOf(count, isMixed);
    const Conversation conversation = conversationOf(bodies);
    size_t bytes = 0;
    for (qsizetype row = 0; row < conversation.size(); ++row)
        bytes += conversation.body(row).size();
    out << '\n'
        << count << " messages, " << (isMixed ? "many scripts" : "ASCII") << ", "
        << bytes / 1'000'000 << " MB; milliseconds, median and p99 of " << rounds << '\n';
    for (const auto &[name, pattern] :
         {std::pair(u"frequent"_s, frequentWord), std::pair(u"rare"_s, rareWord),
          std::pair(u"missing"_s, missingWord), std::pair(u"one letter"_s, u"e"_s)}) {
        measureFind(out, name, conversation, pattern, rounds);
        measurePlain(out, name, bodies, pattern, std::max(1, rounds / 5));
    }
    measureFilter(out, conversation, rounds);
}

} // namespace

/// Finding in a conversation against the plain ways, in one run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    for (const bool isMixed : {false, true})
        measure(out, 100'000, isMixed, 25);
    for (const bool isMixed : {false, true})
        measure(out, 1'000'000, isMixed, 10);
    return 0;
}

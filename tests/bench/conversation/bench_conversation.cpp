#include "models/ConversationModel.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace contactdesk;

namespace
{

constexpr int rounds = 15;

/// Messages of one to some sixty words, a few minutes apart; the same ones at every start.
QList<Message> conversation(int count)
{
    QRandomGenerator random(20261120);
    QList<Message> messages;
    messages.reserve(count);
    QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (int i = 0; i < count; ++i) {
        time = time.addSecs(random.bounded(20, 4000));
        QStringList words;
        for (int word = random.bounded(1, 60); word > 0; --word)
            words.append(QString(random.bounded(1, 11), QChar(u'a' + random.bounded(26))));
        messages.append({.sid = QString::number(i),
                         .body = words.join(u' '),
                         .mediaUrl = {},
                         .mediaContentType = {},
                         .time = time,
                         .type = u"text"_s,
                         .direction = random.bounded(2) == 0 ? MessageDirection::Inbound
                                                             : MessageDirection::Outbound,
                         .status = u"delivered"_s});
    }
    return messages;
}

struct Figures {
    double median;
    double worst;
};

/// Of `rounds` runs, in milliseconds.
Figures measure(const std::function<void()> &prepare, const std::function<void()> &run)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

void paint(QAbstractItemView &view)
{
    view.viewport()->grab();
}

void print(QTextStream &out, const QString &what, int count, const Figures &own,
           const Figures &plain)
{
    out << qSetFieldWidth(34) << Qt::left << what << qSetFieldWidth(10) << Qt::right << count
        << qSetRealNumberPrecision(2) << Qt::fixed << own.median << own.worst << plain.median
        << plain.worst << plain.median / own.median << qSetFieldWidth(0) << Qt::endl;
}

/// Opens, scrolls and resizes one conversation in both views.
void compare(QTextStream &out, int count, const Theme &theme)
{
    const Conversation messages(conversation(count));
    ConversationModel model;

    ConversationView own;
    own.setItemDelegate(new MessageDelegate(theme, &own));
    QListView plain;
    plain.setItemDelegate(new MessageDelegate(theme, &plain));
    plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    plain.setResizeMode(QListView::Adjust);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{&own, &plain}) {
        view->resize(600, 700);
        view->show();
    }

    const auto open = [&](QAbstractItemView &view) {
        view.setModel(&model);
        return measure([&] { model.setConversation({}); },
                       [&] {
                           model.setConversation(messages);
                           view.scrollToBottom();
                           paint(view);
                       });
    };
    // One view at a time, or each would also do the other's work.
    const Figures ownOpen = open(own);
    own.setModel(nullptr);
    const Figures plainOpen = open(plain);
    plain.setModel(nullptr);
    print(out, u"open at the newest"_s, count, ownOpen, plainOpen);

    const auto scroll = [&](QAbstractItemView &view) {
        view.setModel(&model);
        view.scrollToBottom();
        paint(view);
        int step = 0;
        return measure([] {},
                       [&] {
                           QScrollBar *bar = view.verticalScrollBar();
                           bar->setValue(bar->value() - (++step % 2 == 0 ? 120 : 9000));
                           paint(view);
                       });
    };
    const Figures ownScroll = scroll(own);
    own.setModel(nullptr);
    const Figures plainScroll = scroll(plain);
    plain.setModel(nullptr);
    print(out, u"scroll, a step or some pages"_s, count, ownScroll, plainScroll);

    const auto resize = [&](QAbstractItemView &view) {
        view.setModel(&model);
        view.scrollToBottom();
        paint(view);
        int width = 600;
        return measure([] {},
                       [&] {
                           view.resize(width = width == 600 ? 520 : 600, 700);
                           paint(view);
                       });
    };
    const Figures ownResize = resize(own);
    own.setModel(nullptr);
    const Figures plainResize = resize(plain);
    plain.setModel(nullptr);
    print(out, u"resize"_s, count, ownResize, plainResize);
}

} // namespace

/// The conversation's own view against QListView with the same delegate, in one run.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(Scheme::Light, QApplication::font());
    theme.apply(application);

    QTextStream out(stdout);
    out << "Milliseconds to the painted view, median and worst of " << rounds << " rounds\n"
        << qSetFieldWidth(34) << Qt::left << "what" << qSetFieldWidth(10) << Qt::right << "messages"
        << "own" << "worst" << "QListView" << "worst" << "ratio" << qSetFieldWidth(0) << Qt::endl;
    for (const int count : {100, 2'000, 20'000})
        compare(out, count, theme);
    return 0;
}

#include "../codec/MadeConversation.h"
#include "../codec/PlainDecoder.h"
#include "AnsweringServer.h"
#include "WatchedApplication.h"
#include "desk/Desk.h"
#include "models/ConversationModel.h"
#include "platform/Preferences.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"

#include <QEventLoop>
#include <QListView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 9;

/// Ends a loop when a view has painted messages for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QAbstractItemView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    /// When that was.
    qint64 await()
    {
        m_painted = 0;
        QTimer::singleShot(60'000, &m_loop, [] { qFatal("nothing was painted"); });
        m_loop.exec();
        return m_painted;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPainted = event->type() == QEvent::Paint && m_painted == 0 && m_view.model() &&
                               m_view.model()->rowCount() > 0;
        if (isPainted) {
            m_painted = 1;
            // Behind the paint itself.
            QTimer::singleShot(0, this, [this] {
                m_painted = nanoseconds();
                m_loop.quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView &m_view;
    QEventLoop m_loop;
    qint64 m_painted = 0;
};

struct Opening {
    double milliseconds = 0;
    double longestTurn = 0;
};

struct Shown {
    Shown(const Theme &theme, Desk &desk) : actions(theme), pane(theme, desk, preferences, actions)
    {
        pane.resize(600, 700);
        pane.show();
    }

    ConversationView &view() { return *pane.findChild<ConversationView *>(u"conversation"_s); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"preferences"_s)};
    ActionRegistry actions;
    ConversationPane pane;
};

void await(const std::function<bool()> &isThere)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isThere())
            loop.quit();
    });
    timer.start(1);
    loop.exec();
}

void awaitDirectory(Desk &desk)
{
    await([&] { return desk.directory().news().has_value(); });
}

/// From the last byte of the answer.
Opening openAnswer(WatchedApplication &application, const Theme &theme, const QByteArray &answer,
                   const QString &folder)
{
    AnsweringServer server(answer);
    Desk desk(u"bench"_s, {server.address(), u"k"_s}, folder);
    Shown shown(theme, desk);
    awaitDirectory(desk);
    FirstPaint paint(shown.view());
    application.startWatching();
    desk.openContact().lookUp(*parseLookUpKey(u"+447700900123"_s, {}));
    const qint64 painted = paint.await();
    return {static_cast<double>(painted - server.lastByteLeft()) / 1e6, application.longestTurn()};
}

/// From the click on a contact whose conversation is in the file.
Opening openStored(WatchedApplication &application, const Theme &theme, const QString &folder)
{
    Desk desk(u"bench"_s, {QUrl(u"http://127.0.0.1:9/v1"_s), u"k"_s}, folder);
    Shown shown(theme, desk);
    awaitDirectory(desk);
    FirstPaint paint(shown.view());
    application.startWatching();
    const qint64 start = nanoseconds();
    desk.openContact().open({u"c1"_s});
    const qint64 painted = paint.await();
    await([&] { return desk.openContact().isSettled(); });
    return {static_cast<double>(painted - start) / 1e6, application.longestTurn()};
}

/// Ends when all of it is on the disk.
void store(int count, const QString &folder)
{
    QList<Message> messages;
    messages.reserve(count);
    for (int i = 0; i < count; ++i) {
        Message message;
        message.sid = QString::number(i);
        message.body =
            u"Some twenty words, give or take, of no great interest, "_s + QString::number(i);
        message.time = QDateTime::fromMSecsSinceEpoch(1'000'000LL * i, Qt::UTC);
        message.type = u"text"_s;
        messages.append(message);
    }
    Desk desk(u"bench"_s, {QUrl(u"http://127.0.0.1:9/v1"_s), u"k"_s}, folder);
    awaitDirectory(desk);
    Contact contact;
    contact.id = {u"c1"_s};
    desk.directory().learn(contact);
    desk.directory().learnConversation(contact.id, Conversation(messages), desk.clock()());
}

/// QJsonDocument on the window's thread, and QListView with the same model and delegate.
Opening openPlainly(WatchedApplication &application, const Theme &theme, const QByteArray &answer)
{
    ConversationModel model;
    QListView view;
    view.setItemDelegate(new MessageDelegate(theme, &view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setModel(&model);
    view.resize(600, 700);
    view.show();
    FirstPaint paint(view);
    application.startWatching();
    const qint64 start = nanoseconds();
    QTimer::singleShot(0, &view, [&] {
        QList<Message> messages;
        for (const PlainMessage &plain : decodePlainly(answer))
            messages.append({plain.sid, plain.body, plain.mediaUrl, plain.mediaContentType,
                             plain.time, plain.type, plain.direction, plain.status});
        model.setConversation(Conversation(messages));
        view.scrollToBottom();
    });
    const qint64 painted = paint.await();
    return {static_cast<double>(painted - start) / 1e6, application.longestTurn()};
}

void print(const char *what, int count, int times, const std::function<Opening()> &run)
{
    std::vector<double> whole;
    double longestTurn = 0;
    for (int i = 0; i < times; ++i) {
        const Opening opening = run();
        whole.push_back(opening.milliseconds);
        longestTurn = std::max(longestTurn, opening.longestTurn);
    }
    std::sort(whole.begin(), whole.end());
    std::printf("%-44s %9d %10.1f %10.1f %14.1f\n", what, count, whole[whole.size() / 2],
                whole.back(), longestTurn);
    std::fflush(stdout);
}

} // namespace

/// How long it takes to the painted newest messages, and for how long the window's thread was busy
/// with one thing meanwhile.
int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    const Theme theme(Scheme::Light, QApplication::font());
    theme.apply(application);

    std::printf("Milliseconds to the painted view, %d rounds; the window's thread at most\n"
                "%-44s %9s %10s %10s %14s\n",
                rounds, "what", "messages", "median", "worst", "busy at once");
    for (const int count : {2'000, 20'000, 100'000}) {
        const QByteArray answer = madeConversation(count, Form::WrappedNewestFirst);
        print("last byte of an answer", count, rounds, [&] {
            const QTemporaryDir folder;
            return openAnswer(application, theme, answer, folder.path());
        });
        const QTemporaryDir folder;
        openAnswer(application, theme, answer, folder.path());
        print("a stored conversation", count, rounds,
              [&] { return openStored(application, theme, folder.path()); });
        if (count <= 20'000)
            print("plainly: QJsonDocument, QListView", count, count > 2'000 ? 1 : rounds,
                  [&] { return openPlainly(application, theme, answer); });
    }
    // More than an answer may have: it has come into the file some other way.
    constexpr int million = 1'000'000;
    const QTemporaryDir folder;
    store(million, folder.path());
    print("a stored conversation", million, rounds,
          [&] { return openStored(application, theme, folder.path()); });
    return 0;
}

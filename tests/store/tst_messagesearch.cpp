#include "search/FoldedText.h"
#include "store/Beside.h"
#include "store/StoreUser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Who searches all conversations, and puts together what is told.
struct Searcher {
    explicit Searcher(DirectoryStore &searched) : store(searched) {}

    void ask(const QString &text, const FindingLimits &limits = {})
    {
        found.clear();
        told = 0;
        isOver = isCutShort = false;
        store.findMessages(text, limits, &context, [this](const MessageFindings &findings) {
            ++told;
            if (findings.isFirst)
                found.clear();
            for (const FoundConversation &conversation : findings.conversations) {
                if (!found.isEmpty() && found.last().contact.id == conversation.contact.id)
                    found.removeLast();
                found.append(conversation);
            }
            lookedThrough = findings.lookedThrough;
            isOver = findings.isOver;
            isCutShort = findings.isCutShort;
            if (told == 1 && afterFirst)
                afterFirst();
        });
    }
    bool finishes()
    {
        return QTest::qWaitFor([this] { return isOver; }, 30'000);
    }
    QStringList ids() const
    {
        QStringList ids;
        for (const FoundConversation &conversation : found)
            ids.append(conversation.contact.id.value);
        return ids;
    }

    DirectoryStore &store;
    QObject context;
    /// Called once something has been told.
    std::function<void()> afterFirst;
    QList<FoundConversation> found;
    int told = 0;
    int lookedThrough = 0;
    bool isOver = false;
    bool isCutShort = false;
};

} // namespace

/// Finding a text in all conversations that the directory keeps.
class TestMessageSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreUser> m_user;
    std::unique_ptr<Searcher> m_search;
    int m_marks = 0;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    void keep(const QString &id, const QStringList &bodies, int openedAt)
    {
        QList<Message> messages;
        for (const QString &body : bodies) {
            Message message = people::message(body);
            message.time = people::moment(static_cast<int>(messages.size()));
            message.direction =
                messages.size() % 2 == 0 ? MessageDirection::Inbound : MessageDirection::Outbound;
            messages.append(message);
        }
        m_user->store.learn(people::named(id, id.toUpper()));
        m_user->store.saveConversation({id}, Conversation(messages), people::moment());
        if (openedAt > 0)
            m_user->store.markOpened({id}, people::moment(openedAt));
    }
    /// Everything that was given to be written until now.
    bool isWritten()
    {
        const QString id = u"mark%1"_s.arg(++m_marks);
        m_user->store.learn(people::named(id, u"Mark"_s));
        return QTest::qWaitFor([&] { return m_user->fetch(id).has_value(); }, 30'000);
    }
    void reopen()
    {
        m_search.reset();
        m_user.reset();
        m_user = std::make_unique<StoreUser>(file());
        m_search = std::make_unique<Searcher>(m_user->store);
    }
    /// One conversation of 50 MB, in letters that take their time.
    bool keepAlot()
    {
        keep(u"long"_s, QStringList(100'000, QString(250, u'ж') + u" needle"_s), 5);
        return isWritten();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_search.reset();
        m_user.reset();
    }

    void whatIsTold()
    {
        keep(u"zoe"_s, {u"Where is my Refund?"_s, u"On its way."_s, u"REFUND came, thanks"_s}, 10);
        keep(u"bo"_s, {u"no such word"_s}, 20);
        keep(u"max"_s, {u"refúnd"_s}, 30);
        keep(u"eve"_s, {u"a refund that nobody has looked at"_s}, 0);
        keep(u"ann"_s, {}, 40);
        QVERIFY(isWritten());
        m_search->ask(u"refund"_s);
        QVERIFY(m_search->finishes());
        // Who was opened last comes first; and last who never was.
        QCOMPARE(m_search->ids(), QStringList({u"max"_s, u"zoe"_s, u"eve"_s}));
        QCOMPARE(m_search->lookedThrough, 4);
        QVERIFY(!m_search->isCutShort);
        const FoundConversation zoe = m_search->found.at(1);
        QCOMPARE(zoe.contact.name(), u"ZOE"_s);
        QCOMPARE(zoe.total, 2);
        QCOMPARE(zoe.messages.size(), 2);
        const FoundMessage newest{.row = 2,
                                  .time = people::moment(2),
                                  .direction = MessageDirection::Inbound,
                                  .snippet = {u"REFUND came, thanks"_s, {0, 6}}};
        QCOMPARE(zoe.messages.at(0), newest);
        QCOMPARE(zoe.messages.at(1).row, 0);
        QCOMPARE(zoe.messages.at(1).snippet.hit, (TextSpan{12, 6}));
    }

    void nothingFindsNothing()
    {
        keep(u"zoe"_s, {u"anything"_s}, 10);
        QVERIFY(isWritten());
        for (const QString &text : {u""_s, u"\u200E"_s, u"nowhere"_s}) {
            m_search->ask(text);
            QVERIFY(m_search->finishes());
            QCOMPARE(m_search->ids(), QStringList());
            QCOMPARE(m_search->lookedThrough, text == u"nowhere"_s ? 1 : 0);
        }
    }

    void limits()
    {
        for (int i = 0; i < 20; ++i)
            keep(u"c%1"_s.arg(i), QStringList(9, u"needle"_s), 100 + i);
        QVERIFY(isWritten());
        m_search->ask(u"needle"_s, {.conversations = 3, .messages = 2});
        QVERIFY(m_search->finishes());
        QCOMPARE(m_search->ids(), QStringList({u"c19"_s, u"c18"_s, u"c17"_s}));
        QVERIFY(m_search->isCutShort);
        for (const FoundConversation &conversation : std::as_const(m_search->found)) {
            QCOMPARE(conversation.total, 9);
            QCOMPARE(conversation.messages.size(), 2);
            QCOMPARE(conversation.messages.first().row, 8);
        }
    }

    void asTheTextsThemselvesHaveIt()
    {
        const QStringList words = {u"Refund"_s, u"refúnd"_s, u"STRASSE"_s, u"Straße"_s, u"👍🏽"_s,
                                   u"退款"_s,   u"مُحَمَّد"_s,   u"o’hara"_s,  u"a\nb"_s,   u"12"_s};
        const QStringList typed = {u"fund"_s, u"straße"_s, u"SE"_s,  u"👍"_s, u"款"_s,
                                   u"محمد"_s, u"'h"_s,     u"a b"_s, u"2"_s,  u"d 1"_s};
        QRandomGenerator random(6);
        QHash<QString, QStringList> all;
        for (int i = 0; i < 60; ++i) {
            QStringList bodies;
            for (int left = random.bounded(40); left > 0; --left) {
                QString body;
                for (int count = random.bounded(4); count >= 0; --count)
                    body += words.at(random.bounded(words.size())) + u' ';
                bodies.append(body);
            }
            const QString id = u"c%1"_s.arg(i);
            all.insert(id, bodies);
            keep(id, bodies, i % 3 == 0 ? 0 : i);
        }
        QVERIFY(isWritten());
        for (const QString &text : typed) {
            QHash<QString, int> expected;
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                for (const QString &body : it.value()) {
                    if (FoldedText(body).utf8().find(FoldedText(text).utf8()) != std::string::npos)
                        ++expected[it.key()];
                }
            }
            m_search->ask(text);
            QVERIFY(m_search->finishes());
            QHash<QString, int> found;
            for (const FoundConversation &conversation : std::as_const(m_search->found))
                found.insert(conversation.contact.id.value, conversation.total);
            QCOMPARE(found, expected);
            QVERIFY(!expected.isEmpty());
        }
    }

    void aLongOneIsToldAsItIsRead()
    {
        QVERIFY(keepAlot());
        m_search->ask(u"needle"_s);
        QTRY_VERIFY(!m_search->found.isEmpty());
        QVERIFY(m_search->finishes());
        QCOMPARE(m_search->ids(), QStringList({u"long"_s}));
        QCOMPARE(m_search->found.first().total, 100'000);
        QCOMPARE(m_search->found.first().messages.size(), 5);
        QCOMPARE(m_search->found.first().messages.first().row, 99'999);
        QVERIFY(m_search->told > 1);
    }

    void onlyTheLastIsAnswered()
    {
        keep(u"zoe"_s, {u"haystack"_s}, 9);
        QVERIFY(keepAlot());
        Searcher past(m_user->store);
        Searcher next(m_user->store);
        m_search->afterFirst = [&] {
            next.ask(u"haystack"_s);
        };
        past.ask(u"needle"_s);
        m_search->ask(u"needle"_s);
        QVERIFY(next.finishes());
        QCOMPARE(next.ids(), QStringList({u"zoe"_s}));
        QCOMPARE(past.told, 0);
        QCOMPARE(m_search->told, 1);
        QVERIFY(!m_search->isOver);
    }

    void stopped()
    {
        QVERIFY(keepAlot());
        bool isStopped = false;
        m_search->afterFirst = [&] {
            m_user->store.stopFindingMessages();
            isStopped = true;
        };
        m_search->ask(u"needle"_s);
        QTRY_VERIFY(isStopped);
        // The same thread answers the next one.
        Searcher next(m_user->store);
        next.ask(u""_s);
        QVERIFY(next.finishes());
        QCOMPARE(m_search->told, 1);
    }

    void closedWhileItIsSearched()
    {
        QVERIFY(keepAlot());
        m_search->afterFirst = [&] {
            QMetaObject::invokeMethod(this, [this] { m_user.reset(); }, Qt::QueuedConnection);
        };
        m_search->ask(u"needle"_s);
        QTRY_VERIFY(!m_user);
        const int told = m_search->told;
        QTest::qWait(0);
        QCOMPARE(m_search->told, told);
    }

    void beforeTheFileIsOpen()
    {
        keep(u"zoe"_s, {u"needle"_s}, 9);
        reopen();
        m_search->ask(u"needle"_s);
        QVERIFY(m_search->finishes());
        QCOMPARE(m_search->ids(), QStringList({u"zoe"_s}));
    }

    void writtenWhileItIsSearched()
    {
        QVERIFY(keepAlot());
        m_search->ask(u"needle"_s);
        int written = 0;
        while (!m_search->isOver && written < 500) {
            QVERIFY(m_user->learn(people::named(u"new%1"_s.arg(written), u"New"_s)));
            ++written;
        }
        QVERIFY(m_search->finishes());
        QCOMPARE(m_search->found.first().total, 100'000);
        QVERIFY(written > 0);
        // Nothing kept what was written meanwhile from being brought into the file.
        const beside::File other(file());
        QCOMPARE(other.text("PRAGMA wal_checkpoint(TRUNCATE)"), u"0"_s);
        QCOMPARE(other.number("SELECT count(*) FROM contact WHERE first_name = 'New'"), written);
    }

    void noFile()
    {
        m_user.reset();
        QVERIFY(QDir().mkpath(m_folder->filePath(u"taken/directory.sqlite"_s)));
        m_user = std::make_unique<StoreUser>(m_folder->filePath(u"taken/directory.sqlite"_s));
        Searcher search(m_user->store);
        search.ask(u"needle"_s);
        QVERIFY(search.finishes());
        QCOMPARE(search.ids(), QStringList());
    }

    void damagedWhileItIsUsed()
    {
        keep(u"zoe"_s, {u"needle"_s}, 9);
        keep(u"long"_s, QStringList(20'000, QString(500, u'x') + u" thread"_s), 5);
        QVERIFY(isWritten());
        reopen();
        QVERIFY(m_user->isReady());
        constexpr int pageSize = 4096;
        QFile beneath(file());
        QVERIFY(beneath.open(QIODevice::ReadWrite));
        for (qint64 at = beneath.size() / 2; at < beneath.size() / 2 + 50 * pageSize; ++at) {
            QVERIFY(beneath.seek(at / pageSize * pageSize));
            at += pageSize - 1;
            beneath.write(QByteArray(pageSize, '\x77'));
        }
        beneath.close();
        m_search->ask(u"thread"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_user->opened.size(), 2, 30'000);
        QVERIFY(m_user->news().rescue);
        // All that is left is looked through, from the beginning.
        QTRY_VERIFY(m_search->isOver && !m_search->isCutShort);
        QCOMPARE(m_search->ids(), QStringList({u"long"_s}));
        const int left = m_search->found.first().total;
        QVERIFY2(left > 10'000 && left < 20'000, qPrintable(QString::number(left)));
    }
};

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "tst_messagesearch.moc"

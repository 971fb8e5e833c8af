#include "faults/RemoteServer.h"
#include "faults/StallWatch.h"
#include "service/Asked.h"
#include "service/ContactService.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"

#include <QTest>

#include <algorithm>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Answers at the real limit of what is taken, a quarter of a gigabyte: it is a limit, and no more
/// than that many bytes are ever held.
class TestLongAnswers : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype m_piece = 1 << 20;

    StallWatch m_watch;

    /// An empty list of `size` bytes in all, sent piece by piece as it is taken.
    static ScriptedServer::Turn list(qsizetype size, const QByteArray &header)
    {
        return [=](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n" + header + "\r\n[");
            const auto more = [&socket, size, sent = qsizetype(1)]() mutable {
                while (sent < size && socket.bytesToWrite() < m_piece) {
                    QByteArray piece(std::min(m_piece, size - sent), ' ');
                    sent += piece.size();
                    if (sent == size)
                        piece.back() = ']';
                    socket.write(piece);
                }
                if (sent == size)
                    socket.disconnectFromHost();
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        };
    }

    /// Asks for a conversation and waits, however long it takes; the failure, or nothing.
    std::optional<Failure> ask(const QByteArray &what, ContactService &service)
    {
        Asked<Conversation> asked;
        m_watch.start(what);
        service.messages({u"id"_s}, &asked.context, asked.taker());
        for (int i = 0; i < 20 && asked.answers.empty(); ++i)
            asked.wait();
        m_watch.stop();
        if (asked.answers.empty())
            return Failure{.kind = FailureKind::Cancelled};
        return asked.answers.front() ? std::nullopt : std::optional(asked.failure());
    }

private Q_SLOTS:
    void cleanupTestCase() { m_watch.print("answers of a quarter of a gigabyte"); }

    void anAnswerOfTheGreatestSizeIsTaken();
    void aGreaterOneIsRefused_data();
    void aGreaterOneIsRefused();
    void aGreaterOneIsRefusedByItsAnnouncement();
    void aHeaderOutOfAllBoundsIsNoAnswer();
};

void TestLongAnswers::anAnswerOfTheGreatestSizeIsTaken()
{
    const qsizetype size = ServiceLimits().answerBytes;
    RemoteServer server;
    server.then(list(size, "Content-Length: " + QByteArray::number(size) + "\r\n"));
    ContactService service({server.baseAddress(), testKey()});
    QVERIFY(!ask("the greatest answer", service));
}

void TestLongAnswers::aGreaterOneIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("announced") << QByteArray("Content-Length: 268435457\r\n");
    QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
}

void TestLongAnswers::aGreaterOneIsRefused()
{
    QFETCH(const QByteArray, header);
    const qsizetype size = ServiceLimits().answerBytes + 1;
    QCOMPARE(size, 268'435'457);
    RemoteServer server;
    server.then(list(size, header));
    ContactService service({server.baseAddress(), testKey()});
    const auto failure = ask("a byte more, " + QByteArray(QTest::currentDataTag()), service);
    QVERIFY(failure);
    QCOMPARE(*failure, (Failure{.kind = FailureKind::NotUnderstood, .status = 200}));
    QCOMPARE(server.requests().size(), 1);
}

/// Nothing of the body is waited for.
void TestLongAnswers::aGreaterOneIsRefusedByItsAnnouncement()
{
    for (const Operation &operation : allOperations()) {
        RemoteServer server;
        server.then([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 268435457\r\n\r\n[");
        });
        ContactService service({server.baseAddress(), testKey()});
        std::optional<std::optional<Failure>> answer;
        operation.ask(service, this, [&](const auto &told) { answer = told; });
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        QVERIFY(*answer);
        QCOMPARE(**answer, (Failure{.kind = FailureKind::NotUnderstood,
                                    .status = 200,
                                    .outcomeKnown = !operation.isWrite()}));
    }
}

/// Qt reads no further and doesn't say so: what ends it is the deadline.
void TestLongAnswers::aHeaderOutOfAllBoundsIsNoAnswer()
{
    RemoteServer server;
    server.then(ScriptedServer::answer(200, "[]", "X-Long: " + QByteArray(1 << 20, 'x') + "\r\n"));
    ServiceLimits limits;
    limits.conversation = 500ms;
    ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
    const auto failure = ask("a header of 1 MB", service);
    QVERIFY(failure);
    QCOMPARE(*failure, (Failure{.kind = FailureKind::TimedOut, .mayBeRetried = true}));
    server.then(ScriptedServer::answer(200, "[]"));
    limits.conversation = 60s;
    ContactService next({server.baseAddress(), testKey()}, nullptr, limits);
    QVERIFY(!ask("a good answer after it", next));
}

QTEST_GUILESS_MAIN(TestLongAnswers)
#include "tst_longanswers.moc"

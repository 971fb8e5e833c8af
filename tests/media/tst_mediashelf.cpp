#include "media/MadePictures.h"
#include "media/MediaShelf.h"
#include "service/ScriptedServer.h"
#include "service/TlsFixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(contactdesk::FailureCause)

namespace
{

QByteArray redirect(const QString &target)
{
    return "Location: " + target.toUtf8() + "\r\n";
}

/// Begins an answer of so many bytes.
QByteArray head(qint64 length)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

/// Sends a byte now and then, without end.
ScriptedServer::Turn trickle()
{
    return [](QTcpSocket &socket) {
        socket.write(head(1 << 20) + madePicture({30, 20}).first(20));
        auto *drops = new QTimer(&socket);
        QObject::connect(drops, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drops->start(5);
    };
}

/// As much as is taken, for an answer that doesn't say how long it is.
ScriptedServer::Turn flood(const QByteArray &start)
{
    return [start](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + start);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < (64 << 10))
                socket.write(QByteArray(64 << 10, 'x'));
        });
    };
}

} // namespace

/// Media over HTTP, from hosts of whatever kind.
class TestMediaShelf : public QObject
{
    Q_OBJECT

private:
    /// The hosts of the tests are on this computer.
    MediaLimits m_limits{.mayAskInside = true};
    std::unique_ptr<ScriptedServer> m_host;
    std::unique_ptr<MediaShelf> m_shelf;
    QTemporaryDir m_folder;

    QString at(const QString &path) const { return at(*m_host, path); }
    static QString at(const ScriptedServer &host, const QString &path)
    {
        return host.baseAddress().resolved(QUrl(path)).toString();
    }
    QString file() const { return m_folder.filePath(u"saved.bin"_s); }
    QByteArray savedContent() const
    {
        QFile saved(file());
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }
    MediaStage stageOf(const QString &address) const { return m_shelf->state(address).stage; }
    bool waitForStage(const QString &address, MediaStage stage) const
    {
        return QTest::qWaitFor([&] { return stageOf(address) == stage; });
    }
    /// Asks, and tells why it failed; Unspecified if it didn't.
    FailureCause troubleOf(const QString &address)
    {
        m_shelf->ask(address);
        if (!QTest::qWaitFor([&] { return stageOf(address) != MediaStage::Loading; }))
            return FailureCause::FileBusy;
        const auto failure = m_shelf->state(address).failure;
        return failure ? failure->cause : FailureCause::Unspecified;
    }
    void open(MediaWays ways = {})
    {
        m_shelf = std::make_unique<MediaShelf>(m_limits, std::move(ways));
    }
    bool isHostLeftAlone() const
    {
        QTest::qWait(20);
        return m_host->knocks() == 0;
    }

private Q_SLOTS:
    void init()
    {
        m_limits = {.mayAskInside = true};
        m_host = std::make_unique<ScriptedServer>();
        open();
        QFile::remove(file());
    }
    void cleanup()
    {
        m_shelf.reset();
        m_host.reset();
    }

    void nothingIsFetchedBeforeItIsAskedFor()
    {
        QCOMPARE(stageOf(at(u"/a.png"_s)), MediaStage::NotAsked);
        m_shelf->cancel(at(u"/a.png"_s));
        QVERIFY(isHostLeftAlone());
    }

    void aPictureArrives()
    {
        const QString address = at(u"/a.png?signature=x%2By#part"_s);
        m_host->then(ScriptedServer::answer(200, madePicture({1000, 500}),
                                            "Content-Type: text/html\r\nSet-Cookie: id=1\r\n"));
        const QSignalSpy changed(m_shelf.get(), &MediaShelf::changed);
        m_shelf->ask(address);
        QCOMPARE(stageOf(address), MediaStage::Loading);
        QCOMPARE(changed.size(), 1);
        m_shelf->ask(address);
        QVERIFY(waitForStage(address, MediaStage::Ready));
        const MediaState state = m_shelf->state(address);
        QCOMPARE(state.preview.size(), QSize(640, 320));
        QCOMPARE(state.size, QSize(1000, 500));
        QCOMPARE(state.host, u"127.0.0.1"_s);
        QCOMPARE(state.received, madePicture({1000, 500}).size());
        QVERIFY(!state.failure);
        for (const auto &told : changed)
            QCOMPARE(told.at(0).toString(), address);
        // It is there: nothing is asked for again.
        m_shelf->ask(address);
        QTest::qWait(20);
        QCOMPARE(m_host->requests().size(), 1);
    }

    void theHostIsToldNothing()
    {
        m_host->then(ScriptedServer::answer(
            302, {}, "Set-Cookie: id=1; Path=/\r\n" + redirect(u"/b.png"_s)));
        m_host->then(ScriptedServer::answer(200, madePicture({30, 20})));
        QCOMPARE(troubleOf(at(u"/a.png?t=1"_s)), FailureCause::Unspecified);
        QCOMPARE(troubleOf(at(u"/c.png"_s)), FailureCause::Unspecified);
        QCOMPARE(m_host->requests().size(), 3);
        QCOMPARE(m_host->requests().at(0).firstLine(), "GET /a.png?t=1 HTTP/1.1");
        for (const auto &request : m_host->requests()) {
            QStringList names;
            for (const QByteArray &line : request.head.split('\n').sliced(1)) {
                if (line.contains(':'))
                    names.append(QString::fromLatin1(line.first(line.indexOf(':')).toLower()));
            }
            names.sort();
            QCOMPARE(names, QStringList({u"accept"_s, u"accept-encoding"_s, u"accept-language"_s,
                                         u"connection"_s, u"host"_s, u"user-agent"_s}));
            QCOMPARE(request.header("accept-language"), "*");
            QCOMPARE(request.header("user-agent"), "Mozilla/5.0");
        }
    }

    void aHostMayLeadOn()
    {
        ScriptedServer other;
        other.then(ScriptedServer::answer(200, madePicture({30, 20})));
        QUrl target(at(other, u"/b.png"_s));
        target.setHost(u"localhost"_s);
        m_host->then(ScriptedServer::answer(301, "moved", redirect(u"/next"_s)));
        m_host->then(ScriptedServer::answer(307, {}, redirect(target.toString())));
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::Unspecified);
        QCOMPARE(m_shelf->state(at(u"/a.png"_s)).host, u"localhost"_s);
        QCOMPARE(other.requests().size(), 1);
    }

    void aHostMayNotLeadAnywhere_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("round in circles") << u"/a.png"_s;
        QTest::newRow("to a file") << u"file:///etc/passwd"_s;
        QTest::newRow("to a script") << u"javascript:alert(1)"_s;
        QTest::newRow("to a password") << u"http://a:b@127.0.0.1/"_s;
    }

    void aHostMayNotLeadAnywhere()
    {
        QFETCH(const QString, target);
        m_host->then(ScriptedServer::answer(302, {}, redirect(target)));
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::MediaMisled);
        QVERIFY(m_host->requests().size() <= 6);
        // The agent may ask once more.
        m_host->then(ScriptedServer::answer(200, madePicture({30, 20})));
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::Unspecified);
    }

    void noHostLeadsOutOfEncryption()
    {
        const TrustedAuthority authority;
        ScriptedServer secure(serverTls(TestCertificate::Good));
        secure.then(ScriptedServer::answer(302, {}, redirect(at(u"/b.png"_s))));
        open();
        QCOMPARE(troubleOf(at(secure, u"/a.png"_s)), FailureCause::MediaMisled);
        QVERIFY(isHostLeftAlone());
        secure.then(ScriptedServer::answer(200, madePicture({30, 20})));
        QCOMPARE(troubleOf(at(secure, u"/c.png"_s)), FailureCause::Unspecified);
    }

    void nobodyUntrustedIsAsked()
    {
        ScriptedServer secure(serverTls(TestCertificate::Unknown));
        secure.then(ScriptedServer::answer(200, madePicture({30, 20})));
        QCOMPARE(troubleOf(at(secure, u"/a.png"_s)), FailureCause::MediaInsecure);
        QCOMPARE(secure.requests().size(), 0);
    }

    void thisComputerIsNotAsked()
    {
        m_limits.mayAskInside = false;
        QList<QHostAddress> addresses{QHostAddress(u"93.184.216.34"_s),
                                      QHostAddress(u"127.0.0.1"_s)};
        int looked = 0;
        open({.findHost = [&](const QString &host, QObject *context, auto found) {
            QCOMPARE(host, u"innocent.example.com"_s);
            ++looked;
            QTimer::singleShot(0, context, [&, found] { found(addresses); });
        }});
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::MediaInside);
        QCOMPARE(looked, 0);
        // A name that leads inside.
        const QString named =
            u"http://innocent.example.com:%1/a.png"_s.arg(m_host->baseAddress().port());
        QCOMPARE(troubleOf(named), FailureCause::MediaInside);
        QCOMPARE(looked, 1);
        addresses.clear();
        QCOMPARE(troubleOf(named), FailureCause::MediaUnreachable);
        m_shelf->save(at(u"/a.png"_s), file());
        QVERIFY(isHostLeftAlone());
        QVERIFY(!QFile::exists(file()));
    }

    void noHostLeadsInside()
    {
        m_limits.mayAskInside = false;
        // The proxy stands for a host on the internet.
        ScriptedServer proxy;
        proxy.then(ScriptedServer::answer(302, {}, redirect(at(u"/b.png"_s))));
        QList<QUrl> told;
        open({.findProxy = [&](const QUrl &address, QObject *context, auto found) {
            told.append(address);
            QTimer::singleShot(0, context, [&, found] {
                found(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                                    static_cast<quint16>(proxy.baseAddress().port())));
            });
        }});
        QCOMPARE(troubleOf(u"http://example.com/a.png?secret=1"_s), FailureCause::MediaInside);
        QCOMPARE(told, QList<QUrl>({QUrl(u"http://example.com"_s)}));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().at(0).firstLine(),
                 "GET http://example.com/a.png?secret=1 HTTP/1.1");
        QVERIFY(isHostLeftAlone());
    }

    void hostsWithTroubles_data()
    {
        QTest::addColumn<ScriptedServer::Turn>("turn");
        QTest::addColumn<FailureCause>("cause");
        const auto row = [](const QByteArray &name, const ScriptedServer::Turn &turn,
                            FailureCause cause) {
            QTest::newRow(name.constData()) << turn << cause;
        };
        using enum FailureCause;
        const QByteArray picture = madePicture({300, 200});
        for (const int status : {404, 410})
            row(QByteArray::number(status), ScriptedServer::answer(status, "gone"), MediaGone);
        for (const int status : {204, 206, 304, 400, 403, 429, 500, 503})
            row(QByteArray::number(status), ScriptedServer::answer(status, picture), MediaRefused);
        row("a password",
            ScriptedServer::answer(401, "who?", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            MediaRefused);
        row("a page",
            ScriptedServer::answer(200, "<html>Please sign in</html>",
                                   "Content-Type: image/png\r\n"),
            MediaNotPicture);
        row("nothing", ScriptedServer::answer(200, {}), MediaNotPicture);
        row("next to nothing", ScriptedServer::answer(200, picture.first(4)), MediaNotPicture);
        row("a film",
            ScriptedServer::answer(200, QByteArray("\0\0\0\x18"
                                                   "ftypmp42",
                                                   12)),
            MediaNotPicture);
        row("a bomb", ScriptedServer::answer(200, pngBomb(50'000, 50'000)), MediaTooLarge);
        row("cut off", ScriptedServer::sendAndClose(head(picture.size()) + picture.first(99)),
            MediaCutOff);
        row("no HTTP", ScriptedServer::sendAndClose("SSH-2.0-OpenSSH\r\n"), MediaUnreachable);
        row("a slammed door", ScriptedServer::reset(), MediaUnreachable);
        row("packed",
            ScriptedServer::answer(200, QByteArray::fromHex("1f8b0800000000000003"),
                                   "Content-Encoding: gzip\r\n"),
            MediaNotPicture);
    }

    void hostsWithTroubles()
    {
        QFETCH(const ScriptedServer::Turn, turn);
        m_host->then(turn);
        QTEST(troubleOf(at(u"/a.png"_s)), "cause");
        const Failure failure = *m_shelf->state(at(u"/a.png"_s)).failure;
        QVERIFY(!whatHappened(failure).contains("service"_L1));
        QVERIFY(failure.rawSample.isEmpty() && failure.serviceWords.isEmpty());
        QCOMPARE(m_shelf->state(at(u"/a.png"_s)).preview.isNull(), true);
    }

    void nobodyIsThere()
    {
        const QString address = at(u"/a.png"_s);
        m_host = std::make_unique<ScriptedServer>();
        QCOMPARE(troubleOf(address), FailureCause::MediaUnreachable);
    }

    void aPictureMayBeTooLarge()
    {
        m_limits.pictureBytes = 1000;
        open();
        const QByteArray picture = madePicture({30, 20});
        m_host->then(
            ScriptedServer::answer(200, picture + QByteArray(1000 - picture.size(), '\0')));
        QCOMPARE(troubleOf(at(u"/just.png"_s)), FailureCause::Unspecified);
        // It says so at once.
        m_host->then([&](QTcpSocket &socket) { socket.write(head(1001) + picture); });
        QCOMPARE(troubleOf(at(u"/said.png"_s)), FailureCause::MediaTooLarge);
        // It doesn't say so, and never ends.
        QPointer<QTcpSocket> endless;
        m_host->then([&, turn = flood(picture)](QTcpSocket &socket) {
            endless = &socket;
            turn(socket);
        });
        QCOMPARE(troubleOf(at(u"/endless.png"_s)), FailureCause::MediaTooLarge);
        QTRY_VERIFY(!endless || endless->state() != QAbstractSocket::ConnectedState);
    }

    void aHostMayBeSilent()
    {
        m_limits.silence = 50ms;
        open();
        m_host->then(ScriptedServer::silence());
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::MediaSlow);
        m_host->then(
            [](QTcpSocket &socket) { socket.write(head(9999) + madePicture({30, 20}).first(50)); });
        QCOMPARE(troubleOf(at(u"/b.png"_s)), FailureCause::MediaSlow);
    }

    void aHostMayTrickle()
    {
        m_limits.whole = 200ms;
        open();
        m_host->then(trickle());
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::MediaSlow);
    }

    void threeAtATime()
    {
        QList<QPointer<QTcpSocket>> sockets;
        m_host->then([&](QTcpSocket &socket) { sockets.append(&socket); });
        QStringList addresses;
        for (int i = 0; i < 8; ++i)
            addresses.append(at(u"/%1.png"_s.arg(i)));
        for (const QString &address : addresses)
            m_shelf->ask(address);
        QTRY_COMPARE(sockets.size(), 3);
        QTest::qWait(30);
        QCOMPARE(m_host->requests().size(), 3);
        QCOMPARE(stageOf(addresses.last()), MediaStage::Loading);
        // Whoever is given up makes room, waiting or not.
        m_shelf->cancel(addresses.at(4));
        m_shelf->cancel(addresses.at(0));
        QTRY_COMPARE(m_host->requests().size(), 4);
        ScriptedServer::answer(200, madePicture({30, 20}))(*sockets.at(1));
        QTRY_COMPARE(m_host->requests().size(), 5);
        ScriptedServer::answer(404, {})(*sockets.at(2));
        QTRY_COMPARE(m_host->requests().size(), 6);
        QCOMPARE(m_host->requests().last().firstLine(), "GET /6.png HTTP/1.1");
        QCOMPARE(stageOf(addresses.at(0)), MediaStage::NotAsked);
        QCOMPARE(stageOf(addresses.at(4)), MediaStage::NotAsked);
    }

    void progressIsTold()
    {
        const QByteArray picture = madePicture({1000, 1000}, "bmp");
        m_host->then([&](QTcpSocket &socket) {
            socket.write(head(picture.size()) + picture.first(100'000));
        });
        const QString address = at(u"/a.bmp"_s);
        m_shelf->ask(address);
        QTRY_VERIFY(m_shelf->state(address).received > 0);
        QCOMPARE(m_shelf->state(address).total, picture.size());
        QCOMPARE(m_shelf->state(address).host, u"127.0.0.1"_s);
        QVERIFY(m_shelf->state(address).preview.isNull());
    }

    void whoeverWasNotSeenGivesWay()
    {
        // Each is some 1.6 MB: its preview.
        m_limits.keptBytes = 4 << 20;
        open();
        m_host->then(ScriptedServer::answer(200, madePicture({640, 640})));
        const QStringList addresses{at(u"/0.png"_s), at(u"/1.png"_s), at(u"/2.png"_s)};
        QCOMPARE(troubleOf(addresses.at(0)), FailureCause::Unspecified);
        QCOMPARE(troubleOf(addresses.at(1)), FailureCause::Unspecified);
        QCOMPARE(stageOf(addresses.at(0)), MediaStage::Ready);
        const QSignalSpy changed(m_shelf.get(), &MediaShelf::changed);
        QCOMPARE(troubleOf(addresses.at(2)), FailureCause::Unspecified);
        QCOMPARE(stageOf(addresses.at(0)), MediaStage::Ready);
        QCOMPARE(stageOf(addresses.at(1)), MediaStage::NotAsked);
        QVERIFY(std::any_of(changed.begin(), changed.end(), [&](const auto &told) {
            return told.at(0).toString() == addresses.at(1);
        }));
        QCOMPARE(troubleOf(addresses.at(1)), FailureCause::Unspecified);
        QCOMPARE(m_host->requests().size(), 4);
    }

    void aPictureIsOpened()
    {
        m_host->then(ScriptedServer::answer(200, madePicture({1000, 500})));
        const QString address = at(u"/a.png"_s);
        QList<QSize> opened;
        const auto look = [&](const tl::expected<QImage, Failure> &picture) {
            opened.append(picture ? picture->size() : QSize());
        };
        m_shelf->openPicture(address, this, look);
        QTRY_COMPARE(opened, QList<QSize>({QSize(1000, 500)}));
        m_shelf->openPicture(address, this, look);
        QVERIFY(opened.size() == 1);
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(m_host->requests().size(), 1);
        {
            QObject nobody;
            m_shelf->openPicture(address, &nobody, look);
        }
        m_host->then(ScriptedServer::answer(404, {}));
        m_shelf->openPicture(at(u"/b.png"_s), this, look);
        QTRY_COMPARE(opened.size(), 3);
        QCOMPARE(opened.last(), QSize());
        m_host->then(ScriptedServer::silence());
        m_shelf->openPicture(at(u"/c.png"_s), this, look);
        m_shelf->cancel(at(u"/c.png"_s));
        QCOMPARE(opened.size(), 4);
        QCOMPARE(opened.last(), QSize());
    }

    void anythingIsSaved()
    {
        QByteArray film(5 << 20, '\0');
        for (qsizetype i = 0; i < film.size(); ++i)
            film[i] = static_cast<char>(i * 7 / 3);
        m_limits.pictureBytes = 1000;
        open();
        m_host->then(ScriptedServer::answer(200, film));
        const QSignalSpy progressed(m_shelf.get(), &MediaShelf::savingProgressed);
        QSignalSpy saved(m_shelf.get(), &MediaShelf::saved);
        m_shelf->save(at(u"/film.mp4"_s), file());
        QVERIFY(saved.wait());
        QCOMPARE(saved.at(0).at(0).toString(), file());
        QCOMPARE(savedContent(), film);
        QCOMPARE(QFile::permissions(file()) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(progressed.size() > 1);
        QCOMPARE(progressed.last().at(1).toLongLong(), film.size());
        QCOMPARE(progressed.last().at(2).toLongLong(), film.size());
        // Nothing of it is on the shelf.
        QCOMPARE(stageOf(at(u"/film.mp4"_s)), MediaStage::NotAsked);
    }

    void whatIsThereIsSavedWithoutAsking()
    {
        const QByteArray picture = madePicture({30, 20});
        m_host->then(ScriptedServer::answer(200, picture));
        QCOMPARE(troubleOf(at(u"/a.png"_s)), FailureCause::Unspecified);
        QSignalSpy saved(m_shelf.get(), &MediaShelf::saved);
        m_shelf->save(at(u"/a.png"_s), file());
        QVERIFY(saved.wait());
        QCOMPARE(savedContent(), picture);
        QCOMPARE(m_host->requests().size(), 1);
    }

    void halfAFileIsNotSaved()
    {
        QFile before(file());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        m_host->then(ScriptedServer::sendAndClose(head(2 << 20) + QByteArray(1 << 20, 'x')));
        QSignalSpy failed(m_shelf.get(), &MediaShelf::savingFailed);
        m_shelf->save(at(u"/film.mp4"_s), file());
        QTRY_VERIFY(!failed.isEmpty() || savedContent() != "before");
        QCOMPARE(savedContent(), "before");
        QCOMPARE(failed.at(0).at(1).value<Failure>().cause, FailureCause::MediaCutOff);
        QCOMPARE(savedContent(), "before");

        // Given up by the agent, or by the end of the desk.
        m_host->then([](QTcpSocket &socket) { socket.write(head(9999) + "xxx"); });
        for (const bool isClosed : {false, true}) {
            m_shelf->save(at(u"/film.mp4"_s), file());
            QSignalSpy progressed(m_shelf.get(), &MediaShelf::savingProgressed);
            QVERIFY(progressed.wait());
            if (isClosed)
                m_shelf.reset();
            else
                m_shelf->cancelSaving(file());
            QTRY_COMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
            QCOMPARE(savedContent(), "before");
        }
        QCOMPARE(failed.size(), 1);
    }

    void aFolderMayNotBeThere()
    {
        m_host->then(ScriptedServer::answer(200, "content"));
        QSignalSpy failed(m_shelf.get(), &MediaShelf::savingFailed);
        m_shelf->save(at(u"/a.bin"_s), m_folder.filePath(u"none/a.bin"_s));
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(1).value<Failure>().cause, FailureCause::MediaNotSaved);
    }

    void theDeskMayCloseAtAnyTime()
    {
        m_host->then(
            [](QTcpSocket &socket) { socket.write(head(9999) + madePicture({30, 20}).first(50)); });
        for (int i = 0; i < 5; ++i)
            m_shelf->ask(at(u"/%1.png"_s.arg(i)));
        m_shelf->save(at(u"/6.png"_s), file());
        QTRY_COMPARE(m_host->requests().size(), 4);
        m_shelf.reset();
        QTest::qWait(20);
        QCOMPARE(m_host->requests().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestMediaShelf)
#include "tst_mediashelf.moc"

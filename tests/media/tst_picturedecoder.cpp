#include "media/MadePictures.h"
#include "media/MediaAddress.h"
#include "media/PictureDecoder.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::FailureCause)

namespace
{

const QSize box{640, 640};

/// The start of a JPEG's content with a note of how the camera was held: a quarter turn.
QByteArray turned(const QByteArray &jpeg)
{
    const QByteArray tiff("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                          32);
    return jpeg.first(2) + QByteArray("\xff\xe1\0", 3) + static_cast<char>(tiff.size() + 2) + tiff +
           jpeg.sliced(2);
}

} // namespace

/// Pictures from strangers, and their addresses: pure functions.
class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setPictureMemory();
        // Of a thousand broken pictures each has something to be told of it.
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("shown");
        for (const char *format : {"png", "jpeg", "bmp"}) {
            QTest::addRow("%s", format)
                << madePicture({300, 200}, format) << QSize(300, 200) << QSize(300, 200);
            QTest::addRow("large %s", format)
                << madePicture({3000, 1500}, format) << QSize(3000, 1500) << QSize(640, 320);
            QTest::addRow("long and thin %s", format)
                << madePicture({9000, 1}, format) << QSize(9000, 1) << QSize(640, 1);
        }
        QTest::newRow("gif") << smallGif() << QSize(1, 1) << QSize(1, 1);
        QTest::newRow("turned") << turned(madePicture({1000, 500}, "jpeg")) << QSize(500, 1000)
                                << QSize(320, 640);
    }

    void pictures()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QSize, size);
        const auto picture = decodePicture(content, box);
        QVERIFY(picture);
        QCOMPARE(picture->size, size);
        QTEST(picture->image.size(), "shown");
        const QColor first = picture->image.pixelColor(0, 0);
        QVERIFY2(first.red() > 200 && first.blue() < 60, qPrintable(first.name()));
    }

    void wholePicture()
    {
        // More memory than Qt allows by itself.
        const auto picture = decodePicture(madePicture({8192, 4200}), {8192, 8192});
        QVERIFY(picture);
        QCOMPARE(picture->image.size(), QSize(8192, 4200));
    }

    void clearOnesStayClear()
    {
        QImage image(10, 10, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        const auto picture = decodePicture(content, box);
        QVERIFY(picture);
        QCOMPARE(picture->image.pixelColor(5, 5).alpha(), 0);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FailureCause>("cause");
        const auto row = [](const char *name, const QByteArray &content, FailureCause cause) {
            QTest::newRow(name) << content << cause;
        };
        using enum FailureCause;
        row("nothing", {}, MediaNotPicture);
        row("a page", "<!DOCTYPE html><html><body>Please sign in</body></html>", MediaNotPicture);
        row("a drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width='9'/></svg>",
            MediaNotPicture);
        row("a packed drawing", QByteArray::fromHex("1f8b0800000000000003"), MediaNotPicture);
        row("an icon", QByteArray::fromHex("00000100010010100000"), MediaNotPicture);
        row("a document", "%PDF-1.7 ............", MediaNotPicture);
        row("a program",
            "\x7f"
            "ELF............",
            MediaNotPicture);
        row("a text that begins as one does", "BM is short for Birmingham", MediaDamaged);
        row("bomb", pngBomb(50'000, 50'000), MediaTooLarge);
        row("bomb on its side", pngBomb(1, 2'000'000'000), MediaDamaged);
        row("JPEG bomb", jpegBomb(65'000, 65'000, 0), MediaTooLarge);
        row("JPEG in too many steps", jpegBomb(64, 64, 5000), MediaTooLarge);
        row("no pixels", pngBomb(0, 0), MediaDamaged);
        row("half a head", madePicture({300, 200}).first(20), MediaDamaged);
        row("half of a PNG", madePicture({300, 200}).first(200), MediaDamaged);
        row("another's head", "GIF89a" + madePicture({30, 20}).sliced(6), MediaDamaged);
    }

    void hostile()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const FailureCause, cause);
        const auto picture = decodePicture(content, box);
        QVERIFY(!picture);
        QCOMPARE(picture.error().cause, cause);
        QVERIFY(!whatToDo(picture.error()).isEmpty());
    }

    void anyBytesBehindAnyHead()
    {
        QRandomGenerator random(6);
        int failed = 0;
        for (const char *format : {"png", "jpeg", "bmp"}) {
            const QByteArray good = madePicture({64, 48}, format);
            for (int i = 0; i < 200; ++i) {
                QByteArray bad = good;
                for (int change = 0; change < 4; ++change)
                    bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
                bad.truncate(random.bounded(1, int(bad.size()) + 1));
                const auto picture = decodePicture(bad, box);
                if (picture)
                    QVERIFY(!picture->image.isNull() && !picture->size.isEmpty());
                else
                    ++failed;
            }
        }
        QVERIFY(failed > 100);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<FailureCause>("cause");
        const auto row = [](const QString &address, FailureCause cause) {
            QTest::newRow(qPrintable(address.left(60))) << address << cause;
        };
        using enum FailureCause;
        row(u"https://media.example.com/a.jpg?x=1"_s, Unspecified);
        row(u"http://example.com/a.jpg"_s, Unspecified);
        row(u"HTTPS://8.8.8.8/a"_s, Unspecified);
        row(u"https://[2606:4700::1111]/a"_s, Unspecified);
        row(u"  https://example.com/a b.jpg \n"_s, Unspecified);
        for (const QString &address :
             {u""_s, u"a.jpg"_s, u"//example.com/a"_s, u"file:///etc/passwd"_s,
              u"ftp://example.com/a"_s, u"javascript:alert(1)"_s, u"data:image/png;base64,AAAA"_s,
              u"https://"_s, u"https:///a"_s, u"qrc:/icons/user.svg"_s,
              u"https://user@example.com/a"_s, u"https://user:word@example.com/a"_s,
              u"https://bank.example@example.com/a"_s, u"https://exa mple.com/a"_s})
            row(address, MediaAddress);
        for (const QString &address : {u"http://127.0.0.1/a"_s,
                                       u"http://127.1/a"_s,
                                       u"http://2130706433/"_s,
                                       u"http://0x7f000001/"_s,
                                       u"http://0.0.0.0/"_s,
                                       u"http://10.1.2.3/"_s,
                                       u"http://172.16.0.1/"_s,
                                       u"http://172.31.255.255/"_s,
                                       u"http://192.168.1.1/admin"_s,
                                       u"http://169.254.169.254/latest/meta-data"_s,
                                       u"http://100.64.0.1/"_s,
                                       u"http://[::1]/"_s,
                                       u"http://[::]/"_s,
                                       u"http://[fe80::1]/"_s,
                                       u"http://[fd00::1]/"_s,
                                       u"http://[::ffff:10.0.0.1]/"_s,
                                       u"http://[::ffff:7f00:1]/"_s,
                                       u"http://[64:ff9b::c0a8:101]/"_s,
                                       u"http://[2002:a00:1::1]/"_s,
                                       u"http://localhost/a"_s,
                                       u"http://LOCALHOST./a"_s,
                                       u"http://printer/"_s,
                                       u"http://nas.local/a"_s,
                                       u"http://a.localhost/"_s,
                                       u"http://vault.internal/"_s,
                                       u"http://router.home.arpa/"_s,
                                       u"http://224.0.0.1/"_s,
                                       u"http://255.255.255.255/"_s})
            row(address, MediaInside);
        row(u"http://172.32.0.1/"_s, Unspecified);
        row(u"http://[::ffff:8.8.8.8]/"_s, Unspecified);
        row(u"https://localhost.example.com/"_s, Unspecified);
    }

    void addresses()
    {
        QFETCH(const QString, address);
        QFETCH(const FailureCause, cause);
        const auto askable = askableAddress(address, false);
        QCOMPARE(askable ? none : askable.error().cause, cause);
        QCOMPARE(askableAddress(address, true).has_value(), cause != FailureCause::MediaAddress);
        if (askable)
            QVERIFY(!askable->hasFragment() && askable->userInfo().isEmpty());
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"https://a.example/x/photo.jpg?s=1#f"_s << u"photo.jpg"_s;
        QTest::newRow("encoded") << u"https://a.example/caf%C3%A9%20menu.png"_s
                                 << u"café menu.png"_s;
        QTest::newRow("none") << u"https://a.example/"_s << u"file"_s;
        QTest::newRow("hidden") << u"https://a.example/..%2F.bashrc"_s << u"bashrc"_s;
        QTest::newRow("folders") << u"https://a.example/a%2F..%2Fb%5Cc.png"_s << u"bc.png"_s;
        QTest::newRow("turned round")
            << u"https://a.example/cat%E2%80%AEgpj.exe"_s << u"catgpj.exe"_s;
        QTest::newRow("lines") << u"https://a.example/a%0Ab%00c.png"_s << u"abc.png"_s;
        QTest::newRow("long") << u"https://a.example/"_s + QString(500, u'x') + u".jpg"_s
                              << QString(60, u'x') + u'…' + QString(55, u'x') + u".jpg"_s;
    }

    void fileNames()
    {
        QFETCH(const QString, address);
        QTEST(suggestedFileName(address), "name");
    }

private:
    /// Where nothing is wrong with an address.
    static constexpr FailureCause none = FailureCause::Unspecified;
};

QTEST_GUILESS_MAIN(TestPictureDecoder)
#include "tst_picturedecoder.moc"

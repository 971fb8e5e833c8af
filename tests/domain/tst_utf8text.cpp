#include "domain/Utf8Text.h"

#include <QTest>

#include <utility>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Texts that stay UTF-8: made of a QString, or a slice of a shared buffer.
class TestUtf8Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("words") << u"Good morning"_s;
        QTest::newRow("scripts") << u"أهلاً 你好 Đặng 👍🏽"_s;
        QTest::newRow("a NUL") << u"a%1b"_s.arg(QChar(0));
    }

    void thereAndBack()
    {
        QFETCH(const QString, text);
        const Utf8Text kept(text);
        QCOMPARE(kept.toString(), text);
        QCOMPARE(kept.isEmpty(), text.isEmpty());
        QCOMPARE(kept.utf8().size(), static_cast<size_t>(text.toUtf8().size()));
        QVERIFY(kept == Utf8Text(text));
        QVERIFY(kept != Utf8Text(text + u'x'));
    }

    void aSliceKeepsItsBuffer()
    {
        auto buffer = std::make_shared<const QByteArray>("say \xC3\xA9t\xC3\xA9 now");
        const std::weak_ptr<const QByteArray> watched = buffer;
        Utf8Text slice(buffer, {buffer->constData() + 4, 5});
        QVERIFY(slice.utf8().data() == buffer->constData() + 4);
        buffer.reset();
        QVERIFY(!watched.expired());
        const Utf8Text copy = slice;
        slice = {};
        QVERIFY(slice.isEmpty());
        QCOMPARE(copy.toString(), u"été"_s);
        QVERIFY(copy == Utf8Text(u"été"_s));
        QVERIFY(!watched.expired());
    }

    void anEmptySliceKeepsNothing()
    {
        auto buffer = std::make_shared<const QByteArray>("text");
        const std::weak_ptr<const QByteArray> watched = buffer;
        const Utf8Text slice(buffer, {buffer->constData() + 2, 0});
        buffer.reset();
        QVERIFY(watched.expired());
        QVERIFY(slice.isEmpty());
        QVERIFY(slice == Utf8Text());
        QCOMPARE(slice.toString(), QString());
    }

    void aByteOrderMarkIsNoText()
    {
        // A slice and the same text by way of QString are one.
        const auto owner = std::make_shared<const QByteArray>("\xEF\xBB\xBFhello");
        const Utf8Text slice(owner, {owner->constData(), static_cast<size_t>(owner->size())});
        QCOMPARE(slice.toString(), QStringLiteral("hello"));
        QVERIFY(slice == Utf8Text(QString::fromUtf8(*owner)));
        QVERIFY(Utf8Text(owner, {owner->constData(), 3}).isEmpty());
    }

    void equalWhereverTheyAre()
    {
        const auto one = std::make_shared<const QByteArray>("abab");
        const Utf8Text first(one, {one->constData(), 2});
        const Utf8Text second(one, {one->constData() + 2, 2});
        QVERIFY(first == second);
        QVERIFY(first != Utf8Text(one, {one->constData() + 1, 2}));
        QVERIFY(first != Utf8Text(one, {one->constData(), 3}));
        QVERIFY(first == u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(TestUtf8Text)
#include "tst_utf8text.moc"

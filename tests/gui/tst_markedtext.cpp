#include "ui/common/MarkedText.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A line with marks, as far as there is room for it.
class TestMarkedText : public QObject
{
    Q_OBJECT

private:
    const QFontMetrics m_metrics{QApplication::font()};
    static constexpr int wide = 2000;

    /// How many points of a picture have the colour of a mark.
    static int markedPoints(const QString &text, const QList<TextSpan> &marks, Qt::Alignment where)
    {
        const Theme theme(Scheme::Light, QApplication::font());
        QImage picture(300, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintMarkedLine(painter, picture.rect(), text, marks,
                        {theme.body(), theme.color(Role::Text), where}, theme);
        painter.end();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == theme.color(Role::Mark) ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void whatFitsIsLeftAsItIs()
    {
        const FittedLine line = fitted(u"Anna Smit"_s, {{0, 3}, {5, 4}}, m_metrics, wide);
        QCOMPARE(line.text, u"Anna Smit"_s);
        QCOMPARE(line.marks, QList<TextSpan>({{0, 3}, {5, 4}}));
    }

    void whatIsCutOffIsMarkedAtItsEnd()
    {
        const QString text = u"Annabella Wolfeschlegelsteinhausen"_s;
        const FittedLine line = fitted(text, {{0, 4}, {20, 5}, {26, 3}}, m_metrics,
                                       m_metrics.horizontalAdvance(u"Annabella Wo…"_s) + 2);
        QVERIFY(line.text.endsWith(u'…'));
        const int end = static_cast<int>(line.text.size()) - 1;
        QCOMPARE(line.marks, QList<TextSpan>({{0, 4}, {end, 1}}));
    }

    void aMarkThatIsCutInTwo()
    {
        const QString text = u"Wolfeschlegelsteinhausen"_s;
        const FittedLine line =
            fitted(text, {{0, 24}}, m_metrics, m_metrics.horizontalAdvance(u"Wolfesch…"_s) + 2);
        const int end = static_cast<int>(line.text.size()) - 1;
        QVERIFY(end > 3 && end < 20);
        QCOMPARE(line.marks, QList<TextSpan>({{0, end}, {end, 1}}));
    }

    void alwaysOneLine()
    {
        const FittedLine line =
            fitted(u"one\ntwo\r\n\tthree\u2028four"_s, {{4, 3}}, m_metrics, wide);
        QCOMPARE(line.text, u"one two   three four"_s);
        QCOMPARE(line.marks, QList<TextSpan>({{4, 3}}));
        QVERIFY(fitted(u"x"_s.repeated(100'000), {}, m_metrics, wide).text.size() <= 401);
    }

    void painted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("where");
        QTest::newRow("left") << u"Anna Smit"_s << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop);
        QTest::newRow("right") << u"Anna Smit"_s << Qt::Alignment(Qt::AlignRight | Qt::AlignBottom);
        QTest::newRow("right to left")
            << u"ليلى المنصوري"_s << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter);
        QTest::newRow("elided") << u"Anna Smit "_s.repeated(30)
                                << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop);
    }

    void painted()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::Alignment, where);
        QCOMPARE(markedPoints(text, {}, where), 0);
        const int few = markedPoints(text, {{0, 2}}, where);
        const int more = markedPoints(text, {{0, 4}}, where);
        QVERIFY(few > 20);
        QVERIFY(more > few);
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"

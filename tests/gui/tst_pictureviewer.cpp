#include "ui/media/PictureCanvas.h"
#include "ui/media/PictureViewer.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Of squares in the colours of their places, so that it can be told which part is seen where.
QImage mapOf(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x) {
            painter.fillRect(QRectF(x * size.width() / 8.0, y * size.height() / 8.0,
                                    size.width() / 8.0, size.height() / 8.0),
                             QColor(20 + x * 30, 20 + y * 30, 128));
        }
    }
    return image;
}

} // namespace

/// Looking closely at a picture, with wheel, mouse and keys.
class TestPictureViewer : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme{Scheme::Light, QFont(u"DejaVu Sans"_s, 10)};
    std::unique_ptr<PictureViewer> m_viewer;

    template <class T>
    T *child(const QString &name) const
    {
        return m_viewer->findChild<T *>(name);
    }
    PictureCanvas *canvas() const { return child<PictureCanvas>(u"pictureCanvas"_s); }
    QString textOf(const QString &name) const { return child<QLabel>(name)->text(); }
    QPointF middle() const { return QPointF(canvas()->width(), canvas()->height()) / 2; }
    QColor colorAt(const QPointF &point) const
    {
        return canvas()->grab().toImage().pixelColor(point.toPoint());
    }
    /// The place of the picture, from 0 to 1, under a point of the canvas.
    QPointF placeAt(const QPointF &point) const
    {
        const QRectF all = canvas()->pictureRect();
        return {(point.x() - all.left()) / all.width(), (point.y() - all.top()) / all.height()};
    }
    void turnWheel(const QPointF &point, int steps) const
    {
        QWheelEvent event(point, canvas()->mapToGlobal(point), {}, {0, 120 * steps}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(canvas(), key, modifiers);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(child<QToolButton>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_viewer = std::make_unique<PictureViewer>(m_theme);
        m_viewer->resize(600, 700);
        m_viewer->showPicture(mapOf({2000, 1500}), u"photo.jpg"_s, u"media.example.com"_s);
        m_viewer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
        m_viewer->activateWindow();
        m_viewer->setFocus();
    }
    void cleanup() { m_viewer.reset(); }

    void allOfItIsSeenAtFirst()
    {
        QVERIFY(canvas()->isFitted());
        const QRectF all = canvas()->pictureRect();
        QVERIFY(QRectF(canvas()->rect()).adjusted(-1, -1, 1, 1).contains(all));
        QVERIFY(std::abs(all.width() - canvas()->width()) < 1.01);
        QCOMPARE(textOf(u"pictureName"_s), u"photo.jpg"_s);
        QCOMPARE(textOf(u"pictureDetails"_s),
                 u"\u2068media.example.com\u2069 · 2,000 × 1,500 pixels"_s);
        QVERIFY(!child<QToolButton>(u"pictureFit"_s)->isEnabled());
        const QColor first = colorAt(all.topLeft() + QPointF(5, 5));
        QVERIFY2(std::abs(first.red() - 20) < 4, qPrintable(first.name()));
        // It stays so in whatever window.
        m_viewer->resize(900, 400);
        QTRY_VERIFY(std::abs(canvas()->pictureRect().height() - canvas()->height()) < 1.01);
    }

    void aSmallOneIsNotEnlarged()
    {
        m_viewer->showPicture(mapOf({64, 48}), u"icon.png"_s, {});
        QCOMPARE(canvas()->scale(), 1.0);
        QCOMPARE(textOf(u"pictureScale"_s), u"100 %"_s);
        QCOMPARE(textOf(u"pictureDetails"_s), u"64 × 48 pixels"_s);
        turnWheel(middle(), -3);
        QCOMPARE(canvas()->scale(), 1.0);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPointF point(canvas()->width() * 0.7, canvas()->height() * 0.55);
        const QPointF before = placeAt(point);
        const QColor color = colorAt(point);
        turnWheel(point, 4);
        QVERIFY(!canvas()->isFitted());
        const QPointF after = placeAt(point);
        QVERIFY(std::abs(after.x() - before.x()) < 0.003);
        QVERIFY(std::abs(after.y() - before.y()) < 0.003);
        const QColor zoomed = colorAt(point);
        QVERIFY(std::abs(zoomed.red() - color.red()) < 4 &&
                std::abs(zoomed.green() - color.green()) < 4);
        for (int i = 0; i < 60; ++i)
            turnWheel(point, 1);
        QCOMPARE(canvas()->scale(), PictureCanvas::largestScale);
        for (int i = 0; i < 60; ++i)
            turnWheel({3, 3}, -1);
        QVERIFY(canvas()->isFitted());
    }

    void keysZoomAndMove()
    {
        press(Qt::Key_1);
        QCOMPARE(canvas()->scale(), 1.0);
        QCOMPARE(textOf(u"pictureScale"_s), u"100 %"_s);
        const QRectF before = canvas()->pictureRect();
        press(Qt::Key_Right);
        QVERIFY(canvas()->pictureRect().left() < before.left());
        press(Qt::Key_Down);
        QVERIFY(canvas()->pictureRect().top() < before.top());
        press(Qt::Key_Plus, Qt::ShiftModifier);
        QCOMPARE(canvas()->scale(), 1.25);
        press(Qt::Key_Minus);
        QVERIFY(std::abs(canvas()->scale() - 1) < 1e-9);
        press(Qt::Key_0);
        QVERIFY(canvas()->isFitted());
        const QSignalSpy closed(m_viewer.get(), &PictureViewer::closed);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void draggingMovesItAndStopsAtItsEdges()
    {
        press(Qt::Key_1);
        const QPointF start = canvas()->pictureRect().topLeft();
        const QPoint from = middle().toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), from + QPoint(30, -40));
        QCOMPARE(canvas()->cursor().shape(), Qt::ClosedHandCursor);
        QTest::mouseMove(canvas(), from + QPoint(60, -80));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + QPoint(60, -80));
        QCOMPARE(canvas()->pictureRect().topLeft() - start, QPointF(60, -80));
        QTest::mouseMove(canvas(), from);
        QCOMPARE(canvas()->pictureRect().topLeft() - start, QPointF(60, -80));

        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), from + QPoint(9000, 9000));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from);
        QVERIFY(canvas()->pictureRect().left() <= 0);
        QVERIFY(canvas()->pictureRect().contains(QRectF(canvas()->rect())));
    }

    void aDoubleClickGoesToItsOwnSizeAndBack()
    {
        const QPoint point(canvas()->width() / 4, canvas()->height() / 2);
        const QPointF before = placeAt(point);
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, point);
        QCOMPARE(canvas()->scale(), 1.0);
        QVERIFY(std::abs(placeAt(point).x() - before.x()) < 0.003);
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, point);
        QVERIFY(canvas()->isFitted());
    }

    void buttonsDoTheSame()
    {
        click(u"pictureOwnSize"_s);
        QCOMPARE(canvas()->scale(), 1.0);
        click(u"pictureZoomIn"_s);
        QCOMPARE(canvas()->scale(), 1.25);
        click(u"pictureZoomOut"_s);
        click(u"pictureFit"_s);
        QVERIFY(canvas()->isFitted());
        click(u"pictureCopy"_s);
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(2000, 1500));
        const QSignalSpy saving(m_viewer.get(), &PictureViewer::saveRequested);
        const QSignalSpy closed(m_viewer.get(), &PictureViewer::closed);
        click(u"pictureSave"_s);
        click(u"pictureClose"_s);
        QCOMPARE(saving.size(), 1);
        QCOMPARE(closed.size(), 1);
    }

    void aBetterImageStaysInPlace()
    {
        m_viewer->showPicture(mapOf({500, 375}), u"photo.jpg"_s, {}, {2000, 1500});
        QVERIFY(textOf(u"pictureDetails"_s).contains(u"2,000 × 1,500"_s));
        // As large as the picture will be, though the image is small.
        QVERIFY(std::abs(canvas()->pictureRect().width() - canvas()->width()) < 1.01);
        const QString scale = textOf(u"pictureScale"_s);
        m_viewer->improvePicture(mapOf({2000, 1500}));
        QVERIFY(canvas()->isFitted());
        QCOMPARE(textOf(u"pictureScale"_s), scale);

        m_viewer->showPicture(mapOf({500, 375}), u"photo.jpg"_s, {}, {2000, 1500});
        turnWheel({10, 400}, 3);
        const QRectF before = canvas()->pictureRect();
        m_viewer->improvePicture(mapOf({2000, 1500}));
        const QRectF after = canvas()->pictureRect();
        QVERIFY(std::abs(after.left() - before.left()) <= 1 &&
                std::abs(after.width() - before.width()) <= 1);
    }

    void nothingIsShownOfNothing()
    {
        m_viewer->clear();
        turnWheel(middle(), 3);
        press(Qt::Key_1);
        press(Qt::Key_C, Qt::ControlModifier);
        canvas()->grab();
        QVERIFY(canvas()->picture().isNull());
    }

    void untrustedNamesArePlain()
    {
        m_viewer->showPicture(mapOf({64, 48}), u"<b>bold</b>.png"_s, u"<i>host</i>"_s);
        QCOMPARE(textOf(u"pictureName"_s), u"<b>bold</b>.png"_s);
        QCOMPARE(child<QLabel>(u"pictureName"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(child<QLabel>(u"pictureDetails"_s)->textFormat(), Qt::PlainText);
    }

    /// How long it takes is printed and not judged; what is seen is the same at any time.
    void aLargeOneIsPaintedFromSmallerOnes()
    {
        m_viewer->resize(1200, 900);
        m_viewer->showPicture(mapOf({8192, 8192}), u"large.png"_s, {});
        const auto slowest = [this](const char *what) {
            qint64 most = 0;
            for (int i = 0; i < 20; ++i) {
                QElapsedTimer timer;
                timer.start();
                canvas()->repaint();
                most = std::max(most, timer.nsecsElapsed());
            }
            qInfo("%s: %.1f ms at most", what, double(most) / 1e6);
        };
        slowest("all of it, before the smaller ones are there");
        const QPointF place = canvas()->pictureRect().topLeft() + QPointF(5, 5);
        const QRgb before = colorAt(place).rgb();
        QTRY_VERIFY(canvas()->isSmooth());
        QCOMPARE(colorAt(place).rgb(), before);
        slowest("all of it");
        for (const double scale : {0.13, 0.3, 0.6, 0.9, 1.0, 2.0, 8.0}) {
            canvas()->zoomTo(scale, middle());
            slowest(QByteArray::number(scale).constData());
            const QPointF point = middle() + QPointF(5, 5);
            const QColor seen = colorAt(point);
            const QPointF square = placeAt(point) * 8;
            QVERIFY(std::abs(seen.red() - 20 - 30 * std::floor(square.x())) <= 4);
            QVERIFY(std::abs(seen.green() - 20 - 30 * std::floor(square.y())) <= 4);
        }
    }
};

QTEST_MAIN(TestPictureViewer)
#include "tst_pictureviewer.moc"

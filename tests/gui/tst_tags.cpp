#include "models/TagListModel.h"
#include "ui/tags/ChipColors.h"
#include "ui/tags/TagDelegate.h"
#include "ui/tags/TagView.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const Theme &theme(Scheme scheme = Scheme::Light)
{
    static const Theme light(Scheme::Light, QFont(u"DejaVu Sans"_s, 10));
    static const Theme dark(Scheme::Dark, QFont(u"DejaVu Sans"_s, 10));
    return scheme == Scheme::Light ? light : dark;
}

/// Chips in a page that scrolls, as in the window.
struct Page {
    explicit Page(const QList<Tag> &tags, int width = 320)
    {
        view = new TagView;
        view->setItemDelegate(new TagDelegate(theme(), view));
        view->setModel(&model);
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(view);
        layout->addStretch();
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(width, 400);
        area.show();
        model.setTags(tags);
        QApplication::setActiveWindow(&area);
    }

    QPoint middleOf(int row) const { return view->visualRect(model.index(row)).center(); }
    void press(Qt::Key key) const { QTest::keyClick(view, key); }
    int current() const { return view->currentIndex().row(); }

    TagListModel model;
    QScrollArea area;
    TagView *view;
};

QList<Tag> numbered(int count)
{
    QList<Tag> tags;
    for (int i = 0; i < count; ++i)
        tags.append({u"tag %1"_s.arg(i * i * i), {}});
    return tags;
}

/// Relative luminance and contrast as the WCAG define them.
/// @{
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}
/// @}

} // namespace

/// A contact's tags as chips: where they stand, what they say, and what is done with them.
class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsFlowInLines_data();
    void chipsFlowInLines();
    void whatFitsIsNotCutOff();
    void asHighAsItsLines();
    void strangeNames_data();
    void strangeNames();
    void tooltipsSayWhatIsThere();
    void clickAndKeysSearch();
    void arrowsLeadFromChipToChip();
    void mirrored();
    void contextMenu();
    void contrastOfEveryState_data();
    void contrastOfEveryState();
    void chipsArePaintedInTheirColors();
    void colorsStayWithTheirNames();
    void allColorsAreUsed();
};

void TestTags::chipsFlowInLines_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 5, 60})
        QTest::addRow("%d", count) << count;
}

void TestTags::chipsFlowInLines()
{
    QFETCH(const int, count);
    Page page(numbered(count));
    for (const int width : {900, 320, 200, 90}) {
        page.area.resize(width, 400);
        QTRY_COMPARE(page.area.width(), width);
        QApplication::sendPostedEvents();
        QList<QRect> chips;
        for (int row = 0; row < count; ++row)
            chips.append(page.view->visualRect(page.model.index(row)));
        int lines = 1;
        for (int row = 0; row < count; ++row) {
            QVERIFY(chips.at(row).left() >= 0);
            QVERIFY(chips.at(row).right() <= page.view->viewport()->width());
            if (row == 0)
                continue;
            const bool isBeside = chips.at(row).top() == chips.at(row - 1).top();
            lines += isBeside ? 0 : 1;
            QVERIFY(isBeside ? chips.at(row).left() > chips.at(row - 1).right()
                             : chips.at(row).top() > chips.at(row - 1).bottom());
        }
        if (count == 60 && width >= 200)
            QVERIFY(lines < 60);
        if (count <= 2 && width >= 320)
            QCOMPARE(lines, 1);
        if (lines <= 12)
            QCOMPARE(page.view->height(), chips.last().bottom() + 1);
    }
}

void TestTags::whatFitsIsNotCutOff()
{
    for (const QString &name : {u"vip"_s, u"newsletter"_s, u"tag 0"_s, u"🎉 party"_s, u"Łódź"_s}) {
        const Page page({{name, {}}});
        QApplication::sendPostedEvents();
        const QRect chip = page.view->visualRect(page.model.index(0));
        const int inside = chip.width() - Theme::tight - 2 * Theme::gap;
        QCOMPARE(QFontMetricsF(theme().small()).elidedText(name, Qt::ElideRight, inside), name);
    }
}

void TestTags::asHighAsItsLines()
{
    Page page({});
    QVERIFY(!page.view->isVisible());
    page.model.setTags(numbered(3));
    QVERIFY(page.view->isVisible());
    QTRY_VERIFY(page.view->height() > 0);
    const int line = page.view->height();
    page.model.setTags(numbered(20));
    QTRY_VERIFY(page.view->height() >= 3 * line);
    // What doesn't fit into twelve lines is scrolled to.
    page.model.setTags(numbered(400));
    QTRY_COMPARE(page.view->height(), 12 * line);
    page.view->setFocus();
    page.press(Qt::Key_End);
    QCOMPARE(page.current(), 399);
    QTRY_VERIFY(page.view->viewport()->rect().contains(page.middleOf(399)));
    page.model.setTags({});
    QVERIFY(!page.view->isVisible());
}

void TestTags::strangeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(200, u'w');
    QTest::newRow("long, of words") << u"very important "_s.repeated(14);
    QTest::newRow("right to left") << u"عميل مهم"_s;
    QTest::newRow("turned round") << u"\u202Eabc\u202D"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🎉🇳🇱"_s;
    QTest::newRow("marks") << u"a"_s + QString(100, QChar(0x0301));
    QTest::newRow("lines") << u"one\ntwo\nthree"_s;
    QTest::newRow("nothing") << QString();
}

void TestTags::strangeNames()
{
    QFETCH(const QString, name);
    const Page page({{u"before"_s, {}}, {name, {}}, {u"after"_s, {}}}, 260);
    QApplication::sendPostedEvents();
    const QRect chip = page.view->visualRect(page.model.index(1));
    QVERIFY(chip.right() <= page.view->viewport()->width());
    QVERIFY(chip.width() >= Theme::wide);
    QCOMPARE(chip.height(), page.view->visualRect(page.model.index(0)).height());
    QVERIFY(!page.view->grab().isNull());
}

void TestTags::tooltipsSayWhatIsThere()
{
    TagListModel model;
    const QString name = u"<img src=x> & "_s + QString(200, u'n');
    model.setTags({{name, u"<b>Buys</b>\nmuch"_s}, {u"bare"_s, {}}});
    QTextDocument tooltip;
    tooltip.setHtml(model.index(0).data(Qt::ToolTipRole).toString());
    QCOMPARE(tooltip.toPlainText(), QString(name + u"\n<b>Buys</b>\nmuch"_s));
    QCOMPARE(model.index(0).data(Qt::StatusTipRole).toString(), u"<b>Buys</b> much"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QString(name + u": <b>Buys</b>\nmuch"_s));
    tooltip.setHtml(model.index(1).data(Qt::ToolTipRole).toString());
    QCOMPARE(tooltip.toPlainText(), u"bare"_s);
    QCOMPARE(model.index(1).data(Qt::StatusTipRole).toString(), QString());
}

void TestTags::clickAndKeysSearch()
{
    const Page page(numbered(8));
    QStringList searched;
    connect(page.view, &TagView::searchRequested, this,
            [&](const QModelIndex &tag) { searched.append(tag.data().toString()); });
    QTest::mouseClick(page.view->viewport(), Qt::LeftButton, {}, page.middleOf(3));
    QCOMPARE(searched, QStringList{u"tag 27"_s});
    QTest::mouseClick(page.view->viewport(), Qt::RightButton, {}, page.middleOf(2));
    QTest::mouseClick(page.view->viewport(), Qt::LeftButton, {},
                      page.view->viewport()->rect().bottomRight());
    QCOMPARE(searched.size(), 1);
    page.view->setFocus();
    page.press(Qt::Key_Home);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        page.press(key);
    QCOMPARE(searched.mid(1), QStringList({u"tag 0"_s, u"tag 0"_s, u"tag 0"_s}));
    // Those are the window's.
    QTest::keyClick(page.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(searched.size(), 4);
}

void TestTags::arrowsLeadFromChipToChip()
{
    const Page page(numbered(12));
    page.view->setFocus(Qt::TabFocusReason);
    QApplication::sendPostedEvents();
    QVERIFY(page.view->hasFocus());
    QCOMPARE(page.current(), 0);
    for (int row = 1; row < 12; ++row) {
        page.press(Qt::Key_Right);
        QCOMPARE(page.current(), row);
    }
    page.press(Qt::Key_Right);
    QCOMPARE(page.current(), 11);
    page.press(Qt::Key_Left);
    QCOMPARE(page.current(), 10);
    page.press(Qt::Key_Home);
    page.press(Qt::Key_Down);
    const int below = page.current();
    QVERIFY(below > 1);
    QVERIFY(page.middleOf(below).y() > page.middleOf(0).y());
    page.press(Qt::Key_Up);
    QCOMPARE(page.current(), 0);
}

void TestTags::mirrored()
{
    Page page(numbered(12));
    page.area.setLayoutDirection(Qt::RightToLeft);
    QApplication::sendPostedEvents();
    QVERIFY(page.middleOf(0).x() > page.middleOf(1).x());
    QVERIFY(page.view->visualRect(page.model.index(0)).right() >=
            page.view->viewport()->width() - 2);
    page.view->setFocus();
    page.press(Qt::Key_Home);
    page.press(Qt::Key_Left);
    QCOMPARE(page.current(), 1);
    page.press(Qt::Key_Right);
    QCOMPARE(page.current(), 0);
}

void TestTags::contextMenu()
{
    const Page page(numbered(4));
    const QSignalSpy searched(page.view, &TagView::searchRequested);
    const auto trigger = [&](QContextMenuEvent::Reason reason, const QPoint &at, int action) {
        QContextMenuEvent event(reason, at, page.view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(page.view->viewport(), &event);
        auto *menu = page.view->findChild<QMenu *>(u"tagMenu"_s);
        if (!menu)
            return false;
        menu->actions().at(action)->trigger();
        delete menu;
        return true;
    };
    QVERIFY(trigger(QContextMenuEvent::Mouse, page.middleOf(2), 1));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"tag 8"_s);
    QVERIFY(trigger(QContextMenuEvent::Mouse, page.middleOf(1), 0));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toModelIndex().row(), 1);
    page.view->setFocus();
    page.press(Qt::Key_End);
    QVERIFY(trigger(QContextMenuEvent::Keyboard, page.middleOf(0), 1));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"tag 27"_s);
    QVERIFY(!trigger(QContextMenuEvent::Mouse, page.view->viewport()->rect().bottomRight(), 0));
    page.press(Qt::Key_Home);
    QTest::keyClick(page.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"tag 0"_s);
}

void TestTags::contrastOfEveryState_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
}

void TestTags::contrastOfEveryState()
{
    QFETCH(const int, scheme);
    const Theme &colors = theme(static_cast<Scheme>(scheme));
    double least = 21;
    for (int i = 0; i < 2'000; ++i) {
        const QString name = u"tag %1"_s.arg(i);
        for (const QStyle::State state :
             {QStyle::State(QStyle::State_Enabled), QStyle::State(QStyle::State_MouseOver),
              QStyle::State(QStyle::State_Selected),
              QStyle::State_Selected | QStyle::State_HasFocus}) {
            const ChipColors chip = chipColors(name, state, colors);
            QCOMPARE(chip.ground.alpha(), 255);
            least = std::min(least, contrast(chip.ink, chip.ground));
        }
        QVERIFY(chipColors(name, QStyle::State_None, colors).ground !=
                chipColors(name, QStyle::State_MouseOver, colors).ground);
        // The initials of a person, and the ring around a selected chip.
        least = std::min(least, contrast(colors.stableColor(name), colors.color(Role::Surface)));
    }
    QVERIFY2(least >= 4.5, qPrintable(QString::number(least)));
    // What is no text: the ring of the focus, and the bars of the overview, also beside each other.
    for (const Role role : {Role::Accent, Role::InboundBar, Role::OutboundBar})
        QVERIFY(contrast(colors.color(role), colors.color(Role::Surface)) >= 3);
    QVERIFY(contrast(colors.color(Role::InboundBar), colors.color(Role::OutboundBar)) >= 2);
}

void TestTags::chipsArePaintedInTheirColors()
{
    const Page page({{u"a tag of some length"_s, {}}, {u"another"_s, {}}});
    QApplication::sendPostedEvents();
    const auto left = [&](int row) {
        const QRect chip = page.view->visualRect(page.model.index(row));
        const QPoint inside(chip.left() + Theme::tight, chip.center().y() - 2);
        return page.view->viewport()->grab().toImage().pixelColor(inside);
    };
    const ChipColors quiet = chipColors(u"another"_s, QStyle::State_None, theme());
    QCOMPARE(left(1), quiet.ground);
    page.view->setCurrentIndex(page.model.index(1));
    QCOMPARE(left(1), chipColors(u"another"_s, QStyle::State_Selected, theme()).ground);
    QTest::mouseMove(page.view->viewport(), page.middleOf(0));
    QTRY_COMPARE(left(0),
                 chipColors(u"a tag of some length"_s, QStyle::State_MouseOver, theme()).ground);
}

void TestTags::colorsStayWithTheirNames()
{
    // By hue alone, so that a shade may be mended without anybody taking it for another.
    const std::pair<QString, int> known[] = {
        {u"vip"_s, 27}, {u"lead"_s, 162},     {u"newsletter"_s, 40}, {u"Klant"_s, 189},
        {u"🎉"_s, 178}, {u"عميل مهم"_s, 216}, {QString(), 189}};
    for (const auto &[name, hue] : known) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const int off = std::abs(theme(scheme).stableColor(name).hslHue() - hue);
            QVERIFY2(off <= 10, qPrintable(name));
        }
    }
}

void TestTags::allColorsAreUsed()
{
    QHash<QRgb, int> uses;
    for (int i = 0; i < 1'600; ++i)
        ++uses[theme().stableColor(u"tag %1"_s.arg(i)).rgb()];
    QCOMPARE(uses.size(), 16);
    for (const int count : uses)
        QVERIFY2(count > 50 && count < 200, qPrintable(QString::number(count)));
}

QTEST_MAIN(TestTags)
#include "tst_tags.moc"

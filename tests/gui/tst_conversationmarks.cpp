#include "ConversationFixture.h"
#include "search/Folding.h"
#include "ui/conversation/FoundText.h"
#include "ui/conversation/MarkedScrollBar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QIdentityProxyModel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <numeric>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Tells the exact time of each message in words that look like markup.
class ToolTips : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(u"<b>08:00:00</b>"_s)
                                       : QIdentityProxyModel::data(index, role);
    }
};

} // namespace

/// What is marked in a conversation and stays in sight above it.
class TestConversationMarks : public QObject, private ConversationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whereATextOccurs();
    void foundTextIsMarked();
    void occurrenceComesIntoSight();
    void occurrenceInALongMessage();
    void ticks();
    void dayOfWhatIsRead();
    void noDayWithoutTimes();
    void exactTime();
    void screenReaders();
};

void TestConversationMarks::whereATextOccurs()
{
    using Spans = QList<TextSpan>;
    QCOMPARE(occurrences(u"aaaa"_s, folded(u"AA"_s)), (Spans{{0, 2}, {2, 2}}));
    QCOMPARE(occurrences(u"Straße, STRASSE"_s, folded(u"strasse"_s)), (Spans{{0, 6}, {8, 7}}));
    QCOMPARE(occurrences(u"Café au café"_s, folded(u"CAFE"_s)), (Spans{{0, 4}, {8, 4}}));
    QCOMPARE(occurrences(u"mañana"_s, folded(u"anan"_s)), (Spans{{1, 4}}));
    QCOMPARE(occurrences(u"nothing"_s, folded(u"else"_s)), Spans());
    QCOMPARE(occurrences(u"nothing"_s, folded({})), Spans());
}

void TestConversationMarks::foundTextIsMarked()
{
    show(50);
    const QImage plain = m_view->grab().toImage();
    m_view->setFoundText(u"SÖME"_s);
    const QImage marked = m_view->grab().toImage();
    QVERIFY(marked != plain);
    m_view->setFoundText(u"not in here"_s);
    QCOMPARE(m_view->grab().toImage(), plain);
    m_view->setFoundText(u"some"_s);
    QCOMPARE(m_view->grab().toImage(), marked);
    m_view->setFoundText({});
    QCOMPARE(m_view->grab().toImage(), plain);
}

void TestConversationMarks::occurrenceComesIntoSight()
{
    show(400);
    m_view->setFoundText(u"words"_s);
    m_view->showOccurrence(150, 0);
    QVERIFY(sight().contains(place(150)));
    QVERIFY(std::abs(place(150).center().y() - sight().center().y()) <= 1);
    QCOMPARE(m_view->currentIndex().row(), 150);
    // The next one is in sight already: nothing moves.
    const QRect before = place(150);
    const QImage first = m_view->grab().toImage();
    m_view->showOccurrence(150, 1);
    QCOMPARE(place(150), before);
    QVERIFY(m_view->grab().toImage() != first);
    m_view->showOccurrence(399, 99);
    QVERIFY(sight().contains(place(399)));
    m_view->showOccurrence(400, 0);
    QCOMPARE(m_view->currentIndex().row(), 399);
}

void TestConversationMarks::occurrenceInALongMessage()
{
    m_messages = madeMessages(20);
    m_messages[10].body =
        u"some words "_s.repeated(800) + u"needle "_s + u"some words "_s.repeated(800);
    update();
    m_view->setFoundText(u"needle"_s);
    m_view->showOccurrence(10, 0);
    const int top = place(10).top() + layoutOf(10)->lineAt(8800, Qt::LeftToRight).top();
    QVERIFY2(std::abs(top - sight().center().y()) < 20, qPrintable(QString::number(top)));
}

void TestConversationMarks::ticks()
{
    show(400);
    auto *marks = m_view->findChild<MarkedScrollBar *>();
    QVERIFY(marks);
    QCOMPARE(marks->tickCount(), 0);
    m_view->setMarkedRows({0, 200, 399});
    QCOMPARE(marks->tickCount(), 3);
    const QImage marked = marks->grab().toImage();
    for (int i = 0; i < 50; ++i)
        m_messages.prepend(madeMessage(-1 - i));
    update();
    QCOMPARE(marks->tickCount(), 3);
    QVERIFY(marks->grab().toImage() != marked);
    m_messages.remove(200, 100);
    update();
    QCOMPARE(marks->tickCount(), 2);
    std::vector<int> all(static_cast<size_t>(m_model->rowCount()));
    std::iota(all.begin(), all.end(), 0);
    m_view->setMarkedRows(all);
    QVERIFY(marks->tickCount() > 100 && marks->tickCount() <= marks->height());
    m_view->setMarkedRows({});
    QCOMPARE(marks->tickCount(), 0);
}

void TestConversationMarks::dayOfWhatIsRead()
{
    show(400);
    int stuck = 0;
    int pushed = 0;
    for (int position = 0; position < 12'000; position += 3) {
        scrollTo(position);
        const QModelIndex first = m_view->indexAt({5, 0});
        const QRect chip = m_view->stickyDayRect();
        if (m_view->stickyDay().isEmpty()) {
            // Its own line is in sight, or the next one has taken its place.
            const bool isPushedOut = place(first.row()).bottom() < 40;
            QVERIFY(isPushedOut ||
                    (!layoutOf(first.row())->day().isNull() &&
                     place(first.row()).top() + layoutOf(first.row())->day().top() >= 0));
            continue;
        }
        ++stuck;
        QCOMPARE(m_view->stickyDay(), first.data(ConversationModel::DayOfRowTextRole).toString());
        QVERIFY(chip.left() >= 0 && chip.right() < sight().width());
        pushed += chip.top() < Theme::tight ? 1 : 0;
        for (int which = first.row() + 1; isInSight(which) && place(which).top() < 100; ++which) {
            if (const QRect line = layoutOf(which)->day(); !line.isNull())
                QVERIFY(line.translated(place(which).topLeft()).top() > chip.bottom());
        }
    }
    QVERIFY(stuck > 1000);
    QVERIFY(pushed > 5);
    QVERIFY(!m_view->grab().isNull());
}

void TestConversationMarks::noDayWithoutTimes()
{
    m_messages = madeMessages(50);
    for (Message &message : m_messages)
        message.time = {};
    update();
    scrollTo(500);
    QCOMPARE(m_view->stickyDay(), QString());
    QVERIFY(m_view->stickyDayRect().isNull());
}

void TestConversationMarks::exactTime()
{
    show(50);
    ToolTips exact;
    exact.setSourceModel(m_model.get());
    m_view->setModel(&exact);
    const auto ask = [this](const QPoint &at) {
        QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &event);
        return QToolTip::text();
    };
    const QRect bubble = layoutOf(49)->bubble();
    const QPoint row = m_view->visualRect(exact.index(49, 0)).topLeft();
    const QString shown = ask(row + bubble.center());
    QVERIFY2(shown.contains(u"&lt;b&gt;08:00:00"_s), qPrintable(shown));
    QToolTip::hideText();
    QTRY_COMPARE(QToolTip::text(), QString());
    const int beside = bubble.left() > 20 ? 2 : sight().width() - 3;
    QCOMPARE(ask(row + QPoint(beside, bubble.center().y())), QString());
    m_view->setModel(m_model.get());
}

void TestConversationMarks::screenReaders()
{
    show(2000);
    const int measured = m_view->measuredRows();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2000);
    for (const int which : {0, 1, 1000, 1999}) {
        QAccessibleInterface *message = list->child(which);
        QVERIFY(message && message->isValid());
        QCOMPARE(message->text(QAccessible::Name),
                 row(which).data(Qt::AccessibleTextRole).toString());
        QCOMPARE(message->parent(), list);
        QCOMPARE(list->indexOfChild(message), which);
        QCOMPARE(message->rect().size(), place(which).size());
        QCOMPARE(bool(message->state().offscreen), !isInSight(which));
    }
    QVERIFY(!list->child(2000));
    const QPoint at = m_view->viewport()->mapToGlobal(place(1999).center());
    QCOMPARE(list->childAt(at.x(), at.y()), list->child(1999));
    QAccessibleInterface *late = list->child(1999);
    m_messages.removeLast();
    update();
    QVERIFY(!late->isValid());
    QCOMPARE(list->childCount(), 1999);
    QVERIFY(m_view->measuredRows() - measured <= 2);
}

QTEST_MAIN(TestConversationMarks)
#include "tst_conversationmarks.moc"

#include "models/ConversationModel.h"
#include "platform/Preferences.h"
#include "reading/FilteredConversation.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/find/DateBar.h"
#include "ui/find/FilterBar.h"
#include "ui/find/FindBar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<int>)

namespace
{

constexpr qint64 start = 1'700'000'000'000;

Conversation conversationOf(const QStringList &bodies, int firstNumber = 0)
{
    ConversationBuilder builder;
    for (int i = 0; i < bodies.size(); ++i) {
        const std::string body = bodies.at(i).toStdString();
        const std::string sid = std::to_string(firstNumber + i);
        const int number = firstNumber + i;
        builder.add(
            {.sid = sid,
             .body = body,
             .mediaUrl = number % 5 == 0 ? "https://example.com/a.png" : ""},
            {.mediaContentType = {},
             .type = number % 5 == 0 ? u"image"_s : u"text"_s,
             .direction = number % 2 ? MessageDirection::Outbound : MessageDirection::Inbound,
             .status = number % 7 == 0 ? u"failed"_s : u"read"_s},
            QDateTime::fromMSecsSinceEpoch(start + number * 3'600'000LL, Qt::UTC));
    }
    return builder.take();
}

template <class W>
W *child(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    if (!found)
        qFatal("There is no %s.", qPrintable(name));
    return found;
}

QString text(const QWidget &parent, const QString &label)
{
    return child<QLabel>(parent, label)->text();
}

/// As the window does it: what is pressed goes to where the focus is.
void type(const QString &keys)
{
    QTest::keyClicks(QApplication::focusWidget(), keys);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

using Place = std::pair<int, int>;

Place lastOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Place(-2, -2)
                         : Place(spy.last().at(0).toInt(), spy.last().at(1).toInt());
}

std::vector<int> lastRows(const QSignalSpy &spy)
{
    return spy.last().at(0).value<std::vector<int>>();
}

} // namespace

/// The bars above the conversation, driven by the keyboard.
class TestFindBar : public QObject
{
    Q_OBJECT

private:
    /// A window with the bars, and a view in their place that only has the focus before.
    struct Page {
        Page()
        {
            for (QAction *action : actions.actions())
                window.addAction(action);
            window.setLayout(new QVBoxLayout);
            reading->setFocusPolicy(Qt::StrongFocus);
            for (QWidget *part : std::initializer_list<QWidget *>{find, filter, date, reading})
                window.layout()->addWidget(part);
            QObject::connect(actions.action(command::find), &QAction::triggered, find,
                             [this] { find->open(); });
            QObject::connect(actions.action(command::goToDate), &QAction::triggered, date,
                             &DateBar::open);
            window.resize(700, 300);
            window.show();
            reading->setFocus();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("The window isn't active.");
        }

        const Theme theme{Scheme::Light, QApplication::font()};
        QTemporaryDir folder;
        Preferences preferences{folder.filePath(u"preferences.ini"_s)};
        ActionRegistry actions{theme, preferences};
        QWidget window;
        FindBar *find = new FindBar(theme, actions);
        FilterBar *filter = new FilterBar;
        DateBar *date = new DateBar(theme, QTimeZone("Europe/Amsterdam"));
        QWidget *reading = new QWidget;
        QSignalSpy current{find, &FindBar::current};
        QSignalSpy shifted{find, &FindBar::currentRowChanged};
        QSignalSpy hits{find, &FindBar::hitsChanged};
        QSignalSpy marked{find, &FindBar::textChanged};
        QSignalSpy closed{find, &FindBar::closed};

        QString count() const { return text(window, u"findCount"_s); }
        void openAndType(const QString &keys)
        {
            press(Qt::Key_F, Qt::ControlModifier);
            type(keys);
        }
    };

    const QStringList m_bodies{u"Äpfel, Apfel, apfel"_s,
                               u"Birnen"_s,
                               u"noch ein APFEL"_s,
                               u"nichts"_s,
                               u"apfel"_s,
                               u"Ende"_s};

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::vector<int>>(); }

    void findsWhileTyping()
    {
        Page page;
        page.find->setConversation(conversationOf(m_bodies));
        QVERIFY(!page.find->isVisible());
        page.openAndType(u"aPf"_s);
        QVERIFY(page.find->isVisible());
        QTRY_COMPARE(page.count(), u"1 of 5"_s);
        QCOMPARE(page.marked.last().at(0).toString(), u"aPf"_s);
        QCOMPARE(lastOf(page.current), Place(4, 0));
        QCOMPARE(lastRows(page.hits), (std::vector<int>{0, 2, 4}));
        type(u"x"_s);
        QTRY_COMPARE(page.count(), u"Nothing found"_s);
        QCOMPARE(child<QWidget>(page.window, u"findField"_s)->property("invalid").toString(),
                 u"true"_s);
        QVERIFY(lastRows(page.hits).empty());
        press(Qt::Key_Backspace);
        QTRY_COMPARE(page.count(), u"1 of 5"_s);
        QCOMPARE(child<QWidget>(page.window, u"findField"_s)->property("invalid").toString(),
                 QString());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTRY_COMPARE(page.count(), QString());
    }

    void goesFromOneToTheNext()
    {
        Page page;
        page.find->setConversation(conversationOf(m_bodies));
        page.openAndType(u"apfel"_s);
        QTRY_COMPARE(page.count(), u"1 of 5"_s);
        press(Qt::Key_Return);
        QCOMPARE(page.count(), u"2 of 5"_s);
        QCOMPARE(lastOf(page.current), Place(2, 0));
        press(Qt::Key_F3);
        // From below: the last one in its text first.
        QCOMPARE(lastOf(page.current), Place(0, 2));
        press(Qt::Key_F3);
        press(Qt::Key_F3);
        QCOMPARE(lastOf(page.current), Place(0, 0));
        QCOMPARE(page.count(), u"5 of 5"_s);
        press(Qt::Key_F3);
        QCOMPARE(lastOf(page.current), Place(4, 0));
        QCOMPARE(page.count(), u"1 of 5, from the newest again"_s);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(lastOf(page.current), Place(0, 0));
        QCOMPARE(page.count(), u"5 of 5, from the oldest again"_s);
        press(Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(page.count(), u"4 of 5"_s);
        // Typing on goes on from there.
        const qsizetype before = page.current.size();
        press(Qt::Key_Backspace);
        QCOMPARE(page.marked.last().at(0).toString(), u"apfe"_s);
        QTRY_COMPARE(page.current.size(), before + 1);
        QTRY_COMPARE(page.count(), u"4 of 5"_s);
        QCOMPARE(lastOf(page.current), Place(0, 1));
        // With the buttons as well, which are reached by the keyboard.
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"findNext"_s);
        press(Qt::Key_Space);
        QCOMPARE(page.count(), u"5 of 5"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QCOMPARE(page.count(), u"4 of 5"_s);
        press(Qt::Key_Tab);
        QCOMPARE(page.closed.size(), 0);
        press(Qt::Key_Space);
        QCOMPARE(page.closed.size(), 1);
    }

    void keepsItsTextWhenClosed()
    {
        Page page;
        page.find->setConversation(conversationOf(m_bodies));
        page.openAndType(u"birne"_s);
        QTRY_COMPARE(page.count(), u"1 of 1"_s);
        press(Qt::Key_Escape);
        QVERIFY(!page.find->isVisible());
        QCOMPARE(page.closed.size(), 1);
        QCOMPARE(page.marked.last().at(0).toString(), QString());
        QVERIFY(lastRows(page.hits).empty());
        page.reading->setFocus();
        const qsizetype before = page.current.size();
        press(Qt::Key_F, Qt::ControlModifier);
        // Marked again, but nobody is taken there before they ask for it.
        QTRY_COMPARE(lastRows(page.hits), (std::vector<int>{1}));
        QCOMPARE(page.current.size(), before);
        auto *field = child<QLineEdit>(page.window, u"findField"_s);
        QCOMPARE(field->selectedText(), u"birne"_s);
        press(Qt::Key_Return);
        QCOMPARE(page.current.size(), before + 1);
        QCOMPARE(page.count(), u"1 of 1"_s);
        // F3 opens it and goes there.
        press(Qt::Key_Escape);
        page.reading->setFocus();
        press(Qt::Key_F3);
        QTRY_COMPARE(page.current.size(), before + 2);
        QVERIFY(page.find->isVisible());
        // What is selected in the conversation is looked for instead.
        page.find->open(u"Ende\nof the line"_s);
        QCOMPARE(field->text(), u"Ende"_s);
        QTRY_COMPARE(lastRows(page.hits), (std::vector<int>{5}));
    }

    void staysPutWhenTheConversationChanges()
    {
        Page page;
        QStringList bodies = m_bodies;
        page.find->setConversation(conversationOf(bodies, 100));
        page.openAndType(u"apfel"_s);
        QTRY_COMPARE(page.count(), u"1 of 5"_s);
        press(Qt::Key_F3);
        QCOMPARE(lastOf(page.current), Place(2, 0));
        const qsizetype before = page.current.size();

        bodies.append(u"apfel apfel"_s);
        page.find->setConversation(conversationOf(bodies, 100));
        QTRY_COMPARE(page.count(), u"4 of 7"_s);
        QCOMPARE(lastRows(page.hits), (std::vector<int>{0, 2, 4, 6}));
        QCOMPARE(page.shifted.size(), 0);

        // Older ones come in before.
        bodies = QStringList{u"apfel"_s, u"alt"_s} + bodies;
        page.find->setConversation(conversationOf(bodies, 98));
        QTRY_COMPARE(page.count(), u"4 of 8"_s);
        QCOMPARE(lastOf(page.shifted), Place(4, 0));
        QCOMPARE(page.current.size(), before);
        press(Qt::Key_F3);
        QCOMPARE(lastOf(page.current), Place(2, 2));

        // The message is gone: at the newest, but nobody is taken there unasked.
        page.find->setConversation(conversationOf({u"apfel"_s, u"apfel"_s}, 200));
        QCOMPARE(lastOf(page.shifted), Place(-1, -1));
        QTRY_COMPARE(page.count(), u"1 of 2"_s);
        QCOMPARE(page.current.size(), before + 1);
        press(Qt::Key_F3);
        QCOMPARE(lastOf(page.current), Place(1, 0));

        // Nobody's conversation: no row of it is told any more.
        page.find->setConversation({});
        QVERIFY(lastRows(page.hits).empty());
        QTRY_COMPARE(page.count(), u"Nothing found"_s);
        QVERIFY(!child<QWidget>(page.window, u"findNext"_s)->isEnabled());
    }

    void manyHits()
    {
        Page page;
        page.find->setConversation(conversationOf(QStringList(60'000, u"ein Apfel"_s)));
        page.openAndType(u"apfel"_s);
        QTRY_COMPARE(lastOf(page.current), Place(59'999, 0));
        QTRY_COMPARE(page.count(), u"1 of %1"_s.arg(QLocale().toString(60'000)));
        const std::vector<int> rows = lastRows(page.hits);
        QCOMPARE(rows.size(), size_t(60'000));
        QVERIFY(std::is_sorted(rows.begin(), rows.end()));
        QCOMPARE(page.current.size(), 1);
    }

    void saysWhatItIs()
    {
        Page page;
        page.find->setConversation(conversationOf(m_bodies));
        page.openAndType(u"apfel"_s);
        QTRY_COMPARE(page.count(), u"1 of 5"_s);
        auto *field =
            QAccessible::queryAccessibleInterface(child<QLineEdit>(page.window, u"findField"_s));
        QCOMPARE(field->text(QAccessible::Name), u"Find in the conversation"_s);
        QCOMPARE(field->text(QAccessible::Description), u"1 of 5"_s);
        page.filter->open();
        page.date->open();
        for (const QToolButton *button : page.window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }

    void filters()
    {
        Page page;
        FilteredConversation filtered;
        const Conversation conversation = conversationOf(QStringList(35, u"x"_s));
        connect(page.filter, &FilterBar::filterChanged, &filtered,
                &FilteredConversation::setFilter);
        connect(&filtered, &FilteredConversation::changed, page.filter,
                [&] { page.filter->setShown(filtered.shown().size()); });
        QSignalSpy changed(page.filter, &FilterBar::filterChanged);
        page.filter->setConversation(conversation);
        filtered.setSource(conversation);
        page.filter->open();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterAll"_s);
        QCOMPARE(text(page.window, u"filterCount"_s), QString());

        // One choice of three, and as such one stop of Tab.
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterTheirs"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.filter->filter().direction, MessageDirection::Inbound);
        QCOMPARE(text(page.window, u"filterCount"_s), u"18 of 35"_s);
        press(Qt::Key_Right);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(text(page.window, u"filterCount"_s), u"17 of 35"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterType"_s);
        press(Qt::Key_Down);
        QCOMPARE(page.filter->filter().type, u"image"_s);
        QCOMPARE(text(page.window, u"filterCount"_s), u"3 of 35"_s);
        // At the end of the first line.
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterClose"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(page.filter->filter().onlyWithMedia);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(page.filter->filter().onlyUndelivered);
        QCOMPARE(text(page.window, u"filterCount"_s), u"0 of 35"_s);
        QCOMPARE(changed.size(), 5);

        // A refresh changes nothing of what is chosen, though the type is gone.
        page.filter->setConversation(conversationOf({u"x"_s}, 1));
        QCOMPARE(child<QComboBox>(page.window, u"filterType"_s)->currentText(), u"image"_s);
        QCOMPARE(changed.size(), 5);

        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterClear"_s);
        press(Qt::Key_Space);
        QCOMPARE(changed.size(), 6);
        QVERIFY(page.filter->filter().passesAll());
        QVERIFY(child<QToolButton>(page.window, u"filterAll"_s)->isChecked());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterAll"_s);
        QCOMPARE(filtered.shown(), conversation);

        // Closed, it hides nothing any more.
        QSignalSpy closed(page.filter, &FilterBar::closed);
        press(Qt::Key_Right);
        QVERIFY(!page.filter->filter().passesAll());
        press(Qt::Key_Escape);
        QVERIFY(!page.filter->isVisible());
        QVERIFY(page.filter->filter().passesAll());
        QCOMPARE(closed.size(), 1);
    }

    void typesAreTheServicesWords()
    {
        FilterBar bar;
        ConversationBuilder builder;
        for (const QString &type : {u"<b>a</b>"_s, u"b\nc"_s, QString(500, u'z')})
            builder.add({}, {.mediaContentType = {}, .type = type, .status = {}}, {});
        for (int i = 0; i < 1000; ++i)
            builder.add({}, {.mediaContentType = {}, .type = u"y%1"_s.arg(i), .status = {}}, {});
        bar.setConversation(builder.take());
        auto *types = child<QComboBox>(bar, u"filterType"_s);
        QVERIFY(types->count() < 40);
        QCOMPARE(types->itemText(1), u"<b>a</b>"_s);
        QCOMPARE(types->itemText(2), u"b c"_s);
    }

    void goesToADate()
    {
        Page page;
        QSignalSpy chosen(page.date, &DateBar::dateChosen);
        const auto note = [&] {
            return text(page.window, u"dateNote"_s);
        };
        const auto enter = [&](const QString &typed) {
            press(Qt::Key_A, Qt::ControlModifier);
            type(typed);
            press(Qt::Key_Return);
        };
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(page.date->isVisible());
        QCOMPARE(note(), u"No message has a time."_s);

        // From the 14th of November 2023 on, one an hour; then one much later.
        ConversationBuilder builder;
        for (int hour = 0; hour < 48; ++hour)
            builder.add({}, {},
                        QDateTime::fromMSecsSinceEpoch(start + hour * 3'600'000LL, Qt::UTC));
        builder.add({}, {}, QDateTime(QDate(2024, 2, 1), QTime(12, 0), QTimeZone::utc()));
        page.date->setConversation(builder.take());
        QVERIFY(note().contains(u"2023"_s) && note().contains(u"2024"_s));
        page.date->open();

        enter(u"2023-11-15"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).toDate(), QDate(2023, 11, 15));
        // It began at 22:13 in UTC, which is 23:13 in Amsterdam.
        QCOMPARE(chosen.last().at(1).toInt(), 1);
        enter(QLocale().toString(QDate(2023, 11, 16), QLocale::ShortFormat));
        QCOMPARE(chosen.last().at(1).toInt(), 25);
        enter(u"2023-12-24"_s);
        QCOMPARE(chosen.last().at(0).toDate(), QDate(2024, 2, 1));
        QVERIFY(note().startsWith(u"No messages on that day; the next are of"_s));
        enter(u"2030-01-01"_s);
        QCOMPARE(chosen.last().at(1).toInt(), 48);
        QVERIFY(note().startsWith(u"The conversation ends on"_s));
        enter(u"1999-01-01"_s);
        QCOMPARE(chosen.last().at(1).toInt(), 0);
        QVERIFY(note().startsWith(u"The conversation begins on"_s));
        QCOMPARE(chosen.size(), 5);
        enter(u"<b>some day</b>"_s);
        QCOMPARE(chosen.size(), 5);
        QVERIFY(note().startsWith(u"That is no date."_s));
        type(u"2"_s);
        QVERIFY(note().startsWith(u"From"_s));

        // From the calendar, by the keyboard.
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"dateCalendar"_s);
        auto *calendar = page.window.findChild<QCalendarWidget *>(u"dateChoice"_s);
        QCOMPARE(calendar->minimumDate(), QDate(2023, 11, 14));
        QCOMPARE(calendar->maximumDate(), QDate(2024, 2, 1));
        Q_EMIT calendar->activated(QDate(2023, 11, 15));
        QCOMPARE(chosen.last().at(1).toInt(), 1);

        press(Qt::Key_Escape);
        QVERIFY(!page.date->isVisible());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"

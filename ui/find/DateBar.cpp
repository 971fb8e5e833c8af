#include "ui/find/DateBar.h"

#include "reading/TypedDate.h"
#include "text/PlainSigns.h"
#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/Look.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Icons.h"

#include <QCalendarWidget>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

DateBar::DateBar(const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent),
      m_zone(zone),
      m_field(new QLineEdit),
      m_open(new QToolButton),
      m_calendar(new QCalendarWidget),
      m_go(new QToolButton),
      m_note(new PlainLabel({}, u"muted"_s)),
      m_close(new CloseButton(tr("Stop looking for a day")))
{
    build(theme);
    buildCalendar(theme);
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { close(); });
    connect(m_field, &QLineEdit::returnPressed, this, &DateBar::goToTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showRange(); });
    connect(m_go, &QToolButton::clicked, this, &DateBar::goToTyped);
    connect(m_close, &QToolButton::clicked, this, &DateBar::close);
    showRange();
    hide();
}

void DateBar::build(const Theme &theme)
{
    setObjectName(u"dateBar"_s);
    setProperty("look", u"above"_s);
    m_field->setObjectName(u"dateField"_s);
    m_field->setAccessibleName(tr("Go to date"));
    m_field->addAction(themedIcon(theme, u"view-calendar"_s, Role::MutedText),
                       QLineEdit::LeadingPosition);
    m_open->setObjectName(u"dateCalendar"_s);
    m_open->setText(tr("Calendar"));
    m_open->setAccessibleName(tr("Choose the day from a calendar"));
    m_open->setToolTip(tr("Choose the day from a calendar"));
    m_open->setProperty("look", u"quiet"_s);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_go->setObjectName(u"dateGo"_s);
    m_go->setText(tr("Go"));
    m_go->setAccessibleName(tr("Go to that day"));
    m_go->setProperty("look", u"toggle"_s);
    m_go->setFocusPolicy(Qt::StrongFocus);
    m_note->setObjectName(u"dateNote"_s);
    setType(*m_note, TypeSize::Small);
    m_note->setWordWrap(true);
    m_close->setObjectName(u"dateClose"_s);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    layout->setHorizontalSpacing(Theme::tight);
    layout->setVerticalSpacing(Theme::tight);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_field, 0, 0);
    layout->addWidget(m_go, 0, 1);
    layout->addWidget(m_open, 0, 2);
    layout->addWidget(m_close, 0, 3);
    layout->addWidget(m_note, 1, 0, 1, 4);
    setFocusProxy(m_field);
}

void DateBar::buildCalendar(const Theme &theme)
{
    m_calendar->setObjectName(u"dateChoice"_s);
    m_calendar->setAccessibleName(tr("Days of the conversation"));
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Weekends would be red, which says that something is wrong everywhere else.
    QTextCharFormat plain;
    plain.setForeground(theme.color(Role::Text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    auto *menu = new QMenu(this);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(m_calendar);
    menu->addAction(holder);
    m_open->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_calendar,
            [this] { m_calendar->setFocus(Qt::PopupFocusReason); });
    const auto choose = [this, menu](QDate day) {
        menu->close();
        m_field->setText(QLocale().toString(day, QLocale::ShortFormat));
        goTo(day);
    };
    // Enter, and a click.
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
}

void DateBar::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    const DayRange days = daysOf(conversation, m_zone);
    if (std::exchange(m_days, days) == days)
        return;
    m_field->setEnabled(m_days.first.isValid());
    m_open->setEnabled(m_days.first.isValid());
    m_go->setEnabled(m_days.first.isValid());
    if (m_days.first.isValid()) {
        m_calendar->setDateRange(m_days.first, m_days.last);
        m_calendar->setSelectedDate(m_days.last);
    }
    showRange();
}

void DateBar::open()
{
    show();
    showRange();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DateBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void DateBar::showRange()
{
    if (!m_days.first.isValid()) {
        say(tr("No message has a time."));
        return;
    }
    const QLocale locale;
    m_field->setPlaceholderText(tr("%1, for instance", "a date as it may be typed")
                                    .arg(locale.toString(m_days.last, QLocale::ShortFormat)));
    say(m_days.first == m_days.last
            ? tr("All messages are of %1.")
                  .arg(inSentence(locale.toString(m_days.first, QLocale::LongFormat)))
            : tr("From %1 to %2.", "two dates")
                  .arg(inSentence(locale.toString(m_days.first, QLocale::LongFormat)),
                       inSentence(locale.toString(m_days.last, QLocale::LongFormat))));
}

void DateBar::say(const QString &sentence, bool isProblem)
{
    m_note->setText(sentence);
    setLook(*m_note, "look", isProblem ? u"error"_s : u"muted"_s);
    setLook(*m_field, "invalid", isProblem ? u"true"_s : QString());
    m_field->setAccessibleDescription(sentence);
}

void DateBar::goToTyped()
{
    if (!m_days.first.isValid())
        return;
    const QLocale locale;
    const QDate day = typedDate(m_field->text(), locale, m_days.last);
    if (day.isValid())
        goTo(day);
    else
        say(tr("That is no date. Type it like %1 or %2.")
                .arg(inSentence(locale.toString(m_days.last, QLocale::ShortFormat)),
                     inSentence(m_days.last.toString(Qt::ISODate))),
            true);
    if (!day.isValid())
        announce(*this, m_note->text());
}

void DateBar::goTo(QDate day)
{
    const QLocale locale;
    const QDate sought = std::min(day, m_days.last);
    const auto row = static_cast<int>(rowOfDay(m_conversation, sought, m_zone));
    const QDate found = dayAt(m_conversation, row, m_zone);
    const QString text = locale.toString(found, QLocale::LongFormat);
    if (day < m_days.first)
        say(tr("The conversation begins on %1.").arg(inSentence(text)));
    else if (day > m_days.last)
        say(tr("The conversation ends on %1.").arg(inSentence(text)));
    else if (found != day)
        say(tr("No messages on that day; the next are of %1.").arg(inSentence(text)));
    else
        say(text);
    announce(*this, m_note->text());
    m_calendar->setSelectedDate(found);
    Q_EMIT dateChosen(found, row);
}

} // namespace contactdesk

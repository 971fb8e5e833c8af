#pragma once

#include "reading/ConversationDays.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QToolButton;

namespace contactdesk
{

/// Goes to a day of the conversation: typed in the reader's language or as 2026-11-20, or chosen
/// from a calendar. Hidden until it is opened.
class DateBar : public QFrame
{
    Q_OBJECT

public:
    /// `zone` is where the days begin.
    DateBar(const Theme &theme, const QTimeZone &zone, QWidget *parent = nullptr);

    /// What is shown from now on.
    void setConversation(const Conversation &conversation);

public Q_SLOTS:
    void open();
    void close();

Q_SIGNALS:
    /// The agent wants to see that day, of which `row` is the first message: the day that was
    /// chosen or, if it has no messages, the next that has any, and behind the last day the last.
    void dateChosen(QDate day, int row);
    void closed();

private:
    void build(const Theme &theme);
    void buildCalendar(const Theme &theme);
    void goToTyped();
    void goTo(QDate day);
    void showRange();
    void say(const QString &sentence, bool isProblem = false);

    QTimeZone m_zone;
    QLineEdit *m_field;
    QToolButton *m_open;
    QCalendarWidget *m_calendar;
    QToolButton *m_go;
    QLabel *m_note;
    QToolButton *m_close;

    Conversation m_conversation;
    DayRange m_days;
};

} // namespace contactdesk

#pragma once

#include "domain/Clock.h"
#include "journal/Entry.h"
#include "ui/common/Section.h"

#include <QTimer>

class QLabel;
class QListView;
class QPushButton;

namespace contactdesk
{

class PageStack;
class CloseButton;
class Journal;
class Outbox;
class QueueModel;

/// The changes that this computer still owes the service: what, whom, when and why, and what can
/// be done about the selected one.
class QueuePanel : public Section
{
    Q_OBJECT

public:
    /// All must outlive this widget.
    QueuePanel(const Theme &theme, Journal &journal, Outbox &outbox, QueueModel &queue, Clock clock,
               QWidget *parent = nullptr);

    /// Selects an entry, if it is open.
    void select(EntryId id);

Q_SIGNALS:
    void openRequested(const contactdesk::ContactId &contact);
    /// A creation or an update is to be typed anew.
    void editRequested(contactdesk::EntryId id);
    /// It is to be given up; the agent was asked.
    void discardRequested(contactdesk::EntryId id);
    /// Fields of it are in conflict: to be chosen.
    void decideRequested(contactdesk::EntryId id);
    void closed();

private:
    QWidget *newDetails();
    void wireButtons();
    QModelIndex current() const;
    ContactId currentContact() const;
    void showCount();
    void showState();
    void showCurrent();
    void activate();
    /// Asks whether the selected one is to be given up, in the place of the buttons.
    void askToDiscard();
    void setAsking(EntryId id);

    Journal &m_journal;
    Outbox &m_outbox;
    QueueModel &m_queue;
    const Clock m_clock;
    /// The ages in the rows go on.
    QTimer m_timer{this};
    QLabel *m_state;
    QPushButton *m_tryNow;
    PageStack *m_pages;
    QListView *m_view;
    CloseButton *m_close;
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_decide;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_discard;
    QWidget *m_buttons;
    QWidget *m_question;
    QLabel *m_questionText;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    /// The entry of which is asked whether to discard it; invalid if none is.
    EntryId m_asking;
};

} // namespace contactdesk

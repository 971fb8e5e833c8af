#pragma once

#include "journal/Entry.h"
#include "models/EntryText.h"
#include "ui/common/Keepsake.h"
#include "ui/common/PageStack.h"
#include "ui/theme/Theme.h"

namespace contactdesk
{

class ActionRegistry;
class ConflictPanel;
class ConversationPane;
class Desk;
class FindEverywherePanel;
class HistoryPanel;
class Preferences;
class QueueChip;
class QueueModel;
class QueuePanel;
class TakeOverChip;
class TakeOverModel;
class TakeOverPanel;

/// The right of the window: the conversation of the open contact, or what the agent has put in its
/// place: the queue, the choice in a conflict, the history, what is found in all conversations.
class SidePane : public PageStack, public Keepsake
{
    Q_OBJECT

public:
    SidePane(const Theme &theme, Desk &desk, Preferences &preferences, ActionRegistry &actions,
             QWidget *parent = nullptr);

    /// For the status line, whose it becomes.
    QueueChip *newChip(const Theme &theme);
    /// The same.
    TakeOverChip *newTakeOverChip(const Theme &theme);
    void showConflict(EntryId id);

    QWidget *conversation() const;
    /// One of the pages, as it is; says nothing of it.
    void showPage(QWidget *page) { setCurrentWidget(page); }
    /// What a page is about, in a word or two.
    QString title(const QWidget *page) const;
    /// Which page is shown, and what was chosen in a conflict.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}

Q_SIGNALS:
    /// The agent wants to see the present page.
    void shown();
    /// The agent is done with a page; the one before is there again.
    void left();
    void openRequested(const contactdesk::ContactId &contact);
    void editRequested(contactdesk::EntryId id);
    /// A number or an address that stands in a message.
    void lookUpRequested(const QString &key);
    /// Something worth a word in the status line.
    void said(const QString &sentence);

private:
    void wireQueue();
    void wireHistory();
    void wireTakeOvers(ActionRegistry &actions);
    void showTakeOvers();
    void wireFinding(ActionRegistry &actions);
    void showQueue();
    void showHistory();
    void showConversation();
    void leave();
    void turnBackTo(QWidget *page);
    void turnTo(QWidget *page);
    bool isOnShownPage() const;
    void followContact();
    ListTitles titles() const;

    Desk &m_desk;
    ActionRegistry &m_actions;
    QueueModel *m_model;
    TakeOverModel *m_takenOver;
    ConversationPane *m_conversation;
    QueuePanel *m_queue;
    ConflictPanel *m_conflict;
    HistoryPanel *m_history;
    FindEverywherePanel *m_findEverywhere;
    TakeOverPanel *m_takeOvers;
    /// What a conflict goes back to when it is settled or left.
    QWidget *m_before;
};

} // namespace contactdesk

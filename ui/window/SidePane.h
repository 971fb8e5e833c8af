#pragma once

#include "journal/Entry.h"
#include "models/EntryText.h"
#include "ui/theme/Theme.h"

#include <QStackedWidget>

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

/// The right of the window: the conversation of the open contact, or what the agent has put in its
/// place: the queue, the choice in a conflict, the history, what is found in all conversations.
class SidePane : public QStackedWidget
{
    Q_OBJECT

public:
    SidePane(const Theme &theme, Desk &desk, Preferences &preferences, ActionRegistry &actions,
             QWidget *parent = nullptr);

    /// For the status line, whose it becomes.
    QueueChip *newChip(const Theme &theme);
    void showConflict(EntryId id);

Q_SIGNALS:
    void openRequested(const contactdesk::ContactId &contact);
    void editRequested(contactdesk::EntryId id);
    /// A number or an address that stands in a message.
    void lookUpRequested(const QString &key);
    /// Something worth a word in the status line.
    void said(const QString &sentence);

private:
    void wireQueue();
    void wireHistory();
    void wireFinding(ActionRegistry &actions);
    void showQueue();
    void showHistory();
    void showConversation();
    void followContact();
    ListTitles titles() const;

    Desk &m_desk;
    QueueModel *m_model;
    ConversationPane *m_conversation;
    QueuePanel *m_queue;
    ConflictPanel *m_conflict;
    HistoryPanel *m_history;
    FindEverywherePanel *m_findEverywhere;
    /// What a conflict goes back to when it is settled or left.
    QWidget *m_before;
};

} // namespace contactdesk

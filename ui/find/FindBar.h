#pragma once

#include "domain/Conversation.h"
#include "reading/FoundHits.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace contactdesk
{

class ActionRegistry;
class MessageFinder;
class SettledAnnouncement;

/// Finds a text in the conversation that is shown: marks it while it is typed, says how often it
/// occurs, and goes from one to the next. It is at the newest first, since that is where reading
/// begins; the next one is the next older. Hidden until it is opened; it keeps its text.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// The commands for the next and the previous hit are answered here; that for finding isn't,
    /// since what is selected is known elsewhere.
    FindBar(const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);

    /// What is shown from now on. The agent stays at the same message if that is still there, in
    /// whatever row; somebody else's conversation is best announced by an empty one.
    void setConversation(const Conversation &conversation);
    QString text() const;

public Q_SLOTS:
    /// Shows the bar with that text, or with that of the last time if it is empty; marks it, but
    /// takes the agent nowhere.
    void open(const QString &suggestion = {});
    void close();
    /// Goes on to the next older occurrence, or back to the next newer one; opens the bar first if
    /// it is closed.
    /// @{
    void next();
    void previous();
    /// @}

Q_SIGNALS:
    /// What is to be marked; "" for nothing.
    void textChanged(const QString &text);
    /// The rows in which it was found, rising; ever more of them while it is looked for.
    void hitsChanged(const std::vector<int> &rows);
    /// The agent wants to see the `nth` occurrence in a row, from 0.
    void current(int row, int nth);
    /// The occurrence that the agent is at is another one now without the agent having moved, for
    /// the conversation has changed: nothing should scroll. -1 for none.
    void currentRowChanged(int row, int nth);
    void closed();

private:
    void build(const Theme &theme, const ActionRegistry &actions);
    void wire(ActionRegistry &actions);
    void find(int fromRow, int fromNth);
    void findTyped();
    void take(const QList<MessageHit> &hits);
    void finish();
    void step(FoundHits::Step (FoundHits::*go)(), const QString &aroundNote);
    void goToPlace();
    void tellHits();
    void showCount(const QString &note = {});
    QString countText() const;

    MessageFinder *m_finder;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    /// How often the text occurs, once nobody types any more.
    SettledAnnouncement *m_outcome;

    Conversation m_conversation;
    FoundHits m_hits;
    /// What has been found and not yet told: a few times a second is often enough.
    QTimer m_toTell;
    double m_fraction = 0;
    /// Whether the agent has gone anywhere by themselves: typing more goes on from there.
    bool m_hasMoved = false;
    /// The agent is to be taken to the place as soon as it is known, for they have typed.
    bool m_isToBeTaken = false;
    /// The agent has been taken to the place.
    bool m_isThere = false;
};

} // namespace contactdesk

#pragma once

#include "domain/Clock.h"
#include "ui/takealong/TakeAlong.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace contactdesk
{

class PageStack;
class ActionRegistry;
class AgeLabel;
class ConversationModel;
class ConversationView;
class Desk;
class EmptyState;
class MessageDelegate;
class MessageTargets;
class NoticeBar;
class PictureViewer;
class Preferences;
class ReadingTools;
class ReportButton;
class TakeAlongPanel;

/// The conversation of the open contact, the newest at the bottom, or why there is none to show;
/// above it what helps with reading it.
class ConversationPane : public QFrame
{
    Q_OBJECT

public:
    /// All of these must outlive this widget.
    ConversationPane(const Theme &theme, Desk &desk, Preferences &preferences,
                     ActionRegistry &actions, QWidget *parent = nullptr);

    /// Goes to the message that was written then, in milliseconds since 1970 in UTC, as soon as the
    /// conversation of whoever is open has come so far, and marks a text in it.
    void showMessage(qint64 timestamp, const QString &text);

Q_SIGNALS:
    /// A number or an address of which the agent wants to see the contact.
    void lookUpRequested(const QString &key);
    /// Something worth a word in the status line; "" when it no longer is.
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct WantedMessage {
        qint64 timestamp = 0;
        QString text;
    };

    QWidget *newHeading(ActionRegistry &actions);
    void layOut(ActionRegistry &actions);
    void setUpView(ActionRegistry &actions);
    void wireTargets();
    void wireTakingAlong(ActionRegistry &actions);
    void wireChoices(Preferences &preferences, ActionRegistry &actions);
    void startAnother();
    void update();
    void showPage();
    void showCount();
    void tellArrivals(const Conversation &conversation);
    void showAge();
    void showEmpty(const QString &title, const QString &text, bool canRetry = false);
    void showWanted();
    void followSight();
    TakeAlong takeAlong() const;
    void copyWithTime();

    Desk &m_desk;
    Preferences &m_preferences;
    ConversationModel *m_model;
    ConversationView *m_view;
    MessageDelegate *m_delegate;
    ReadingTools *m_tools;
    PictureViewer *m_viewer;
    MessageTargets *m_targets;
    TakeAlongPanel *m_takeAlong;
    QLabel *m_count;
    AgeLabel *m_age;
    NoticeBar *m_notice;
    PageStack *m_pages;
    EmptyState *m_empty;
    QPushButton *m_retry;
    ReportButton *m_report;
    std::optional<WantedMessage> m_wanted;
    /// The time of the newest message of this conversation that is known to the agent.
    std::optional<qint64> m_newest;
};

} // namespace contactdesk

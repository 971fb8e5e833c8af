#pragma once

#include "domain/Clock.h"
#include "reading/ConversationDigest.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace contactdesk
{

class ActivityPlot;

/// What there is to know of a conversation at a glance: who waits for whom, counts, and when there
/// was how much to read. Kept true as time passes.
class OverviewPanel : public QFrame
{
    Q_OBJECT

public:
    OverviewPanel(const Theme &theme, Clock clock, QWidget *parent = nullptr);

    /// A long one is counted in the background; what is told stays until that is done.
    void setConversation(const Conversation &conversation);
    /// Of the person, untrusted; "" if it isn't known.
    void setName(const QString &name);
    /// Another contact: nothing is told until their conversation is counted.
    void clear();

Q_SIGNALS:
    /// A day of the plot was chosen, one with messages.
    void dayActivated(const QDate &day);

private:
    void update();
    void tell();

    Clock m_clock;
    QString m_name;
    ConversationDigest m_digest;
    QTimer m_timer{this};
    QLabel *m_waiting;
    QLabel *m_counts;
    QLabel *m_times;
    ActivityPlot *m_plot;
};

} // namespace contactdesk

#pragma once

#include "reading/MessageFilter.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace contactdesk
{

class SettledAnnouncement;

/// Which messages of the conversation are shown: whose, of which type, with media, not delivered.
/// Every change counts at once. Hidden until it is asked for.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The whole conversation: what it has is offered. Another one's filter should be cleared.
    void setConversation(const Conversation &conversation);
    /// How many of its messages are shown.
    void setShown(qsizetype messages);
    const MessageFilter &filter() const { return m_filter; }

public Q_SLOTS:
    void open();
    /// Hides the bar and shows all messages again.
    void close();
    /// Lets all messages pass.
    void clear();

Q_SIGNALS:
    void filterChanged(const contactdesk::MessageFilter &filter);
    void closed();

private:
    void build();
    QToolButton *newToggle(const QString &name, const QString &text, const QString &spoken);
    void offerTypes(const QStringList &types);
    void read();
    void showCount();

    QButtonGroup *m_directions;
    QComboBox *m_type;
    QToolButton *m_media;
    QToolButton *m_undelivered;
    QLabel *m_count;
    QToolButton *m_clear;
    QToolButton *m_close;
    SettledAnnouncement *m_outcome;

    MessageFilter m_filter;
    qsizetype m_all = 0;
    qsizetype m_shown = 0;
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::MessageFilter)

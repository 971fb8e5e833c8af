#pragma once

#include "domain/Clock.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace contactdesk
{

class ActionRegistry;
class AgeLabel;
class ConversationModel;
class ConversationView;
class EmptyState;
class NoticeBar;
class OpenContact;
class ReportButton;

/// The conversation of the open contact, the newest at the bottom, or why there is none to show.
class ConversationPane : public QFrame
{
    Q_OBJECT

public:
    ConversationPane(const Theme &theme, OpenContact &contact, ActionRegistry &actions, Clock clock,
                     QWidget *parent = nullptr);

private:
    void startAnother();
    void update();
    void showAge();
    void showEmpty(const QString &title, const QString &text, bool canRetry = false);
    void copyMessage();

    OpenContact &m_contact;
    ConversationModel *m_model;
    QLabel *m_count;
    AgeLabel *m_age;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    ConversationView *m_view;
    EmptyState *m_empty;
    QPushButton *m_retry;
    ReportButton *m_report;
};

} // namespace contactdesk

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace contactdesk
{

class ActionRegistry;
class ContactListPane;
class Desk;
class ImportPanel;
class LookUpBar;
class NoticeBar;
class PaneArea;
class PaneRounds;
class PageBar;
class PersonPane;
class Preferences;
class SidePane;
class Wayfinder;

/// The panes of one desk, laid out and wired: search and look-up, contacts, person, conversation.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    DeskPage(const Theme &theme, Desk &desk, Preferences &preferences, ActionRegistry &actions,
             const QStringList &suggestions, QWidget *parent = nullptr);
    ~DeskPage() override;

    void lookUp(const QString &text);
    /// Searches the directory for `text` as if it had been typed.
    void search(const QString &text);
    NoticeBar &notice() { return *m_notice; }
    /// For the status line, whose it becomes.
    QWidget *newQueueChip(const Theme &theme);
    /// The same.
    QWidget *newTakeOverChip(const Theme &theme);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void wireSearch(Desk &desk, ContactListPane &contacts);
    void wireEditing(Desk &desk, ActionRegistry &actions);
    void wireJournal(Desk &desk, PersonPane &person);
    void wireWays(ActionRegistry &actions, ContactListPane &contacts);
    void tellNews(Desk &desk);

    Preferences &m_preferences;
    Wayfinder *m_ways;
    PaneRounds *m_rounds;
    LookUpBar *m_lookUp;
    NoticeBar *m_notice;
    NoticeBar *m_news;
    NoticeBar *m_importNotice;
    ImportPanel *m_import;
    SidePane *m_side;
    PageBar *m_pageBar;
    PaneArea *m_panes = nullptr;
};

} // namespace contactdesk

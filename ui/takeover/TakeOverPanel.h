#pragma once

#include "domain/Identifiers.h"
#include "ui/common/Section.h"

class QListView;
class QPushButton;

namespace contactdesk
{

class PageStack;
class CloseButton;
class TakeOverModel;
class TakeOvers;

/// The contacts whose bot was switched off here and not on again: who, since when, until when, and
/// what can be done about the selected one, or about all.
class TakeOverPanel : public Section
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    TakeOverPanel(const Theme &theme, TakeOvers &takeOvers, TakeOverModel &model,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const contactdesk::ContactId &contact);
    void closed();

private:
    void setUpList(const Theme &theme);
    QWidget *newButtons();
    QWidget *newQuestion();
    void wireButtons();
    ContactId current() const;
    void showCount();
    void showCurrent();
    bool hasFocusInside() const;
    void setAsking(bool isAsking);

    TakeOvers &m_takeOvers;
    TakeOverModel &m_model;
    CloseButton *m_close;
    PageStack *m_pages;
    QListView *m_view;
    QPushButton *m_handBack;
    QPushButton *m_more;
    QPushButton *m_open;
    QPushButton *m_all;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    QWidget *m_buttons;
    /// Whether all are to be handed back, in the place of the buttons.
    QWidget *m_question;
};

} // namespace contactdesk

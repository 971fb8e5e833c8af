#pragma once

#include "domain/ContactList.h"
#include "domain/Failure.h"
#include "ui/common/Section.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class Desk;
class FittedListView;
class KnownListsModel;
class MembershipModel;
class NoticeBar;

/// The lists that the open contact was put on here: add by the id or a known name, remove.
class ListsPanel : public Section
{
    Q_OBJECT

public:
    ListsPanel(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void followOpenContact();
    void add();
    void remove();
    /// The list that the text in the field means.
    ListId typedList() const;
    void showState();
    void tellDone(const ContactId &contact, const ListId &list, bool isMember);
    void tellFailure(const ContactId &contact, const ListId &list, bool wasAdding,
                     const Failure &failure);
    QString titleOf(const ListId &list) const;

    Desk &m_desk;
    MembershipModel *m_memberships;
    KnownListsModel *m_known;
    FittedListView *m_view;
    QLabel *m_state;
    QComboBox *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
    NoticeBar *m_notice;
};

} // namespace contactdesk

#pragma once

#include "domain/ContactList.h"
#include "domain/Failure.h"
#include "journal/Entry.h"
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
class ListNaming;
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
    void startNaming();
    void followSaved(const QList<EntryId> &ids);
    void tellDone(const Entry &entry);
    void tellRefused();
    void tellNotSaved(const ContactId &contact, const Failure &failure);
    QString titleOf(const ListId &list) const;

    Desk &m_desk;
    MembershipModel *m_memberships;
    KnownListsModel *m_known;
    FittedListView *m_view;
    QLabel *m_state;
    QComboBox *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_name;
    ListNaming *m_naming;
    NoticeBar *m_notice;
    /// Something of the panel is on its way to the disk.
    bool m_isSaving = false;
    /// What the service refused and this was told; invalid for nothing.
    EntryId m_refused;
};

} // namespace contactdesk

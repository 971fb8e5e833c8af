#include "ui/lists/ListsPanel.h"

#include "desk/Desk.h"
#include "models/KnownListsModel.h"
#include "models/MembershipModel.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/FittedListView.h"
#include "ui/common/PlainLabel.h"
#include "ui/lists/MembershipDelegate.h"
#include "ui/notice/NoticeBar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 8;

} // namespace

ListsPanel::ListsPanel(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent)
    : Section(theme, tr("Lists"), parent),
      m_desk(desk),
      m_memberships(new MembershipModel(desk.listBook(), desk.listKeeper(), this)),
      m_known(new KnownListsModel(desk.listBook(), this)),
      m_view(new FittedListView(mostRows)),
      m_state(new PlainLabel({}, u"muted"_s)),
      m_field(new QComboBox),
      m_add(new QPushButton(tr("Add"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_notice(new NoticeBar(theme))
{
    m_view->setObjectName(u"membershipList"_s);
    m_view->setAccessibleName(tr("Lists"));
    m_view->setItemDelegate(new MembershipDelegate(theme, m_view));
    m_view->setModel(m_memberships);
    m_state->setObjectName(u"listsState"_s);
    m_state->setWordWrap(true);

    m_field->setObjectName(u"addToListField"_s);
    m_field->setAccessibleName(tr("Add to list"));
    m_field->setAccessibleDescription(
        tr("The id of a list, or the name of one that is known here"));
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setModel(m_known);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(4);
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_field->setCurrentIndex(-1);
    // Without a placeholder of its own the box would choose the first list that becomes known.
    m_field->setPlaceholderText(tr("Name or id of a list"));
    m_field->lineEdit()->setPlaceholderText(tr("Name or id of a list"));
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->completer()->popup()->setProperty("look", u"popup"_s);
    m_add->setObjectName(u"addToListButton"_s);
    m_add->setAccessibleName(tr("Add to list"));
    m_remove->setObjectName(u"removeFromListButton"_s);
    m_remove->setAccessibleName(tr("Remove from the list"));
    m_remove->setToolTip(tr("Take this contact off the list that is selected"));
    m_notice->setObjectName(u"listsNotice"_s);

    addToHeading(m_remove);
    // Screen readers take a combo box's name from the label beside it.
    auto *fieldLabel = new PlainLabel(tr("Add to list"));
    fieldLabel->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(fieldLabel);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    body()->addWidget(m_state);
    body()->addWidget(m_view);
    body()->addLayout(row);
    body()->addWidget(m_notice);

    connect(m_add, &QPushButton::clicked, this, &ListsPanel::add);
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &ListsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &ListsPanel::remove);
    QAction *removeAction = actions.action(command::removeFromList);
    connect(removeAction, &QAction::triggered, this, [this] {
        // Not while another page hides whose list it would be.
        if (isVisible())
            remove();
    });
    connect(actions.action(command::addToList), &QAction::triggered, m_field, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->lineEdit()->selectAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListsPanel::showState);
    connect(m_memberships, &QAbstractItemModel::rowsInserted, this, &ListsPanel::showState);
    connect(m_memberships, &QAbstractItemModel::rowsRemoved, this, &ListsPanel::showState);
    connect(&desk.listKeeper(), &ListKeeper::busyChanged, this, &ListsPanel::showState);
    connect(&desk.listKeeper(), &ListKeeper::done, this, &ListsPanel::tellDone);
    connect(&desk.listKeeper(), &ListKeeper::failed, this, &ListsPanel::tellFailure);
    connect(&desk.openContact(), &OpenContact::switched, this, [this] {
        m_notice->clear();
        followOpenContact();
    });
    connect(&desk.openContact(), &OpenContact::contactChanged, this,
            &ListsPanel::followOpenContact);
    followOpenContact();
}

void ListsPanel::followOpenContact()
{
    m_memberships->setContact(m_desk.openContact().id());
    showState();
}

void ListsPanel::showState()
{
    const int count = m_memberships->rowCount();
    m_state->setText(count == 0
                         ? tr("None that this desk knows of. The service does not say which "
                              "lists a contact is on.")
                         : tr("As far as this desk put them there. Select one to remove it."));
    m_remove->setVisible(count > 0);
    m_remove->setEnabled(m_view->currentIndex().isValid());
    m_add->setEnabled(!m_desk.openContact().id().isEmpty());
}

void ListsPanel::add()
{
    if (m_field->currentText().trimmed().isEmpty() || m_desk.openContact().id().isEmpty())
        return;
    m_notice->clear();
    m_desk.listKeeper().add(m_desk.openContact().id(), typedList());
}

ListId ListsPanel::typedList() const
{
    // What isn't a known name is taken for an id: only the service can say whether it is one.
    const QString text = m_field->currentText().trimmed();
    return m_desk.listBook().find(text).value_or(ContactList{{text}, {}}).id;
}

void ListsPanel::remove()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_notice->clear();
    m_desk.listKeeper().remove(m_desk.openContact().id(), m_memberships->idAt(current));
}

QString ListsPanel::titleOf(const ListId &list) const
{
    return m_desk.listBook().list(list).value_or(ContactList{list, {}}).title();
}

void ListsPanel::tellDone(const ContactId &contact, const ListId &list, bool isMember)
{
    if (contact != m_desk.openContact().id())
        return;
    // The next list may have been begun meanwhile.
    if (isMember && typedList() == list)
        m_field->clearEditText();
    // Otherwise the next list would be selected by itself, and a second click take that off too.
    if (!isMember)
        m_view->selectionModel()->clear();
    m_notice->tell(NoticeKind::Success, isMember ? tr("Added to “%1”.").arg(titleOf(list))
                                                 : tr("Removed from “%1”.").arg(titleOf(list)));
}

void ListsPanel::tellFailure(const ContactId &contact, const ListId &list, bool wasAdding,
                             const Failure &failure)
{
    if (contact != m_desk.openContact().id())
        return;
    const QString added =
        failure.outcomeKnown ? tr("Not added to “%1”.") : tr("Perhaps not added to “%1”.");
    const QString removed =
        failure.outcomeKnown ? tr("Not removed from “%1”.") : tr("Perhaps not removed from “%1”.");
    m_notice->tell((wasAdding ? added : removed).arg(titleOf(list)), failure);
}

} // namespace contactdesk

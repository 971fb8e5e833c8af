#include "ui/lists/ListsPanel.h"

#include "desk/Desk.h"
#include "models/KnownListsModel.h"
#include "models/MembershipModel.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/FittedListView.h"
#include "ui/common/PlainLabel.h"
#include "ui/lists/ListNaming.h"
#include "ui/lists/MembershipDelegate.h"
#include "ui/notice/NoticeBar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 8;

} // namespace

ListsPanel::ListsPanel(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent)
    : Section(tr("Lists"), parent),
      m_desk(desk),
      m_memberships(new MembershipModel(desk.listBook(), desk.journal(), this)),
      m_known(new KnownListsModel(desk.listBook(), this)),
      m_view(new FittedListView(mostRows)),
      m_state(new PlainLabel({}, u"muted"_s)),
      m_field(new QComboBox),
      m_add(new QPushButton(tr("Add"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_name(new QPushButton(tr("Name…"))),
      m_naming(new ListNaming),
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
    m_name->setObjectName(u"nameListButton"_s);
    m_name->setAccessibleName(tr("Name the list"));
    m_name->setToolTip(tr("Give the list that is selected a name on this computer"));
    m_notice->setObjectName(u"listsNotice"_s);

    addToHeading(m_name);
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
    body()->addWidget(m_naming);
    body()->addLayout(row);
    body()->addWidget(m_notice);

    connect(m_add, &QPushButton::clicked, this, &ListsPanel::add);
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &ListsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &ListsPanel::remove);
    QAction *removeAction = actions.action(command::removeFromList);
    showCommand(*m_remove, *removeAction, tr("Take this contact off the list that is selected"));
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
    connect(m_name, &QPushButton::clicked, this, &ListsPanel::startNaming);
    connect(m_naming, &ListNaming::named, this, [this](const ListId &list, const QString &name) {
        m_isSaving = true;
        m_desk.editor().nameList(list, name);
    });
    connect(m_naming, &ListNaming::ended, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&desk.editor(), &ContactEditor::saved, this, &ListsPanel::followSaved);
    connect(&desk.editor(), &ContactEditor::notSaved, this, &ListsPanel::tellNotSaved);
    connect(&desk.journal(), &Journal::ended, this, &ListsPanel::tellDone);
    connect(&desk.journal(), &Journal::contactChanged, this, [this](const ContactId &id) {
        if (id == m_desk.openContact().id())
            tellRefused();
    });
    connect(&desk.openContact(), &OpenContact::switched, this, [this] {
        m_notice->clear();
        m_naming->stop();
        m_refused = {};
        followOpenContact();
        tellRefused();
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
    m_name->setVisible(count > 0);
    m_name->setEnabled(m_view->currentIndex().isValid());
    m_add->setEnabled(!m_desk.openContact().id().isEmpty());
}

void ListsPanel::add()
{
    if (m_field->currentText().trimmed().isEmpty() || m_desk.openContact().id().isEmpty())
        return;
    m_notice->clear();
    m_isSaving = true;
    m_desk.editor().addToList(m_desk.openContact().id(), typedList());
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
    m_isSaving = true;
    m_desk.editor().removeFromList(m_desk.openContact().id(), m_memberships->idAt(current));
}

QString ListsPanel::titleOf(const ListId &list) const
{
    return m_desk.listBook().list(list).value_or(ContactList{list, {}}).title();
}

void ListsPanel::startNaming()
{
    const ListId id = m_memberships->idAt(m_view->currentIndex());
    if (!id.isEmpty())
        m_naming->start(m_desk.listBook().list(id).value_or(ContactList{id, {}}));
}

void ListsPanel::followSaved(const QList<EntryId> &ids)
{
    m_isSaving = false;
    const Entry *entry = m_desk.journal().entry(ids.first());
    if (!entry || entry->contact != m_desk.openContact().id())
        return;
    // The next list may have been begun meanwhile.
    if (entry->kind == EntryKind::AddToList && typedList() == entry->list)
        m_field->clearEditText();
    // Otherwise the next list would be selected by itself, and a second click take that off too.
    if (entry->kind == EntryKind::RemoveFromList)
        m_view->selectionModel()->clear();
}

void ListsPanel::tellDone(const Entry &entry)
{
    const bool isAdding = entry.kind == EntryKind::AddToList;
    if (entry.contact != m_desk.openContact().id() || entry.state != EntryState::Done ||
        (!isAdding && entry.kind != EntryKind::RemoveFromList))
        return;
    m_notice->tell(NoticeKind::Success,
                   isAdding ? tr("Added to “%1”.").arg(inSentence(titleOf(entry.list)))
                            : tr("Removed from “%1”.").arg(inSentence(titleOf(entry.list))));
}

void ListsPanel::tellRefused()
{
    const QList<Entry> open = m_desk.journal().entriesOf(m_desk.openContact().id());
    const auto refused = std::find_if(open.begin(), open.end(), [](const Entry &entry) {
        return needsAgent(entry) &&
               (entry.kind == EntryKind::AddToList || entry.kind == EntryKind::RemoveFromList);
    });
    const EntryId before =
        std::exchange(m_refused, refused == open.end() ? EntryId() : refused->id);
    if (m_refused == before)
        return;
    if (refused == open.end()) {
        m_notice->clear();
        return;
    }
    m_notice->tell((refused->kind == EntryKind::AddToList ? tr("Not added to “%1”.")
                                                          : tr("Not removed from “%1”."))
                       .arg(inSentence(titleOf(refused->list))),
                   refused->failure.value_or(Failure()));
    QPushButton *retry = m_notice->offer(tr("Try again"));
    retry->setObjectName(u"retryList"_s);
    connect(retry, &QPushButton::clicked, this,
            [this, id = refused->id] { m_desk.journal().retry(id); });
    QPushButton *discard = m_notice->offer(tr("Discard"));
    discard->setObjectName(u"discardList"_s);
    connect(discard, &QPushButton::clicked, this,
            [this, id = refused->id] { m_desk.editor().discard(id); });
}

void ListsPanel::tellNotSaved(const ContactId &contact, const Failure &failure)
{
    // What was typed into the form has a notice of its own; a list's name is nobody's.
    const bool isOwn = std::exchange(m_isSaving, false);
    if (isOwn && (contact == m_desk.openContact().id() || contact.isEmpty()))
        m_notice->tell(tr("The change of the lists was not saved."), failure);
}

} // namespace contactdesk

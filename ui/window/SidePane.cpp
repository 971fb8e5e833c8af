#include "ui/window/SidePane.h"

#include "desk/Desk.h"
#include "models/QueueModel.h"
#include "models/TakeOverModel.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/findall/FindEverywherePanel.h"
#include "ui/history/HistoryPanel.h"
#include "ui/queue/ConflictPanel.h"
#include "ui/queue/QueueChip.h"
#include "ui/queue/QueuePanel.h"
#include "ui/takeover/TakeOverChip.h"
#include "ui/takeover/TakeOverPanel.h"

#include <QAction>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Shown {
    int page = 0;
    int before = 0;
    ConflictPanel::Chosen conflict;
};

} // namespace

SidePane::SidePane(const Theme &theme, Desk &desk, Preferences &preferences,
                   ActionRegistry &actions, QWidget *parent)
    : PageStack(parent),
      m_desk(desk),
      m_actions(actions),
      m_model(new QueueModel(desk.journal(), desk.clock(), titles(), this)),
      m_takenOver(new TakeOverModel(desk.takeOvers(), desk.journal(), desk.clock(), this)),
      m_conversation(new ConversationPane(theme, desk, preferences, actions)),
      m_queue(new QueuePanel(theme, desk.journal(), desk.outbox(), *m_model, desk.clock())),
      m_conflict(new ConflictPanel(theme, desk.journal())),
      m_history(new HistoryPanel(theme, desk.journal(), desk.clock(), titles())),
      m_findEverywhere(new FindEverywherePanel(theme, desk.directory(), desk.clock())),
      m_takeOvers(new TakeOverPanel(theme, desk.takeOvers(), *m_takenOver)),
      m_before(m_conversation)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_conversation, m_queue, m_conflict,
                                                          m_history, m_findEverywhere, m_takeOvers})
        addWidget(page);
    setObjectName(u"sidePane"_s);
    wireQueue();
    wireHistory();
    wireFinding(actions);
    wireTakeOvers(actions);
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isOnShownPage())
                slot();
        });
    };
    whileShown(actions.action(command::showQueue), [this] { showQueue(); });
    whileShown(actions.action(command::showHistory), [this] { showHistory(); });
    whileShown(actions.action(command::showConversation), [this] { showConversation(); });
    connect(&desk.openContact(), &OpenContact::switched, this, &SidePane::followContact);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, &SidePane::followContact);
    followContact();
}

void SidePane::wireQueue()
{
    connect(m_queue, &QueuePanel::openRequested, this, &SidePane::openRequested);
    connect(m_queue, &QueuePanel::editRequested, this, &SidePane::editRequested);
    connect(m_queue, &QueuePanel::discardRequested, &m_desk.editor(), &ContactEditor::discard);
    connect(m_queue, &QueuePanel::decideRequested, this, &SidePane::showConflict);
    connect(m_queue, &QueuePanel::closed, this, &SidePane::leave);
    connect(m_conflict, &ConflictPanel::openRequested, this, &SidePane::openRequested);
    const auto goBack = [this] {
        turnBackTo(m_before);
    };
    connect(m_conflict, &ConflictPanel::settled, this, goBack);
    connect(m_conflict, &ConflictPanel::closed, this, goBack);
}

void SidePane::wireHistory()
{
    connect(m_history, &HistoryPanel::undoRequested, &m_desk.editor(), &ContactEditor::undo);
    connect(m_history, &HistoryPanel::closed, this, &SidePane::leave);
}

void SidePane::wireTakeOvers(ActionRegistry &actions)
{
    connect(actions.action(command::showTakenOver), &QAction::triggered, this, [this] {
        if (isOnShownPage())
            showTakeOvers();
    });
    connect(m_takeOvers, &TakeOverPanel::openRequested, this, &SidePane::openRequested);
    connect(m_takeOvers, &TakeOverPanel::closed, this, &SidePane::leave);
}

void SidePane::showTakeOvers()
{
    turnTo(m_takeOvers);
    m_takeOvers->setFocus(Qt::OtherFocusReason);
}

TakeOverChip *SidePane::newTakeOverChip(const Theme &theme)
{
    auto *chip = new TakeOverChip(theme, *m_takenOver);
    connect(chip, &TakeOverChip::clicked, this, [this] {
        if (currentWidget() == m_takeOvers && isVisible())
            leave();
        else
            showTakeOvers();
    });
    return chip;
}

void SidePane::wireFinding(ActionRegistry &actions)
{
    connect(actions.action(command::findEverywhere), &QAction::triggered, this, [this] {
        if (!isOnShownPage())
            return;
        turnTo(m_findEverywhere);
        m_findEverywhere->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_findEverywhere, &FindEverywherePanel::closed, this, &SidePane::leave);
    connect(m_findEverywhere, &FindEverywherePanel::openRequested, this,
            [this](const ContactId &id, qint64 timestamp, const QString &text) {
                if (m_desk.openContact().id() != id)
                    m_desk.openContact().open(id);
                showConversation();
                m_conversation->showMessage(timestamp, text);
            });
    connect(m_conversation, &ConversationPane::lookUpRequested, this, &SidePane::lookUpRequested);
    connect(m_conversation, &ConversationPane::said, this, &SidePane::said);
}

QueueChip *SidePane::newChip(const Theme &theme)
{
    auto *chip = new QueueChip(theme, *m_model, m_desk.outbox(), m_desk.clock());
    showCommand(*chip, *m_actions.action(command::showQueue),
                tr("Show the changes that this computer still owes the service"));
    connect(chip, &QueueChip::clicked, this, [this] {
        if (currentWidget() == m_queue && isVisible())
            leave();
        else
            showQueue();
    });
    return chip;
}

void SidePane::showQueue()
{
    turnTo(m_queue);
    m_queue->setFocus(Qt::OtherFocusReason);
}

void SidePane::showHistory()
{
    turnTo(m_history);
    m_history->setFocus(Qt::OtherFocusReason);
}

void SidePane::showConversation()
{
    const bool hadFocus = currentWidget()->isAncestorOf(window()->focusWidget());
    turnTo(m_conversation);
    if (hadFocus)
        m_conversation->setFocus(Qt::OtherFocusReason);
}

void SidePane::leave()
{
    turnBackTo(m_conversation);
}

void SidePane::turnBackTo(QWidget *page)
{
    const bool hadFocus = currentWidget()->isAncestorOf(window()->focusWidget());
    setCurrentWidget(page);
    if (hadFocus)
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

void SidePane::turnTo(QWidget *page)
{
    setCurrentWidget(page);
    Q_EMIT shown();
}

/// As one of several pages the pane may be hidden while the desk is shown.
bool SidePane::isOnShownPage() const
{
    return parentWidget() && parentWidget()->isVisible();
}

QWidget *SidePane::conversation() const
{
    return m_conversation;
}

QString SidePane::title(const QWidget *page) const
{
    if (page == m_queue)
        return tr("Changes to be sent");
    if (page == m_conflict)
        return tr("Choice in a conflict");
    if (page == m_history)
        return tr("History");
    if (page == m_findEverywhere)
        return tr("Found messages");
    if (page == m_takeOvers)
        return tr("Answered by you");
    return tr("Conversation");
}

void SidePane::showConflict(EntryId id)
{
    if (currentWidget() != m_conflict)
        m_before = currentWidget();
    m_conflict->setEntry(id);
    turnTo(m_conflict);
    m_conflict->setFocus(Qt::OtherFocusReason);
}

void SidePane::followContact()
{
    const auto &contact = m_desk.openContact().contact().value;
    m_history->setContact(m_desk.openContact().id(), contact ? displayName(*contact) : QString());
}

std::any SidePane::keepsake() const
{
    return Shown{currentIndex(), indexOf(m_before), m_conflict->chosen()};
}

void SidePane::recall(const std::any &kept)
{
    const auto shown = std::any_cast<Shown>(kept);
    m_before = widget(shown.before);
    m_conflict->choose(shown.conflict);
    setCurrentIndex(shown.page);
}

ListTitles SidePane::titles() const
{
    return [&book = m_desk.listBook()](const ListId &list) {
        return book.list(list).value_or(ContactList{list, {}}).title();
    };
}

} // namespace contactdesk

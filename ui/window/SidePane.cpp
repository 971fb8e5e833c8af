#include "ui/window/SidePane.h"

#include "desk/Desk.h"
#include "models/QueueModel.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/findall/FindEverywherePanel.h"
#include "ui/history/HistoryPanel.h"
#include "ui/queue/ConflictPanel.h"
#include "ui/queue/QueueChip.h"
#include "ui/queue/QueuePanel.h"

#include <QAction>

namespace contactdesk
{

SidePane::SidePane(const Theme &theme, Desk &desk, Preferences &preferences,
                   ActionRegistry &actions, QWidget *parent)
    : QStackedWidget(parent),
      m_desk(desk),
      m_model(new QueueModel(desk.journal(), desk.clock(), titles(), this)),
      m_conversation(new ConversationPane(theme, desk, preferences, actions)),
      m_queue(new QueuePanel(theme, desk.journal(), desk.outbox(), *m_model, desk.clock())),
      m_conflict(new ConflictPanel(theme, desk.journal())),
      m_history(new HistoryPanel(theme, desk.journal(), desk.clock(), titles())),
      m_findEverywhere(new FindEverywherePanel(theme, desk.directory(), desk.clock())),
      m_before(m_conversation)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_conversation, m_queue, m_conflict,
                                                          m_history, m_findEverywhere})
        addWidget(page);
    wireQueue();
    wireHistory();
    wireFinding(actions);
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible())
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
    connect(m_queue, &QueuePanel::closed, this, &SidePane::showConversation);
    connect(m_conflict, &ConflictPanel::openRequested, this, &SidePane::openRequested);
    const auto goBack = [this] {
        setCurrentWidget(m_before);
    };
    connect(m_conflict, &ConflictPanel::settled, this, goBack);
    connect(m_conflict, &ConflictPanel::closed, this, goBack);
}

void SidePane::wireHistory()
{
    connect(m_history, &HistoryPanel::undoRequested, &m_desk.editor(), &ContactEditor::undo);
    connect(m_history, &HistoryPanel::closed, this, &SidePane::showConversation);
}

void SidePane::wireFinding(ActionRegistry &actions)
{
    connect(actions.action(command::findEverywhere), &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        setCurrentWidget(m_findEverywhere);
        m_findEverywhere->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_findEverywhere, &FindEverywherePanel::closed, this, &SidePane::showConversation);
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
    connect(chip, &QueueChip::clicked, this, [this] {
        if (currentWidget() == m_queue)
            showConversation();
        else
            showQueue();
    });
    return chip;
}

void SidePane::showQueue()
{
    setCurrentWidget(m_queue);
    m_queue->setFocus(Qt::OtherFocusReason);
}

void SidePane::showHistory()
{
    setCurrentWidget(m_history);
    m_history->setFocus(Qt::OtherFocusReason);
}

void SidePane::showConversation()
{
    setCurrentWidget(m_conversation);
}

void SidePane::showConflict(EntryId id)
{
    if (currentWidget() != m_conflict)
        m_before = currentWidget();
    m_conflict->setEntry(id);
    setCurrentWidget(m_conflict);
    m_conflict->setFocus(Qt::OtherFocusReason);
}

void SidePane::followContact()
{
    const auto &contact = m_desk.openContact().contact().value;
    m_history->setContact(m_desk.openContact().id(), contact ? displayName(*contact) : QString());
}

ListTitles SidePane::titles() const
{
    return [&book = m_desk.listBook()](const ListId &list) {
        return book.list(list).value_or(ContactList{list, {}}).title();
    };
}

} // namespace contactdesk

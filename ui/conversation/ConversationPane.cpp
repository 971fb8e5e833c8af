#include "ui/conversation/ConversationPane.h"

#include "desk/OpenContact.h"
#include "models/ConversationModel.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/AgeLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainLabel.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"
#include "ui/notice/NoticeBar.h"
#include "ui/notice/ReportButton.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ConversationPane::ConversationPane(const Theme &theme, OpenContact &contact,
                                   ActionRegistry &actions, Clock clock, QWidget *parent)
    : QFrame(parent),
      m_contact(contact),
      m_model(new ConversationModel(this)),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_age(new AgeLabel(std::move(clock))),
      m_notice(new NoticeBar(theme)),
      m_pages(new QStackedWidget),
      m_view(new ConversationView),
      m_empty(new EmptyState(theme, u"view-conversation-balloon"_s, {}, {})),
      m_retry(m_empty->addButton(tr("Try again"))),
      m_report(new ReportButton)
{
    setProperty("look", u"card"_s);
    auto *title = new PlainLabel(tr("Conversation"));
    title->setFont(theme.heading());
    m_count->setObjectName(u"conversationCount"_s);
    m_age->setObjectName(u"conversationAge"_s);
    m_age->setFont(theme.small());
    auto *heading = new QGridLayout;
    heading->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, 0);
    heading->setVerticalSpacing(0);
    heading->setColumnStretch(0, 1);
    heading->addWidget(title, 0, 0);
    heading->addWidget(m_count, 0, 1);
    // In a line of its own, which is there before there is anything to say: nothing moves.
    heading->addWidget(m_age, 1, 0, 1, 2);

    m_view->setObjectName(u"conversation"_s);
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setItemDelegate(new MessageDelegate(theme, m_view));
    m_view->setModel(m_model);
    QAction *copy = actions.action(command::copyMessage);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setObjectName(u"conversationEmpty"_s);
    m_retry->setObjectName(u"conversationRetry"_s);
    m_report->setObjectName(u"copyConversationReport"_s);
    m_empty->addButton(m_report);
    m_notice->setObjectName(u"conversationNotice"_s);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(Theme::gap);
    layout->addLayout(heading);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connect(&contact, &OpenContact::switched, this, &ConversationPane::startAnother);
    connect(&contact, &OpenContact::conversationChanged, this, &ConversationPane::update);
    connect(m_retry, &QPushButton::clicked, &contact, &OpenContact::refresh);
    connect(copy, &QAction::triggered, this, &ConversationPane::copyMessage);
    connect(actions.action(command::showConversation), &QAction::triggered, m_view,
            [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    startAnother();
}

void ConversationPane::startAnother()
{
    // Emptied first, so that the next conversation isn't compared with somebody else's.
    m_model->setConversation({});
    m_notice->clear();
    m_view->startAtEnd();
    update();
}

void ConversationPane::update()
{
    const Part<Conversation> &conversation = m_contact.conversation();
    // Asked again, a notice stays until there is an answer: the messages don't move for a moment.
    if (conversation.progress != Progress::Loading)
        m_notice->clear();
    m_count->clear();
    showAge();
    if (conversation.value) {
        m_model->setConversation(*conversation.value);
        m_count->setText(
            tr("%n message(s)", nullptr, static_cast<int>(conversation.value->size())));
    }

    if (conversation.value && !conversation.value->isEmpty()) {
        m_pages->setCurrentWidget(m_view);
        if (conversation.failure)
            m_notice->tell(tr("The conversation could not be brought up to date."),
                           *conversation.failure);
    } else if (conversation.failure) {
        m_report->setFailure(tr("Reading the conversation"), *conversation.failure);
        showEmpty(
            tr("The conversation could not be read"),
            QString(whatHappened(*conversation.failure) + u' ' + whatToDo(*conversation.failure)),
            true);
    } else if (conversation.progress == Progress::Loading) {
        showEmpty(tr("Reading the conversation…"), {});
    } else if (conversation.value) {
        showEmpty(tr("No messages yet"), tr("Nothing has been written to or by this person."));
    } else {
        showEmpty(tr("No conversation"), tr("It appears here when a contact is open."));
    }
}

void ConversationPane::showAge()
{
    const Part<Conversation> &conversation = m_contact.conversation();
    if (conversation.value)
        m_age->setOrigin(Source::Service, conversation.asOf, false);
    else
        m_age->setUnknown(false);
}

void ConversationPane::showEmpty(const QString &title, const QString &text, bool canRetry)
{
    m_empty->setTitle(title);
    m_empty->setText(text);
    m_retry->setVisible(canRetry);
    m_report->setVisible(canRetry);
    m_pages->setCurrentWidget(m_empty);
}

void ConversationPane::copyMessage()
{
    if (m_view->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(
            m_view->currentIndex().data(Qt::DisplayRole).toString());
}

} // namespace contactdesk

#include "ui/conversation/ConversationPane.h"

#include "desk/Desk.h"
#include "models/ConversationModel.h"
#include "platform/Preferences.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/AgeLabel.h"
#include "ui/common/Announce.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageStack.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SpokenRole.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"
#include "ui/conversation/MessageTargets.h"
#include "ui/conversation/ReadingTools.h"
#include "ui/media/PictureViewer.h"
#include "ui/notice/NoticeBar.h"
#include "ui/notice/ReportButton.h"
#include "ui/takealong/TakeAlongPanel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ConversationPane::ConversationPane(const Theme &theme, Desk &desk, Preferences &preferences,
                                   ActionRegistry &actions, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_model(new ConversationModel(this)),
      m_view(new ConversationView(theme)),
      m_delegate(new MessageDelegate(theme, m_view)),
      m_tools(new ReadingTools(theme, desk, actions, *m_model, *m_view)),
      m_viewer(new PictureViewer(theme)),
      m_targets(new MessageTargets(theme, desk.media(), *m_view, *m_viewer)),
      m_takeAlong(new TakeAlongPanel(
          theme, [this] { return takeAlong(); }, desk.clock())),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_age(new AgeLabel(desk.clock())),
      m_notice(new NoticeBar(theme)),
      m_pages(new PageStack),
      m_empty(new EmptyState(theme, u"view-conversation-balloon"_s, {}, {})),
      m_retry(m_empty->addButton(tr("Try again"))),
      m_report(new ReportButton)
{
    setSpokenRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Conversation"));
    setProperty("look", u"card"_s);
    setUpView(actions);
    layOut(actions);
    wireTargets();
    wireTakingAlong(actions);
    wireChoices(preferences, actions);

    OpenContact &contact = desk.openContact();
    connect(&contact, &OpenContact::switched, this, &ConversationPane::startAnother);
    connect(&contact, &OpenContact::conversationChanged, this, &ConversationPane::update);
    connect(m_tools, &ReadingTools::shownChanged, this, &ConversationPane::showPage);
    connect(m_retry, &QPushButton::clicked, &contact, &OpenContact::refresh);
    connect(&desk.watch(), &ConversationWatch::changed, this, &ConversationPane::showAge);
    passFocus(*this, *m_view);
    startAnother();
}

void ConversationPane::setUpView(ActionRegistry &actions)
{
    m_view->setObjectName(u"conversation"_s);
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setMessageDelegate(m_delegate);
    m_model->setMediaShelf(&m_desk.media());
    m_view->setModel(m_model);
    m_empty->setObjectName(u"conversationEmpty"_s);
    m_retry->setObjectName(u"conversationRetry"_s);
    m_report->setObjectName(u"copyConversationReport"_s);
    m_empty->addButton(m_report);
    m_notice->setObjectName(u"conversationNotice"_s);

    QAction *copy = actions.action(command::copyMessage);
    QAction *withTime = actions.action(command::copyWithTime);
    for (QAction *action : {copy, withTime, actions.action(command::find),
                            actions.action(command::exportConversation)})
        m_view->addAction(action);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &ConversationView::moreRequested, m_model,
            [this](const QModelIndex &message) { m_model->showMore(message.row()); });
    connect(copy, &QAction::triggered, m_view, &ConversationView::copy);
    connect(withTime, &QAction::triggered, this, &ConversationPane::copyWithTime);
    connect(actions.action(command::showConversation), &QAction::triggered, m_view,
            [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *ConversationPane::newHeading(ActionRegistry &actions)
{
    auto *title = new ElidedLabel;
    title->setFullText(tr("Conversation"));
    setType(*title, TypeSize::Heading);
    m_count->setObjectName(u"conversationCount"_s);
    m_count->setWordWrap(true);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_age->setObjectName(u"conversationAge"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_count, m_age})
        setType(*label, TypeSize::Small);
    m_age->setWordWrap(true);
    auto *heading = new QWidget;
    auto *grid = new QGridLayout(heading);
    // The buttons are higher than the title, which stands level with those of the other panes.
    grid->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    grid->setHorizontalSpacing(Theme::tight);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    int column = 1;
    for (const QString &id : {command::find, command::filterMessages, command::showOverview,
                              command::exportConversation}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setProperty("look", u"quiet"_s);
        button->setObjectName(id + u".button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        grid->addWidget(button, 0, column++);
    }
    // In a line of their own, which is there before there is anything to say: nothing moves.
    auto *line = new QHBoxLayout;
    line->addWidget(m_age, 1);
    line->addWidget(m_count);
    grid->addLayout(line, 1, 0, 1, column);
    return heading;
}

void ConversationPane::layOut(ActionRegistry &actions)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_empty, m_viewer})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(Theme::tight);
    layout->addWidget(newHeading(actions));
    const auto addBar = [layout](QWidget *bar) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
        inset->addWidget(bar);
        layout->addLayout(inset);
    };
    addBar(m_notice);
    layout->addWidget(m_takeAlong);
    layout->addWidget(m_tools);
    addBar(m_targets);
    layout->addWidget(m_pages, 1);
}

void ConversationPane::wireTargets()
{
    connect(m_targets, &MessageTargets::lookUpRequested, this, &ConversationPane::lookUpRequested);
    connect(m_targets, &MessageTargets::pictureOpened, this, [this] {
        m_pages->setCurrentWidget(m_viewer);
        m_viewer->setFocus(Qt::OtherFocusReason);
    });
    connect(m_takeAlong, &TakeAlongPanel::closed, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ConversationView::linkHovered, this, [this](const QString &host) {
        Q_EMIT said(host.isEmpty() ? QString() : tr("Leads to %1").arg(isolated(host)));
    });
    connect(m_view, &ConversationView::copied, this,
            [this](int messages) { Q_EMIT said(tr("%Ln message(s) copied", nullptr, messages)); });
    connect(m_viewer, &PictureViewer::closed, this, [this] {
        m_viewer->clear();
        m_pages->setCurrentWidget(m_view);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void ConversationPane::wireTakingAlong(ActionRegistry &actions)
{
    const auto whileShown = [this, &actions](const QString &id, auto slot) {
        connect(actions.action(id), &QAction::triggered, m_takeAlong, [this, slot] {
            // Nothing may take a part for the whole.
            if (isVisible() && m_model->rowCount() > 0 &&
                m_desk.openContact().isConversationWhole())
                slot();
        });
    };
    whileShown(command::exportConversation, [this] { m_takeAlong->openForSaving(); });
    whileShown(command::printConversation, [this] { m_takeAlong->openForPrinting(); });
}

void ConversationPane::wireChoices(Preferences &preferences, ActionRegistry &actions)
{
    QAction *fresh = actions.action(command::keepFresh);
    connect(fresh, &QAction::toggled, &preferences, &Preferences::setKeepFresh);
    connect(&preferences, &Preferences::keepFreshChanged, fresh, &QAction::setChecked);
    connect(&preferences, &Preferences::keepFreshChanged, &m_desk.watch(),
            &ConversationWatch::setEnabled);
    fresh->setChecked(preferences.keepFresh());
    m_desk.watch().setEnabled(preferences.keepFresh());
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_desk.watch(),
            &ConversationWatch::nudge);

    QAction *markup = actions.action(command::drawMarkup);
    connect(markup, &QAction::toggled, &preferences, &Preferences::setDrawMarkup);
    connect(&preferences, &Preferences::drawMarkupChanged, markup, &QAction::setChecked);
    const auto draw = [this](bool isWanted) {
        m_delegate->setMarkup(isWanted ? Markup::Drawn : Markup::Literal);
        m_view->layOutAnew();
    };
    connect(&preferences, &Preferences::drawMarkupChanged, this, draw);
    markup->setChecked(preferences.drawMarkup());
    draw(preferences.drawMarkup());
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    followSight();
}

void ConversationPane::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    followSight();
}

void ConversationPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        followSight();
}

void ConversationPane::followSight()
{
    m_desk.watch().setWatched(isVisible() && isActiveWindow());
}

void ConversationPane::startAnother()
{
    m_wanted.reset();
    m_newest.reset();
    // Emptied first, so that the next conversation isn't compared with somebody else's.
    m_tools->clear();
    m_targets->clear();
    m_notice->clear();
    m_view->startAtEnd();
    update();
}

void ConversationPane::update()
{
    const Part<Conversation> &conversation = m_desk.openContact().conversation();
    // Asked again, a notice stays until there is an answer: the messages don't move for a moment.
    if (conversation.progress != Progress::Loading)
        m_notice->clear();
    showAge();
    if (conversation.value) {
        m_tools->setConversation(*conversation.value);
        tellArrivals(*conversation.value);
    }
    if (conversation.value && !conversation.value->isEmpty() && conversation.failure)
        m_notice->tell(tr("The conversation could not be brought up to date."),
                       *conversation.failure);
    showCount();
    showPage();
    showWanted();
}

void ConversationPane::tellArrivals(const Conversation &conversation)
{
    if (conversation.isEmpty())
        return;
    const qint64 newest = conversation.timestamp(conversation.size() - 1);
    const auto before = std::exchange(m_newest, newest);
    if (!before || newest <= *before)
        return;
    const qsizetype arrived = conversation.size() - conversation.rowAtTime(*before + 1);
    announce(*this, tr("%Ln new message(s)", nullptr, static_cast<int>(arrived)));
}

void ConversationPane::showPage()
{
    const Part<Conversation> &conversation = m_desk.openContact().conversation();
    const bool hasMessages = conversation.value && !conversation.value->isEmpty();
    if (hasMessages && m_model->rowCount() == 0) {
        showEmpty(tr("No message passes the filter"), tr("All messages are there still."));
    } else if (hasMessages) {
        if (m_pages->currentWidget() != m_viewer)
            m_pages->setCurrentWidget(m_view);
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

void ConversationPane::showCount()
{
    const OpenContact &contact = m_desk.openContact();
    const auto &conversation = contact.conversation().value;
    if (!conversation)
        m_count->clear();
    else if (contact.isConversationWhole())
        m_count->setText(tr("%Ln message(s)", nullptr, static_cast<int>(conversation->size())));
    else
        m_count->setText(
            tr("The newest %1 of %2 messages")
                .arg(locale().toString(conversation->size()),
                     locale().toString(conversation->size() + contact.olderMessages())));
}

void ConversationPane::showAge()
{
    const Part<Conversation> &conversation = m_desk.openContact().conversation();
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

void ConversationPane::showMessage(qint64 timestamp, const QString &text)
{
    m_wanted = {timestamp, text};
    showWanted();
}

void ConversationPane::showWanted()
{
    const Conversation &shown = m_model->conversation();
    if (!m_wanted || shown.isEmpty())
        return;
    const qsizetype row = shown.rowAtTime(m_wanted->timestamp);
    const bool isThere = row < shown.size() && shown.timestamp(row) == m_wanted->timestamp;
    // The older ones may be on their way.
    const OpenContact &contact = m_desk.openContact();
    const bool mayCome = contact.conversation().progress == Progress::Loading ||
                         (!contact.isConversationWhole() && !contact.isSettled());
    if (!isThere && mayCome)
        return;
    const WantedMessage wanted = *std::exchange(m_wanted, {});
    m_tools->markText(wanted.text);
    const QModelIndex index = m_model->index(static_cast<int>(std::min(row, shown.size() - 1)), 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace contactdesk

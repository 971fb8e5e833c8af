#include "ui/queue/QueuePanel.h"

#include "models/QueueModel.h"
#include "models/QueueText.h"
#include "ui/common/CloseButton.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageStack.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"
#include "ui/queue/QueueDelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int halfAMinute = 30'000;
constexpr qsizetype mostLetters = 600;

/// A note may be as long as a book.
QString shortened(const QString &text)
{
    return text.size() <= mostLetters ? text : QString(text.left(mostLetters) + u'…');
}

/// Room for whatever stands in it: a long word of the service's doesn't widen the window.
QLabel *newText(const QString &name, const QString &look = {})
{
    auto *text = new PlainLabel({}, look);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

} // namespace

QueuePanel::QueuePanel(const Theme &theme, Journal &journal, Outbox &outbox, QueueModel &queue,
                       Clock clock, QWidget *parent)
    : Section(tr("Changes to be sent"), parent),
      m_journal(journal),
      m_outbox(outbox),
      m_queue(queue),
      m_clock(std::move(clock)),
      m_state(new PlainLabel({}, u"muted"_s)),
      m_tryNow(new QPushButton(tr("Try now"))),
      m_pages(new PageStack),
      m_view(new QListView),
      m_close(new CloseButton(tr("Close the changes to be sent")))
{
    setObjectName(u"queuePanel"_s);
    m_state->setObjectName(u"queueState"_s);
    m_tryNow->setObjectName(u"queueTryNow"_s);
    m_tryNow->setProperty("look", u"link"_s);
    m_close->setObjectName(u"queueClose"_s);
    addToHeading(m_tryNow);
    addToHeading(m_close);

    m_view->setObjectName(u"queueList"_s);
    m_view->setAccessibleName(tr("Changes to be sent"));
    m_view->setItemDelegate(new QueueDelegate(theme, m_view));
    m_view->setModel(&queue);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_view, 1);
    column->addWidget(newDetails());
    m_pages->addWidget(new EmptyState(theme, u"dialog-positive"_s, tr("All sent."),
                                      tr("Nothing is waiting to be sent to the service.")));
    m_pages->addWidget(filled);
    body()->addWidget(m_state);
    body()->addWidget(m_pages, 1);
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] {
        if (m_asking.isValid())
            setAsking({});
        else
            Q_EMIT closed();
    });
    keys->add(Qt::Key_Delete, [this] { askToDiscard(); });
    connect(m_close, &QToolButton::clicked, this, &QueuePanel::closed);
    wireButtons();

    m_timer.start(halfAMinute);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_view->viewport()->update();
        showState();
    });
    connect(&outbox, &Outbox::stateChanged, this, &QueuePanel::showState);
    connect(&journal, &Journal::reloaded, this, &QueuePanel::showState);
    connect(&queue, &QueueModel::countsChanged, this, &QueuePanel::showCount);
    connect(&queue, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = current().row();
                if (row >= first.row() && row <= last.row())
                    showCurrent();
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuePanel::showCurrent);
    showCount();
}

QWidget *QueuePanel::newDetails()
{
    m_what = newText(u"queueWhat"_s);
    m_why = newText(u"queueWhy"_s, u"muted"_s);
    m_buttons = new QWidget;
    auto *buttons = new WrappingRow;
    m_buttons->setLayout(buttons);
    m_decide = buttons->addButton(tr("Decide…"), u"queueDecide"_s);
    m_decide->setProperty("look", u"primary"_s);
    m_retry = buttons->addButton(tr("Try again"), u"queueRetry"_s);
    m_edit = buttons->addButton(tr("Edit"), u"queueEdit"_s);
    m_open = buttons->addButton(tr("Open contact"), u"queueOpen"_s);
    m_discard = buttons->addButton(tr("Discard…"), u"queueDiscard"_s);

    m_question = new QWidget;
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(Theme::gap);
    m_questionText = newText(u"queueQuestion"_s);
    setType(*m_questionText, TypeSize::Strong);
    question->addWidget(m_questionText, 1);
    auto *answers = new WrappingRow;
    question->addLayout(answers);
    m_confirm = answers->addButton(tr("Discard"), u"queueConfirm"_s);
    m_keep = answers->addButton(tr("Keep it"), u"queueKeep"_s);
    m_question->hide();

    auto *details = new QFrame;
    details->setObjectName(u"queueDetails"_s);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, Theme::gap, 0, 0);
    layout->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_why, m_buttons, m_question})
        layout->addWidget(part);
    return details;
}

void QueuePanel::wireButtons()
{
    connect(m_tryNow, &QPushButton::clicked, &m_outbox, &Outbox::resume);
    connect(m_view, &QListView::activated, this, &QueuePanel::activate);
    connect(m_decide, &QPushButton::clicked, this,
            [this] { Q_EMIT decideRequested(m_queue.idAt(current())); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { Q_EMIT editRequested(m_queue.idAt(current())); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(currentContact()); });
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_journal.retry(m_queue.idAt(current())); });
    connect(m_discard, &QPushButton::clicked, this, &QueuePanel::askToDiscard);
    connect(m_keep, &QPushButton::clicked, this, [this] { setAsking({}); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const EntryId id = std::exchange(m_asking, {});
        setAsking({});
        Q_EMIT discardRequested(id);
    });
}

QModelIndex QueuePanel::current() const
{
    return m_view->currentIndex();
}

ContactId QueuePanel::currentContact() const
{
    return {current().data(QueueModel::ContactRole).toString()};
}

void QueuePanel::select(EntryId id)
{
    if (const QModelIndex row = m_queue.indexOf(id); row.isValid())
        m_view->setCurrentIndex(row);
}

void QueuePanel::showCount()
{
    const bool isEmpty = m_queue.rowCount() == 0;
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    // Where nothing waits there is only the way back.
    passFocus(*this, isEmpty ? static_cast<QWidget &>(*m_close) : *m_view);
    if (hadFocus && isEmpty)
        m_close->setFocus(Qt::OtherFocusReason);
    if (!isEmpty && !current().isValid())
        m_view->setCurrentIndex(m_queue.index(0));
    showState();
    showCurrent();
}

void QueuePanel::showState()
{
    const OutboxState &state = m_outbox.state();
    m_state->setText(queueText(m_queue.counts(), state, m_clock(), locale()));
    // Whoever isn't held up has nothing to try, and the page below says that all is sent.
    m_state->setVisible(m_queue.rowCount() > 0 || state.kind != OutboxState::Kind::Running);
    m_tryNow->setVisible(state.kind == OutboxState::Kind::Offline && m_journal.isOwner());
    showCurrent();
}

void QueuePanel::showCurrent()
{
    const QModelIndex row = current();
    const EntryId id = m_queue.idAt(row);
    if (m_asking.isValid() && (id != m_asking || !row.data(QueueModel::CanWithdrawRole).toBool()))
        setAsking({});
    m_what->setText(shortened(row.data(Qt::DisplayRole).toString()));
    QString why = shortened(row.data(QueueModel::StateRole).toString());
    if (!m_journal.isOwner())
        why += u'\n' + tr("Another window of this program sends for this account: decide there.");
    m_why->setText(why);
    m_decide->setVisible(row.data(QueueModel::CanDecideRole).toBool());
    m_retry->setVisible(row.data(QueueModel::CanRetryRole).toBool());
    m_edit->setVisible(row.data(QueueModel::CanEditRole).toBool());
    m_open->setVisible(!currentContact().isEmpty());
    m_discard->setVisible(row.data(QueueModel::CanWithdrawRole).toBool());
}

void QueuePanel::activate()
{
    if (current().data(QueueModel::CanDecideRole).toBool())
        Q_EMIT decideRequested(m_queue.idAt(current()));
    else if (!currentContact().isEmpty())
        Q_EMIT openRequested(currentContact());
}

void QueuePanel::askToDiscard()
{
    if (!current().data(QueueModel::CanWithdrawRole).toBool())
        return;
    const Entry *entry = m_journal.entry(m_queue.idAt(current()));
    m_questionText->setText(entry && entry->kind == EntryKind::Create
                                ? tr("Discard this new contact, with all that was typed?")
                                : tr("Discard this change? The service keeps what it has."));
    setAsking(m_queue.idAt(current()));
}

void QueuePanel::setAsking(EntryId id)
{
    m_asking = id;
    const bool hadFocus = m_question->isAncestorOf(focusWidget());
    m_question->setVisible(id.isValid());
    m_buttons->setVisible(!id.isValid());
    // On the harmless one, so that a key pressed twice discards nothing.
    if (id.isValid())
        m_keep->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk

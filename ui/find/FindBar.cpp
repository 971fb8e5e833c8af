#include "ui/find/FindBar.h"

#include "reading/MessageFinder.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/Look.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Where a message of a conversation is in another one; -1 if it isn't.
int rowOfSame(const Conversation &before, int row, const Conversation &now)
{
    const qint64 time = before.timestamp(row);
    for (qsizetype other = now.rowAtTime(time); other < now.size() && now.timestamp(other) == time;
         ++other) {
        if (now.isSameMessage(other, before, row))
            return static_cast<int>(other);
    }
    return -1;
}

} // namespace

FindBar::FindBar(const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : QFrame(parent),
      m_finder(new MessageFinder(this)),
      m_field(new QLineEdit),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_close(new CloseButton(tr("Stop finding"))),
      m_outcome(new SettledAnnouncement(*this))
{
    build(theme, actions);
    wire(actions);
    m_toTell.setInterval(100ms);
    m_toTell.setSingleShot(true);
    hide();
}

void FindBar::build(const Theme &theme, const ActionRegistry &actions)
{
    setObjectName(u"findBar"_s);
    setProperty("look", u"above"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find in the conversation"));
    m_field->setPlaceholderText(tr("Find in the conversation"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(theme, u"edit-find"_s, Role::MutedText),
                       QLineEdit::LeadingPosition);
    m_count->setObjectName(u"findCount"_s);
    m_close->setObjectName(u"findClose"_s);
    const auto dress = [&](QToolButton *button, const QString &name, const QString &icon,
                           const QString &text, const QString &command) {
        button->setObjectName(name);
        button->setProperty("look", u"quiet"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIcon(themedIcon(theme, icon));
        button->setAccessibleName(text);
        showCommand(*button, *actions.action(command), text);
    };
    // As they stand in the conversation: what is older is further up.
    dress(m_next, u"findNext"_s, u"go-up"_s, tr("Next, older one"), command::findNext);
    dress(m_previous, u"findPrevious"_s, u"go-down"_s, tr("Previous, newer one"),
          command::findPrevious);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    row->setSpacing(Theme::tight);
    row->addWidget(m_field, 1);
    row->addSpacing(Theme::tight);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addWidget(m_previous);
    row->addWidget(m_close);
    setFocusProxy(m_field);
}

void FindBar::wire(ActionRegistry &actions)
{
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { close(); });
    // Only in the field, for on a button Enter presses it.
    auto *fieldKeys = new PanelKeys(*m_field);
    fieldKeys->add(Qt::Key_Return, [this] { next(); });
    fieldKeys->add(Qt::SHIFT | Qt::Key_Return, [this] { previous(); });

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::findTyped);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    // A shortcut reaches the bar on a hidden page too.
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible() || (parentWidget() && parentWidget()->isVisible()))
                (this->*slot)();
        });
    };
    whileShown(actions.action(command::findNext), &FindBar::next);
    whileShown(actions.action(command::findPrevious), &FindBar::previous);

    connect(m_finder, &MessageFinder::found, this, &FindBar::take);
    connect(m_finder, &MessageFinder::finished, this, &FindBar::finish);
    connect(m_finder, &MessageFinder::progressed, this,
            [this](double fraction) { m_fraction = fraction; });
    connect(&m_toTell, &QTimer::timeout, this, &FindBar::tellHits);
}

void FindBar::open(const QString &suggestion)
{
    const bool wasHidden = isHidden();
    show();
    // One line: a field has no other, and a longer selection is hardly what is looked for.
    const QString text = suggestion.section(u'\n', 0, 0);
    if (!text.isEmpty() && text != m_field->text())
        m_field->setText(text);
    else if (wasHidden)
        findTyped();
    m_isToBeTaken = false;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_outcome->set({});
    m_finder->stop();
    m_toTell.stop();
    m_hits.start(FoundHits::newest, FoundHits::newest);
    m_hasMoved = false;
    m_isToBeTaken = false;
    Q_EMIT textChanged({});
    Q_EMIT hitsChanged({});
    Q_EMIT closed();
}

void FindBar::findTyped()
{
    if (isHidden())
        return;
    const auto place = m_hasMoved ? m_hits.place() : std::nullopt;
    m_isToBeTaken = true;
    m_isThere = false;
    Q_EMIT textChanged(m_field->text());
    find(place ? place->row : FoundHits::newest, place ? place->nth : FoundHits::newest);
}

void FindBar::find(int fromRow, int fromNth)
{
    m_hits.start(fromRow, fromNth);
    m_fraction = 0;
    // What was said of the text before stays for a moment, and mostly until the answer is there.
    m_toTell.start();
    m_finder->find(m_conversation, m_field->text());
}

void FindBar::setConversation(const Conversation &conversation)
{
    const Conversation before = std::exchange(m_conversation, conversation);
    if (isHidden() || before.isSharedWith(conversation))
        return;
    // What has been told is to be found in what is shown.
    if (conversation.size() < before.size())
        Q_EMIT hitsChanged({});
    const auto place = m_hits.place();
    const int row = place ? rowOfSame(before, place->row, conversation) : -1;
    if (row >= 0) {
        find(row, place->nth);
    } else {
        m_hasMoved = false;
        m_isThere = false;
        find(FoundHits::newest, FoundHits::newest);
    }
    if (place && row != place->row)
        Q_EMIT currentRowChanged(row, row >= 0 ? place->nth : -1);
}

void FindBar::take(const QList<MessageHit> &hits)
{
    if (m_hits.add(hits) && m_isToBeTaken)
        goToPlace();
    if (!m_toTell.isActive())
        m_toTell.start();
}

void FindBar::finish()
{
    if (m_hits.finish() && m_isToBeTaken)
        goToPlace();
    m_toTell.stop();
    tellHits();
    m_outcome->set(m_count->text());
}

void FindBar::goToPlace()
{
    m_isToBeTaken = false;
    m_isThere = true;
    Q_EMIT current(m_hits.place()->row, m_hits.place()->nth);
}

void FindBar::tellHits()
{
    Q_EMIT hitsChanged(m_hits.rows());
    showCount();
}

void FindBar::next()
{
    step(&FoundHits::goOlder, tr("from the newest again"));
}

void FindBar::previous()
{
    step(&FoundHits::goNewer, tr("from the oldest again"));
}

void FindBar::step(FoundHits::Step (FoundHits::*go)(), const QString &aroundNote)
{
    if (isHidden()) {
        open();
        m_isToBeTaken = true;
        return;
    }
    if (!m_hits.place())
        return;
    const FoundHits::Step step = m_isThere ? (m_hits.*go)() : FoundHits::Step::Taken;
    if (step == FoundHits::Step::Impossible)
        return;
    m_hasMoved = true;
    goToPlace();
    showCount(step == FoundHits::Step::WentRound ? aroundNote : QString());
    m_outcome->set({});
    announce(*this, m_count->text());
}

void FindBar::showCount(const QString &note)
{
    const QString text = countText();
    m_count->setText(note.isEmpty() ? text : tr("%1, %2", "12 of 340, a note").arg(text, note));
    m_field->setAccessibleDescription(m_count->text());
    const bool isInVain =
        m_hits.messages() == 0 && !m_finder->isSearching() && !m_field->text().isEmpty();
    setLook(*m_field, "invalid", isInVain ? u"true"_s : QString());
    m_next->setEnabled(m_hits.messages() > 0);
    m_previous->setEnabled(m_hits.messages() > 0);
}

QString FindBar::text() const
{
    return m_field->text();
}

QString FindBar::countText() const
{
    if (m_field->text().isEmpty())
        return {};
    const QLocale locale;
    const bool isSearching = m_finder->isSearching();
    if (m_hits.messages() == 0)
        return isSearching ? tr("Searching… %1 %").arg(locale.toString(qRound(m_fraction * 100)))
                           : tr("Nothing found");
    const QString all = locale.toString(m_hits.occurrences());
    if (!m_hits.place())
        return tr("%1 so far").arg(all);
    const QString number = locale.toString(m_hits.place()->number);
    return isSearching ? tr("%1 of %2 so far").arg(number, all) : tr("%1 of %2").arg(number, all);
}

} // namespace contactdesk

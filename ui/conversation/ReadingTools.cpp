#include "ui/conversation/ReadingTools.h"

#include "desk/Desk.h"
#include "models/ConversationModel.h"
#include "reading/ConversationDays.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/conversation/ConversationView.h"
#include "ui/find/DateBar.h"
#include "ui/find/FilterBar.h"
#include "ui/find/FindBar.h"
#include "ui/overview/OverviewPanel.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Reading {
    /// The topmost row in sight, when it was written, and where it stands in the viewport; the row
    /// is -1 at the end of the conversation.
    int row = -1;
    qint64 timestamp = 0;
    int y = 0;
    /// What is looked for; unset while the bar is closed.
    std::optional<QString> found = {};
    bool hasFilter = false;
    bool hasDate = false;
};

} // namespace

ReadingTools::ReadingTools(const Theme &theme, Desk &desk, ActionRegistry &actions,
                           ConversationModel &model, ConversationView &view, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(view),
      m_overview(new OverviewPanel(theme, desk.clock())),
      m_filter(new FilterBar),
      m_date(new DateBar(theme, m_zone)),
      m_find(new FindBar(theme, actions))
{
    setObjectName(u"readingTools"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_overview, m_filter, m_date, m_find})
        layout->addWidget(tool);
    m_overview->hide();

    connect(&m_filtered, &FilteredConversation::changed, this, &ReadingTools::showFiltered);
    connect(m_filter, &FilterBar::filterChanged, this, &ReadingTools::filter);
    connect(m_date, &DateBar::dateChosen, this, [this](const QDate &, int row) { goToRow(row); });
    connect(m_overview, &OverviewPanel::dayActivated, this, [this](const QDate &day) {
        goToRow(static_cast<int>(rowOfDay(m_filtered.shown(), day, m_zone)));
    });
    connect(&desk.openContact(), &OpenContact::contactChanged, m_overview, [this, &desk] {
        const auto &contact = desk.openContact().contact().value;
        m_overview->setName(contact ? displayName(*contact) : QString());
    });
    const auto goBack = [this] {
        if (!m_isClearing)
            m_view.setFocus(Qt::OtherFocusReason);
    };
    connect(m_filter, &FilterBar::closed, &m_view, goBack);
    connect(m_date, &DateBar::closed, &m_view, goBack);
    connect(m_find, &FindBar::closed, &m_view, goBack);
    wireFinding();
    wireActions(actions);
}

void ReadingTools::wireFinding()
{
    connect(m_find, &FindBar::textChanged, &m_view, &ConversationView::setFoundText);
    connect(m_find, &FindBar::hitsChanged, &m_view, &ConversationView::setMarkedRows);
    connect(m_find, &FindBar::current, &m_view, &ConversationView::showOccurrence);
}

void ReadingTools::wireActions(ActionRegistry &actions)
{
    const auto whileShown = [this, &actions](const QString &id, auto slot) {
        connect(actions.action(id), &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    whileShown(command::find, [this] { m_find->open(selectedText()); });
    whileShown(command::goToDate, [this] { m_date->open(); });
    whileShown(command::filterMessages, [this] {
        if (m_filter->isVisible())
            m_filter->close();
        else
            m_filter->open();
    });
    QAction *overview = actions.action(command::showOverview);
    m_overview->setVisible(overview->isChecked());
    connect(overview, &QAction::toggled, m_overview, &QWidget::setVisible);
}

void ReadingTools::setConversation(const Conversation &conversation)
{
    m_filter->setConversation(conversation);
    m_overview->setConversation(conversation);
    m_filtered.setSource(conversation);
}

void ReadingTools::clear()
{
    const QScopedValueRollback clearing(m_isClearing, true);
    m_toKeep.reset();
    m_filter->close();
    m_filtered.setSource({});
    m_filter->setConversation({});
    m_overview->clear();
    m_overview->setName({});
}

void ReadingTools::markText(const QString &text)
{
    m_find->open(text);
}

std::any ReadingTools::keepsake() const
{
    Reading reading{.hasFilter = !m_filter->isHidden(), .hasDate = !m_date->isHidden()};
    if (!m_find->isHidden())
        reading.found = m_find->text();
    const QModelIndex top = m_view.indexAt({m_view.viewport()->width() / 2, 1});
    if (!m_view.isAtEnd() && top.isValid()) {
        reading.row = top.row();
        reading.timestamp = m_model.conversation().timestamp(top.row());
        reading.y = m_view.visualRect(top).top();
    }
    return reading;
}

void ReadingTools::recall(const std::any &kept)
{
    const auto reading = std::any_cast<Reading>(kept);
    if (reading.found)
        m_find->open(*reading.found);
    if (reading.hasDate)
        m_date->open();
    const Conversation &shown = m_model.conversation();
    if (reading.row >= 0 && shown.isEmpty()) {
        m_toKeep = reading.timestamp;
    } else if (reading.row >= 0) {
        // Of what a filter is going to leave out, the row was another one.
        const bool isSame =
            reading.row < shown.size() && shown.timestamp(reading.row) == reading.timestamp;
        const qsizetype row =
            isSame ? reading.row : std::min(shown.rowAtTime(reading.timestamp), shown.size() - 1);
        m_view.placeRow(static_cast<int>(row), reading.y);
    }
    if (reading.hasFilter)
        m_filter->open();
}

void ReadingTools::filter()
{
    // Most of what is in sight may go: what was read comes back to where it was by its time.
    const QModelIndex top = m_view.indexAt({m_view.viewport()->width() / 2, 1});
    if (!m_view.isAtEnd() && top.isValid())
        m_toKeep = m_model.conversation().timestamp(top.row());
    m_filtered.setFilter(m_filter->filter());
}

void ReadingTools::showFiltered()
{
    const Conversation &shown = m_filtered.shown();
    m_model.setConversation(shown);
    m_filter->setShown(shown.size());
    m_date->setConversation(shown);
    m_find->setConversation(shown);
    if (const auto kept = std::exchange(m_toKeep, {}); kept && !shown.isEmpty())
        goToRow(static_cast<int>(std::min(shown.rowAtTime(*kept), shown.size() - 1)));
    Q_EMIT shownChanged();
}

void ReadingTools::goToRow(int row)
{
    const QModelIndex index = m_model.index(std::min(row, m_model.rowCount() - 1), 0);
    m_view.scrollTo(index, QAbstractItemView::PositionAtTop);
}

QString ReadingTools::selectedText() const
{
    const SelectedRange range = m_view.selection();
    if (!m_view.hasSelection() || range.first.row != range.last.row)
        return {};
    // What is looked for stands on one line.
    return textOf(m_model.conversation(), range).section(u'\n', 0, 0);
}

} // namespace contactdesk

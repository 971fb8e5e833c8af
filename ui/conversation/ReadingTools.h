#pragma once

#include "reading/FilteredConversation.h"
#include "ui/common/Keepsake.h"
#include "ui/theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

namespace contactdesk
{

class ActionRegistry;
class ConversationModel;
class ConversationView;
class DateBar;
class Desk;
class FilterBar;
class FindBar;
class OverviewPanel;

/// What helps with reading a conversation, above it: the overview, the filter, going to a day and
/// finding a text; each hidden until it is wanted. Fills the model with what passes the filter.
class ReadingTools : public QWidget, public Keepsake
{
    Q_OBJECT

public:
    /// All of these must outlive this widget.
    ReadingTools(const Theme &theme, Desk &desk, ActionRegistry &actions, ConversationModel &model,
                 ConversationView &view, QWidget *parent = nullptr);

    /// The whole conversation as far as it is known, in place of that of before.
    void setConversation(const Conversation &conversation);
    /// Somebody else's is to come.
    void clear();
    /// What is shown of the conversation, and of which rows of it.
    const FilteredConversation &filtered() const { return m_filtered; }
    /// Marks a text everywhere without going anywhere.
    void markText(const QString &text);

    /// Which bars are open, and the place that is read.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}

Q_SIGNALS:
    /// Other messages are in the model.
    void shownChanged();

private:
    void wireFinding();
    void wireActions(ActionRegistry &actions);
    void showFiltered();
    void filter();
    void goToRow(int row);
    QString selectedText() const;

    ConversationModel &m_model;
    ConversationView &m_view;
    const QTimeZone m_zone = QTimeZone::systemTimeZone();
    FilteredConversation m_filtered;
    OverviewPanel *m_overview;
    FilterBar *m_filter;
    DateBar *m_date;
    FindBar *m_find;
    /// When the topmost message in sight was written, while another filter is about to hold.
    std::optional<qint64> m_toKeep;
    /// The bars close for another contact: the agent's keys stay where they are.
    bool m_isClearing = false;
};

} // namespace contactdesk

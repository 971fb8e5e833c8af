#pragma once

#include "ui/common/EmptyState.h"

namespace contactdesk
{

class ActionRegistry;
class SearchQuery;

/// What stands in the list's place while it has no rows: why, and what can be done.
class NobodyFound : public EmptyState
{
    Q_OBJECT

public:
    NobodyFound(const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);

Q_SIGNALS:
    void everybodyRequested();

private:
    QPushButton *m_lookUp;
    QPushButton *m_import;
    QPushButton *m_create;
    QPushButton *m_everybody;
};

} // namespace contactdesk

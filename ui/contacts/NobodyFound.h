#pragma once

#include "ui/common/EmptyState.h"

namespace contactdesk
{

class SearchQuery;

/// What stands in the list's place while it has no rows: why, and what can be done.
class NobodyFound : public EmptyState
{
    Q_OBJECT

public:
    explicit NobodyFound(const Theme &theme, QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);
};

} // namespace contactdesk

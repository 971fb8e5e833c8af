#pragma once

#include "ui/common/FittedListView.h"

namespace contactdesk
{

/// The list of the saved searches: F2 edits a name in place and Delete removes one, though the
/// window has commands on such keys.
class SavedSearchView : public FittedListView
{
    Q_OBJECT

public:
    explicit SavedSearchView(QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace contactdesk

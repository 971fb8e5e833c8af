#include "ui/contacts/SavedSearchView.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 6;

} // namespace

SavedSearchView::SavedSearchView(QWidget *parent) : FittedListView(mostRows, parent)
{
    setEditTriggers(EditKeyPressed);
    setUniformItemSizes(true);
    setMouseTracking(true);
}

bool SavedSearchView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return FittedListView::event(event);
}

void SavedSearchView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT removeRequested(currentIndex());
        return;
    }
    FittedListView::keyPressEvent(event);
}

void SavedSearchView::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard the menu belongs to the current row, wherever the pointer is.
    const QPersistentModelIndex row =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!row.isValid() || !(row.flags() & Qt::ItemIsEditable))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedSearchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename")), &QAction::triggered, this, [this, row] { edit(row); });
    connect(menu->addAction(tr("&Delete")), &QAction::triggered, this,
            [this, row] { Q_EMIT removeRequested(row); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(row).center())
                    : event->globalPos());
}

} // namespace contactdesk

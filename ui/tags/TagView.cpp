#include "ui/tags/TagView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 12;

} // namespace

TagView::TagView(QWidget *parent) : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFrameShape(NoFrame);
    connect(this, &QListView::clicked, this, &TagView::searchRequested);
}

void TagView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TagView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TagView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &TagView::fit);
    fit();
}

QSize TagView::sizeHint() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {0, 0};
    return {0, std::min(contentsSize().height(), mostLines * sizeHintForRow(0)) + 2 * frameWidth()};
}

QSize TagView::minimumSizeHint() const
{
    return sizeHint();
}

void TagView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentTagChanged(current);
}

QModelIndex TagView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // From the end of a line to the beginning of the next, as in a text.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int step = action == (isMirrored ? MoveLeft : MoveRight)   ? 1
                     : action == (isMirrored ? MoveRight : MoveLeft) ? -1
                                                                     : 0;
    if (step == 0 || !currentIndex().isValid())
        return QListView::moveCursor(action, modifiers);
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step);
    return next.isValid() ? next : currentIndex();
}

void TagView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TagView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
                    event->type() == QEvent::LayoutDirectionChange))
        fit();
}

void TagView::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                          event->key() == Qt::Key_Space;
    if (isChoice && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
    } else if (isChoice) {
        if (currentIndex().isValid())
            Q_EMIT searchRequested(currentIndex());
    } else if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copyName(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void TagView::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard the menu belongs to the current chip, wherever the pointer is.
    const QPersistentModelIndex tag =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!tag.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tagMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Search for this tag")), &QAction::triggered, this,
            [this, tag] { Q_EMIT searchRequested(tag); });
    connect(menu->addAction(tr("&Copy the name")), &QAction::triggered, this,
            [this, tag] { copyName(tag); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(tag).center())
                    : event->globalPos());
}

void TagView::fit()
{
    setVisible(model()->rowCount(rootIndex()) > 0);
    // At once, since the height follows from where the lines end; the view itself takes its time.
    doItemsLayout();
    updateGeometry();
}

void TagView::copyName(const QModelIndex &index)
{
    QGuiApplication::clipboard()->setText(index.data(Qt::DisplayRole).toString());
}

} // namespace contactdesk

// What the agent does to a ConversationView with keys.
#include "text/PlainSigns.h"
#include "ui/conversation/ConversationView.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// A message may have any number of links, each of any length.
constexpr qsizetype mostLinks = 20;
constexpr qsizetype mostLetters = 60;

} // namespace

int ConversationView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ConversationView::makeCurrent(int row)
{
    selectionModel()->setCurrentIndex(indexOf(row), QItemSelectionModel::ClearAndSelect);
}

QModelIndex ConversationView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = heights().count() - 1;
    if (last < 0)
        return {};
    const int space = viewport()->height();
    const bool isUpward =
        action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveLeft;
    int current = currentRow();
    if (current < 0) {
        current = last;
    } else if (!(modifiers & Qt::ShiftModifier) &&
               !viewport()->rect().intersects(visualRect(currentIndex()))) {
        // Whoever has scrolled away goes on from where they look.
        current = rowAt(isUpward ? space - 1 : 0);
    }
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
        row = std::min(rowAt(topOf(current) - space), current - 1);
        break;
    case MovePageDown:
        row = std::max(rowAt(topOf(current) + space), current + 1);
        break;
    }
    return indexOf(std::clamp(row, 0, last));
}

/// Scrolls within the current message while there is more of it than fits.
bool ConversationView::scrollsWithin(CursorAction action)
{
    const QRect row = visualRect(currentIndex());
    const int space = viewport()->height();
    if (row.height() <= space || !viewport()->rect().intersects(row))
        return false;
    const bool isPage = action == MovePageUp || action == MovePageDown;
    const int step =
        isPage ? verticalScrollBar()->pageStep() * 9 / 10 : verticalScrollBar()->singleStep() * 2;
    if ((action == MoveDown || action == MovePageDown) && row.bottom() >= space)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    else if ((action == MoveUp || action == MovePageUp) && row.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
    else
        return false;
    return true;
}

void ConversationView::moveCurrent(CursorAction action, bool extends)
{
    if (!extends && scrollsWithin(action))
        return;
    const int before = currentRow();
    const QModelIndex target = moveCursor(action, extends ? Qt::ShiftModifier : Qt::NoModifier);
    if (!target.isValid())
        return;
    if (!extends) {
        m_selection.clear();
    } else {
        if (m_selection.isEmpty())
            m_selection.begin({before < 0 ? target.row() : before, 0});
        m_selection.extendToRow(target.row());
    }
    makeCurrent(target.row());
    if (action == MoveEnd)
        goToEnd();
    else
        scrollTo(target);
    viewport()->update();
}

void ConversationView::activateCurrent()
{
    if (currentRow() < 0)
        return;
    const MessageLayout &layout = laidOut(currentRow());
    const QList<TextLink> links = layout.styled().links();
    if (!layout.media().isNull())
        Q_EMIT mediaActivated(currentIndex());
    else if (links.size() == 1)
        Q_EMIT linkActivated(links.first(),
                             layout.styled().text().mid(links.first().start, links.first().length));
    else if (links.size() > 1)
        offerLinks(layout);
    else if (!layout.more().isNull())
        Q_EMIT moreRequested(currentIndex());
}

/// Which one is meant, the mouse would tell.
void ConversationView::offerLinks(const MessageLayout &layout)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"linkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<TextLink> links = layout.styled().links().mid(0, mostLinks);
    for (const TextLink &link : links) {
        const QString shown = layout.styled().text().mid(link.start, link.length);
        QString text = isolated(shown.left(mostLetters));
        connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, link, shown] { Q_EMIT linkActivated(link, shown); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

bool ConversationView::event(QEvent *event)
{
    // Where the window has these keys for something else they are the text's while it has the
    // focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return AnchoredView::event(event);
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(MoveUp, extends);
    case Qt::Key_Down:
        return moveCurrent(MoveDown, extends);
    case Qt::Key_PageUp:
        return moveCurrent(MovePageUp, extends);
    case Qt::Key_PageDown:
        return moveCurrent(MovePageDown, extends);
    case Qt::Key_Home:
        return moveCurrent(MoveHome, extends);
    case Qt::Key_End:
        return moveCurrent(MoveEnd, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateCurrent();
    case Qt::Key_Escape:
        if (hasSelection())
            return deselect();
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace contactdesk

#include "ui/conversation/ConversationAccessible.h"

#include "ui/conversation/ConversationView.h"
#include "ui/conversation/NewMessagesButton.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace contactdesk
{

namespace
{

/// A row of a view, whichever message that is at the time.
class MessageAccessible : public QAccessibleInterface
{
public:
    MessageAccessible(ConversationView *view, int row) : m_view(view), m_row(row) {}

    int row() const { return m_row; }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid()
                   ? index().data(Qt::AccessibleTextRole).toString()
                   : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->selectionModel()->isSelected(index());
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        return state;
    }

private:
    QModelIndex index() const
    {
        const QAbstractItemModel *model = m_view->model();
        return model ? model->index(m_row, 0, m_view->rootIndex()) : QModelIndex();
    }

    const QPointer<ConversationView> m_view;
    const int m_row;
};

class ConversationAccessible : public QAccessibleWidget
{
public:
    explicit ConversationAccessible(ConversationView *view)
        : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
    }

    ~ConversationAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return rowCount() + (button()->isHidden() ? 0 : 1); }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        // Behind the newest message, where it floats.
        if (row == rowCount())
            return QAccessible::queryAccessibleInterface(button());
        QAccessible::Id &id = m_rows[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new MessageAccessible(m_view, row));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!button()->isHidden() &&
            button()->rect().contains(button()->mapFromGlobal(QPoint(x, y))))
            return child(rowCount());
        const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return child(m_view->currentIndex().row());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *message = dynamic_cast<const MessageAccessible *>(child);
        if (message)
            return message->row();
        return child && child->object() == button() && !button()->isHidden() ? rowCount() : -1;
    }

private:
    int rowCount() const
    {
        return m_view->model() ? m_view->model()->rowCount(m_view->rootIndex()) : 0;
    }

    NewMessagesButton *button() const { return m_view->findChild<NewMessagesButton *>(); }

    ConversationView *m_view;
    /// Of the rows that somebody has asked for.
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<ConversationView *>(object);
    return view ? new ConversationAccessible(view) : nullptr;
}

} // namespace

void makeConversationsAccessible()
{
    QAccessible::installFactory(accessibleOf);
}

} // namespace contactdesk

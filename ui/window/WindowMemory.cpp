#include "ui/window/WindowMemory.h"

#include "ui/common/Keepsake.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct TypedLine {
    QString text;
    int cursor = 0;
    int start = -1;
    int length = 0;
};

struct TypedLines {
    QString text;
    int anchor = 0;
    int position = 0;
};

struct Chosen {
    int index = -1;
    int count = 0;
    QString typed;
};

/// The same name may be in several panels: what lies around a widget tells them apart. Widgets
/// without a name hold nothing of their own.
QString pathOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        path += each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                             : each->objectName();
        path += u'/';
    }
    return path;
}

/// The parts of a spin box, a scroll area or a combo box are theirs.
bool isPart(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) ||
           qobject_cast<const QComboBox *>(widget.parentWidget());
}

void chooseRow(QAbstractItemView &view, int row)
{
    const QModelIndex index = view.model()->index(row, 0);
    if (view.currentIndex().row() != row)
        view.setCurrentIndex(index);
}

/// Chooses a row once it is there, unless the agent has chosen another by then.
void chooseWhenThere(QAbstractItemView &view, int row)
{
    if (row < view.model()->rowCount()) {
        chooseRow(view, row);
        return;
    }
    auto *waiting = new QObject(&view);
    const auto look = [&view, waiting, row] {
        if (view.currentIndex().isValid()) {
            waiting->deleteLater();
        } else if (row < view.model()->rowCount()) {
            chooseRow(view, row);
            waiting->deleteLater();
        }
    };
    QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, waiting, look);
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, waiting, look);
}

std::any kept(const QWidget &widget)
{
    if (const auto *own = dynamic_cast<const Keepsake *>(&widget))
        return own->keepsake();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return TypedLine{line->text(), line->cursorPosition(), line->selectionStart(),
                         line->selectionLength()};
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(&widget)) {
        const QTextCursor cursor = lines->textCursor();
        return TypedLines{lines->toPlainText(), cursor.anchor(), cursor.position()};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return Chosen{box->currentIndex(), box->count(),
                      box->isEditable() ? box->currentText() : QString()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && button->isCheckable() && button->actions().isEmpty()) {
        // One of three states is a field of the contact, and the desk holds what was chosen.
        const auto *box = qobject_cast<const QCheckBox *>(button);
        return box && box->checkState() == Qt::PartiallyChecked ? std::any() : button->isChecked();
    }
    const bool isList =
        qobject_cast<const QListView *>(&widget) || qobject_cast<const QTableView *>(&widget);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        isList && view->currentIndex().isValid() && !view->currentIndex().parent().isValid())
        return view->currentIndex().row();
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return QPoint(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    return {};
}

void recall(QWidget &widget, const std::any &kept)
{
    if (auto *own = dynamic_cast<Keepsake *>(&widget)) {
        own->recall(kept);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        const auto was = std::any_cast<TypedLine>(kept);
        if (line->text() != was.text)
            line->setText(was.text);
        line->setCursorPosition(was.cursor);
        if (was.length > 0)
            line->setSelection(was.start, was.length);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(&widget)) {
        const auto was = std::any_cast<TypedLines>(kept);
        if (lines->toPlainText() != was.text)
            lines->setPlainText(was.text);
        QTextCursor cursor = lines->textCursor();
        cursor.setPosition(was.anchor);
        cursor.setPosition(was.position, QTextCursor::KeepAnchor);
        lines->setTextCursor(cursor);
    } else if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        const auto was = std::any_cast<Chosen>(kept);
        // Of another number of choices, the same place isn't the same choice.
        if (box->count() == was.count && box->currentIndex() != was.index)
            box->setCurrentIndex(was.index);
        if (box->isEditable() && box->currentText() != was.typed)
            box->setEditText(was.typed);
    } else if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        button->setChecked(std::any_cast<bool>(kept));
    } else if (auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        chooseWhenThere(*view, std::any_cast<int>(kept));
    } else if (const auto *area = qobject_cast<QScrollArea *>(&widget)) {
        const auto was = std::any_cast<QPoint>(kept);
        area->horizontalScrollBar()->setValue(was.x());
        area->verticalScrollBar()->setValue(was.y());
    }
}

} // namespace

WindowMemory::WindowMemory(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->objectName().isEmpty() || isPart(*widget))
            continue;
        if (std::any value = kept(*widget); value.has_value())
            m_kept.insert(pathOf(*widget), std::move(value));
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->isCheckable() && !action->objectName().isEmpty())
            m_checked.insert(action->objectName(), action->isChecked());
    }
    if (const QWidget *focus = window.focusWidget())
        m_focus = pathOf(*focus);
}

void WindowMemory::recallIn(QWidget &window) const
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (const auto was = m_checked.constFind(action->objectName()); was != m_checked.cend())
            action->setChecked(*was);
    }
    // What is recalled may make or remove widgets.
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->objectName().isEmpty() && !isPart(*widget))
            widgets.append(widget);
    }
    QPointer<QWidget> focus;
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (!widget)
            continue;
        const QString path = pathOf(*widget);
        if (const auto was = m_kept.constFind(path); was != m_kept.cend())
            recall(*widget, *was);
        if (widget && path == m_focus)
            focus = widget;
    }
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk

#include "languages/VisibleTexts.h"

#include "ui/common/Announce.h"
#include "ui/common/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QTableView>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith("qt_"_L1))
            return each->objectName();
    }
    return {};
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            texts.append(index.data().toString());
            texts.append(index.data(Qt::AccessibleTextRole).toString());
        }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    return texts;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts.append(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts.append(button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts += {line->text(), line->placeholderText()};
    } else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(&widget)) {
        texts += {lines->toPlainText(), lines->placeholderText()};
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        // A header is a view of the table's model.
        if (view->model() && !qobject_cast<const QHeaderView *>(view))
            texts += rowsOf(*view->model());
    } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *menu : bar->actions()) {
            texts.append(menu->text());
            for (const QAction *action : menu->menu()->actions())
                texts += {action->text(), action->shortcut().toString(QKeySequence::NativeText)};
        }
    }
    return texts;
}

QString tooWide(const QWidget &widget, const QString &text, int wanted, int room)
{
    return wanted <= room
               ? QString()
               : u"%1: “%2” needs %3 and has %4"_s.arg(nameOf(widget), text).arg(wanted).arg(room);
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        cut.append(tooWide(header, text, header.sectionSizeHint(i), header.sectionSize(i)));
    }
    return cut;
}

QStringList cutIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
            return {};
        return {label->wordWrap()
                    ? tooWide(widget, label->text(), label->heightForWidth(label->width()),
                              label->height())
                    : tooWide(widget, label->text(), label->sizeHint().width(), label->width())};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->text().isEmpty()
                   ? QStringList()
                   : QStringList{tooWide(widget, button->text(), button->sizeHint().width(),
                                         button->width())};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        // On each side the frame, and a sign or a button where there is one.
        const qsizetype signs = line->findChildren<QAbstractButton *>().size();
        const int room = line->width() - 16 - static_cast<int>(signs) * 24;
        const QString &text = line->placeholderText();
        return {tooWide(widget, text, line->fontMetrics().horizontalAdvance(text), room)};
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return header->orientation() == Qt::Horizontal ? cutSections(*header) : QStringList();
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        QAction *last = bar->actions().last();
        const QRect place = bar->actionGeometry(last);
        const bool isInside = bar->rect().contains(place) && !place.isEmpty();
        return {isInside ? QString() : u"menu bar: “%1” has no room"_s.arg(last->text())};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        // One of fixed width says by it that it may elide.
        if (box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
            return {};
        return {tooWide(widget, box->currentText(), box->sizeHint().width(), box->width())};
    }
    return {};
}

QList<const QWidget *> visibleWidgets(const QWidget &window)
{
    QList<const QWidget *> all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Neither is to be seen: the parts of a box, and what is said in a moment and gone.
        const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                             qobject_cast<const Announcer *>(widget);
        if (widget->isVisibleTo(&window) && !isInner)
            all.append(widget);
    }
    return all;
}

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    QStringList all{window.windowTitle()};
    for (const QWidget *widget : visibleWidgets(window)) {
        for (const QString &text : textsOf(*widget)) {
            if (!text.isEmpty())
                all.append(nameOf(*widget) + u": "_s + text);
        }
    }
    all.sort();
    return all;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList all;
    for (const QWidget *widget : visibleWidgets(window))
        all += cutIn(*widget);
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

} // namespace contactdesk

#include "ui/common/FocusPlaces.h"

#include "ui/common/PassFocus.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace contactdesk
{

namespace
{

bool isFieldOrList(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QAbstractScrollArea *>(&widget);
}

/// Where a panel sends whoever gives the focus to it.
QWidget *sentOnFrom(QWidget &panel)
{
    QWidget *at = &panel;
    while (at) {
        QWidget *next = at->focusProxy();
        if (!next)
            next = focusPassedTo(*at);
        if (const auto *pages = qobject_cast<QStackedWidget *>(at); pages && !next)
            next = pages->currentWidget();
        if (!next)
            break;
        at = next;
    }
    return at;
}

} // namespace

bool canTakeFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QWidget *firstPlaceByTab(const QWidget &inside)
{
    for (QWidget *each = inside.nextInFocusChain(); each != &inside;
         each = each->nextInFocusChain()) {
        if (inside.isAncestorOf(each) && canTakeFocus(*each))
            return each;
    }
    return nullptr;
}

QWidget *placeForFocus(QWidget &inside)
{
    const auto isPlace = [&](const QWidget *each) {
        return each && (each == &inside || inside.isAncestorOf(each)) && canTakeFocus(*each);
    };
    if (QWidget *last = inside.focusWidget(); isPlace(last))
        return last;
    if (QWidget *sent = sentOnFrom(inside); isPlace(sent))
        return sent;
    return firstPlaceByTab(inside);
}

void giveFocus(QWidget &widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    }
}

QWidget *nearestPlace(const QWidget &inside, const QList<QPointer<QWidget>> &following)
{
    const auto nearest = [&](bool (*isWanted)(const QWidget &)) {
        QWidget *found = nullptr;
        qsizetype best = following.size() + 1;
        for (qsizetype at = 0; at < following.size(); ++at) {
            QWidget *each = following.at(at);
            // Ahead and back, whichever is shorter.
            const qsizetype distance = std::min(at + 1, following.size() - at);
            if (each && distance < best && (each == &inside || inside.isAncestorOf(each)) &&
                canTakeFocus(*each) && isWanted(*each)) {
                found = each;
                best = distance;
            }
        }
        return found;
    };
    QWidget *field = nearest([](const QWidget &widget) { return isFieldOrList(widget); });
    return field ? field : nearest([](const QWidget &) { return true; });
}

} // namespace contactdesk

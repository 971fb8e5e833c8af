#include "ui/window/FocusKeeper.h"

#include "ui/common/FocusPlaces.h"

#include <QApplication>
#include <QTimer>

namespace contactdesk
{

FocusKeeper::FocusKeeper(QWidget &window) : QObject(&window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

void FocusKeeper::follow(QWidget *old, QWidget *now)
{
    if (!old || !m_window.isActiveWindow() || (old != &m_window && !m_window.isAncestorOf(old)))
        return;
    const bool isGone = !now || !old->isVisible() || !old->isEnabled();
    if (!isGone)
        return;
    m_makeshift = now;
    if (m_isLost)
        return;
    m_isLost = true;
    m_around.clear();
    for (QWidget *each = old; each; each = each->parentWidget())
        m_around.append(each);
    m_following.clear();
    // One that is being deleted may be out of the order by now.
    for (QWidget *each = old->nextInFocusChain(); each && each != old;
         each = each->nextInFocusChain())
        m_following.append(each);
    // What goes often goes together with something else, or for something that comes.
    QTimer::singleShot(0, this, &FocusKeeper::settle);
}

void FocusKeeper::settle()
{
    m_isLost = false;
    QWidget *now = QApplication::focusWidget();
    const bool isChosen = now && now != m_makeshift && canTakeFocus(*now);
    if (!m_window.isActiveWindow() || isChosen)
        return;
    for (const QPointer<QWidget> &around : std::as_const(m_around)) {
        if (!around || !around->isVisible() || !around->isEnabled())
            continue;
        QWidget *place = nearestPlace(*around, m_following);
        if (!place)
            place = placeForFocus(*around);
        if (place) {
            if (place != now)
                giveFocus(*place, Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace contactdesk

#include "ui/window/PaneRounds.h"

#include "ui/common/FocusPlaces.h"

#include <QApplication>

namespace contactdesk
{

void PaneRounds::add(QWidget &part, std::function<void()> show)
{
    m_parts.append({&part, std::move(show)});
}

void PaneRounds::step(qsizetype by)
{
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype count = m_parts.size();
    // Whoever is in none of them, as in a notice below the first, goes on from there.
    qsizetype at = 0;
    for (qsizetype each = 0; each < count; ++each) {
        const QWidget *part = m_parts.at(each).widget;
        if (part && focus && (part == focus || part->isAncestorOf(focus)))
            at = each;
    }
    for (qsizetype tried = 1; tried < count; ++tried) {
        const Part &next = m_parts.at((at + by * tried + count * tried) % count);
        if (!next.widget)
            continue;
        if (next.show)
            next.show();
        if (QWidget *place = placeForFocus(*next.widget)) {
            giveFocus(*place, Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace contactdesk

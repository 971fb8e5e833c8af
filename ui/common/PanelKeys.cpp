#include "ui/common/PanelKeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace contactdesk
{

PanelKeys::PanelKeys(QWidget &panel) : QObject(&panel)
{
    panel.installEventFilter(this);
}

void PanelKeys::add(QKeyCombination keys, std::function<void()> act)
{
    m_acts.emplace_back(keys, std::move(act));
}

const std::function<void()> *PanelKeys::actOf(const QKeyEvent &event) const
{
    const auto key =
        event.key() == Qt::Key_Enter ? Qt::Key_Return : static_cast<Qt::Key>(event.key());
    // Which of the two keys it was is no difference to the agent.
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier),
                                  key);
    const auto found = std::find_if(m_acts.begin(), m_acts.end(),
                                    [&](const auto &act) { return act.first == pressed; });
    return found == m_acts.end() ? nullptr : &found->second;
}

bool PanelKeys::eventFilter(QObject *watched, QEvent *event)
{
    // What a child of the panel has no use for comes here, level by level.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *act = actOf(*static_cast<QKeyEvent *>(event));
    if (!act)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (!isOverride)
        (*act)();
    return true;
}

} // namespace contactdesk

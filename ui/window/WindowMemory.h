#pragma once

#include <QHash>
#include <QString>

#include <any>

class QAction;
class QWidget;

namespace contactdesk
{

/// What the agent left in a window's widgets, to be put into those that take their place: texts,
/// choices, rows, places in what is scrolled, the focus, and every Keepsake. A widget is found
/// again by its object name and those around it; whatever isn't there again is forgotten.
class WindowMemory
{
public:
    /// Looks at all widgets and actions in `window`.
    explicit WindowMemory(const QWidget &window);

    /// Rows of a list that is still being filled are chosen when they are there.
    void recallIn(QWidget &window) const;

private:
    QHash<QString, std::any> m_kept;
    QHash<QString, bool> m_checked;
    QString m_focus;
};

} // namespace contactdesk

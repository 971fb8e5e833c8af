#pragma once

#include "ui/theme/Theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QKeySequence;
class QMenuBar;

namespace contactdesk
{

class Preferences;

/// Every command of the program as an action: its id (Command.h), text, shortcut and place in a
/// menu, in one table. Buttons and panels use these actions rather than making their own.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// The commands have the keys that the preferences name, and follow them as they change. Both
    /// must outlive this object.
    ActionRegistry(const Theme &theme, Preferences &preferences, QObject *parent = nullptr);

    /// The command's action; every id of Command.h has one. Owned by the registry. Those of showing
    /// the overview, drawing markup and keeping fresh can be checked, and are off at first.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const;

    /// The keys a command comes with.
    QKeySequence usualShortcut(const QString &id) const;

    void fillMenuBar(QMenuBar &bar) const;

private:
    void followShortcut(const QString &id);

    Preferences &m_preferences;
    QHash<QString, QAction *> m_actions;
};

} // namespace contactdesk

#pragma once

#include "ui/actions/CommandTable.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenuBar;

namespace contactdesk
{

class Preferences;

/// Every command of the program (CommandTable.h) as an action: text, keys, icon, a place in a menu,
/// and a tooltip that tells the keys. Buttons and panels use these actions rather than making their
/// own.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// The commands have the keys that the preferences name, and follow them as they change. Both
    /// must outlive this object.
    ActionRegistry(const Theme &theme, Preferences &preferences, QObject *parent = nullptr);

    /// The command's action; every id of Command.h has one. Owned by the registry. Those that are
    /// switches can be checked, and are off at first.
    QAction *action(const QString &id) const;
    /// In the order of the table.
    QList<QAction *> actions() const;

    /// The keys a command comes with.
    QKeySequence usualShortcut(const QString &id) const;
    /// The command that these keys call by now; "" for none.
    QString holderOf(const QKeySequence &keys) const;

    /// Whether there is a desk to carry out the commands that need one. Those that are disabled say
    /// why in their status tip.
    void setDeskThere(bool isThere);

    void fillMenuBar(QMenuBar &bar) const;

Q_SIGNALS:
    /// Some command has other keys than before.
    void keysChanged();

private:
    void add(const CommandRow &row, const Theme &theme);
    void remember(const QString &id);
    void followKeys();

    Preferences &m_preferences;
    QHash<QString, QAction *> m_actions;
};

} // namespace contactdesk

#include "ui/actions/ActionRegistry.h"

#include "platform/Preferences.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/actions/KeyRules.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRecent = 8;

} // namespace

ActionRegistry::ActionRegistry(const Theme &theme, Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{
    for (const CommandRow &row : commandTable())
        add(row, theme);
    followKeys();
    connect(&preferences, &Preferences::shortcutChanged, this, &ActionRegistry::followKeys);
}

void ActionRegistry::add(const CommandRow &row, const Theme &theme)
{
    auto *action = new QAction(commandText(row), this);
    action->setObjectName(row.id);
    action->setCheckable(row.kind == CommandKind::Switch);
    if (!row.icon.isEmpty())
        action->setIcon(themedIcon(theme, row.icon));
    m_actions.insert(row.id, action);
    connect(action, &QAction::triggered, this, [this, id = row.id] { remember(id); });
}

void ActionRegistry::remember(const QString &id)
{
    // The way to the commands isn't one of those that are looked for there.
    if (id == command::findCommand || id == command::quit)
        return;
    QStringList recent = m_preferences.recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    m_preferences.setRecentCommands(recent.first(std::min(recent.size(), mostRecent)));
}

void ActionRegistry::followKeys()
{
    // What the agent chose goes before what a command comes with: a newer version may come with
    // keys that have been given to another command since long. The file may hold anything.
    QHash<QString, QKeySequence> keysOf;
    QList<QKeySequence> taken;
    const auto give = [&](const QString &id, const QKeySequence &keys) {
        const bool isFree = keys.isEmpty() || !taken.contains(keys);
        keysOf.insert(id, isFree ? keys : QKeySequence());
        taken.append(keys);
    };
    for (const CommandRow &row : commandTable()) {
        const auto chosen = m_preferences.shortcut(row.id);
        const QKeySequence keys(chosen.value_or(QString()), QKeySequence::PortableText);
        if (chosen && objectionTo(keys).isEmpty())
            give(row.id, keys);
    }
    for (const CommandRow &row : commandTable()) {
        if (!keysOf.contains(row.id))
            give(row.id, row.keys);
    }
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcut(keysOf.value(action->objectName()));
        action->setToolTip(withKeys(readText(action->text()), *action));
    }
    Q_EMIT keysChanged();
}

QKeySequence ActionRegistry::usualShortcut(const QString &id) const
{
    for (const CommandRow &row : commandTable()) {
        if (row.id == id)
            return row.keys;
    }
    return {};
}

QString ActionRegistry::holderOf(const QKeySequence &keys) const
{
    for (const QAction *action : std::as_const(m_actions)) {
        if (!keys.isEmpty() && action->shortcut() == keys)
            return action->objectName();
    }
    return {};
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT_X(found, "ActionRegistry", "a command without a row in the table");
    return found;
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> inOrder;
    for (const CommandRow &row : commandTable())
        inOrder.append(m_actions.value(row.id));
    return inOrder;
}

void ActionRegistry::setDeskThere(bool isThere)
{
    for (const CommandRow &row : commandTable()) {
        if (row.need != CommandNeed::Desk)
            continue;
        QAction *action = m_actions.value(row.id);
        action->setEnabled(isThere);
        action->setStatusTip(isThere ? QString()
                                     : tr("Only with an account or the local workspace open."));
    }
}

void ActionRegistry::fillMenuBar(QMenuBar &bar) const
{
    for (const CommandMenu menu : commandMenus()) {
        QMenu *sub = bar.addMenu(menuTitle(menu));
        if (menu == CommandMenu::Account)
            sub->setObjectName(u"accountMenu"_s);
        for (const CommandRow &row : commandTable()) {
            if (row.menu != menu)
                continue;
            if (row.place == MenuPlace::AfterLine)
                sub->addSeparator();
            sub->addAction(m_actions.value(row.id));
        }
    }
}

} // namespace contactdesk

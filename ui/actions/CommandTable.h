#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace contactdesk
{

/// The menus, in the order of the menu bar.
enum class CommandMenu { Contact, Conversation, List, Go, Account, Help };

/// Where in a menu a command stands: below the one before, or below a line.
enum class MenuPlace { Next, AfterLine };

enum class CommandKind {
    Plain,
    /// On or off, which the menu shows; whoever carries it out sets which.
    Switch,
};

enum class CommandNeed {
    /// There is nothing to do it with before there is a desk.
    Desk,
    Nothing,
};

/// What a command is, in one place; its id is of Command.h.
struct CommandRow {
    CommandMenu menu;
    QString id;
    /// Untranslated, with the letter of the menu marked; see commandText().
    const char *text;
    /// The keys it comes with; none where that is empty.
    QKeySequence keys = {};
    /// Of resources/; "" for none.
    QString icon = {};
    MenuPlace place = MenuPlace::Next;
    CommandKind kind = CommandKind::Plain;
    CommandNeed need = CommandNeed::Desk;
};

/// Every command once, in the order of the menus.
const QList<CommandRow> &commandTable();

const QList<CommandMenu> &commandMenus();

/// In the language of the window, with the letter of the menu marked ("&Save").
/// @{
QString commandText(const CommandRow &row);
QString menuTitle(CommandMenu menu);
/// @}

/// A text of a menu as it is read: without the mark, and without the dots that announce a question.
QString readText(const QString &menuText);

} // namespace contactdesk

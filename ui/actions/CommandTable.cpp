#include "ui/actions/CommandTable.h"

#include "ui/actions/Command.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect the commands' texts.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ActionRegistry)
};

QList<CommandRow> newTable()
{
    return {
        {CommandMenu::Contact, command::newContact,
         QT_TRANSLATE_NOOP("ActionRegistry", "&New contact…"), QKeySequence::New, u"contact-new"_s},
        {CommandMenu::Contact, command::importContacts,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Import contacts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
         u"document-import"_s},
        {CommandMenu::Contact, command::refresh, QT_TRANSLATE_NOOP("ActionRegistry", "Re&fresh"),
         Qt::Key_F5, u"view-refresh"_s},
        {CommandMenu::Contact,
         command::edit,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Edit the name"),
         Qt::Key_F2,
         {},
         MenuPlace::AfterLine},
        {CommandMenu::Contact, command::save, QT_TRANSLATE_NOOP("ActionRegistry", "&Save"),
         QKeySequence::Save, u"document-save"_s},
        {CommandMenu::Contact, command::undo,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Take back the last change"), QKeySequence::Undo},
        {CommandMenu::Contact, command::revert, QT_TRANSLATE_NOOP("ActionRegistry", "&Revert"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"edit-undo"_s},
        {CommandMenu::Contact,
         command::toggleBot,
         QT_TRANSLATE_NOOP("ActionRegistry", "Switch the &bot on or off"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_B,
         {},
         MenuPlace::AfterLine},
        {CommandMenu::Contact, command::takeOver,
         QT_TRANSLATE_NOOP("ActionRegistry", "Take o&ver for 30 minutes"), Qt::CTRL | Qt::Key_T,
         u"chronometer"_s},
        {CommandMenu::Contact, command::toggleDoNotDisturb,
         QT_TRANSLATE_NOOP("ActionRegistry", "Switch &do not disturb on or off"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_D},
        {CommandMenu::Contact,
         command::showRaw,
         QT_TRANSLATE_NOOP("ActionRegistry", "Show &what the service sent"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_J,
         {},
         MenuPlace::AfterLine},
        {CommandMenu::Contact, command::preferences,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Preferences…"), Qt::CTRL | Qt::Key_Comma,
         u"configure"_s, MenuPlace::AfterLine, CommandKind::Plain, CommandNeed::Nothing},
        {CommandMenu::Contact, command::quit, QT_TRANSLATE_NOOP("ActionRegistry", "&Quit"),
         Qt::CTRL | Qt::Key_Q, u"application-exit"_s, MenuPlace::AfterLine, CommandKind::Plain,
         CommandNeed::Nothing},
        {CommandMenu::Conversation, command::find,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Find in the conversation"), QKeySequence::Find,
         u"edit-find"_s},
        {CommandMenu::Conversation, command::findNext,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find &next"), Qt::Key_F3},
        {CommandMenu::Conversation, command::findPrevious,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find pre&vious"), Qt::SHIFT | Qt::Key_F3},
        {CommandMenu::Conversation, command::filterMessages,
         QT_TRANSLATE_NOOP("ActionRegistry", "Fi&lter the messages"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_L, u"view-filter"_s, MenuPlace::AfterLine},
        {CommandMenu::Conversation, command::goToDate,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Go to date…"), Qt::CTRL | Qt::Key_G, u"go-jump"_s},
        {CommandMenu::Conversation, command::showOverview,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Overview"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
         u"office-chart-bar"_s, MenuPlace::Next, CommandKind::Switch},
        {CommandMenu::Conversation,
         command::drawMarkup,
         QT_TRANSLATE_NOOP("ActionRegistry", "Draw *&bold* and _italic_"),
         {},
         {},
         MenuPlace::AfterLine,
         CommandKind::Switch},
        {CommandMenu::Conversation,
         command::keepFresh,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Keep the open conversation up to date"),
         {},
         {},
         MenuPlace::Next,
         CommandKind::Switch},
        {CommandMenu::Conversation, command::copyMessage,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Copy"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
         u"edit-copy"_s, MenuPlace::AfterLine},
        {CommandMenu::Conversation, command::copyWithTime,
         QT_TRANSLATE_NOOP("ActionRegistry", "Copy with &time")},
        {CommandMenu::Conversation, command::exportConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Export…"), Qt::CTRL | Qt::Key_E,
         u"document-export"_s, MenuPlace::AfterLine},
        {CommandMenu::Conversation, command::printConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Print…"), QKeySequence::Print, u"document-print"_s},
        {CommandMenu::List, command::addToList,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Add to a list…"), Qt::CTRL | Qt::Key_M,
         u"list-add"_s},
        {CommandMenu::List,
         command::removeFromList,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Remove from the list"),
         {},
         u"list-remove"_s},
        {CommandMenu::Account,
         command::manageAccounts,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Accounts…"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_A,
         {},
         MenuPlace::Next,
         CommandKind::Plain,
         CommandNeed::Nothing},
        {CommandMenu::Go, command::findCommand,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find a co&mmand, contact or list…"),
         Qt::CTRL | Qt::Key_K, u"edit-find"_s, MenuPlace::Next, CommandKind::Plain,
         CommandNeed::Nothing},
        {CommandMenu::Go, command::lookUp,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Search or look up…"), Qt::CTRL | Qt::Key_L,
         u"edit-find"_s},
        {CommandMenu::Go, command::lookUpTyped,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Look up what is typed"), Qt::CTRL | Qt::Key_Return},
        {CommandMenu::Go, command::lookUpClipboard,
         QT_TRANSLATE_NOOP("ActionRegistry", "Look up what was &copied"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_V},
        {CommandMenu::Go, command::saveSearch,
         QT_TRANSLATE_NOOP("ActionRegistry", "Save this searc&h…"), Qt::CTRL | Qt::Key_D,
         u"bookmark-new"_s},
        {CommandMenu::Go, command::nextContact,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Next contact"), Qt::ALT | Qt::Key_Down, u"go-down"_s,
         MenuPlace::AfterLine},
        {CommandMenu::Go, command::previousContact,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Previous contact"), Qt::ALT | Qt::Key_Up,
         u"go-up"_s},
        {CommandMenu::Go, command::nextPane, QT_TRANSLATE_NOOP("ActionRegistry", "Nex&t pane"),
         Qt::Key_F6},
        {CommandMenu::Go, command::previousPane,
         QT_TRANSLATE_NOOP("ActionRegistry", "Previo&us pane"), Qt::SHIFT | Qt::Key_F6},
        {CommandMenu::Go, command::back, QT_TRANSLATE_NOOP("ActionRegistry", "&Back"),
         Qt::ALT | Qt::Key_Left, u"go-previous"_s},
        {CommandMenu::Go,
         command::showContacts,
         QT_TRANSLATE_NOOP("ActionRegistry", "C&ontacts"),
         Qt::CTRL | Qt::Key_1,
         {},
         MenuPlace::AfterLine},
        {CommandMenu::Go, command::showPerson, QT_TRANSLATE_NOOP("ActionRegistry", "P&erson"),
         Qt::CTRL | Qt::Key_2},
        {CommandMenu::Go, command::showConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "Con&versation"), Qt::CTRL | Qt::Key_3},
        {CommandMenu::Go, command::findEverywhere,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Find in all conversations"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F, u"edit-find"_s, MenuPlace::AfterLine},
        {CommandMenu::Go, command::showQueue,
         QT_TRANSLATE_NOOP("ActionRegistry", "Changes in the &queue"), Qt::CTRL | Qt::Key_4},
        {CommandMenu::Go, command::showHistory, QT_TRANSLATE_NOOP("ActionRegistry", "H&istory"),
         Qt::CTRL | Qt::Key_H},
        {CommandMenu::Go, command::showTakenOver,
         QT_TRANSLATE_NOOP("ActionRegistry", "People ans&wered by you"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_T},
        {CommandMenu::Help, command::help, QT_TRANSLATE_NOOP("ActionRegistry", "&Keys and help"),
         Qt::Key_F1, u"help-contents"_s, MenuPlace::Next, CommandKind::Plain, CommandNeed::Nothing},
    };
}

} // namespace

const QList<CommandRow> &commandTable()
{
    static const QList<CommandRow> table = newTable();
    return table;
}

const QList<CommandMenu> &commandMenus()
{
    static const QList<CommandMenu> menus{CommandMenu::Contact, CommandMenu::Conversation,
                                          CommandMenu::List,    CommandMenu::Go,
                                          CommandMenu::Account, CommandMenu::Help};
    return menus;
}

QString commandText(const CommandRow &row)
{
    return Text::tr(row.text);
}

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Contact:
        return Text::tr("&Contact");
    case CommandMenu::Conversation:
        return Text::tr("Con&versation");
    case CommandMenu::List:
        return Text::tr("&List");
    case CommandMenu::Go:
        return Text::tr("&Go");
    case CommandMenu::Account:
        return Text::tr("&Account");
    case CommandMenu::Help:
        return Text::tr("&Help");
    }
    return {};
}

QString readText(const QString &menuText)
{
    QString text = menuText;
    // East Asian translations add the letter in brackets behind the text.
    static const QRegularExpression mark(u"\\(&\\w\\)|&(?=.)"_s);
    text.remove(mark);
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

} // namespace contactdesk

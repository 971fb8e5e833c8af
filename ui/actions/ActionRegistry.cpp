#include "ui/actions/ActionRegistry.h"

#include "platform/Preferences.h"
#include "ui/actions/Command.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

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

enum class Menu { Contact, Conversation, List, Go, Account, Help };

struct Row {
    Menu menu;
    QString id;
    const char *text;
    QKeySequence shortcut;
    QString icon;
};

/// Those that are on or off, and show it in the menu; whoever carries them out sets which.
bool isSwitch(const QString &id)
{
    return id == command::showOverview || id == command::drawMarkup || id == command::keepFresh;
}

QList<Row> table()
{
    return {
        {Menu::Contact, command::newContact, QT_TRANSLATE_NOOP("ActionRegistry", "&New contact…"),
         QKeySequence::New, u"contact-new"_s},
        {Menu::Contact, command::importContacts,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Import contacts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
         u"document-import"_s},
        {Menu::Contact, command::refresh, QT_TRANSLATE_NOOP("ActionRegistry", "Re&fresh"),
         Qt::Key_F5, u"view-refresh"_s},
        {Menu::Contact,
         command::edit,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Edit the name"),
         Qt::Key_F2,
         {}},
        {Menu::Contact, command::save, QT_TRANSLATE_NOOP("ActionRegistry", "&Save"),
         QKeySequence::Save, u"document-save"_s},
        {Menu::Contact,
         command::undo,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Take back the last change"),
         QKeySequence::Undo,
         {}},
        {Menu::Contact, command::revert, QT_TRANSLATE_NOOP("ActionRegistry", "&Revert"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"edit-undo"_s},
        {Menu::Contact,
         command::toggleBot,
         QT_TRANSLATE_NOOP("ActionRegistry", "Switch the &bot on or off"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_B,
         {}},
        {Menu::Contact, command::takeOver,
         QT_TRANSLATE_NOOP("ActionRegistry", "Take o&ver for 30 minutes"), Qt::CTRL | Qt::Key_T,
         u"chronometer"_s},
        {Menu::Contact,
         command::toggleDoNotDisturb,
         QT_TRANSLATE_NOOP("ActionRegistry", "Switch &do not disturb on or off"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_D,
         {}},
        {Menu::Contact,
         command::showRaw,
         QT_TRANSLATE_NOOP("ActionRegistry", "Show &what the service sent"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_J,
         {}},
        {Menu::Contact, command::preferences, QT_TRANSLATE_NOOP("ActionRegistry", "&Preferences…"),
         Qt::CTRL | Qt::Key_Comma, u"configure"_s},
        {Menu::Contact, command::quit, QT_TRANSLATE_NOOP("ActionRegistry", "&Quit"),
         QKeySequence::Quit, u"application-exit"_s},
        {Menu::Conversation, command::find,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Find in the conversation"), QKeySequence::Find,
         u"edit-find"_s},
        {Menu::Conversation,
         command::findNext,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find &next"),
         Qt::Key_F3,
         {}},
        {Menu::Conversation,
         command::findPrevious,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find pre&vious"),
         Qt::SHIFT | Qt::Key_F3,
         {}},
        {Menu::Conversation, command::filterMessages,
         QT_TRANSLATE_NOOP("ActionRegistry", "Fi&lter the messages"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_L, u"view-filter"_s},
        {Menu::Conversation, command::goToDate, QT_TRANSLATE_NOOP("ActionRegistry", "&Go to date…"),
         Qt::CTRL | Qt::Key_G, u"go-jump"_s},
        {Menu::Conversation, command::showOverview,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Overview"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
         u"office-chart-bar"_s},
        {Menu::Conversation,
         command::drawMarkup,
         QT_TRANSLATE_NOOP("ActionRegistry", "Draw *&bold* and _italic_"),
         {},
         {}},
        {Menu::Conversation,
         command::keepFresh,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Keep the open conversation up to date"),
         {},
         {}},
        {Menu::Conversation, command::copyMessage, QT_TRANSLATE_NOOP("ActionRegistry", "&Copy"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_C, u"edit-copy"_s},
        {Menu::Conversation,
         command::copyWithTime,
         QT_TRANSLATE_NOOP("ActionRegistry", "Copy with &time"),
         {},
         {}},
        {Menu::Conversation, command::exportConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Export…"), Qt::CTRL | Qt::Key_E,
         u"document-export"_s},
        {Menu::Conversation, command::printConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Print…"), QKeySequence::Print, u"document-print"_s},
        {Menu::List, command::addToList, QT_TRANSLATE_NOOP("ActionRegistry", "&Add to a list…"),
         Qt::CTRL | Qt::Key_M, u"list-add"_s},
        {Menu::List,
         command::removeFromList,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Remove from the list"),
         {},
         u"list-remove"_s},
        {Menu::Account,
         command::manageAccounts,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Accounts…"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_A,
         {}},
        {Menu::Go, command::findCommand,
         QT_TRANSLATE_NOOP("ActionRegistry", "Find a co&mmand, contact or list…"),
         Qt::CTRL | Qt::Key_K, u"edit-find"_s},
        {Menu::Go, command::lookUp, QT_TRANSLATE_NOOP("ActionRegistry", "&Search or look up…"),
         Qt::CTRL | Qt::Key_L, u"edit-find"_s},
        {Menu::Go,
         command::lookUpTyped,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Look up what is typed"),
         Qt::CTRL | Qt::Key_Return,
         {}},
        {Menu::Go,
         command::lookUpClipboard,
         QT_TRANSLATE_NOOP("ActionRegistry", "Look up what was &copied"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_V,
         {}},
        {Menu::Go, command::saveSearch, QT_TRANSLATE_NOOP("ActionRegistry", "Save this searc&h…"),
         Qt::CTRL | Qt::Key_D, u"bookmark-new"_s},
        {Menu::Go, command::nextContact, QT_TRANSLATE_NOOP("ActionRegistry", "&Next contact"),
         Qt::ALT | Qt::Key_Down, u"go-down"_s},
        {Menu::Go, command::previousContact,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Previous contact"), Qt::ALT | Qt::Key_Up,
         u"go-up"_s},
        {Menu::Go,
         command::nextPane,
         QT_TRANSLATE_NOOP("ActionRegistry", "Nex&t pane"),
         Qt::Key_F6,
         {}},
        {Menu::Go,
         command::previousPane,
         QT_TRANSLATE_NOOP("ActionRegistry", "Previo&us pane"),
         Qt::SHIFT | Qt::Key_F6,
         {}},
        {Menu::Go, command::back, QT_TRANSLATE_NOOP("ActionRegistry", "&Back"),
         Qt::ALT | Qt::Key_Left, u"go-previous"_s},
        {Menu::Go,
         command::showContacts,
         QT_TRANSLATE_NOOP("ActionRegistry", "C&ontacts"),
         Qt::CTRL | Qt::Key_1,
         {}},
        {Menu::Go,
         command::showPerson,
         QT_TRANSLATE_NOOP("ActionRegistry", "P&erson"),
         Qt::CTRL | Qt::Key_2,
         {}},
        {Menu::Go,
         command::showConversation,
         QT_TRANSLATE_NOOP("ActionRegistry", "Con&versation"),
         Qt::CTRL | Qt::Key_3,
         {}},
        {Menu::Go, command::findEverywhere,
         QT_TRANSLATE_NOOP("ActionRegistry", "&Find in all conversations"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F, u"edit-find"_s},
        {Menu::Go,
         command::showQueue,
         QT_TRANSLATE_NOOP("ActionRegistry", "Changes in the &queue"),
         Qt::CTRL | Qt::Key_4,
         {}},
        {Menu::Go,
         command::showHistory,
         QT_TRANSLATE_NOOP("ActionRegistry", "H&istory"),
         Qt::CTRL | Qt::Key_H,
         {}},
        {Menu::Go,
         command::showTakenOver,
         QT_TRANSLATE_NOOP("ActionRegistry", "People ans&wered by you"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_T,
         {}},
        {Menu::Help, command::help, QT_TRANSLATE_NOOP("ActionRegistry", "&Keys and help"),
         Qt::Key_F1, u"help-contents"_s},
    };
}

QString title(Menu menu)
{
    switch (menu) {
    case Menu::Contact:
        return Text::tr("&Contact");
    case Menu::Conversation:
        return Text::tr("Con&versation");
    case Menu::List:
        return Text::tr("&List");
    case Menu::Go:
        return Text::tr("&Go");
    case Menu::Account:
        return Text::tr("&Account");
    case Menu::Help:
        return Text::tr("&Help");
    }
    return {};
}

} // namespace

ActionRegistry::ActionRegistry(const Theme &theme, Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{
    for (const Row &row : table()) {
        auto *action = new QAction(Text::tr(row.text), this);
        action->setObjectName(row.id);
        action->setCheckable(isSwitch(row.id));
        if (!row.icon.isEmpty())
            action->setIcon(themedIcon(theme, row.icon));
        m_actions.insert(row.id, action);
        followShortcut(row.id);
    }
    connect(&preferences, &Preferences::shortcutChanged, this, &ActionRegistry::followShortcut);
}

void ActionRegistry::followShortcut(const QString &id)
{
    QAction *changed = m_actions.value(id);
    if (!changed)
        return;
    const auto chosen = m_preferences.shortcut(id);
    changed->setShortcut(chosen ? QKeySequence(*chosen, QKeySequence::PortableText)
                                : usualShortcut(id));
}

QKeySequence ActionRegistry::usualShortcut(const QString &id) const
{
    for (const Row &row : table()) {
        if (row.id == id)
            return row.shortcut;
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
    for (const Row &row : table())
        inOrder.append(m_actions.value(row.id));
    return inOrder;
}

void ActionRegistry::fillMenuBar(QMenuBar &bar) const
{
    for (const Menu menu :
         {Menu::Contact, Menu::Conversation, Menu::List, Menu::Go, Menu::Account, Menu::Help}) {
        QMenu *sub = bar.addMenu(title(menu));
        if (menu == Menu::Account)
            sub->setObjectName(u"accountMenu"_s);
        for (const Row &row : table()) {
            if (row.menu != menu)
                continue;
            if (row.id == command::quit)
                sub->addSeparator();
            sub->addAction(m_actions.value(row.id));
        }
    }
}

} // namespace contactdesk

#pragma once

#include <QString>

namespace contactdesk::command
{

/// The ids of the commands: stable across versions and languages, since shortcuts are kept by them.
/// @{
inline const QString lookUp = QStringLiteral("contact.lookUp");
inline const QString lookUpClipboard = QStringLiteral("contact.lookUpClipboard");
inline const QString lookUpTyped = QStringLiteral("contact.lookUpTyped");
inline const QString saveSearch = QStringLiteral("search.save");
inline const QString importContacts = QStringLiteral("contact.import");
inline const QString newContact = QStringLiteral("contact.new");
inline const QString refresh = QStringLiteral("contact.refresh");
inline const QString edit = QStringLiteral("contact.edit");
inline const QString save = QStringLiteral("contact.save");
inline const QString revert = QStringLiteral("contact.revert");
inline const QString undo = QStringLiteral("contact.undo");
inline const QString toggleBot = QStringLiteral("contact.toggleBot");
inline const QString toggleDoNotDisturb = QStringLiteral("contact.toggleDoNotDisturb");
inline const QString addToList = QStringLiteral("list.add");
inline const QString removeFromList = QStringLiteral("list.remove");
inline const QString showRaw = QStringLiteral("contact.showRaw");
inline const QString find = QStringLiteral("conversation.find");
inline const QString findNext = QStringLiteral("conversation.findNext");
inline const QString findPrevious = QStringLiteral("conversation.findPrevious");
inline const QString filterMessages = QStringLiteral("conversation.filter");
inline const QString goToDate = QStringLiteral("conversation.goToDate");
inline const QString findEverywhere = QStringLiteral("conversation.findEverywhere");
inline const QString copyWithTime = QStringLiteral("conversation.copyWithTime");
inline const QString exportConversation = QStringLiteral("conversation.export");
inline const QString printConversation = QStringLiteral("conversation.print");
inline const QString drawMarkup = QStringLiteral("conversation.drawMarkup");
inline const QString keepFresh = QStringLiteral("conversation.keepFresh");
inline const QString showOverview = QStringLiteral("conversation.overview");
inline const QString copyMessage = QStringLiteral("conversation.copyMessage");
inline const QString showContacts = QStringLiteral("go.contacts");
inline const QString showConversation = QStringLiteral("go.conversation");
inline const QString showQueue = QStringLiteral("go.queue");
inline const QString showHistory = QStringLiteral("go.history");
inline const QString nextContact = QStringLiteral("go.nextContact");
inline const QString previousContact = QStringLiteral("go.previousContact");
inline const QString nextPane = QStringLiteral("go.nextPane");
inline const QString previousPane = QStringLiteral("go.previousPane");
inline const QString showPerson = QStringLiteral("go.person");
inline const QString back = QStringLiteral("go.back");
inline const QString findCommand = QStringLiteral("program.findCommand");
inline const QString preferences = QStringLiteral("program.preferences");
inline const QString help = QStringLiteral("program.help");
inline const QString takeOver = QStringLiteral("contact.takeOver");
inline const QString showTakenOver = QStringLiteral("go.takenOver");
inline const QString manageAccounts = QStringLiteral("account.manage");
inline const QString quit = QStringLiteral("program.quit");
/// @}

} // namespace contactdesk::command

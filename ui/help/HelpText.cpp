#include "ui/help/HelpText.h"

#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/lookup/SearchHelp.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// What of a table's width the commands take; their keys take the rest.
constexpr int commandsShare = 70;

/// Begins a paragraph; a new document has one already.
void begin(QTextCursor &cursor, QTextBlockFormat block, const QTextCharFormat &letters)
{
    block.setLayoutDirection(QGuiApplication::layoutDirection());
    if (cursor.document()->isEmpty()) {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(letters);
    } else {
        cursor.insertBlock(block, letters);
    }
}

/// `level`: 1 for a part of the page, 2 within one.
void writeHeading(QTextCursor &cursor, const QString &text, int level)
{
    QTextBlockFormat block;
    // Screen readers go from heading to heading.
    block.setHeadingLevel(level);
    block.setTopMargin(level == 1 ? Theme::wide : Theme::margin);
    block.setBottomMargin(Theme::tight);
    QTextCharFormat letters;
    letters.setFontWeight(QFont::DemiBold);
    // In steps above the page's own size, which they follow.
    letters.setProperty(QTextFormat::FontSizeAdjustment, 3 - level);
    begin(cursor, block, letters);
    cursor.insertText(text);
}

void writeParagraph(QTextCursor &cursor, const QString &text)
{
    QTextBlockFormat block;
    block.setBottomMargin(Theme::gap);
    begin(cursor, block, {});
    cursor.insertText(text);
}

void writeKeys(QTextCursor &cursor, const QList<const QAction *> &commands)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setLayoutDirection(QGuiApplication::layoutDirection());
    format.setCellPadding(Theme::tight);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, commandsShare),
         QTextLength(QTextLength::PercentageLength, 100 - commandsShare)});
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    const QTextTable *table = cursor.insertTable(static_cast<int>(commands.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        const QAction &command = *commands.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(readText(command.text()));
        table->cellAt(row, 1).firstCursorPosition().insertText(
            isolated(command.shortcut().toString(QKeySequence::NativeText)), bold);
    }
    cursor.movePosition(QTextCursor::End);
}

void writeMenu(QTextCursor &cursor, CommandMenu menu, const ActionRegistry &actions)
{
    QList<const QAction *> commands;
    for (const CommandRow &row : commandTable()) {
        const QAction *action = actions.action(row.id);
        if (row.menu == menu && !action->shortcut().isEmpty())
            commands.append(action);
    }
    if (commands.isEmpty())
        return;
    writeHeading(cursor, readText(menuTitle(menu)), 2);
    writeKeys(cursor, commands);
}

} // namespace

void writeHelp(QTextDocument &document, const ActionRegistry &actions)
{
    document.clear();
    QTextCursor cursor(&document);
    writeHeading(cursor, Text::tr("Keys"), 1);
    writeParagraph(cursor, Text::tr("All of them can be changed in the preferences."));
    for (const CommandMenu menu : commandMenus())
        writeMenu(cursor, menu, actions);
    writeHeading(cursor, Text::tr("Searching"), 1);
    writeParagraph(cursor, searchHelp());
    writeHeading(cursor, Text::tr("About"), 1);
    writeParagraph(cursor,
                   Text::tr("Contact Desk %1, built with Qt %2.", "two versions")
                       .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));
    writeParagraph(cursor,
                   Text::tr("It is free software under the GNU General Public License, version 3 "
                            "or later (GPL-3.0-or-later): you may use, change and pass it on "
                            "under its terms. It comes without any warranty."));
}

} // namespace contactdesk

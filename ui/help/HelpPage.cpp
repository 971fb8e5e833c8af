#include "ui/help/HelpPage.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/help/HelpText.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>

namespace contactdesk
{

using namespace Qt::StringLiterals;

HelpPage::HelpPage(const Theme &theme, const ActionRegistry &actions, QWidget *parent)
    : PageFrame(theme, tr("Keys and help"), parent), m_text(new QTextBrowser)
{
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Keys and help"));
    // To be walked through with the arrow keys and read aloud line by line.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setProperty("look", u"card"_s);
    m_text->document()->setUndoRedoEnabled(false);
    m_text->document()->setDocumentMargin(Theme::wide);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, Theme::wide);
    addColumn(*row, m_text);
    body()->addLayout(row);
    setFocusProxy(m_text);
    const auto tell = [this, &actions] {
        const int place = m_text->verticalScrollBar()->value();
        writeHelp(*m_text->document(), actions);
        m_text->moveCursor(QTextCursor::Start);
        m_text->verticalScrollBar()->setValue(place);
    };
    connect(&actions, &ActionRegistry::keysChanged, this, tell);
    tell();
}

} // namespace contactdesk

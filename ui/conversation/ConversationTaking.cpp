#include "desk/Desk.h"
#include "exchange/transcript/TextTranscript.h"
#include "models/ConversationModel.h"
#include "platform/Preferences.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/ReadingTools.h"
#include "ui/takealong/TranscriptText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>

#include <numeric>

namespace contactdesk
{

TakeAlong ConversationPane::takeAlong() const
{
    const FilteredConversation &filtered = m_tools->filtered();
    TakeAlong what{.conversation = filtered.source()};
    const auto sourceRows = [&filtered](qsizetype first, qsizetype end) {
        std::vector<qsizetype> rows(static_cast<size_t>(end - first));
        std::iota(rows.begin(), rows.end(), first);
        for (qsizetype &row : rows)
            row = filtered.sourceRow(row);
        return rows;
    };
    if (filtered.filter() != MessageFilter{})
        what.shown = sourceRows(0, filtered.shown().size());
    if (m_view->hasSelection()) {
        const SelectedRange range = m_view->selection();
        what.selected = sourceRows(range.first.row, range.last.row + 1);
    }
    if (const auto &contact = m_desk.openContact().contact().value) {
        what.contact = {.name = contact->name(),
                        .number = (*contact)[ContactField::PhoneNumber].text(),
                        .email = (*contact)[ContactField::Email].text()};
    }
    what.markup = m_preferences.drawMarkup() ? Markup::Drawn : Markup::Literal;
    return what;
}

void ConversationPane::copyWithTime()
{
    TakeAlong what = takeAlong();
    if (what.selected.empty() && m_view->currentIndex().isValid())
        what.selected = {m_tools->filtered().sourceRow(m_view->currentIndex().row())};
    if (what.selected.empty())
        return;
    const TranscriptWords words = transcriptWords(what.contact, what.markup, m_desk.clock()(),
                                                  QLocale(), QTimeZone::systemTimeZone());
    QGuiApplication::clipboard()->setText(withTime(what.conversation, what.selected, words));
}

} // namespace contactdesk

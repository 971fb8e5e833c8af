#include "ui/window/DeskPage.h"

#include "desk/Desk.h"
#include "models/NewsText.h"
#include "platform/Preferences.h"
#include "search/TagQuery.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/contacts/ContactListPane.h"
#include "ui/contacts/SavedSearchPanel.h"
#include "ui/import/ImportPanel.h"
#include "ui/lookup/LookUpBar.h"
#include "ui/notice/NoticeBar.h"
#include "ui/person/PersonPane.h"
#include "ui/queue/QueueChip.h"
#include "ui/takeover/TakeOverChip.h"
#include "ui/takeover/TakeOverNotice.h"
#include "ui/window/PageBar.h"
#include "ui/window/PaneArea.h"
#include "ui/window/PaneRounds.h"
#include "ui/window/SidePane.h"
#include "ui/window/Wayfinder.h"

#include <QAction>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString layoutName = u"panes"_s;

} // namespace

DeskPage::DeskPage(const Theme &theme, Desk &desk, Preferences &preferences,
                   ActionRegistry &actions, const QStringList &suggestions, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_ways(new Wayfinder(actions, desk, this)),
      m_rounds(new PaneRounds(this)),
      m_lookUp(new LookUpBar(theme, actions, preferences, desk.clock())),
      m_notice(new NoticeBar(theme)),
      m_news(new NoticeBar(theme)),
      m_importNotice(new NoticeBar(theme)),
      m_import(new ImportPanel(desk.importer(), preferences, *m_importNotice)),
      m_side(new SidePane(theme, desk, preferences, actions)),
      m_pageBar(new PageBar(theme))
{
    auto *contacts = new ContactListPane(theme, desk, actions);
    auto *person = new PersonPane(theme, desk, preferences, actions, suggestions);
    m_panes = new PaneArea(theme, *contacts, *person, *m_side);
    m_panes->restoreWidths(preferences.layout(layoutName));

    auto *page = new QVBoxLayout;
    page->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    page->setSpacing(Theme::margin);
    m_news->setObjectName(u"directoryNotice"_s);
    page->addWidget(m_notice);
    page->addWidget(m_news);
    page->addWidget(m_import);
    m_importNotice->setObjectName(u"importNotice"_s);
    page->addWidget(m_importNotice);
    auto *backAgain = new TakeOverNotice(theme, desk.takeOvers());
    connect(backAgain, &TakeOverNotice::openRequested, &desk.openContact(), &OpenContact::open);
    page->addWidget(backAgain);
    page->addWidget(m_pageBar);
    page->addWidget(m_panes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_lookUp);
    layout->addLayout(page, 1);
    setFocusProxy(m_lookUp);

    wireSearch(desk, *contacts);
    connect(person, &PersonPane::lookUpSuggested, m_lookUp, &LookUpBar::lookUp);
    connect(person, &PersonPane::said, this, &DeskPage::said);
    connect(person, &PersonPane::tagActivated, m_lookUp,
            [this](const QString &tag) { m_lookUp->search(queryForTag(tag)); });
    connect(m_side, &SidePane::said, this, &DeskPage::said);
    connect(m_side, &SidePane::lookUpRequested, m_lookUp, &LookUpBar::lookUp);
    wireEditing(desk, actions);
    wireJournal(desk, *person);
    wireWays(actions, *contacts);
    connect(actions.action(command::importContacts), &QAction::triggered, this, [this] {
        if (isVisible())
            m_import->chooseFile();
    });
    connect(&desk, &Desk::storageFailed, this, [this](const Failure &failure) {
        m_notice->tell(tr("What this desk remembers could not be read or written."), failure);
    });
    connect(&desk.directory(), &Directory::opened, this, [this, &desk] { tellNews(desk); });
    tellNews(desk);
}

void DeskPage::wireEditing(Desk &desk, ActionRegistry &actions)
{
    connect(actions.action(command::undo), &QAction::triggered, this, [this, &desk] {
        if (const ContactId id = desk.openContact().id(); isVisible() && !id.isEmpty())
            desk.editor().undoLast(id);
    });
    connect(&desk.editor(), &ContactEditor::undone, this, &DeskPage::said);
    connect(&desk.editor(), &ContactEditor::cantUndo, this, &DeskPage::said);
    connect(&desk, &Desk::journalFailed, this, [this](const Failure &failure) {
        m_notice->tell(tr("What you change may not be kept on this computer."), failure);
    });
}

void DeskPage::wireJournal(Desk &desk, PersonPane &person)
{
    connect(&person, &PersonPane::conflictRequested, m_side, &SidePane::showConflict);
    connect(m_side, &SidePane::openRequested, &desk.openContact(), &OpenContact::open);
    connect(m_side, &SidePane::editRequested, &person, &PersonPane::edit);
}

void DeskPage::wireWays(ActionRegistry &actions, ContactListPane &contacts)
{
    m_ways->guide(*m_panes, *m_pageBar, *m_side);
    m_rounds->add(*m_lookUp);
    for (const Pane pane : {Pane::Contacts, Pane::Person})
        m_rounds->add(*m_panes->widget(pane), [this, pane] { m_ways->leadTo(pane); });
    m_rounds->add(*m_side, [this] { m_ways->leadToSide(); });
    const auto whileShown = [this, &actions](const QString &id, auto slot) {
        connect(actions.action(id), &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    whileShown(command::nextPane, [this] { m_rounds->goOn(); });
    whileShown(command::previousPane, [this] { m_rounds->goBack(); });
    const auto openNext = [this, &contacts](int rows) {
        const auto staying = m_ways->stay();
        contacts.openNext(rows);
    };
    whileShown(command::nextContact, [openNext] { openNext(1); });
    whileShown(command::previousContact, [openNext] { openNext(-1); });
}

QWidget *DeskPage::newQueueChip(const Theme &theme)
{
    QWidget *chip = m_side->newChip(theme);
    m_rounds->add(*chip);
    return chip;
}

QWidget *DeskPage::newTakeOverChip(const Theme &theme)
{
    QWidget *chip = m_side->newTakeOverChip(theme);
    m_rounds->add(*chip);
    return chip;
}

void DeskPage::wireSearch(Desk &desk, ContactListPane &contacts)
{
    connect(m_lookUp, &LookUpBar::searched, &contacts, &ContactListPane::search);
    connect(m_lookUp, &LookUpBar::entered, &contacts, &ContactListPane::enter);
    connect(m_lookUp, &LookUpBar::moved, &contacts, &ContactListPane::move);
    connect(m_lookUp, &LookUpBar::lookUpRequested, &desk.openContact(), &OpenContact::lookUp);
    connect(&contacts, &ContactListPane::lookUpRequested, &desk.openContact(),
            &OpenContact::lookUp);
    connect(&contacts, &ContactListPane::nobodyToOpen, m_lookUp, &LookUpBar::submit);
    connect(&contacts, &ContactListPane::endRequested, m_lookUp, [this] {
        m_lookUp->search({});
        m_lookUp->setFocus(Qt::OtherFocusReason);
    });
    connect(&contacts, &ContactListPane::searchEnded, m_lookUp, &LookUpBar::selectTyped);
    SavedSearchPanel &saved = contacts.savedSearches();
    connect(m_lookUp, &LookUpBar::saveRequested, &saved, &SavedSearchPanel::startSaving);
    connect(&saved, &SavedSearchPanel::chosen, m_lookUp, &LookUpBar::search);
    connect(&saved, &SavedSearchPanel::namingEnded, this,
            [this] { m_lookUp->setFocus(Qt::OtherFocusReason); });
}

void DeskPage::tellNews(Desk &desk)
{
    const auto &news = desk.directory().news();
    if (!news || newsTitle(*news).isEmpty())
        return;
    m_news->tell(NoticeKind::Warning, newsTitle(*news), newsDetails(*news, locale()));
}

DeskPage::~DeskPage()
{
    m_preferences.setLayout(layoutName, m_panes->widths());
}

void DeskPage::lookUp(const QString &text)
{
    m_lookUp->lookUp(text);
}

void DeskPage::search(const QString &text)
{
    m_lookUp->search(text);
    m_lookUp->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk

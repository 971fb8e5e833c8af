#include "ui/person/PersonPage.h"

#include "desk/Desk.h"
#include "domain/ProvisionalId.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/FocusInSight.h"
#include "ui/common/Section.h"
#include "ui/common/SpokenRole.h"
#include "ui/lists/ListsPanel.h"
#include "ui/notes/NotePanel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/person/DetailsPanel.h"
#include "ui/person/PendingNotice.h"
#include "ui/person/PersonForm.h"
#include "ui/person/PersonHeader.h"
#include "ui/person/SentWords.h"
#include "ui/tags/TagsPanel.h"
#include "ui/takeover/TakeOverBar.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

PersonPage::PersonPage(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PersonHeader(theme, desk.clock())),
      m_contactNotice(new NoticeBar(theme)),
      m_saveNotice(new PendingNotice(theme, desk)),
      m_form(new PersonForm(actions)),
      m_note(new NotePanel(theme, desk.journal())),
      m_details(new DetailsPanel(theme, actions))
{
    m_contactNotice->setObjectName(u"contactNotice"_s);
    auto *person = new Section(tr("Person"));
    person->body()->addWidget(m_saveNotice);
    person->body()->addWidget(m_form);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::margin);
    column->addWidget(m_header);
    auto *takeOver = new TakeOverBar(desk);
    column->addWidget(takeOver);
    column->addWidget(m_contactNotice);
    column->addWidget(person);
    column->addWidget(new ListsPanel(theme, desk, actions));
    auto *tags = new TagsPanel(theme, desk.openContact(), desk.clock());
    column->addWidget(tags);
    column->addWidget(m_note);
    column->addWidget(m_details);
    column->addStretch();
    auto *scroll = new QScrollArea;
    setSpokenRole(*scroll, QAccessible::Grouping);
    // What can be worked with inside has the focus, and the keys that scroll come here from there.
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(*scroll);
    scroll->setProperty("look", u"plain"_s);
    scroll->setAccessibleName(tr("Person"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(takeOver, &TakeOverBar::said, this, &PersonPage::said);
    connect(actions.action(command::takeOver), &QAction::triggered, this, [this] {
        if (const auto &contact = m_desk.openContact().contact().value; contact && isVisible())
            m_desk.takeOvers().takeOver(*contact);
    });
    connect(tags, &TagsPanel::tagActivated, this, &PersonPage::tagActivated);
    connect(m_form, &PersonForm::edited, this, [this] {
        if (const ContactId id = m_desk.openContact().id(); !id.isEmpty()) {
            m_desk.drafts().setEdits(id, m_form->edits());
            m_form->setKeptSince(m_desk.drafts().keptSince(id));
        }
    });
    connect(m_form, &PersonForm::saveRequested, this, &PersonPage::save);
    connect(&desk.openContact(), &OpenContact::switched, this, &PersonPage::startAnother);
    connect(&desk.openContact(), &OpenContact::adopted, m_form, &PersonForm::rename);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, &PersonPage::update);
    connect(&desk.drafts(), &Drafts::loaded, this, &PersonPage::takeDraft);
    connect(&desk.journal(), &Journal::opened, m_note, [this](const QList<DraftText> &drafts) {
        for (const DraftText &draft : drafts) {
            if (const auto typed = NotePanel::draftIn(draft))
                m_note->setDraft(typed->first, typed->second);
        }
    });
    connect(&desk.journal(), &Journal::contactChanged, this, [this](const ContactId &id) {
        if (id == m_desk.openContact().id())
            showPending();
    });
    connect(&desk.journal(), &Journal::opened, this, &PersonPage::showPending);
    connect(&desk.journal(), &Journal::reloaded, this, &PersonPage::showPending);
    connect(&desk.editor(), &ContactEditor::notSaved, this, &PersonPage::tellSaveFailure);
    connect(&desk.editor(), &ContactEditor::saved, this, [this](const QList<EntryId> &ids) {
        if (const Entry *entry = m_desk.journal().entry(ids.first()))
            endSaving(entry->contact);
    });
    connect(m_saveNotice, &PendingNotice::conflictRequested, this, &PersonPage::conflictRequested);
    connect(m_saveNotice, &PendingNotice::editRequested, this, &PersonPage::editRequested);
    auto *words = new SentWords(desk, this);
    connect(words, &SentWords::said, this, &PersonPage::said);
}

void PersonPage::startAnother()
{
    m_contactNotice->clear();
    m_saveNotice->startAnother();
    update();
}

void PersonPage::update()
{
    const Part<Contact> &part = m_desk.openContact().contact();
    if (!part.value)
        return;
    const ContactId id = part.value->id;
    m_header->setContact(part);
    m_form->setContact(*part.value, m_desk.drafts().edits(id));
    m_form->setSaving(id == m_saving);
    // What the service has told meanwhile may make a draft superfluous.
    if (!m_isEditing)
        m_desk.drafts().setEdits(id, m_form->edits());
    m_form->setKeptSince(m_desk.drafts().keptSince(id));
    showPending();
    m_note->setContact(id, displayName(*part.value));
    m_details->setContact(*part.value);
    if (part.failure)
        tellContactFailure();
    else if (part.progress != Progress::Loading)
        // Asked again, it stays until there is an answer: nothing moves for a moment only.
        m_contactNotice->clear();
}

void PersonPage::tellContactFailure()
{
    const Failure &failure = *m_desk.openContact().contact().failure;
    if (failure.kind == FailureKind::NotFound && isBeingCreated()) {
        m_contactNotice->clear();
        return;
    }
    if (failure.kind == FailureKind::NotFound && isProvisional(m_desk.openContact().id())) {
        m_contactNotice->tell(NoticeKind::Warning, tr("The service does not have this contact."),
                              tr("What you see is known on this computer alone."));
        QPushButton *create = m_contactNotice->offer(tr("Create on the service…"));
        create->setObjectName(u"createKnown"_s);
        connect(create, &QPushButton::clicked, this,
                [this] { Q_EMIT creationRequested(*m_desk.openContact().contact().value); });
    } else if (failure.kind == FailureKind::NotFound) {
        m_contactNotice->tell(NoticeKind::Warning, tr("The service does not find this contact."),
                              tr("What you see is what this desk remembers. A contact that was "
                                 "just created may take a moment to be found."));
    } else {
        m_contactNotice->tell(tr("Not brought up to date; you see what this desk remembers."),
                              failure);
    }
    QPushButton *retry = m_contactNotice->offer(tr("Try again"));
    connect(retry, &QPushButton::clicked, &m_desk.openContact(), &OpenContact::refresh);
}

bool PersonPage::isBeingCreated() const
{
    const QList<Entry> open = m_desk.journal().entriesOf(m_desk.openContact().id());
    return std::any_of(open.begin(), open.end(),
                       [](const Entry &entry) { return entry.kind == EntryKind::Create; });
}

void PersonPage::showPending()
{
    m_form->setPending(m_desk.journal().entriesOf(m_desk.openContact().id()));
}

void PersonPage::takeDraft()
{
    const ContactId id = m_desk.openContact().id();
    if (id.isEmpty() || !m_form->edits().isEmpty())
        return;
    const QDateTime since = m_desk.drafts().keptSince(id);
    m_form->type(m_desk.drafts().edits(id));
    m_form->setKeptSince(since);
}

void PersonPage::save(const FieldEdits &edits)
{
    m_saveNotice->startAnother();
    m_saving = m_desk.openContact().id();
    m_form->setSaving(true);
    m_desk.editor().update(m_saving, edits);
}

void PersonPage::endSaving(const ContactId &id)
{
    if (id != m_saving)
        return;
    m_saving = {};
    m_form->setSaving(false);
}

void PersonPage::tellSaveFailure(const ContactId &id, const Failure &failure)
{
    const bool isThis = id == m_saving;
    endSaving(id);
    if (!isThis)
        return;
    if (id == m_desk.openContact().id()) {
        m_saveNotice->tellNotSaved(failure);
        return;
    }
    // The draft is still there, and its mark in the list; the page shows somebody else.
    const auto contact = m_desk.directory().contact(id);
    Q_EMIT said(tr("Not saved: %1").arg(inSentence(contact ? displayName(*contact) : id.value)));
}

FieldEdits typedIn(const Entry &entry)
{
    FieldEdits typed = editsIn(entry, EditState::Open);
    typed.append(editsIn(entry, EditState::Conflict));
    return merged({}, typed);
}

void PersonPage::edit(const Entry &entry)
{
    const FieldEdits typed = merged(typedIn(entry), m_form->edits());
    const QScopedValueRollback editing(m_isEditing, true);
    m_desk.drafts().setEdits(entry.contact, typed);
    m_desk.editor().discard(entry.id);
    m_form->type(typed);
}

} // namespace contactdesk

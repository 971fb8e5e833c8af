#include "ui/person/PersonPage.h"

#include "desk/Desk.h"
#include "ui/common/Section.h"
#include "ui/lists/ListsPanel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/person/DetailsPanel.h"
#include "ui/person/PersonForm.h"
#include "ui/person/PersonHeader.h"
#include "ui/tags/TagsPanel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

PersonPage::PersonPage(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PersonHeader(theme, desk.clock())),
      m_contactNotice(new NoticeBar(theme)),
      m_saveNotice(new NoticeBar(theme)),
      m_form(new PersonForm(theme, actions)),
      m_details(new DetailsPanel(theme, actions))
{
    m_contactNotice->setObjectName(u"contactNotice"_s);
    m_saveNotice->setObjectName(u"saveNotice"_s);
    auto *person = new Section(theme, tr("Person"));
    person->body()->addWidget(m_saveNotice);
    person->body()->addWidget(m_form);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::margin);
    column->addWidget(m_header);
    column->addWidget(m_contactNotice);
    column->addWidget(person);
    column->addWidget(new ListsPanel(theme, desk, actions));
    column->addWidget(new TagsPanel(theme, desk.openContact(), desk.clock()));
    column->addWidget(m_details);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setProperty("look", u"plain"_s);
    scroll->setAccessibleName(tr("Person"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_form, &PersonForm::edited, this, [this] {
        if (const ContactId id = m_desk.openContact().id(); !id.isEmpty())
            m_desk.drafts().setChange(id, m_form->change());
    });
    connect(m_form, &PersonForm::saveRequested, this, &PersonPage::save);
    connect(&desk.openContact(), &OpenContact::switched, this, &PersonPage::startAnother);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, &PersonPage::update);
    connect(&desk.saver(), &ContactSaver::started, this, &PersonPage::followSaver);
    connect(&desk.saver(), &ContactSaver::failed, this, &PersonPage::tellSaveFailure);
    connect(&desk.saver(), &ContactSaver::saved, this, [this](const ContactId &id) {
        followSaver(id);
        const auto contact = m_desk.directory().contact(id);
        Q_EMIT said(contact ? tr("Saved: %1").arg(displayName(*contact)) : tr("Saved"));
    });
}

void PersonPage::startAnother()
{
    m_contactNotice->clear();
    m_saveNotice->clear();
    update();
}

void PersonPage::update()
{
    const Part<Contact> &part = m_desk.openContact().contact();
    if (!part.value)
        return;
    const ContactId id = part.value->id;
    m_header->setContact(part);
    m_form->setContact(*part.value, m_desk.drafts().change(id));
    m_form->setSaving(m_desk.saver().isSaving(id));
    // What the service has told meanwhile may make a draft superfluous.
    m_desk.drafts().setChange(id, m_form->change());
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
    if (failure.kind == FailureKind::NotFound) {
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

void PersonPage::save(const ContactChange &change)
{
    m_saveNotice->clear();
    m_desk.saver().save(m_desk.openContact().id(), change);
}

void PersonPage::followSaver(const ContactId &id)
{
    if (id == m_desk.openContact().id())
        m_form->setSaving(m_desk.saver().isSaving(id));
}

void PersonPage::tellSaveFailure(const ContactId &id, const Failure &failure)
{
    const auto contact = m_desk.directory().contact(id);
    if (id != m_desk.openContact().id()) {
        // The draft is still there, and its mark in the list; the page shows somebody else.
        const QString name = contact ? displayName(*contact) : id.value;
        Q_EMIT said(failure.outcomeKnown ? tr("Not saved: %1").arg(name)
                                         : tr("Perhaps not saved: %1").arg(name));
        return;
    }
    followSaver(id);
    m_saveNotice->tell(failure.outcomeKnown
                           ? tr("Not saved. What you typed is still here.")
                           : tr("Perhaps not saved. What you typed is still here."),
                       failure);
}

} // namespace contactdesk

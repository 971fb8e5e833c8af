#pragma once

#include "domain/Failure.h"
#include "journal/Entry.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace contactdesk
{

class ActionRegistry;
class Desk;
class DetailsPanel;
class NotePanel;
class NoticeBar;
class PendingNotice;
class PersonForm;
class PersonHeader;

/// Everything about the open person but the conversation: heading, form, lists, tags, details.
class PersonPage : public QWidget
{
    Q_OBJECT

public:
    PersonPage(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

    /// Of the contact that is open: what an entry would change is what is typed in the form from
    /// now on, and the entry is given up.
    void edit(const Entry &entry);

Q_SIGNALS:
    /// Something worth a word in the status line.
    void said(const QString &sentence);
    void conflictRequested(contactdesk::EntryId id);
    /// The agent wants to mend what was refused.
    void editRequested(contactdesk::EntryId id);
    /// Whoever has that tag is wanted.
    void tagActivated(const QString &tagName);
    /// The agent wants to create somebody who is only known here.
    void creationRequested(const contactdesk::Contact &known);

private:
    void startAnother();
    void update();
    void tellContactFailure();
    void save(const FieldEdits &edits);
    void endSaving(const ContactId &id);
    void tellSaveFailure(const ContactId &id, const Failure &failure);
    void showPending();
    void takeDraft();
    bool isBeingCreated() const;

    Desk &m_desk;
    PersonHeader *m_header;
    NoticeBar *m_contactNotice;
    PendingNotice *m_saveNotice;
    PersonForm *m_form;
    NotePanel *m_note;
    DetailsPanel *m_details;
    /// Whose change is on its way to the disk; empty for nobody's.
    ContactId m_saving;
    /// What is typed comes to be the draft again: until it is, the draft stays as it is.
    bool m_isEditing = false;
};

/// What an entry still wants of the fields.
FieldEdits typedIn(const Entry &entry);

} // namespace contactdesk

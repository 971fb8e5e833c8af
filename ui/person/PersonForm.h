#pragma once

#include "domain/Contact.h"
#include "journal/Entry.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class FlagBox;

/// The five fields that can be changed, in place. What the agent has changed is theirs until it
/// is saved or reverted: a newer answer of the service only replaces the untouched fields.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    PersonForm(ActionRegistry &actions, QWidget *parent = nullptr);

    /// Shows a contact; `draft` is what was typed for it earlier. For the contact that is shown
    /// already, what is typed now stays and `draft` is ignored.
    void setContact(const Contact &contact, const FieldEdits &draft);
    /// The contact that is shown has another id from now on: whoever is typing goes on.
    void rename(const ContactId &former, const ContactId &id);
    /// Puts these into the fields, as if the agent had typed them.
    void type(const FieldEdits &edits);
    /// What differs from the contact as it is known, each field with what the agent saw when they
    /// began to type.
    FieldEdits edits() const;
    void setSaving(bool isSaving);
    /// When the draft that is shown was typed, UTC, if that was in an earlier run; else invalid.
    void setKeptSince(const QDateTime &since);
    /// What of the contact was saved here and the service doesn't have yet.
    void setPending(const QList<Entry> &open);

Q_SIGNALS:
    void edited();
    /// Only ever with edits that may be sent.
    void saveRequested(const contactdesk::FieldEdits &edits);

private:
    void addFields(QFormLayout &form);
    void wire(ActionRegistry &actions);
    void switchFlag(ContactField field);
    void revert();
    void save();
    bool checkEmail();
    /// "" for none.
    void tellEmailProblem(const QString &sentence);
    void show(ContactField field, const FieldSaid &said);
    std::optional<FieldSaid> typed(ContactField field, const Contact &known) const;
    QWidget *widgetOf(ContactField field) const;
    void followTyping();
    void noteSeen();
    void showState();
    void describeFields();

    Contact m_contact;
    /// What the agent saw in the fields that are changed.
    QHash<ContactField, FieldSaid> m_seen;
    QList<Entry> m_pending;
    QDateTime m_keptSince;
    bool m_isSaving = false;
    /// The fields are being filled in: nobody types.
    bool m_isShowing = false;
    QHash<ContactField, QLineEdit *> m_texts;
    QHash<ContactField, FlagBox *> m_flags;
    QHash<ContactField, QLabel *> m_flagWords;
    QLabel *m_emailProblem;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace contactdesk

#pragma once

#include "domain/ContactChange.h"
#include "ui/theme/Theme.h"

#include <QWidget>

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
    PersonForm(const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);

    /// Shows a contact; `draft` is what was typed for it earlier. For the contact that is shown
    /// already, what is typed now stays and `draft` is ignored.
    void setContact(const Contact &contact, const ContactChange &draft);
    /// What differs from the contact as it is known.
    ContactChange change() const;
    void setSaving(bool isSaving);

Q_SIGNALS:
    void edited();
    /// Only ever with a change that may be sent.
    void saveRequested(const contactdesk::ContactChange &change);

private:
    void revert();
    void save();
    bool checkEmail();
    /// "" for none.
    void tellEmailProblem(const QString &sentence);
    void update(QLineEdit &edit, const Field &before, const Field &now);
    void showState();
    void describeFlags();

    Contact m_contact;
    bool m_isSaving = false;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QLabel *m_emailProblem;
    FlagBox *m_botActive;
    QLabel *m_botWords;
    FlagBox *m_doNotDisturb;
    QLabel *m_doNotDisturbWords;
    QLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace contactdesk

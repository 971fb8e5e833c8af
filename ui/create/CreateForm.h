#pragma once

#include "domain/NewContact.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace contactdesk
{

class NoticeBar;

/// A form for a contact that the service doesn't have yet: the number, and whatever else is known
/// of the person. What is left empty isn't sent, so that the service's own defaults hold.
class CreateForm : public QWidget
{
    Q_OBJECT

public:
    explicit CreateForm(const Theme &theme, QWidget *parent = nullptr);

    /// Empties the form, then fills in the number or the address.
    void start(const QString &phoneNumber, const QString &email);

    /// Every text as it was typed, by object name; empty fields left out.
    QHash<QString, QString> texts() const;
    void setTexts(const QHash<QString, QString> &texts);
    /// What the form holds when this contact is typed into it.
    QHash<QString, QString> textsOf(const NewContact &contact) const;

    /// What a number without a country code belongs to (ISO 3166).
    void setDefaultRegion(const QString &region);
    void setCreating(bool isCreating);
    NoticeBar &notice() { return *m_notice; }

Q_SIGNALS:
    /// By the agent, not by start() or setTexts().
    void edited();
    /// Only ever with a contact that may be sent.
    void createRequested(const contactdesk::NewContact &contact);
    void cancelled();

private:
    QComboBox *addChoice(QFormLayout &form, const QString &label, const QString &name);
    void submit();

    QString m_region;
    NoticeBar *m_notice;
    QLineEdit *m_phoneNumber;
    QLabel *m_phoneProblem;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QLabel *m_emailProblem;
    QComboBox *m_botActive;
    QComboBox *m_doNotDisturb;
    QWidget *m_more;
    QComboBox *m_channel;
    QLineEdit *m_customChannel;
    QLineEdit *m_instagramId;
    QLineEdit *m_externalId;
    QLineEdit *m_chatWidgetId;
    QComboBox *m_chatWindowOpen;
    QLineEdit *m_campaign;
    QPlainTextEdit *m_campaignData;
    QLabel *m_campaignDataProblem;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace contactdesk

#pragma once

#include "domain/Failure.h"
#include "domain/NewContact.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QStackedWidget>

class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class CreateForm;
class Desk;
class EmptyState;
class PersonPage;
class Preferences;
class ReportButton;

/// The middle of the window: the open person, or the page that says why there is none, or the form
/// for a new one.
class PersonPane : public QStackedWidget
{
    Q_OBJECT

public:
    /// `suggestions`: texts worth looking up, offered as long as nothing is open.
    PersonPane(const Theme &theme, Desk &desk, Preferences &preferences, ActionRegistry &actions,
               const QStringList &suggestions, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookUpSuggested(const QString &text);
    void said(const QString &sentence);

private:
    EmptyState *newWelcome(const Theme &theme, const QStringList &suggestions);
    void startAnother();
    void update();
    void startCreating();
    void keepCreationDraft();
    void forgetCreation();
    void finishCreating(const PhoneNumber &number);
    void tellCreateFailure(const PhoneNumber &number, const Failure &failure);
    QString askedFor() const;

    Desk &m_desk;
    Preferences &m_preferences;
    EmptyState *m_welcome;
    EmptyState *m_loading;
    EmptyState *m_notFound;
    EmptyState *m_failed;
    PersonPage *m_page;
    CreateForm *m_create;
    QPushButton *m_createButton;
    ReportButton *m_report;
    /// What the create form was opened for; under it its draft is kept. "" while it is closed.
    QString m_creationKey;
    /// What the form held then: as long as it holds no more, there is no draft.
    QHash<QString, QString> m_creationStart;
    /// The key of the contact that is being created: the form may be another's by the answer.
    QString m_sentKey;
};

} // namespace contactdesk

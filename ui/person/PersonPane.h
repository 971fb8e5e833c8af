#pragma once

#include "domain/Failure.h"
#include "domain/NewContact.h"
#include "journal/Entry.h"
#include "ui/common/Keepsake.h"
#include "ui/common/PageStack.h"
#include "ui/theme/Theme.h"

#include <QHash>

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
class PersonPane : public PageStack, public Keepsake
{
    Q_OBJECT

public:
    /// `suggestions`: texts worth looking up, offered as long as nothing is open.
    PersonPane(const Theme &theme, Desk &desk, Preferences &preferences, ActionRegistry &actions,
               const QStringList &suggestions, QWidget *parent = nullptr);

    /// Puts what an open entry would change back into the form, to be typed anew, and gives the
    /// entry up. Harmless if it isn't open any more, or is about a list.
    void edit(EntryId id);

    /// The form of somebody new, while it is shown.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}

Q_SIGNALS:
    void lookUpSuggested(const QString &text);
    void said(const QString &sentence);
    /// Whoever has that tag is wanted.
    void tagActivated(const QString &tagName);
    /// The agent wants to choose whose values shall hold.
    void conflictRequested(contactdesk::EntryId id);

private:
    EmptyState *newWelcome(const Theme &theme, const QStringList &suggestions);
    void wireCreating();
    void offerBegun();
    void startAnother();
    void update();
    void tellOutcome(const QString &sentence);
    void startCreating();
    void goOnCreating(const QString &key);
    void startWith(const QString &key, const QString &number, const QString &email);
    void createAgain(const NewContact &contact);
    void keepCreationDraft();
    void forgetCreation();
    void create(const NewContact &contact);
    void send(const NewContact &contact);
    void offerToOpen(const ContactId &id);
    void finishCreating(const ContactId &id);
    void tellCreateFailure(const Failure &failure);
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
    QList<QPushButton *> m_begun;
    /// What the create form was opened for: a number in E.164, an address, or neither; under it its
    /// draft is kept. "" while it is closed.
    QString m_creationKey;
    /// What the form held then: as long as it holds no more, there is no draft.
    QHash<QString, QString> m_creationStart;
    /// Whoever was asked for isn't known yet: what comes of it is still to be said.
    bool m_isAwaited = false;
    /// @{ What is on its way to the disk: the form may be another's by the answer.
    QString m_sentKey;
    ContactId m_sentId;
    /// @}
};

} // namespace contactdesk

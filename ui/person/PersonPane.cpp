#include "ui/person/PersonPane.h"

#include "desk/Desk.h"
#include "platform/Preferences.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/EmptyState.h"
#include "ui/create/CreateForm.h"
#include "ui/notice/NoticeBar.h"
#include "ui/notice/ReportButton.h"
#include "ui/person/PersonPage.h"

#include <QAction>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

PersonPane::PersonPane(const Theme &theme, Desk &desk, Preferences &preferences,
                       ActionRegistry &actions, const QStringList &suggestions, QWidget *parent)
    : QStackedWidget(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_welcome(newWelcome(theme, suggestions)),
      m_loading(new EmptyState(theme, u"edit-find"_s, {}, tr("Asking the service."))),
      m_notFound(new EmptyState(theme, u"dialog-information"_s, {}, {})),
      m_failed(new EmptyState(theme, u"dialog-warning"_s, {}, {})),
      m_page(new PersonPage(theme, desk, actions)),
      m_create(new CreateForm(theme)),
      m_report(new ReportButton)
{
    m_welcome->setObjectName(u"welcomePage"_s);
    m_loading->setObjectName(u"loadingPage"_s);
    m_notFound->setObjectName(u"notFoundPage"_s);
    m_failed->setObjectName(u"failedPage"_s);
    m_page->setObjectName(u"personPage"_s);
    m_create->setObjectName(u"createPage"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_loading, m_notFound,
                                                          m_failed, m_page, m_create})
        addWidget(page);

    m_createButton = m_notFound->addButton({}, true);
    m_createButton->setObjectName(u"createWithThis"_s);
    QPushButton *retry = m_failed->addButton(tr("Try again"), true);
    retry->setObjectName(u"retryLookUp"_s);
    m_report->setObjectName(u"copyLookUpReport"_s);
    m_failed->addButton(m_report);

    connect(m_createButton, &QPushButton::clicked, this, &PersonPane::startCreating);
    connect(retry, &QPushButton::clicked, &desk.openContact(), &OpenContact::refresh);
    connect(actions.action(command::newContact), &QAction::triggered, this,
            &PersonPane::startCreating);
    connect(actions.action(command::refresh), &QAction::triggered, &desk.openContact(),
            &OpenContact::refresh);
    connect(m_page, &PersonPage::said, this, &PersonPane::said);

    connect(m_create, &CreateForm::createRequested, &desk.creator(), &ContactCreator::create);
    connect(m_create, &CreateForm::edited, this, &PersonPane::keepCreationDraft);
    connect(m_create, &CreateForm::cancelled, this, &PersonPane::forgetCreation);
    connect(&desk.creator(), &ContactCreator::started, this, [this] {
        m_sentKey = m_creationKey;
        m_create->setCreating(true);
    });
    connect(&desk.creator(), &ContactCreator::failed, this, &PersonPane::tellCreateFailure);
    connect(&desk.creator(), &ContactCreator::created, this, &PersonPane::finishCreating);
    connect(&desk.openContact(), &OpenContact::switched, this, &PersonPane::startAnother);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, [this] {
        if (currentWidget() != m_create)
            update();
    });
    update();
}

EmptyState *PersonPane::newWelcome(const Theme &theme, const QStringList &suggestions)
{
    auto *welcome = new EmptyState(
        theme, u"im-user"_s, tr("Who is it about?"),
        tr("Type a name or whatever else you know above; a phone number or an e-mail address is "
           "looked up on the service, too."));
    if (!suggestions.isEmpty())
        welcome->setText(tr("Type or paste a phone number or an e-mail address above and press "
                            "Enter; whoever was met before is found by name, too. This is the "
                            "local workspace, with sample data; try one of these:"));
    for (const QString &suggestion : suggestions) {
        const auto number = PhoneNumber::fromE164(suggestion);
        const QString shown = number ? number->international() : suggestion;
        connect(welcome->addButton(shown), &QPushButton::clicked, this,
                [this, shown] { Q_EMIT lookUpSuggested(shown); });
    }
    return welcome;
}

QString PersonPane::askedFor() const
{
    const auto &key = m_desk.openContact().key();
    return key ? displayText(*key) : QString();
}

void PersonPane::startAnother()
{
    m_creationKey.clear();
    update();
}

void PersonPane::update()
{
    const Part<Contact> &contact = m_desk.openContact().contact();
    if (contact.value) {
        setCurrentWidget(m_page);
    } else if (contact.failure && contact.failure->kind == FailureKind::NotFound) {
        m_notFound->setTitle(tr("Nobody with %1").arg(askedFor()));
        m_notFound->setText(tr("The service has no such contact. Check it for a typing error, or "
                               "create the contact."));
        const auto &key = m_desk.openContact().key();
        const bool isNumber = key && std::holds_alternative<PhoneNumber>(*key);
        m_createButton->setText(isNumber ? tr("Create with this number")
                                         : tr("Create with this e-mail address"));
        setCurrentWidget(m_notFound);
    } else if (contact.failure) {
        m_failed->setTitle(tr("%1 could not be looked up").arg(askedFor()));
        QStringList text{whatHappened(*contact.failure)};
        if (const QString words = quotedWords(*contact.failure); !words.isEmpty())
            text.append(words);
        text.append(whatToDo(*contact.failure));
        m_failed->setText(text.join(u' '));
        m_report->setFailure(tr("Looking up a contact"), *contact.failure);
        setCurrentWidget(m_failed);
    } else if (contact.progress == Progress::Loading) {
        m_loading->setTitle(tr("Looking up %1…").arg(askedFor()));
        setCurrentWidget(m_loading);
    } else {
        setCurrentWidget(m_welcome);
    }
}

void PersonPane::startCreating()
{
    m_create->setDefaultRegion(m_preferences.defaultRegion());
    const auto &key = m_desk.openContact().key();
    // Beside an open person a new contact begins empty; after a look-up in vain, with its key.
    const bool useKey = key && !m_desk.openContact().contact().value;
    const auto *number = useKey ? std::get_if<PhoneNumber>(&*key) : nullptr;
    const auto *email = useKey ? std::get_if<EmailAddress>(&*key) : nullptr;
    m_creationKey = useKey ? askedFor() : tr("New contact");
    m_create->start(number ? number->international() : QString(),
                    email ? email->text() : QString());
    m_creationStart = m_create->texts();
    if (const auto draft = m_desk.drafts().creation(m_creationKey); !draft.isEmpty()) {
        m_create->setTexts(draft);
        m_create->notice().tell(NoticeKind::Information, tr("This is what you typed before."));
    }
    setCurrentWidget(m_create);
}

void PersonPane::keepCreationDraft()
{
    if (m_creationKey.isEmpty())
        return;
    const QHash<QString, QString> texts = m_create->texts();
    m_desk.drafts().setCreation(m_creationKey,
                                texts == m_creationStart ? QHash<QString, QString>() : texts);
}

void PersonPane::forgetCreation()
{
    m_desk.drafts().setCreation(m_creationKey, {});
    m_creationKey.clear();
    m_create->start({}, {});
    update();
}

void PersonPane::finishCreating(const PhoneNumber &number)
{
    m_create->setCreating(false);
    if (m_creationKey == m_sentKey)
        forgetCreation();
    else
        m_desk.drafts().setCreation(m_sentKey, {});
    Q_EMIT said(tr("Created: %1").arg(number.international()));
}

void PersonPane::tellCreateFailure(const PhoneNumber &number, const Failure &failure)
{
    m_create->setCreating(false);
    if (m_creationKey != m_sentKey) {
        // The form is another's by now; what was typed for this one is kept as a draft.
        Q_EMIT said(failure.outcomeKnown
                        ? tr("Not created: %1").arg(number.international())
                        : tr("Perhaps not created: %1").arg(number.international()));
        return;
    }
    NoticeBar &notice = m_create->notice();
    notice.tell(failure.outcomeKnown ? tr("Not created. What you typed is still here.")
                                     : tr("Perhaps not created. What you typed is still here."),
                failure);
    if (failure.kind != FailureKind::AlreadyExists && failure.outcomeKnown)
        return;
    const QString text = failure.kind == FailureKind::AlreadyExists
                             ? tr("Open the existing contact")
                             : tr("Look it up");
    QPushButton *open = notice.offer(text);
    open->setObjectName(u"openExisting"_s);
    connect(open, &QPushButton::clicked, this, [this, number, kind = failure.kind] {
        // The one that exists takes its place; a lost answer leaves open whether there is one.
        if (kind == FailureKind::AlreadyExists)
            forgetCreation();
        m_desk.openContact().lookUp(number);
    });
}

} // namespace contactdesk

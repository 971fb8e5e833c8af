#include "ui/person/PersonPane.h"

#include "desk/Desk.h"
#include "domain/ProvisionalId.h"
#include "platform/Preferences.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/Announce.h"
#include "ui/common/EmptyState.h"
#include "ui/create/CreateForm.h"
#include "ui/notice/NoticeBar.h"
#include "ui/notice/ReportButton.h"
#include "ui/person/PersonPage.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a new contact of whom neither number nor address is known; no key of anybody else.
const QString nobodyYet = u"new"_s;
constexpr int mostOffered = 3;

/// What is known here of somebody whom the service doesn't have; unset without a number.
std::optional<NewContact> newContactFrom(const Contact &known)
{
    const auto number = known.phoneNumber();
    if (!number)
        return std::nullopt;
    NewContact contact{.phoneNumber = *number};
    const auto put = [&](auto &member, ContactField field) {
        if (const QString text = known[field].text(); !text.isEmpty())
            member = text;
    };
    put(contact.firstName, ContactField::FirstName);
    put(contact.lastName, ContactField::LastName);
    if (const auto email = EmailAddress::parse(known[ContactField::Email].text()))
        contact.email = *email;
    put(contact.channel, ContactField::Channel);
    put(contact.customChannel, ContactField::CustomChannel);
    put(contact.instagramId, ContactField::InstagramId);
    put(contact.externalId, ContactField::ExternalId);
    put(contact.chatWidgetId, ContactField::ChatWidgetId);
    put(contact.currentCampaign, ContactField::CurrentCampaign);
    contact.botActive = known[ContactField::BotActive].as<bool>();
    contact.doNotDisturb = known[ContactField::DoNotDisturb].as<bool>();
    contact.isChatWindowOpen = known[ContactField::ChatWindowOpen].as<bool>();
    return contact;
}

} // namespace

PersonPane::PersonPane(const Theme &theme, Desk &desk, Preferences &preferences,
                       ActionRegistry &actions, const QStringList &suggestions, QWidget *parent)
    : PageStack(parent),
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
    setObjectName(u"personPane"_s);
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
    showCommand(*retry, *actions.action(command::refresh), tr("Ask the service again"));
    m_failed->addButton(m_report);

    connect(m_createButton, &QPushButton::clicked, this, &PersonPane::startCreating);
    connect(retry, &QPushButton::clicked, &desk.openContact(), &OpenContact::refresh);
    connect(actions.action(command::newContact), &QAction::triggered, this,
            &PersonPane::startCreating);
    connect(actions.action(command::refresh), &QAction::triggered, &desk.openContact(),
            &OpenContact::refresh);
    connect(m_page, &PersonPage::said, this, &PersonPane::said);
    connect(m_page, &PersonPage::tagActivated, this, &PersonPane::tagActivated);
    connect(m_page, &PersonPage::conflictRequested, this, &PersonPane::conflictRequested);
    connect(&desk.openContact(), &OpenContact::switched, this, &PersonPane::startAnother);
    connect(&desk.openContact(), &OpenContact::contactChanged, this, [this] {
        if (currentWidget() != m_create)
            update();
    });
    wireCreating();
    offerBegun();
    update();
}

void PersonPane::wireCreating()
{
    connect(m_create, &CreateForm::createRequested, this, &PersonPane::create);
    connect(m_create, &CreateForm::edited, this, &PersonPane::keepCreationDraft);
    connect(m_create, &CreateForm::cancelled, this, &PersonPane::forgetCreation);
    connect(m_page, &PersonPage::editRequested, this, &PersonPane::edit);
    connect(m_page, &PersonPage::creationRequested, this, [this](const Contact &known) {
        if (const auto typed = newContactFrom(known))
            createAgain(*typed);
    });
    connect(&m_desk.drafts(), &Drafts::creationsChanged, this, &PersonPane::offerBegun);
    connect(&m_desk.editor(), &ContactEditor::saved, this, [this](const QList<EntryId> &ids) {
        const Entry *entry = m_desk.journal().entry(ids.first());
        if (entry && entry->kind == EntryKind::Create && entry->contact == m_sentId)
            finishCreating(entry->contact);
    });
    connect(&m_desk.editor(), &ContactEditor::notSaved, this,
            [this](const ContactId &id, const Failure &failure) {
                if (!m_sentId.isEmpty() && id == m_sentId)
                    tellCreateFailure(failure);
            });
}

void PersonPane::offerBegun()
{
    qDeleteAll(std::exchange(m_begun, {}));
    const QStringList keys = m_desk.drafts().creations().mid(0, mostOffered);
    for (const QString &key : keys) {
        const auto number = PhoneNumber::fromE164(key);
        const QString shown = number ? number->international() : key;
        QPushButton *button =
            m_welcome->addButton(key == nobodyYet ? tr("Go on with the new contact you began")
                                                  : tr("Go on creating %1").arg(inSentence(shown)));
        button->setObjectName(u"goOnCreating"_s);
        connect(
            button, &QPushButton::clicked, this, [this, key] { goOnCreating(key); },
            // The draft may go with it, and the button with that.
            Qt::QueuedConnection);
        m_begun.append(button);
    }
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
        connect(welcome->addButton(inSentence(shown)), &QPushButton::clicked, this,
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
    m_isAwaited = true;
    update();
}

void PersonPane::tellOutcome(const QString &sentence)
{
    // Told once: what changes afterwards has notices of its own.
    if (std::exchange(m_isAwaited, false))
        announce(*this, sentence);
}

void PersonPane::update()
{
    const Part<Contact> &contact = m_desk.openContact().contact();
    if (contact.value) {
        setCurrentWidget(m_page);
        tellOutcome(tr("%1 is open.", "a contact").arg(displayName(*contact.value)));
    } else if (contact.failure && contact.failure->kind == FailureKind::NotFound) {
        m_notFound->setTitle(tr("Nobody with %1").arg(inSentence(askedFor())));
        m_notFound->setText(tr("The service has no such contact. Check it for a typing error, or "
                               "create the contact."));
        const auto &key = m_desk.openContact().key();
        const bool isNumber = key && std::holds_alternative<PhoneNumber>(*key);
        m_createButton->setText(isNumber ? tr("Create with this number")
                                         : tr("Create with this e-mail address"));
        setCurrentWidget(m_notFound);
        tellOutcome(tr("Nobody with %1.").arg(askedFor()));
    } else if (contact.failure) {
        m_failed->setTitle(tr("%1 could not be looked up").arg(inSentence(askedFor())));
        QStringList text{whatHappened(*contact.failure)};
        if (const QString words = quotedWords(*contact.failure); !words.isEmpty())
            text.append(words);
        text.append(whatToDo(*contact.failure));
        m_failed->setText(text.join(u' '));
        m_report->setFailure(tr("Looking up a contact"), *contact.failure);
        setCurrentWidget(m_failed);
        tellOutcome(tr("%1 could not be looked up. %2", "number or address, why")
                        .arg(askedFor(), whatHappened(*contact.failure)));
    } else if (contact.progress == Progress::Loading) {
        m_loading->setTitle(tr("Looking up %1…").arg(inSentence(askedFor())));
        setCurrentWidget(m_loading);
    } else {
        setCurrentWidget(m_welcome);
    }
}

void PersonPane::startCreating()
{
    const auto &key = m_desk.openContact().key();
    // Beside an open person a new contact begins empty; after a look-up in vain, with its key.
    const bool useKey = key && !m_desk.openContact().contact().value;
    const auto *number = useKey ? std::get_if<PhoneNumber>(&*key) : nullptr;
    const auto *email = useKey ? std::get_if<EmailAddress>(&*key) : nullptr;
    goOnCreating(number ? number->e164() : email ? email->text() : nobodyYet);
}

void PersonPane::goOnCreating(const QString &key)
{
    const auto number = PhoneNumber::fromE164(key);
    startWith(key, number ? number->international() : QString(),
              number || key == nobodyYet ? QString() : key);
}

void PersonPane::startWith(const QString &key, const QString &number, const QString &email)
{
    m_create->setDefaultRegion(m_preferences.defaultRegion());
    m_creationKey = key;
    m_create->start(number, email);
    m_creationStart = m_create->texts();
    if (const auto draft = m_desk.drafts().creation(key); !draft.isEmpty()) {
        const QDateTime since = m_desk.drafts().creationKeptSince(key);
        m_create->setTexts(draft);
        m_create->notice().tell(
            NoticeKind::Information,
            since.isValid()
                ? tr("This is what you typed on %1.")
                      .arg(inSentence(locale().toString(since.toLocalTime(), QLocale::ShortFormat)))
                : tr("This is what you typed before."));
    }
    setCurrentWidget(m_create);
}

void PersonPane::edit(EntryId id)
{
    const Entry *open = m_desk.journal().entry(id);
    if (!open)
        return;
    const Entry entry = *open;
    if (entry.kind == EntryKind::Create && isProvisional(entry.contact)) {
        createAgain(*entry.creation);
        m_desk.editor().discard(id);
    } else if (entry.contact == m_desk.openContact().id()) {
        m_page->edit(entry);
    } else {
        const FieldEdits typed = typedIn(entry);
        m_desk.drafts().setEdits(entry.contact,
                                 merged(typed, m_desk.drafts().edits(entry.contact)));
        m_desk.editor().discard(id);
        m_desk.openContact().open(entry.contact);
    }
}

std::any PersonPane::keepsake() const
{
    return currentWidget() == m_create ? std::any(m_creationKey) : std::any();
}

void PersonPane::recall(const std::any &kept)
{
    goOnCreating(std::any_cast<QString>(kept));
    // The agent knows what they have just typed.
    m_create->notice().clear();
}

void PersonPane::createAgain(const NewContact &contact)
{
    const QString key = contact.phoneNumber.e164();
    m_desk.drafts().setCreation(key, m_create->textsOf(contact));
    goOnCreating(key);
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

void PersonPane::create(const NewContact &contact)
{
    NoticeBar &notice = m_create->notice();
    if (m_desk.editor().isCreating(contact.phoneNumber)) {
        notice.tell(
            NoticeKind::Warning,
            tr("%1 is being created already.").arg(inSentence(contact.phoneNumber.international())),
            tr("Open that one to change it. What you typed stays here until you do."));
        offerToOpen(ContactEditor::idOfNew(contact.phoneNumber));
        return;
    }
    m_create->setCreating(true);
    m_sentKey = m_creationKey;
    // Whom this desk knows the service has, most likely.
    m_desk.directory().find(
        contact.phoneNumber, this, [this, contact](const std::optional<StoredContact> &known) {
            if (!known || isProvisional(known->contact.id)) {
                send(contact);
                return;
            }
            m_create->setCreating(false);
            if (m_creationKey != m_sentKey)
                return;
            m_create->notice().tell(
                NoticeKind::Warning,
                tr("%1 is known here already.").arg(inSentence(displayName(known->contact))),
                tr("Open that one to change it. What you typed stays here until you do."));
            QPushButton *anyway = m_create->notice().offer(tr("Create anyway"));
            anyway->setObjectName(u"createAnyway"_s);
            connect(anyway, &QPushButton::clicked, this, [this, contact] {
                m_create->notice().clear();
                m_sentKey = m_creationKey;
                send(contact);
            });
            offerToOpen(known->contact.id);
        });
}

void PersonPane::send(const NewContact &contact)
{
    m_sentId = ContactEditor::idOfNew(contact.phoneNumber);
    m_create->setCreating(true);
    m_desk.editor().create(contact);
}

void PersonPane::offerToOpen(const ContactId &id)
{
    QPushButton *open = m_create->notice().offer(tr("Open the existing contact"));
    open->setObjectName(u"openExisting"_s);
    connect(open, &QPushButton::clicked, this, [this, id] { m_desk.openContact().open(id); });
}

void PersonPane::finishCreating(const ContactId &id)
{
    m_sentId = {};
    m_create->setCreating(false);
    m_desk.drafts().setCreation(m_sentKey, {});
    // The agent may have gone on to somebody else meanwhile, and stays there.
    if (m_creationKey != m_sentKey)
        return;
    m_creationKey.clear();
    m_create->start({}, {});
    m_desk.openContact().open(id);
}

void PersonPane::tellCreateFailure(const Failure &failure)
{
    m_sentId = {};
    m_create->setCreating(false);
    if (m_creationKey != m_sentKey) {
        // The form is another's by now; what was typed for this one is kept as a draft.
        Q_EMIT said(tr("Not created: %1").arg(inSentence(m_sentKey)));
        return;
    }
    m_create->notice().tell(tr("Not created. What you typed is still here."), failure);
}

} // namespace contactdesk

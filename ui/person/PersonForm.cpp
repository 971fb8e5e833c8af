#include "ui/person/PersonForm.h"

#include "domain/EmailAddress.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/person/FlagBox.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <limits>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QLineEdit *newEdit(ContactField field, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label(field));
    // Cut off here, a longer text of the service would count as changed.
    edit->setMaxLength(std::numeric_limits<int>::max());
    return edit;
}

/// Unset where the text is what is known already, but for space around it; nothing typed over the
/// unknown is no change.
std::optional<QString> changed(const QLineEdit &edit, const Field &known)
{
    const QString text = edit.text().trimmed();
    return text == known.text().trimmed() ? std::nullopt : std::optional(text);
}

std::optional<bool> changed(const FlagBox &box, const Field &known)
{
    return box.flag() == known.as<bool>() ? std::nullopt : box.flag();
}

} // namespace

PersonForm::PersonForm(const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_firstName(newEdit(ContactField::FirstName, u"firstName"_s)),
      m_lastName(newEdit(ContactField::LastName, u"lastName"_s)),
      m_email(newEdit(ContactField::Email, u"email"_s)),
      m_emailProblem(new PlainLabel({}, u"error"_s)),
      m_botActive(new FlagBox(label(ContactField::BotActive))),
      m_botWords(new PlainLabel({}, u"muted"_s)),
      m_doNotDisturb(new FlagBox(label(ContactField::DoNotDisturb))),
      m_doNotDisturbWords(new PlainLabel({}, u"muted"_s)),
      m_state(new PlainLabel),
      m_save(new QPushButton(tr("Save"))),
      m_revert(new QPushButton(tr("Revert")))
{
    m_emailProblem->setObjectName(u"emailProblem"_s);
    m_emailProblem->setWordWrap(true);
    m_emailProblem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_emailProblem->hide();
    m_botActive->setObjectName(u"botActive"_s);
    m_botActive->setAccessibleName(label(ContactField::BotActive));
    m_doNotDisturb->setObjectName(u"doNotDisturb"_s);
    m_doNotDisturb->setAccessibleName(label(ContactField::DoNotDisturb));
    for (QLabel *words : {m_botWords, m_doNotDisturbWords}) {
        words->setFont(theme.small());
        words->setWordWrap(true);
        words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_state->setObjectName(u"formState"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("look", u"primary"_s);
    m_save->setAccessibleName(tr("Save"));
    m_revert->setObjectName(u"revertButton"_s);
    m_revert->setAccessibleName(tr("Revert"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(label(ContactField::FirstName), m_firstName);
    form->addRow(label(ContactField::LastName), m_lastName);
    form->addRow(label(ContactField::Email), m_email);
    form->addRow(QString(), m_emailProblem);
    for (const auto &[box, words] :
         {std::pair(m_botActive, m_botWords), std::pair(m_doNotDisturb, m_doNotDisturbWords)}) {
        auto *both = new QVBoxLayout;
        both->setSpacing(0);
        both->addWidget(box);
        both->addWidget(words);
        form->addRow(QString(), both);
    }
    form->addRow(buttons);

    for (QLineEdit *edit : {m_firstName, m_lastName, m_email}) {
        connect(edit, &QLineEdit::textChanged, this, &PersonForm::showState);
        connect(edit, &QLineEdit::textChanged, this, &PersonForm::edited);
    }
    connect(m_email, &QLineEdit::textEdited, this, [this] { tellEmailProblem({}); });
    connect(m_email, &QLineEdit::editingFinished, this, [this] { checkEmail(); });
    for (FlagBox *box : {m_botActive, m_doNotDisturb}) {
        connect(box, &QCheckBox::stateChanged, this, &PersonForm::showState);
        connect(box, &QCheckBox::stateChanged, this, &PersonForm::edited);
    }

    QAction *save = actions.action(command::save);
    QAction *revert = actions.action(command::revert);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_revert, &QPushButton::clicked, this, &PersonForm::revert);
    // A shortcut reaches the form on a hidden page too, where it would change somebody unseen.
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    whileShown(save, [this] { this->save(); });
    whileShown(revert, [this] { this->revert(); });
    whileShown(actions.action(command::toggleBot), [this] { m_botActive->click(); });
    whileShown(actions.action(command::toggleDoNotDisturb), [this] { m_doNotDisturb->click(); });
    m_save->setToolTip(tr("Save (%1)").arg(save->shortcut().toString(QKeySequence::NativeText)));
    m_revert->setToolTip(
        tr("Revert (%1)").arg(revert->shortcut().toString(QKeySequence::NativeText)));
    connect(actions.action(command::edit), &QAction::triggered, m_firstName, [this] {
        m_firstName->setFocus(Qt::ShortcutFocusReason);
        m_firstName->selectAll();
    });
    showState();
}

void PersonForm::setContact(const Contact &contact, const ContactChange &draft)
{
    const bool isAnother = contact.id != m_contact.id;
    const Contact before = std::exchange(m_contact, contact);
    if (!isAnother) {
        update(*m_firstName, before[ContactField::FirstName], contact[ContactField::FirstName]);
        update(*m_lastName, before[ContactField::LastName], contact[ContactField::LastName]);
        update(*m_email, before[ContactField::Email], contact[ContactField::Email]);
        if (!changed(*m_botActive, before[ContactField::BotActive]))
            m_botActive->setFlag(contact[ContactField::BotActive].as<bool>());
        if (!changed(*m_doNotDisturb, before[ContactField::DoNotDisturb]))
            m_doNotDisturb->setFlag(contact[ContactField::DoNotDisturb].as<bool>());
        showState();
        return;
    }

    const QSignalBlocker silent(this);
    const auto show = [](QLineEdit &edit, const Field &field, const std::optional<QString> &typed) {
        edit.setPlaceholderText(field.isUnknown() ? PersonForm::tr("not known") : QString());
        edit.setText(typed.value_or(field.text()));
        edit.setCursorPosition(0);
    };
    show(*m_firstName, contact[ContactField::FirstName], draft.firstName);
    show(*m_lastName, contact[ContactField::LastName], draft.lastName);
    show(*m_email, contact[ContactField::Email], draft.email);
    const auto flag = [](FlagBox &box, const Field &field, std::optional<bool> typed) {
        box.setFlag(typed ? typed : field.as<bool>());
    };
    flag(*m_botActive, contact[ContactField::BotActive], draft.botActive);
    flag(*m_doNotDisturb, contact[ContactField::DoNotDisturb], draft.doNotDisturb);
    tellEmailProblem({});
    showState();
}

void PersonForm::update(QLineEdit &edit, const Field &before, const Field &now)
{
    edit.setPlaceholderText(now.isUnknown() ? tr("not known") : QString());
    // Not while the text is the same: setting it would move the agent's cursor.
    if (!changed(edit, before) && edit.text() != now.text())
        edit.setText(now.text());
}

ContactChange PersonForm::change() const
{
    return {.firstName = changed(*m_firstName, m_contact[ContactField::FirstName]),
            .lastName = changed(*m_lastName, m_contact[ContactField::LastName]),
            .email = changed(*m_email, m_contact[ContactField::Email]),
            .botActive = changed(*m_botActive, m_contact[ContactField::BotActive]),
            .doNotDisturb = changed(*m_doNotDisturb, m_contact[ContactField::DoNotDisturb])};
}

void PersonForm::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    showState();
}

void PersonForm::revert()
{
    const Contact contact = std::exchange(m_contact, {});
    setContact(contact, {});
    Q_EMIT edited();
}

void PersonForm::save()
{
    const ContactChange toSend = change();
    if (toSend.isEmpty() || m_isSaving)
        return;
    if (!checkEmail()) {
        m_email->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saveRequested(toSend);
}

bool PersonForm::checkEmail()
{
    const auto typed = changed(*m_email, m_contact[ContactField::Email]);
    QString problem;
    if (typed && !typed->isEmpty()) {
        if (const auto email = EmailAddress::parse(*typed); !email)
            problem = sentence(email.error());
    }
    tellEmailProblem(problem);
    return problem.isEmpty();
}

void PersonForm::tellEmailProblem(const QString &sentence)
{
    m_emailProblem->setText(sentence);
    m_emailProblem->setVisible(!sentence.isEmpty());
    setLook(*m_email, "invalid", sentence.isEmpty() ? QString() : u"true"_s);
    m_email->setAccessibleDescription(sentence);
}

void PersonForm::showState()
{
    const bool isChanged = !change().isEmpty();
    m_save->setEnabled(isChanged && !m_isSaving);
    m_revert->setEnabled(isChanged && !m_isSaving);
    setLook(*m_state, "look", isChanged ? u"changed"_s : u"muted"_s);
    m_state->setText(m_isSaving ? tr("Saving…") : isChanged ? tr("Changed, not saved") : QString());
    describeFlags();
}

void PersonForm::describeFlags()
{
    const auto bot = m_botActive->flag();
    m_botWords->setText(!bot   ? tr("The service has not told who answers.")
                        : *bot ? tr("The bot answers this person.")
                               : tr("You answer; the bot stays silent."));
    m_botActive->setAccessibleDescription(m_botWords->text());
    const auto quiet = m_doNotDisturb->flag();
    m_doNotDisturbWords->setText(
        !quiet   ? tr("The service has not told whether they may be written to.")
        : *quiet ? tr("Nobody writes to this person unasked.")
                 : tr("This person may be written to."));
    m_doNotDisturb->setAccessibleDescription(m_doNotDisturbWords->text());
}

} // namespace contactdesk

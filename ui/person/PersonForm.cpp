#include "ui/person/PersonForm.h"

#include "domain/EmailAddress.h"
#include "models/PendingText.h"
#include "models/Standing.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/Announce.h"
#include "ui/common/FormFields.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/person/FlagBox.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array textFields{ContactField::FirstName, ContactField::LastName,
                                ContactField::Email};
constexpr std::array flagFields{ContactField::BotActive, ContactField::DoNotDisturb};
constexpr std::array allFields{ContactField::FirstName, ContactField::LastName, ContactField::Email,
                               ContactField::BotActive, ContactField::DoNotDisturb};

QString nameOf(ContactField field)
{
    switch (field) {
    case ContactField::FirstName:
        return u"firstName"_s;
    case ContactField::LastName:
        return u"lastName"_s;
    case ContactField::Email:
        return u"email"_s;
    case ContactField::BotActive:
        return u"botActive"_s;
    default:
        return u"doNotDisturb"_s;
    }
}

/// What a flag means to the agent.
QString wordsFor(ContactField field, std::optional<bool> flag)
{
    if (field == ContactField::BotActive)
        return !flag   ? PersonForm::tr("The service has not told who answers.")
               : *flag ? PersonForm::tr("The bot answers this person.")
                       : PersonForm::tr("You answer; the bot stays silent.");
    return !flag   ? PersonForm::tr("The service has not told whether they may be written to.")
           : *flag ? PersonForm::tr("Nobody writes to this person unasked.")
                   : PersonForm::tr("This person may be written to.");
}

/// A text with a value of the service in it, which a tool tip would take for HTML.
void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(text.isEmpty() ? QString()
                                     : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

bool isSpoiled(const QList<Entry> &open, ContactField field)
{
    return std::any_of(open.begin(), open.end(), [&](const Entry &entry) {
        return std::any_of(entry.edits.begin(), entry.edits.end(), [&](const EntryEdit &edit) {
            return edit.field == field &&
                   (edit.state == EditState::Conflict ||
                    (edit.state == EditState::Open && entry.state == EntryState::Refused));
        });
    });
}

} // namespace

PersonForm::PersonForm(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_emailProblem(new PlainLabel({}, u"error"_s)),
      m_state(new PlainLabel),
      m_save(new QPushButton(tr("Save"))),
      m_revert(new QPushButton(tr("Revert")))
{
    m_emailProblem->setObjectName(u"emailProblem"_s);
    m_emailProblem->setWordWrap(true);
    m_emailProblem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_emailProblem->hide();
    m_state->setObjectName(u"formState"_s);
    m_state->setWordWrap(true);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("look", u"primary"_s);
    m_save->setAccessibleName(tr("Save"));
    m_revert->setObjectName(u"revertButton"_s);
    m_revert->setAccessibleName(tr("Revert"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFields(*form);
    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    form->addRow(foot);
    wire(actions);
    showState();
}

void PersonForm::addFields(QFormLayout &form)
{
    for (const ContactField field : textFields) {
        auto *edit = new QLineEdit;
        edit->setObjectName(nameOf(field));
        edit->setAccessibleName(label(field));
        // Cut off here, a longer text of the service would count as changed.
        edit->setMaxLength(std::numeric_limits<int>::max());
        form.addRow(label(field), edit);
        m_texts.insert(field, edit);
        connect(edit, &QLineEdit::textChanged, this, &PersonForm::followTyping);
    }
    form.addRow(QString(), m_emailProblem);
    for (const ContactField field : flagFields) {
        auto *box = new FlagBox(label(field));
        box->setObjectName(nameOf(field));
        box->setAccessibleName(label(field));
        auto *words = new PlainLabel({}, u"muted"_s);
        setType(*words, TypeSize::Small);
        words->setWordWrap(true);
        words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        // In a widget of their own: of a layout the form doesn't follow the height of lines that
        // are broken anew.
        auto *both = new QWidget;
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(box);
        column->addWidget(words);
        form.addRow(QString(), both);
        m_flags.insert(field, box);
        m_flagWords.insert(field, words);
        connect(box, &QCheckBox::stateChanged, this, &PersonForm::followTyping);
    }
}

void PersonForm::wire(ActionRegistry &actions)
{
    QLineEdit *email = m_texts.value(ContactField::Email);
    connect(email, &QLineEdit::textEdited, this, [this] { tellEmailProblem({}); });
    connect(email, &QLineEdit::editingFinished, this, [this] { checkEmail(); });
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_revert, &QPushButton::clicked, this, &PersonForm::revert);
    // A shortcut reaches the form on a hidden page too, where it would change somebody unseen.
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    QAction *save = actions.action(command::save);
    QAction *revert = actions.action(command::revert);
    whileShown(save, [this] { this->save(); });
    whileShown(revert, [this] { this->revert(); });
    whileShown(actions.action(command::toggleBot), [this] { switchFlag(ContactField::BotActive); });
    whileShown(actions.action(command::toggleDoNotDisturb),
               [this] { switchFlag(ContactField::DoNotDisturb); });
    showCommand(*m_save, *save, tr("Save"));
    showCommand(*m_revert, *revert, tr("Revert"));
    QLineEdit *first = m_texts.value(ContactField::FirstName);
    connect(actions.action(command::edit), &QAction::triggered, first, [first] {
        first->setFocus(Qt::ShortcutFocusReason);
        first->selectAll();
    });
}

void PersonForm::switchFlag(ContactField field)
{
    FlagBox *box = m_flags.value(field);
    box->click();
    // The focus is elsewhere, so nobody hears the box.
    if (!box->hasFocus())
        announce(*this, wordsFor(field, box->flag()));
}

QWidget *PersonForm::widgetOf(ContactField field) const
{
    if (QLineEdit *edit = m_texts.value(field))
        return edit;
    return m_flags.value(field);
}

void PersonForm::setContact(const Contact &contact, const FieldEdits &draft)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isAnother = contact.id != m_contact.id;
    const Contact before = std::exchange(m_contact, contact);
    if (isAnother)
        m_seen.clear();
    for (const ContactField field : allFields) {
        if (QLineEdit *edit = m_texts.value(field))
            edit->setPlaceholderText(contact[field].isUnknown() ? tr("not known") : QString());
        if (isAnother || !typed(field, before))
            show(field, saidIn(contact[field]));
    }
    if (isAnother) {
        for (QLineEdit *edit : std::as_const(m_texts))
            edit->setCursorPosition(0);
        for (const FieldEdit &edit : draft) {
            show(edit.field, edit.after);
            m_seen.insert(edit.field, edit.before);
        }
        tellEmailProblem({});
    }
    noteSeen();
    showState();
}

void PersonForm::rename(const ContactId &former, const ContactId &id)
{
    if (m_contact.id == former)
        m_contact.id = id;
}

void PersonForm::show(ContactField field, const FieldSaid &said)
{
    const auto *flag = std::get_if<bool>(&said);
    if (FlagBox *box = m_flags.value(field)) {
        box->setFlag(flag ? std::optional(*flag) : std::nullopt);
        return;
    }
    const auto *text = std::get_if<QString>(&said);
    QLineEdit *edit = m_texts.value(field);
    // Not while the text is the same: setting it would move the agent's cursor.
    if (const QString shown = text ? *text : QString(); edit && edit->text() != shown)
        edit->setText(shown);
}

void PersonForm::type(const FieldEdits &edits)
{
    for (const FieldEdit &edit : edits) {
        m_seen.insert(edit.field, edit.before);
        show(edit.field, edit.after);
    }
    noteSeen();
    showState();
    Q_EMIT edited();
}

/// Unset where the field holds what is known already, but for space around it; nothing typed over
/// the unknown is no change.
std::optional<FieldSaid> PersonForm::typed(ContactField field, const Contact &known) const
{
    if (const FlagBox *box = m_flags.value(field)) {
        const auto flag = box->flag();
        return flag == known[field].as<bool>() || !flag ? std::nullopt
                                                        : std::optional<FieldSaid>(*flag);
    }
    const QString text = m_texts.value(field)->text().trimmed();
    return text == known[field].text().trimmed() ? std::nullopt : std::optional<FieldSaid>(text);
}

FieldEdits PersonForm::edits() const
{
    FieldEdits edits;
    for (const ContactField field : allFields) {
        if (const auto value = typed(field, m_contact))
            edits.append({field, m_seen.value(field, saidIn(m_contact[field])), *value});
    }
    return edits;
}

void PersonForm::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    showState();
}

void PersonForm::setKeptSince(const QDateTime &since)
{
    m_keptSince = since;
    showState();
}

void PersonForm::setPending(const QList<Entry> &open)
{
    m_pending = open;
    for (const ContactField field : allFields) {
        QWidget *widget = widgetOf(field);
        const QString sentence = pendingSentence(field, open);
        setPlainToolTip(*widget, sentence);
        setLook(*widget, "pending",
                sentence.isEmpty()       ? QString()
                : isSpoiled(open, field) ? u"needsAgent"_s
                                         : u"waiting"_s);
    }
    describeFields();
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
    const FieldEdits toSave = edits();
    if (toSave.isEmpty() || m_isSaving)
        return;
    if (!checkEmail()) {
        m_texts.value(ContactField::Email)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saveRequested(toSave);
}

bool PersonForm::checkEmail()
{
    const auto value = typed(ContactField::Email, m_contact);
    QString problem;
    if (value && !isEmptyText(*value)) {
        if (const auto email = EmailAddress::parse(std::get<QString>(*value)); !email)
            problem = sentence(email.error());
    }
    tellEmailProblem(problem);
    return problem.isEmpty();
}

void PersonForm::tellEmailProblem(const QString &sentence)
{
    m_emailProblem->setText(sentence);
    m_emailProblem->setVisible(!sentence.isEmpty());
    setLook(*m_texts.value(ContactField::Email), "invalid",
            sentence.isEmpty() ? QString() : u"true"_s);
    describeFields();
}

void PersonForm::followTyping()
{
    if (m_isShowing)
        return;
    noteSeen();
    showState();
    Q_EMIT edited();
}

void PersonForm::noteSeen()
{
    for (const ContactField field : allFields) {
        if (!typed(field, m_contact))
            m_seen.remove(field);
        else if (!m_seen.contains(field))
            m_seen.insert(field, saidIn(m_contact[field]));
    }
}

void PersonForm::showState()
{
    const bool isChanged = !edits().isEmpty();
    m_save->setEnabled(isChanged && !m_isSaving);
    m_revert->setEnabled(isChanged && !m_isSaving);
    const bool needsAgent = standingOf(m_pending) == Standing::NeedsAgent;
    setLook(*m_state, "look", isChanged || needsAgent ? u"changed"_s : u"muted"_s);
    if (m_isSaving)
        m_state->setText(tr("Saving…"));
    else if (isChanged && m_keptSince.isValid())
        m_state->setText(tr("Not saved. This is what you typed on %1.")
                             .arg(inSentence(locale().toString(m_keptSince.toLocalTime(),
                                                               QLocale::ShortFormat))));
    else
        m_state->setText(isChanged ? tr("Changed, not saved") : pendingWords(m_pending));
    const QString reason = isChanged || m_isSaving ? QString() : pendingReason(m_pending);
    setPlainToolTip(*m_state, reason);
    describe(*m_state, reason);
    describeFields();
}

void PersonForm::describeFields()
{
    for (const ContactField field : flagFields)
        m_flagWords.value(field)->setText(wordsFor(field, m_flags.value(field)->flag()));
    for (const ContactField field : allFields) {
        QStringList sentences;
        if (field == ContactField::Email)
            sentences.append(m_emailProblem->text());
        if (const QLabel *words = m_flagWords.value(field))
            sentences.append(words->text());
        sentences.append(pendingSentence(field, m_pending));
        sentences.removeAll(QString());
        describe(*widgetOf(field), sentences.join(u' '));
    }
}

} // namespace contactdesk

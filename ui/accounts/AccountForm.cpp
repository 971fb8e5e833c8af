#include "ui/accounts/AccountForm.h"

#include "accounts/AccountColors.h"
#include "ui/accounts/ColorChoice.h"
#include "ui/common/FormFields.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"
#include "ui/notice/NoticeBar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

AccountForm::AccountForm(const Theme &theme, QWidget *parent)
    : Section(tr("Account"), parent),
      m_color(new ColorChoice(theme, accountColors())),
      m_keyPlace(new QComboBox),
      m_notice(new NoticeBar(theme)),
      m_remove(new QPushButton(tr("Remove…"))),
      m_test(new QPushButton(tr("Test connection"))),
      m_save(new QPushButton(tr("Save"))),
      m_open(new QPushButton)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addTextField(*form, tr("Name"), u"accountNameField"_s);
    m_name->setPlaceholderText(tr("As you call it"));
    m_nameProblem = addProblemLine(*form, u"accountNameProblem"_s);
    m_color->setObjectName(u"accountColor"_s);
    form->addRow(tr("Colour"), m_color);
    m_address = addTextField(*form, tr("Address"), u"accountAddress"_s);
    m_addressProblem = addProblemLine(*form, u"accountAddressProblem"_s);
    addKey(*form);
    m_notice->setObjectName(u"accountNotice"_s);
    body()->addLayout(form);
    body()->addWidget(m_notice);
    addButtons();

    for (QLineEdit *edit : {m_name, m_address, m_key}) {
        connect(edit, &QLineEdit::textEdited, this, &AccountForm::followEdit);
        connect(edit, &QLineEdit::returnPressed, this, &AccountForm::saveRequested);
    }
    connect(m_color, &ColorChoice::chosen, this, &AccountForm::followEdit);
    connect(m_keyPlace, &QComboBox::activated, this, &AccountForm::followEdit);
}

void AccountForm::addKey(QFormLayout &form)
{
    m_key = new QLineEdit;
    m_key->setObjectName(u"accountKey"_s);
    m_key->setAccessibleName(tr("Key"));
    m_key->setEchoMode(QLineEdit::Password);
    auto *show = new QPushButton(tr("Show"));
    show->setObjectName(u"showKey"_s);
    show->setCheckable(true);
    show->setProperty("look", u"link"_s);
    connect(show, &QPushButton::toggled, m_key, [this, show](bool isShown) {
        m_key->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(isShown ? tr("Hide") : tr("Show"));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_key, 1);
    row->addWidget(show);
    auto *label = new PlainLabel(tr("Key"));
    label->setBuddy(m_key);
    form.addRow(label, row);
    m_keyProblem = addProblemLine(form, u"accountKeyProblem"_s);

    m_keyPlace->setObjectName(u"accountKeyPlace"_s);
    m_keyPlace->setAccessibleName(tr("Keep the key"));
    m_keyPlace->addItem(tr("In this desktop's keychain"), static_cast<int>(KeyPlace::Keychain));
    m_keyPlace->addItem(tr("In a file that only I can read"), static_cast<int>(KeyPlace::File));
    m_keyPlace->addItem(tr("Only until the program ends"), static_cast<int>(KeyPlace::ThisRun));
    form.addRow(tr("Keep the key"), m_keyPlace);
}

void AccountForm::addButtons()
{
    m_remove->setObjectName(u"removeAccount"_s);
    m_test->setObjectName(u"testAccount"_s);
    m_save->setObjectName(u"saveAccount"_s);
    m_open->setObjectName(u"openAccount"_s);
    m_open->setProperty("look", u"primary"_s);
    auto *buttons = new WrappingRow;
    buttons->setContentsMargins(0, Theme::gap, 0, 0);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    buttons->addWidget(m_open);
    body()->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &AccountForm::removeRequested);
    connect(m_test, &QPushButton::clicked, this, &AccountForm::testRequested);
    connect(m_save, &QPushButton::clicked, this, &AccountForm::saveRequested);
    connect(m_open, &QPushButton::clicked, this, &AccountForm::openRequested);
}

void AccountForm::showAccount(const TypedAccount &typed, const TypedAccount &saved, bool isNew)
{
    m_saved = saved;
    m_isNew = isNew;
    m_name->setText(typed.input.name);
    m_color->setColor(typed.color);
    m_address->setText(typed.input.address);
    m_key->setText(typed.input.key);
    setTitle(isNew ? tr("New account") : tr("Account"));
    m_key->setPlaceholderText(isNew ? QString() : tr("Kept; type another one to replace it"));
    setKeyPlace(typed.keyPlace);
    showProblems({});
    setBusy(false);
}

TypedAccount AccountForm::typed() const
{
    return {.input = {m_name->text(), m_address->text(), m_key->text()},
            .color = m_color->color(),
            .keyPlace = static_cast<KeyPlace>(m_keyPlace->currentData().toInt())};
}

void AccountForm::showProblems(const CheckedAccountInput &checked)
{
    tellProblem(*m_name, *m_nameProblem, checked.nameError);
    tellProblem(*m_address, *m_addressProblem, checked.addressError);
    tellProblem(*m_key, *m_keyProblem, checked.keyError);
}

void AccountForm::setKeyPlace(KeyPlace place)
{
    m_keyPlace->setCurrentIndex(m_keyPlace->findData(static_cast<int>(place)));
}

void AccountForm::setBusy(bool isBusy, const QString &word)
{
    m_isBusy = isBusy;
    m_test->setEnabled(!isBusy);
    m_remove->setEnabled(!isBusy);
    m_remove->setVisible(!m_isNew);
    m_save->setEnabled(!isBusy && isChanged());
    m_open->setEnabled(!isBusy);
    m_open->setText(isBusy && !word.isEmpty() ? word
                    : m_isNew || isChanged()  ? tr("Save and open")
                                              : tr("Open"));
}

void AccountForm::followEdit()
{
    showProblems({});
    setBusy(m_isBusy);
    Q_EMIT edited();
}

void AccountForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void AccountForm::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
    m_key->selectAll();
}

} // namespace contactdesk

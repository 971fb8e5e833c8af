#include "ui/create/CreateForm.h"

#include "domain/ContactField.h"
#include "ui/common/FocusInSight.h"
#include "ui/common/FormFields.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Section.h"
#include "ui/common/SpokenRole.h"
#include "ui/common/TextBounds.h"
#include "ui/notice/NoticeBar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QString> typed(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> typed(const QComboBox &box)
{
    const QString text = box.currentText().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The three answers to a question that may be left to the service.
void fillYesNo(QComboBox &box)
{
    box.addItem(CreateForm::tr("As the service decides"));
    box.addItem(CreateForm::tr("Yes"), true);
    box.addItem(CreateForm::tr("No"), false);
}

std::optional<bool> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

constexpr int linesOfData = 4;

} // namespace

CreateForm::CreateForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_notice(new NoticeBar(theme)),
      m_more(new QWidget),
      m_campaignData(new QPlainTextEdit),
      m_create(new QPushButton(tr("Create"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *section = new Section(tr("New contact"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_phoneNumber = addTextField(*form, label(ContactField::PhoneNumber), u"newPhoneNumber"_s);
    m_phoneProblem = addProblemLine(*form, u"newPhoneProblem"_s);
    m_firstName = addTextField(*form, label(ContactField::FirstName), u"newFirstName"_s);
    m_lastName = addTextField(*form, label(ContactField::LastName), u"newLastName"_s);
    m_email = addTextField(*form, label(ContactField::Email), u"newEmail"_s);
    m_emailProblem = addProblemLine(*form, u"newEmailProblem"_s);
    m_botActive = addChoice(*form, label(ContactField::BotActive), u"newBotActive"_s);
    fillYesNo(*m_botActive);
    m_doNotDisturb = addChoice(*form, label(ContactField::DoNotDisturb), u"newDoNotDisturb"_s);
    fillYesNo(*m_doNotDisturb);

    auto *moreForm = new QFormLayout(m_more);
    moreForm->setContentsMargins(0, 0, 0, 0);
    moreForm->setHorizontalSpacing(Theme::margin);
    moreForm->setVerticalSpacing(Theme::gap);
    moreForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    moreForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_channel = addChoice(*moreForm, label(ContactField::Channel), u"newChannel"_s);
    m_channel->setEditable(true);
    m_channel->addItems({QString(), u"whatsapp"_s, u"instagram"_s, u"sms"_s, u"webchat"_s});
    m_customChannel =
        addTextField(*moreForm, label(ContactField::CustomChannel), u"newCustomChannel"_s);
    m_instagramId = addTextField(*moreForm, label(ContactField::InstagramId), u"newInstagramId"_s);
    m_externalId = addTextField(*moreForm, label(ContactField::ExternalId), u"newExternalId"_s);
    m_chatWidgetId =
        addTextField(*moreForm, label(ContactField::ChatWidgetId), u"newChatWidgetId"_s);
    m_chatWindowOpen =
        addChoice(*moreForm, label(ContactField::ChatWindowOpen), u"newChatWindowOpen"_s);
    fillYesNo(*m_chatWindowOpen);
    m_campaign = addTextField(*moreForm, label(ContactField::CurrentCampaign), u"newCampaign"_s);
    m_campaignData->setObjectName(u"newCampaignData"_s);
    m_campaignData->setAccessibleName(tr("Campaign data"));
    m_campaignData->setPlaceholderText(u"{\"key\": \"value\"}"_s);
    m_campaignData->setTabChangesFocus(true);
    fixHeight(*m_campaignData, theme, linesOfData);
    moreForm->addRow(tr("Campaign data"), m_campaignData);
    m_campaignDataProblem = addProblemLine(*moreForm, u"newCampaignDataProblem"_s);

    auto *toggleMore = new QPushButton(tr("More fields"));
    toggleMore->setObjectName(u"newMore"_s);
    toggleMore->setCheckable(true);
    toggleMore->setProperty("look", u"link"_s);
    m_more->hide();
    connect(toggleMore, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(toggleMore, &QPushButton::toggled, toggleMore, [toggleMore](bool isShown) {
        toggleMore->setText(isShown ? tr("Fewer fields") : tr("More fields"));
    });

    m_create->setObjectName(u"createButton"_s);
    m_create->setProperty("look", u"primary"_s);
    m_create->setDefault(true);
    m_cancel->setObjectName(u"cancelCreateButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    m_notice->setObjectName(u"createNotice"_s);

    section->body()->addLayout(form);
    section->body()->addWidget(toggleMore, 0, Qt::AlignLeft);
    section->body()->addWidget(m_more);
    section->body()->addWidget(m_notice);
    section->body()->addLayout(buttons);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    column->addStretch();
    auto *scroll = new QScrollArea;
    setSpokenRole(*scroll, QAccessible::Grouping);
    // What can be worked with inside has the focus, and the keys that scroll come here from there.
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(*scroll);
    scroll->setProperty("look", u"plain"_s);
    scroll->setAccessibleName(tr("New contact"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_create, &QPushButton::clicked, this, &CreateForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &CreateForm::cancelled);
    for (QLineEdit *edit : {m_phoneNumber, m_firstName, m_lastName, m_email})
        connect(edit, &QLineEdit::returnPressed, this, &CreateForm::submit);
    connect(m_phoneNumber, &QLineEdit::textEdited, this,
            [this] { tellProblem(*m_phoneNumber, *m_phoneProblem, {}); });
    connect(m_email, &QLineEdit::textEdited, this,
            [this] { tellProblem(*m_email, *m_emailProblem, {}); });
    connect(m_campaignData, &QPlainTextEdit::textChanged, this,
            [this] { tellProblem(*m_campaignData, *m_campaignDataProblem, {}); });

    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &CreateForm::edited);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &CreateForm::edited);
    connect(m_campaignData, &QPlainTextEdit::textChanged, this, &CreateForm::edited);
}

QComboBox *CreateForm::addChoice(QFormLayout &form, const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    // As wide as the other fields, whose ends line up.
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form.addRow(label, box);
    return box;
}

void CreateForm::start(const QString &phoneNumber, const QString &email)
{
    setTexts({{m_phoneNumber->objectName(), phoneNumber}, {m_email->objectName(), email}});
    m_notice->clear();
    (phoneNumber.isEmpty() ? m_phoneNumber : m_firstName)->setFocus(Qt::OtherFocusReason);
}

QHash<QString, QString> CreateForm::texts() const
{
    QHash<QString, QString> all;
    const auto put = [&](const QWidget &field, const QString &text) {
        if (!text.isEmpty())
            all.insert(field.objectName(), text);
    };
    for (const QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (!edit->objectName().isEmpty())
            put(*edit, edit->text());
    }
    for (const QComboBox *box : findChildren<QComboBox *>())
        put(*box, box->isEditable() || box->currentIndex() > 0 ? box->currentText() : QString());
    put(*m_campaignData, m_campaignData->toPlainText());
    return all;
}

void CreateForm::setTexts(const QHash<QString, QString> &texts)
{
    const QSignalBlocker silent(this);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setText(texts.value(edit->objectName()));
    for (QComboBox *box : findChildren<QComboBox *>()) {
        box->setCurrentIndex(std::max(0, box->findText(texts.value(box->objectName()))));
        if (box->isEditable())
            box->setEditText(texts.value(box->objectName()));
    }
    m_campaignData->setPlainText(texts.value(m_campaignData->objectName()));
    tellProblem(*m_phoneNumber, *m_phoneProblem, {});
    tellProblem(*m_email, *m_emailProblem, {});
    tellProblem(*m_campaignData, *m_campaignDataProblem, {});
}

QHash<QString, QString> CreateForm::textsOf(const NewContact &contact) const
{
    QHash<QString, QString> texts{
        {m_phoneNumber->objectName(), contact.phoneNumber.international()}};
    const auto put = [&](const QWidget &field, const std::optional<QString> &text) {
        if (text && !text->isEmpty())
            texts.insert(field.objectName(), *text);
    };
    const auto choose = [&](const QComboBox &box, std::optional<bool> answer) {
        if (answer)
            texts.insert(box.objectName(), box.itemText(box.findData(*answer)));
    };
    put(*m_firstName, contact.firstName);
    put(*m_lastName, contact.lastName);
    if (contact.email)
        put(*m_email, contact.email->text());
    choose(*m_botActive, contact.botActive);
    choose(*m_doNotDisturb, contact.doNotDisturb);
    put(*m_channel, contact.channel);
    put(*m_customChannel, contact.customChannel);
    put(*m_instagramId, contact.instagramId);
    put(*m_externalId, contact.externalId);
    put(*m_chatWidgetId, contact.chatWidgetId);
    choose(*m_chatWindowOpen, contact.isChatWindowOpen);
    put(*m_campaign, contact.currentCampaign);
    if (contact.currentCampaignData)
        put(*m_campaignData, QString::fromUtf8(*contact.currentCampaignData));
    return texts;
}

void CreateForm::setDefaultRegion(const QString &region)
{
    m_region = region;
}

void CreateForm::setCreating(bool isCreating)
{
    m_create->setEnabled(!isCreating);
    m_create->setText(isCreating ? tr("Creating…") : tr("Create"));
}

void CreateForm::submit()
{
    const auto number = PhoneNumber::parse(m_phoneNumber->text(), m_region);
    tellProblem(*m_phoneNumber, *m_phoneProblem, number ? QString() : sentence(number.error()));

    tl::expected<EmailAddress, EmailAddressProblem> email =
        tl::unexpected(EmailAddressProblem::Empty);
    if (typed(*m_email)) {
        email = EmailAddress::parse(m_email->text());
        tellProblem(*m_email, *m_emailProblem, email ? QString() : sentence(email.error()));
    }

    const QByteArray campaignData = m_campaignData->toPlainText().trimmed().toUtf8();
    const bool isData = campaignData.isEmpty() || QJsonDocument::fromJson(campaignData).isObject();
    tellProblem(*m_campaignData, *m_campaignDataProblem,
                isData ? QString()
                       : tr("This is not a JSON object. One looks like {\"key\": \"value\"}."));

    if (!number || (!email && typed(*m_email)) || !isData || !m_create->isEnabled())
        return;
    m_notice->clear();
    Q_EMIT createRequested({
        .phoneNumber = *number,
        .firstName = typed(*m_firstName),
        .lastName = typed(*m_lastName),
        .email = email ? std::optional(*email) : std::nullopt,
        .instagramId = typed(*m_instagramId),
        .currentCampaign = typed(*m_campaign),
        .currentCampaignData = campaignData.isEmpty() ? std::nullopt : std::optional(campaignData),
        .channel = typed(*m_channel),
        .isChatWindowOpen = chosen(*m_chatWindowOpen),
        .externalId = typed(*m_externalId),
        .customChannel = typed(*m_customChannel),
        .chatWidgetId = typed(*m_chatWidgetId),
        .botActive = chosen(*m_botActive),
        .doNotDisturb = chosen(*m_doNotDisturb),
    });
}

} // namespace contactdesk

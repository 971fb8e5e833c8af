#include "ui/person/PersonHeader.h"

#include "ui/common/AgeLabel.h"
#include "ui/common/Avatar.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Look.h"
#include "ui/common/WrappingRow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString answerState(const Field &botActive)
{
    if (const auto bot = botActive.as<bool>())
        return *bot ? u"bot"_s : u"agent"_s;
    return u"unknown"_s;
}

} // namespace

QString whoAnswers(const Contact &contact)
{
    if (const auto bot = contact[ContactField::BotActive].as<bool>())
        return *bot ? PersonHeader::tr("Bot answers") : PersonHeader::tr("You answer");
    return PersonHeader::tr("Not known who answers");
}

PersonHeader::PersonHeader(const Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(theme, Theme::largeAvatarSize)),
      m_name(new ElidedLabel),
      m_number(new PlainLabel),
      m_answers(new PlainLabel({}, u"chip"_s)),
      m_quiet(new PlainLabel(tr("Do not disturb"), u"chip"_s)),
      m_origin(new AgeLabel(std::move(clock)))
{
    m_name->setObjectName(u"personName"_s);
    setType(*m_name, TypeSize::Title);
    m_number->setObjectName(u"personNumber"_s);
    // And not isolated, for it can be copied.
    m_number->setLayoutDirection(Qt::LeftToRight);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answers->setObjectName(u"whoAnswers"_s);
    m_quiet->setObjectName(u"doNotDisturbChip"_s);
    setLook(*m_quiet, "state", u"quiet"_s);
    m_origin->setObjectName(u"personOrigin"_s);
    setType(*m_origin, TypeSize::Small);
    m_origin->setWordWrap(true);
    for (QLabel *chip : {m_answers, m_quiet})
        setType(*chip, TypeSize::Small);

    auto *chips = new WrappingRow;
    chips->addWidget(m_answers);
    chips->addWidget(m_quiet);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::tight);
    texts->addWidget(m_name);
    texts->addWidget(m_number);
    texts->addLayout(chips);
    texts->addWidget(m_origin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void PersonHeader::setContact(const Part<Contact> &part)
{
    const Contact &contact = *part.value;
    m_avatar->setName(displayName(contact));
    m_name->setFullText(displayName(contact));
    const auto number = contact.phoneNumber();
    m_number->setText(number ? number->international() : contact[ContactField::PhoneNumber].text());
    m_number->setVisible(!contact.name().isEmpty() && !m_number->text().isEmpty());
    m_answers->setText(whoAnswers(contact));
    setLook(*m_answers, "state", answerState(contact[ContactField::BotActive]));
    m_quiet->setVisible(contact[ContactField::DoNotDisturb].as<bool>().value_or(false));
    showOrigin(part);
}

void PersonHeader::showOrigin(const Part<Contact> &part)
{
    const bool isAsking = part.progress == Progress::Loading;
    const Field *last = lastToldField(*part.value);
    // An answer may say nothing but who it is.
    if (part.progress == Progress::Ready && (!last || last->asOf() < part.asOf))
        m_origin->setOrigin(Source::Service, part.asOf, isAsking);
    else if (last)
        m_origin->setOrigin(last->source(), last->asOf(), isAsking);
    else
        m_origin->setUnknown(isAsking);
}

} // namespace contactdesk

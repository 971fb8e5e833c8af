#include "ui/person/PersonHeader.h"

#include "ui/common/Avatar.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Look.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// When the service last told anything of this contact; invalid if it never did.
QDateTime lastTold(const Contact &contact)
{
    QDateTime latest;
    for (const ContactField field : allContactFields()) {
        if (contact[field].source() == Source::Service && contact[field].asOf().isValid())
            latest =
                latest.isValid() ? std::max(latest, contact[field].asOf()) : contact[field].asOf();
    }
    return latest;
}

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

PersonHeader::PersonHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(theme, Theme::largeAvatarSize)),
      m_name(new ElidedLabel),
      m_number(new PlainLabel),
      m_answers(new PlainLabel({}, u"chip"_s)),
      m_quiet(new PlainLabel(tr("Do not disturb"), u"chip"_s)),
      m_origin(new PlainLabel({}, u"muted"_s))
{
    m_name->setObjectName(u"personName"_s);
    m_name->setFont(theme.title());
    m_number->setObjectName(u"personNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answers->setObjectName(u"whoAnswers"_s);
    m_quiet->setObjectName(u"doNotDisturbChip"_s);
    setLook(*m_quiet, "state", u"quiet"_s);
    m_origin->setObjectName(u"personOrigin"_s);
    m_origin->setFont(theme.small());
    for (QLabel *chip : {m_answers, m_quiet})
        chip->setFont(theme.small());

    auto *chips = new QHBoxLayout;
    chips->setSpacing(Theme::gap);
    chips->addWidget(m_answers);
    chips->addWidget(m_quiet);
    chips->addStretch();
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

void PersonHeader::setContact(const Contact &contact, bool isFresh, bool isLoading)
{
    m_avatar->setName(displayName(contact));
    m_name->setFullText(displayName(contact));
    const auto number = contact.phoneNumber();
    m_number->setText(number ? number->international() : contact[ContactField::PhoneNumber].text());
    m_number->setVisible(!contact.name().isEmpty() && !m_number->text().isEmpty());
    m_answers->setText(whoAnswers(contact));
    setLook(*m_answers, "state", answerState(contact[ContactField::BotActive]));
    m_quiet->setVisible(contact[ContactField::DoNotDisturb].as<bool>().value_or(false));

    const QDateTime told = lastTold(contact);
    if (isLoading)
        m_origin->setText(tr("Asking the service…"));
    else if (!told.isValid())
        m_origin->setText(tr("As typed here; the service has not told more"));
    else if (isFresh)
        m_origin->setText(
            tr("As the service told at %1")
                .arg(QLocale().toString(told.toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_origin->setText(tr("As this desk remembers it from %1")
                              .arg(QLocale().toString(told.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace contactdesk

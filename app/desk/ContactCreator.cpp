#include "desk/ContactCreator.h"

#include "desk/Directory.h"
#include "desk/OpenContact.h"
#include "service/ContactService.h"

namespace contactdesk
{

namespace
{

/// What is known of a contact because it was typed here; what wasn't typed is the service's to
/// tell.
Contact asTyped(const NewContact &typed, const ContactId &id, const QDateTime &when)
{
    Contact contact;
    contact.id = id;
    const auto put = [&](ContactField field, const auto &value) {
        if (value)
            contact[field] = Field::known(*value, Source::Typed, when);
    };
    contact[ContactField::PhoneNumber] =
        Field::known(typed.phoneNumber.e164(), Source::Typed, when);
    put(ContactField::FirstName, typed.firstName);
    put(ContactField::LastName, typed.lastName);
    if (typed.email)
        contact[ContactField::Email] = Field::known(typed.email->text(), Source::Typed, when);
    put(ContactField::InstagramId, typed.instagramId);
    put(ContactField::CurrentCampaign, typed.currentCampaign);
    put(ContactField::Channel, typed.channel);
    put(ContactField::CustomChannel, typed.customChannel);
    put(ContactField::ExternalId, typed.externalId);
    put(ContactField::ChatWidgetId, typed.chatWidgetId);
    put(ContactField::ChatWindowOpen, typed.isChatWindowOpen);
    put(ContactField::BotActive, typed.botActive);
    put(ContactField::DoNotDisturb, typed.doNotDisturb);
    return contact;
}

} // namespace

ContactCreator::ContactCreator(ContactService &service, Directory &directory, OpenContact &open,
                               Clock clock, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_directory(directory),
      m_open(open),
      m_clock(std::move(clock))
{
}

void ContactCreator::create(const NewContact &contact)
{
    if (m_creating)
        return;
    m_creating = true;
    Q_EMIT started();
    const auto key = m_open.key();
    const ContactId wasOpen = m_open.id();
    const int turn = m_open.turn();
    m_service.create(contact, this,
                     [this, contact, key, wasOpen, turn](tl::expected<ContactId, Failure> id) {
                         m_creating = false;
                         if (!id) {
                             Q_EMIT failed(contact.phoneNumber, id.error());
                             return;
                         }
                         m_directory.learn(asTyped(contact, *id, m_clock()));
                         Q_EMIT created(contact.phoneNumber);
                         // The agent may have gone on to somebody else meanwhile, and stays there.
                         const bool isBack = key && m_open.key() == key && m_open.id() == wasOpen;
                         if (isBack || m_open.turn() == turn)
                             m_open.open(*id);
                     });
}

} // namespace contactdesk

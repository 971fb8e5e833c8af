#include "desk/Recollection.h"

#include "desk/Directory.h"

namespace contactdesk
{

Recollection::Recollection(Directory &directory, QObject *parent)
    : QObject(parent), m_directory(directory)
{
}

Recollection::~Recollection()
{
    m_reading->request_stop();
}

void Recollection::find(const LookUpKey &key)
{
    m_directory.find(key, this, begin());
}

void Recollection::fetch(const ContactId &id)
{
    m_directory.fetch(id, this, begin());
}

void Recollection::stop()
{
    ++m_ticket;
    m_reading->request_stop();
    m_isReading = false;
}

DirectoryStore::ContactAnswer Recollection::begin()
{
    ++m_ticket;
    // A long conversation would hold up whoever is wanted now.
    m_reading->request_stop();
    m_isReading = true;
    return [this, ticket = m_ticket](const std::optional<StoredContact> &stored) {
        if (ticket != m_ticket)
            return;
        if (stored) {
            readConversation(stored->contact.id);
            Q_EMIT recalled(*stored);
        } else {
            m_isReading = false;
            Q_EMIT nothingRecalled();
        }
    };
}

void Recollection::readConversation(const ContactId &id)
{
    m_reading = std::make_unique<std::stop_source>();
    m_directory.fetchConversation(
        id, this,
        [this, ticket = m_ticket](const std::optional<StoredConversation> &conversation) {
            if (ticket != m_ticket)
                return;
            m_isReading = conversation && !conversation->isWhole();
            Q_EMIT conversationRecalled(conversation);
        },
        m_reading->get_token());
}

} // namespace contactdesk

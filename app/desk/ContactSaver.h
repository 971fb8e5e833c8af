#pragma once

#include "domain/Clock.h"
#include "domain/ContactChange.h"
#include "domain/Failure.h"

#include <QObject>
#include <QSet>

namespace contactdesk
{

class ContactService;
class Directory;

/// Saves what the agent changed in a contact, one change of a contact at a time.
class ContactSaver : public QObject
{
    Q_OBJECT

public:
    ContactSaver(ContactService &service, Directory &directory, Clock clock,
                 QObject *parent = nullptr);

    /// Sends the change; saved() or failed() follows. Ignored while an earlier one of the same
    /// contact is under way.
    void save(const ContactId &id, const ContactChange &change);
    bool isSaving(const ContactId &id) const { return m_saving.contains(id); }

Q_SIGNALS:
    void started(const contactdesk::ContactId &id);
    void saved(const contactdesk::ContactId &id, const contactdesk::ContactChange &change);
    void failed(const contactdesk::ContactId &id, const contactdesk::Failure &failure);

private:
    void keep(const ContactId &id, const ContactChange &change);
    void finish(const ContactId &id, const ContactChange &change, bool isKnown);

    ContactService &m_service;
    Directory &m_directory;
    Clock m_clock;
    QSet<ContactId> m_saving;
};

} // namespace contactdesk

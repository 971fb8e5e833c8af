#pragma once

#include "domain/Clock.h"
#include "domain/Failure.h"
#include "domain/NewContact.h"

#include <QObject>

namespace contactdesk
{

class ContactService;
class Directory;
class OpenContact;

/// Creates contacts, one at a time, and opens what was created.
class ContactCreator : public QObject
{
    Q_OBJECT

public:
    ContactCreator(ContactService &service, Directory &directory, OpenContact &open, Clock clock,
                   QObject *parent = nullptr);

    /// Sends the contact; created() or failed() follows. Ignored while one is under way, so that
    /// a second press of the button can't create twice.
    void create(const NewContact &contact);
    bool isCreating() const { return m_creating; }

Q_SIGNALS:
    void started();
    void created(const contactdesk::PhoneNumber &number);
    void failed(const contactdesk::PhoneNumber &number, const contactdesk::Failure &failure);

private:
    ContactService &m_service;
    Directory &m_directory;
    OpenContact &m_open;
    Clock m_clock;
    bool m_creating = false;
};

} // namespace contactdesk

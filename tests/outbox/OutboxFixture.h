#pragma once

#include "outbox/HeldTime.h"
#include "outbox/Outbox.h"
#include "service/ContactService.h"
#include "service/ScriptedServer.h"

#include <QTemporaryDir>

namespace contactdesk
{

/// A journal on files of its own and an outbox that sends what it holds to a service.
class OutboxFixture
{
public:
    /// `folder`: another's, to be a second window on its journal; empty for one of its own.
    explicit OutboxFixture(ServiceAccount account, SendingPolicy policy = {},
                           const QString &folder = {});

    /// Opens the journal, and the outbox unless told otherwise. False if that fails.
    bool open(bool sends = true);
    /// As a program ends; what is under way is given up.
    void close();
    /// Begins to send.
    void send();
    /// Gives up what is under way and sends no more; the journal stays open.
    void stop();

    /// When it is durable its id; an invalid one if it can't be written.
    EntryId record(const Entry &entry);
    /// Several at once.
    QList<EntryId> record(const QList<Entry> &entries);
    /// The entry, whatever has become of it.
    Entry entry(EntryId id);
    /// True, after a moment, if it stands so.
    bool becomes(EntryId id, EntryState state);
    /// True, after a moment, if nothing is under way and nothing could be.
    bool rests();
    /// What the history says of an entry.
    QList<HistoryLine> history(EntryId id);

    Journal &journal() { return *m_journal; }
    Outbox &outbox() { return *m_outbox; }
    ContactService &service() { return *m_service; }
    const QString &folder() const { return m_place; }

    HeldTime time;
    /// What contacts can be looked up by.
    QHash<ContactId, LookUpKey> keys;
    QList<Contact> learned;
    QList<OutboxState::Kind> states;

private:
    const ServiceAccount m_account;
    const SendingPolicy m_policy;
    QTemporaryDir m_folder;
    const QString m_place;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ContactService> m_service;
    std::unique_ptr<Outbox> m_outbox;
};

/// Entries as an agent makes them.
/// @{
Entry update(const QString &contact, const FieldEdits &edits);
FieldEdit text(ContactField field, const FieldSaid &before, const QString &after);
Entry addition(const QString &contact, const QString &list);
Entry removal(const QString &contact, const QString &list);
/// `id`: empty for the provisional one of that number.
Entry creation(const QString &number, const QString &firstName, const QString &lastName = {});
/// @}
ContactId provisional(const QString &number);

/// What a service answers.
/// @{
ScriptedServer::Turn acknowledged();
/// A look-up; `members` of the contact, as JSON: R"("firstName":"Ann")".
ScriptedServer::Turn found(const QByteArray &id, const QByteArray &members);
ScriptedServer::Turn notFound();
ScriptedServer::Turn created(const QByteArray &id);
/// @}

/// The requests that write, in order: "PUT anna", "POST", "POST lists", "DELETE lists".
QList<QByteArray> writesIn(const QList<ScriptedServer::Request> &requests);

} // namespace contactdesk

#include "outbox/CreationErrand.h"

#include "outbox/Remedy.h"

namespace contactdesk
{

CreationErrand::CreationErrand(ErrandMeans means, const Entry &creation, QObject *parent)
    : Errand(means, creation.contact, parent), m_id(creation.id), m_typed(creation.creation)
{
}

void CreationErrand::start()
{
    const Entry &entry = *journal().entry(m_id);
    if (!m_typed) {
        fail({m_id}, {.kind = FailureKind::Invalid});
        return;
    }
    if (entry.state == EntryState::OutcomeUnknown)
        means().backOff.doubt(m_id);
    if (entry.state == EntryState::OutcomeUnknown || isThere())
        ask();
    else
        create();
}

/// The service said so the last time.
bool CreationErrand::isThere() const
{
    const Entry &entry = *journal().entry(m_id);
    return entry.state == EntryState::Waiting && entry.failure &&
           entry.failure->kind == FailureKind::AlreadyExists;
}

void CreationErrand::create()
{
    begin({m_id}, [this] {
        means().service.create(*m_typed, this, [this](const auto &created) { take(created); });
    });
}

void CreationErrand::take(const tl::expected<ContactId, Failure> &created)
{
    if (created) {
        journal().adopt(contact(), *created);
        Contact named;
        named.id = *created;
        named[ContactField::PhoneNumber] =
            Field::known(m_typed->phoneNumber.e164(), Source::Typed, means().time.now());
        Q_EMIT learned(named);
        journal().finish({m_id}, tr("The service has created the contact."));
        means().backOff.forget(m_id);
        succeed();
        return;
    }
    Failure failure = created.error();
    if (failure.kind == FailureKind::AlreadyExists) {
        // Written down before anything else is asked, so that a restart knows whose it is.
        failure.outcomeKnown = true;
        journal().postpone({m_id}, failure, {});
        means().gate.answered();
        ask();
    } else if (mayHaveCreated(failure)) {
        failure.outcomeKnown = false;
        putOff({m_id}, failure);
    } else {
        fail({m_id}, failure);
    }
}

void CreationErrand::ask()
{
    read(m_typed->phoneNumber, [this](const tl::expected<Contact, Failure> &found) {
        // The agent may have given it up meanwhile.
        if (!journal().entry(m_id))
            end();
        else if (found)
            takeExisting(*found);
        else if (found.error().kind == FailureKind::NotFound)
            askAgain();
        else
            putOff({m_id}, found.error(),
                   isThere() ? journal().entry(m_id)->failure : std::nullopt);
    });
}

void CreationErrand::takeExisting(const Contact &existing)
{
    const bool mayBeOurs = means().backOff.isDoubtful(m_id);
    means().backOff.forget(m_id);
    journal().adopt(contact(), existing.id);
    journal().foundExisting(m_id, existing, mayBeOurs);
    succeed();
}

void CreationErrand::askAgain()
{
    const Entry &entry = *journal().entry(m_id);
    const Failure why =
        entry.failure.value_or(Failure{.kind = FailureKind::TimedOut, .outcomeKnown = false});
    if (const auto again = means().backOff.afterAsking(m_id)) {
        journal().postpone({m_id}, why, *again);
        end();
    } else if (entry.state == EntryState::OutcomeUnknown) {
        journal().findUndone(m_id);
        create();
    } else {
        // It exists, but not under this number, or not for this account.
        fail({m_id}, why);
    }
}

} // namespace contactdesk

#include "outbox/Errand.h"

#include "outbox/Remedy.h"

#include <QPointer>

#include <utility>

namespace contactdesk
{

Errand::Errand(ErrandMeans means, ContactId contact, QObject *parent)
    : QObject(parent), m_means(means), m_contact(std::move(contact))
{
    connect(&m_means.journal, &Journal::adopted, this,
            [this](const ContactId &former, const ContactId &id) {
                if (m_contact == former)
                    m_contact = id;
            });
}

void Errand::findKey(Then<std::optional<LookUpKey>> then)
{
    if (!m_means.keys) {
        then({});
        return;
    }
    m_means.keys(m_contact,
                 [self = QPointer(this), then = std::move(then)](std::optional<LookUpKey> key) {
                     if (self)
                         then(std::move(key));
                 });
}

void Errand::read(const LookUpKey &key, Then<tl::expected<Contact, Failure>> then)
{
    const auto take = [this, then = std::move(then)](tl::expected<Contact, Failure> found) {
        leavePlace();
        if (found || remedyFor(found.error()) == Remedy::Refuse)
            m_means.gate.answered();
        if (found)
            Q_EMIT learned(*found);
        then(std::move(found));
    };
    m_means.places.ask(
        this, [this, key, take] { m_means.service.lookUp(key, this, take); },
        [this](const Failure &) { end(); });
}

void Errand::begin(const QList<EntryId> &ids, std::function<void()> then)
{
    m_means.journal.begin(
        ids, this, [this, ids, then = std::move(then)](const tl::expected<void, Failure> &written) {
            if (!written) {
                putOff(ids, written.error());
                return;
            }
            m_means.places.ask(this, then, [this, ids](const Failure &why) {
                postpone(ids, why, remedyFor(why));
                end();
            });
        });
}

void Errand::leavePlace()
{
    m_means.places.leave();
}

void Errand::succeed()
{
    m_means.gate.succeeded();
    m_means.backOff.forget(m_contact);
    end();
}

void Errand::fail(const QList<EntryId> &ids, const Failure &failure)
{
    if (remedyFor(failure) == Remedy::Refuse) {
        m_means.journal.refuse(ids, failure);
        succeed();
    } else {
        putOff(ids, failure);
    }
}

void Errand::putOff(const QList<EntryId> &ids, const Failure &failure,
                    const std::optional<Failure> &noted)
{
    m_means.gate.met(failure);
    postpone(ids, noted.value_or(failure), remedyFor(failure));
    m_means.places.sendBack();
    end();
}

void Errand::postpone(const QList<EntryId> &ids, const Failure &failure, Remedy remedy)
{
    Journal &journal = m_means.journal;
    switch (remedy) {
    case Remedy::WaitForNetwork:
    case Remedy::WaitForDisk:
        // The gate knows when: for all of them at the same time.
        journal.postpone(ids, failure, {});
        break;
    case Remedy::WaitForService:
        journal.postpone(ids, failure, m_means.gate.opensAt(m_means.time.now()));
        break;
    case Remedy::WaitForKey: {
        QList<EntryId> sent = ids;
        sent.removeIf([&](EntryId id) {
            const Entry *entry = journal.entry(id);
            return !entry || entry->state != EntryState::Sending;
        });
        journal.postpone(sent, failure, {});
        break;
    }
    case Remedy::TryAgain:
    case Remedy::Refuse:
        journal.postpone(ids, failure, m_means.backOff.afterFailure(m_contact));
        break;
    }
}

} // namespace contactdesk

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
    m_means.service.lookUp(key, this,
                           [this, then = std::move(then)](tl::expected<Contact, Failure> found) {
                               if (found || remedyFor(found.error()) == Remedy::Refuse)
                                   m_means.gate.answered();
                               if (found)
                                   Q_EMIT learned(*found);
                               then(std::move(found));
                           });
}

void Errand::begin(const QList<EntryId> &ids, std::function<void()> then)
{
    m_means.journal.begin(
        ids, this, [this, ids, then = std::move(then)](const tl::expected<void, Failure> &written) {
            if (written)
                then();
            else
                putOff(ids, written.error());
        });
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
    const Remedy remedy = remedyFor(failure);
    const Failure why = noted.value_or(failure);
    m_means.gate.met(failure);
    switch (remedy) {
    case Remedy::WaitForNetwork:
    case Remedy::WaitForDisk:
        // The gate knows when: for all of them at the same time.
        m_means.journal.postpone(ids, why, {});
        break;
    case Remedy::WaitForService:
        m_means.journal.postpone(ids, why, m_means.gate.opensAt(m_means.time.now()));
        break;
    case Remedy::WaitForKey: {
        QList<EntryId> sent = ids;
        sent.removeIf([this](EntryId id) {
            const Entry *entry = m_means.journal.entry(id);
            return !entry || entry->state != EntryState::Sending;
        });
        m_means.journal.postpone(sent, why, {});
        break;
    }
    case Remedy::TryAgain:
    case Remedy::Refuse:
        m_means.journal.postpone(ids, why, m_means.backOff.afterFailure(m_contact));
        break;
    }
    end();
}

} // namespace contactdesk

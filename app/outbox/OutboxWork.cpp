#include "outbox/OutboxWork.h"

#include "domain/ProvisionalId.h"
#include "outbox/ContactQueue.h"
#include "outbox/CreationErrand.h"
#include "outbox/ListErrand.h"
#include "outbox/NamingErrand.h"
#include "outbox/UpdateErrand.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

using std::chrono::milliseconds;

namespace
{

// A computer that sleeps doesn't count its timers, and a clock may be set.
constexpr milliseconds longestSleep{30'000};

} // namespace

Outbox::Work::Work(Outbox &outbox, Journal &journal, ContactService &service, KeyFinder keys,
                   Timekeeper time, SendingPolicy policy)
    : m_outbox(outbox),
      m_journal(journal),
      m_service(service),
      m_keys(std::move(keys)),
      m_time(std::move(time)),
      m_policy(policy)
{
    follow();
    startOver();
}

void Outbox::Work::follow()
{
    connect(&m_journal, &Journal::opened, this, &Work::startOver);
    connect(&m_journal, &Journal::reloaded, this, &Work::startOver);
    connect(&m_journal, &Journal::recorded, this, [this](const QList<EntryId> &ids) {
        QSet<ContactId> contacts;
        for (const EntryId id : ids) {
            if (const Entry *entry = m_journal.entry(id))
                contacts.insert(entry->contact);
        }
        for (const ContactId &contact : std::as_const(contacts))
            refresh(contact);
    });
    connect(&m_journal, &Journal::changed, this, [this](EntryId id) {
        if (const Entry *entry = m_journal.entry(id))
            refresh(entry->contact);
    });
    connect(&m_journal, &Journal::ended, this,
            [this](const Entry &entry) { refresh(entry.contact); });
    connect(&m_journal, &Journal::adopted, this,
            [this](const ContactId &former, const ContactId &id) {
                m_turns.remove(former);
                refresh(id);
            });
}

void Outbox::Work::startOver()
{
    m_turns.clear();
    if (m_journal.isOpened() && m_journal.isOwner()) {
        letGoOrphans();
        QSet<ContactId> contacts;
        for (const auto &[id, entry] : m_journal.entries())
            contacts.insert(entry.contact);
        for (const ContactId &contact : std::as_const(contacts))
            refresh(contact);
    }
    publish(m_time.now());
    workSoon();
}

/// What another run, or the window that sent before, left on its way: what became of it isn't
/// known.
void Outbox::Work::letGoOrphans()
{
    QList<EntryId> orphans;
    for (const auto &[id, entry] : m_journal.entries()) {
        if (entry.state == EntryState::Sending && !isUnderWay(entry.contact))
            orphans.append(id);
    }
    if (!orphans.isEmpty())
        m_journal.postpone(orphans, {.kind = FailureKind::TimedOut, .outcomeKnown = false}, {});
}

void Outbox::Work::resume()
{
    m_gate.resume();
    const QList<ContactId> woken = m_turns.wakeAll();
    m_resumed.unite(QSet<ContactId>(woken.begin(), woken.end()));
    workSoon();
}

void Outbox::Work::refresh(const ContactId &contact)
{
    if (!m_journal.isOwner() || isUnderWay(contact))
        return;
    if (const Entry *first = ContactQueue(m_journal, contact).first()) {
        m_turns.put(contact, first->id,
                    m_resumed.contains(contact) ? QDateTime() : first->notBefore);
    } else {
        m_turns.remove(contact);
    }
    workSoon();
}

void Outbox::Work::workSoon()
{
    if (std::exchange(m_willWork, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willWork = false;
            work(m_time.now());
        },
        Qt::QueuedConnection);
}

void Outbox::Work::work(const QDateTime &now)
{
    m_turns.wake(now);
    while (m_turns.hasReady() && m_errands.size() < m_gate.places(now)) {
        const ContactId contact = m_turns.takeFirst();
        if (!isUnderWay(contact))
            start(contact);
    }
    if (m_turns.isEmpty() && m_errands.isEmpty())
        m_gate.rest();
    publish(now);
    const QDateTime next = m_turns.nextTime();
    const QDateTime opening = m_gate.opensAt(now);
    if (next.isValid())
        wakeAt(now, next);
    if (opening.isValid())
        wakeAt(now, opening);
}

void Outbox::Work::start(const ContactId &contact)
{
    m_resumed.remove(contact);
    const Entry *first = ContactQueue(m_journal, contact).first();
    if (!first)
        return;
    const ErrandMeans means{m_journal, m_service, m_keys, m_time, m_gate, m_backOff};
    Errand *errand = nullptr;
    if (!isProvisional(contact) && isUpdate(*first))
        errand = new UpdateErrand(means, contact, this);
    else if (!isProvisional(contact))
        errand = new ListErrand(means, contact, this);
    else if (first->kind == EntryKind::Create)
        errand = new CreationErrand(means, *first, this);
    else
        errand = new NamingErrand(means, contact, this);
    m_errands.append(errand);
    connect(errand, &Errand::learned, &m_outbox, &Outbox::learned);
    connect(errand, &Errand::listLearned, &m_outbox, &Outbox::listLearned);
    connect(errand, &Errand::over, this, [this, errand] { end(errand); });
    errand->start();
}

void Outbox::Work::end(Errand *errand)
{
    m_errands.removeOne(errand);
    errand->disconnect(this);
    errand->deleteLater();
    refresh(errand->contact());
    workSoon();
}

void Outbox::Work::publish(const QDateTime &now)
{
    const bool isElsewhere = m_journal.isOpened() && !m_journal.isOwner();
    const OutboxState state =
        isElsewhere ? OutboxState{.kind = OutboxState::Kind::ElsewhereOwned} : m_gate.state(now);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT m_outbox.stateChanged();
}

void Outbox::Work::wakeAt(const QDateTime &now, const QDateTime &time)
{
    if (m_wakeAt.isValid() && m_wakeAt <= time && m_wakeAt > now)
        return;
    m_wakeAt = time;
    const milliseconds whole(std::max<qint64>(0, now.msecsTo(time)));
    const milliseconds pause = std::min(whole, longestSleep);
    m_time.after(pause, this, [this, wake = ++m_wakes, time, isWhole = pause == whole] {
        if (wake != m_wakes)
            return;
        m_wakeAt = {};
        // A pause that was waited for is over, even if the clock was set back meanwhile.
        const QDateTime present = m_time.now();
        work(isWhole ? std::max(present, time) : present);
    });
}

bool Outbox::Work::isUnderWay(const ContactId &contact) const
{
    return std::any_of(m_errands.begin(), m_errands.end(),
                       [&](const Errand *errand) { return errand->contact() == contact; });
}

} // namespace contactdesk

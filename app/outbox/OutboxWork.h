#pragma once

#include "outbox/Errand.h"
#include "outbox/Outbox.h"
#include "outbox/Turns.h"

#include <QSet>

namespace contactdesk
{

/// Gives each contact its turn: follows the journal, starts errands as long as there are places,
/// and looks again when the time has come.
class Outbox::Work : public QObject
{
public:
    Work(Outbox &outbox, Journal &journal, ContactService &service, KeyFinder keys, Timekeeper time,
         SendingPolicy policy);

    const OutboxState &state() const { return m_state; }
    void resume();
    bool isBusy() const { return !m_errands.isEmpty(); }

private:
    void follow();
    void startOver();
    void letGoOrphans();
    void refresh(const ContactId &contact);
    void workSoon();
    void work(const QDateTime &now);
    void start(const ContactId &contact);
    void end(Errand *errand);
    void publish(const QDateTime &now);
    void wakeAt(const QDateTime &now, const QDateTime &time);
    bool isUnderWay(const ContactId &contact) const;

    Outbox &m_outbox;
    Journal &m_journal;
    ContactService &m_service;
    const KeyFinder m_keys;
    const Timekeeper m_time;
    const SendingPolicy m_policy;
    ServiceGate m_gate{m_time, m_policy};
    BackOff m_backOff{m_time, m_policy};
    Turns m_turns;
    /// Those whose pause was cut short, until their turn.
    QSet<ContactId> m_resumed;
    QList<Errand *> m_errands;
    OutboxState m_state;
    bool m_willWork = false;
    /// The next look at the time; those before it that aren't needed any more come to nothing.
    QDateTime m_wakeAt;
    int m_wakes = 0;
};

} // namespace contactdesk

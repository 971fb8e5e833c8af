#pragma once

#include "journal/Journal.h"
#include "outbox/BackOff.h"
#include "outbox/KeyFinder.h"
#include "outbox/ServiceGate.h"
#include "service/ContactService.h"

namespace contactdesk
{

/// What errands work with; all of it outlives them.
struct ErrandMeans {
    Journal &journal;
    ContactService &service;
    const KeyFinder &keys;
    const Timekeeper &time;
    ServiceGate &gate;
    BackOff &backOff;
};

/// Something that is done for one contact, until it is done, put off, refused, or in conflict: then
/// it is over(). Destroying it gives up what is under way.
class Errand : public QObject
{
    Q_OBJECT

public:
    Errand(ErrandMeans means, ContactId contact, QObject *parent);

    /// Once. May be over() before this returns.
    virtual void start() = 0;
    /// The one it has by now, if the service names it meanwhile.
    const ContactId &contact() const { return m_contact; }

Q_SIGNALS:
    void learned(const contactdesk::Contact &contact);
    void listLearned(const contactdesk::ListId &list, const QString &name);
    void over();

protected:
    template <class T>
    using Then = std::function<void(T)>;

    const ErrandMeans &means() const { return m_means; }
    Journal &journal() const { return m_means.journal; }

    void findKey(Then<std::optional<LookUpKey>> then);
    /// Reads somebody; who is found is learned.
    void read(const LookUpKey &key, Then<tl::expected<Contact, Failure>> then);
    /// Writes down that these are about to be sent; what can't be written down is put off.
    void begin(const QList<EntryId> &ids, std::function<void()> then);
    /// The service did what it was asked; over.
    void succeed();
    /// Puts these off or refuses them, whatever their failure asks for; over.
    void fail(const QList<EntryId> &ids, const Failure &failure);
    /// The same for what the failure doesn't say anything about: it is never refused. `noted`: what
    /// is to be known of them instead of the failure.
    void putOff(const QList<EntryId> &ids, const Failure &failure,
                const std::optional<Failure> &noted = {});
    /// Nothing more to do.
    void end() { Q_EMIT over(); }

private:
    ErrandMeans m_means;
    ContactId m_contact;
};

} // namespace contactdesk

#pragma once

#include "outbox/Errand.h"
#include "outbox/SendingPlan.h"

namespace contactdesk
{

/// Sends the changed fields of a contact, after it was read again and compared with what the agent
/// saw.
class UpdateErrand : public Errand
{
    Q_OBJECT

public:
    using Errand::Errand;
    void start() override;

private:
    std::optional<SendingPlan> plan();
    void compare(const tl::expected<Contact, Failure> &found);
    void send(const Contact *now);

    QList<EntryId> m_ids;
};

} // namespace contactdesk

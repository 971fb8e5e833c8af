#pragma once

#include "outbox/Errand.h"

namespace contactdesk
{

/// Creates a contact; or, where that may have happened already, finds out whether it has.
class CreationErrand : public Errand
{
    Q_OBJECT

public:
    CreationErrand(ErrandMeans means, const Entry &creation, QObject *parent);
    void start() override;

private:
    bool isThere() const;
    void create();
    void take(const tl::expected<ContactId, Failure> &created);
    void ask();
    void takeExisting(const Contact &existing);
    void askAgain();

    const EntryId m_id;
    const std::optional<NewContact> m_typed;
};

} // namespace contactdesk

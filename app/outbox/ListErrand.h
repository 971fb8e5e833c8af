#pragma once

#include "outbox/Errand.h"

namespace contactdesk
{

/// Puts a contact on a list, or takes it off.
class ListErrand : public Errand
{
    Q_OBJECT

public:
    using Errand::Errand;
    void start() override;

private:
    void send(const Entry &change);
};

} // namespace contactdesk

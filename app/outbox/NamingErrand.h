#pragma once

#include "outbox/Errand.h"

namespace contactdesk
{

/// Finds out the service's id of somebody who is known here by a provisional one and isn't to be
/// created: whoever was imported.
class NamingErrand : public Errand
{
    Q_OBJECT

public:
    using Errand::Errand;
    void start() override;

private:
    void ask(const std::optional<LookUpKey> &key);
    void refuseAll(const Failure &failure);
};

} // namespace contactdesk
